import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Casuszicht, Mijnzicht, Werkvoorraadzicht } from '../../../machines/zicht/soorten.ts';
import * as route from '../../../server/demo/route.ts';
import { type Huisproef, opSchijf } from '../../support/huisproef.ts';
import { kanarie, verhaal } from '../../support/verhalen.ts';

const bestanden = (map: string): string[] => readdirSync(map).map((naam) => readFileSync(join(map, naam), 'latin1'));

test('a refused report cannot be read again by anybody; the reporter keeps the answer, in codes', async () => {
  const { map, proef, heropen } = await opSchijf();
  const casus = await route.aanmelding(proef.verteller, verhaal);
  await proef.doe('noor.devries', {
    type: 'casus.weiger',
    casus,
    reden: 'pastNietBijDoel',
    advies: 'wijkagent',
    weging: 'Er is niets te voorkomen.',
  });
  await expect(proef.journaal.lees(casus)).rejects.toThrow();
  expect(await proef.zie('noor.devries', { wat: 'casus', casus })).toBeNull();
  const later = await heropen();
  for (const pad of [later]) {
    expect(await pad.zie('femke.bos', { wat: 'casus', casus })).toBeNull();
    const lijst = await pad.zie<Werkvoorraadzicht>('femke.bos', { wat: 'werkvoorraad' });
    expect(lijst?.regels).toEqual([]);
    expect(lijst?.terugkoppelingen).toMatchObject([{ reden: 'pastNietBijDoel', advies: 'wijkagent' }]);
    const ander = await pad.zie<Werkvoorraadzicht>('joris.smit', { wat: 'werkvoorraad' });
    expect(ander?.terugkoppelingen).toEqual([]);
  }
  expect(await later.journaal.verifieer()).toEqual([]);
  for (const inhoud of bestanden(map)) {
    expect(inhoud).not.toContain(kanarie('aanleiding'));
    expect(inhoud).not.toContain('femke.bos');
  }
});

test('a crash between refusing and destroying is finished at the next start', async () => {
  const { proef, heropen } = await opSchijf();
  const casus = await route.aanmelding(proef.verteller, verhaal);
  const { vernietig } = proef.journaal;
  // As if the power went out right after the refusal was durable.
  proef.journaal.vernietig = () => Promise.reject(new Error('stroom weg'));
  await expect(
    proef.doe('noor.devries', {
      type: 'casus.weiger',
      casus,
      reden: 'onterecht',
      advies: 'geen',
      weging: 'Er is niets aan de hand.',
    }),
  ).rejects.toThrow('stroom weg');
  proef.journaal.vernietig = vernietig;
  const later = await heropen();
  expect((await later.journaal.stromen()).map(({ vernietigd }) => vernietigd)).toEqual([false]);
  await later.casussen.herstel();
  expect((await later.journaal.stromen()).map(({ vernietigd }) => vernietigd)).toEqual([true]);
});

const vernietigd = async (proef: Huisproef) =>
  (await proef.journaal.stromen()).filter((een) => een.vernietigd).map(({ stroom }) => stroom);

/** Proposed by a public participant, confirmed by the contact point: the key goes with the confirmation. */
async function vernietig(proef: Huisproef, casus: string) {
  await proef.doe('lotte.bakker', { type: 'vernietiging.stelVoor', casus, reden: 'nietMeerNodig' });
  return proef.doe('ineke.mulder', { type: 'vernietiging.bevestig', casus });
}

test('a closed casus is destroyed by two people; what is left are figures, and nobody finds it', async () => {
  const { map, proef, heropen } = await opSchijf();
  const casus = await route.gesloten(proef.verteller, verhaal);
  await proef.doe('lotte.bakker', { type: 'vernietiging.stelVoor', casus, reden: 'nietMeerNodig' });
  const alleen = await proef.doe('lotte.bakker', { type: 'vernietiging.bevestig', casus });
  expect(alleen).toMatchObject({ aanvaard: false, fout: { ontbreekt: [{ regel: 'R-149' }] } });
  expect(await vernietigd(proef)).toEqual([]);
  expect(await proef.doe('ineke.mulder', { type: 'vernietiging.bevestig', casus })).toMatchObject({ aanvaard: true });
  await expect(proef.journaal.lees(casus)).rejects.toThrow();
  const rest = JSON.stringify(await proef.journaal.rest(casus));
  const jaar = new Date().getFullYear();
  expect(JSON.parse(rest)).toEqual({
    ...{ klasse: 'multiprobleem', resultaat: 'doelenBehaald', reden: 'nietMeerNodig' },
    ...{ begonnen: `${jaar}`, vernietigd: `${jaar}` },
  });
  const later = await heropen();
  for (const persoon of ['lotte.bakker', 'ineke.mulder', 'noor.devries', 'femke.bos']) {
    expect(await later.zie(persoon, { wat: 'casus', casus })).toBeNull();
    const lijst = await later.zie<Werkvoorraadzicht>(persoon, { wat: 'werkvoorraad' });
    expect([lijst?.regels, lijst?.afgeschermd, lijst?.terugkoppelingen]).toEqual([[], [], []]);
  }
  expect(await later.journaal.verifieer()).toEqual([]);
  for (const inhoud of bestanden(map)) expect(inhoud).not.toContain(kanarie('aanleiding'));
});

test('a crash between deciding to destroy and destroying is finished at the next start', async () => {
  const { proef, heropen } = await opSchijf();
  const casus = await route.gesloten(proef.verteller, verhaal);
  const wis = proef.journaal.vernietig;
  proef.journaal.vernietig = () => Promise.reject(new Error('stroom weg'));
  await expect(vernietig(proef, casus)).rejects.toThrow('stroom weg');
  proef.journaal.vernietig = wis;
  const later = await heropen();
  expect(await later.zie('lotte.bakker', { wat: 'casus', casus })).toBeNull();
  expect(await vernietigd(later)).toEqual([]);
  await later.casussen.herstel();
  expect(await vernietigd(later)).toEqual([casus]);
});

test('what a meeting keeps of a destroyed casus is who and when, and nothing that was said', async () => {
  const { proef } = await opSchijf();
  const casus = await route.gesloten(proef.verteller, verhaal);
  const stromen = (await proef.journaal.stromen()).filter(({ soort }) => soort === 'overleg');
  await vernietig(proef, casus);
  const regels = (await Promise.all(stromen.map(({ stroom }) => proef.journaal.lees(stroom)))).flat();
  expect(regels.length).toBeGreaterThan(5);
  expect(JSON.stringify(regels)).not.toMatch(/Femke vertelt|Proef Persoon|KANARIE/);
});

describe('a shielded casus in the lists', () => {
  test('stands in a drawer of its own for who may decide on it, by its mark and its dates alone', async () => {
    const { proef, heropen } = await opSchijf();
    const casus = await route.gesloten(proef.verteller, verhaal);
    for (const pad of [proef, await heropen()]) {
      const lotte = await pad.zie<Werkvoorraadzicht>('lotte.bakker', { wat: 'werkvoorraad' });
      expect(lotte).toMatchObject({ regels: [], perFase: {}, afgeschermd: [{ casus, betrokkene: null }] });
      const ineke = await pad.zie<Werkvoorraadzicht>('ineke.mulder', { wat: 'werkvoorraad' });
      expect(ineke).toMatchObject({ regels: [], perFase: {} });
      expect(ineke?.afgeschermd[0]?.betrokkene).toBe(verhaal.betrokkene.naam);
      for (const ander of ['noor.devries', 'amir.haddad', 'sara.elamrani', 'daan.visser', 'tess.degraaf']) {
        const lijst = await pad.zie<Werkvoorraadzicht>(ander, { wat: 'werkvoorraad' });
        expect([ander, lijst?.regels, lijst?.perFase, lijst?.afgeschermd]).toEqual([ander, [], {}, []]);
      }
    }
  });

  test('a source that is asked about their own datum finds the question, and nothing else', async () => {
    const { proef } = await opSchijf();
    const casus = await route.gesloten(proef.verteller, verhaal);
    const leeg = await proef.zie<Mijnzicht>('daan.visser', { wat: 'mijn' });
    expect(leeg?.gevraagd).toEqual([]);
    const aanmelding = { ...verhaal.aanmelding, aanleiding: kanarie('nieuw') };
    const reden = 'Het speelt opnieuw, in dezelfde straat.';
    const voorstel = { onderwerp: 'heropening', aanmelding, reden } as const;
    await proef.doe('lotte.bakker', { type: 'voorstel.doe', casus, voorstel });
    const sara = await proef.zie<Casuszicht>('sara.elamrani', { wat: 'casus', casus });
    expect(sara).toBeNull();
    const femke = await proef.zie<Mijnzicht>('femke.bos', { wat: 'mijn' });
    expect(femke?.gevraagd.map(({ soort }) => soort)).toEqual(['standpunt']);
    // Daan answered in triage that the person is known: that answer is his.
    const daan = await proef.zie<Mijnzicht>('daan.visser', { wat: 'mijn' });
    expect(daan?.gevraagd.map(({ soort }) => soort)).toEqual(['bewaring']);
    const wat = await proef.zie<Casuszicht>('daan.visser', { wat: 'casus', casus });
    expect(wat).toMatchObject({ betrokkene: null, klasse: null, besluiten: [], items: [], spoor: [], termijnen: [] });
  });
});
