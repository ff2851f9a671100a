import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Casuszicht, Tafelzicht, Werkvoorraadzicht } from '../../../machines/zicht/soorten.ts';
import * as route from '../../../server/demo/route.ts';
import { inGeheugen, openPad, opSchijf } from '../../support/huisproef.ts';
import { verhaal } from '../../support/verhalen.ts';

const oordeel = (casus: string) => ({ type: 'doel.beoordeel', casus, past: true, reden: 'Het doel past.' }) as const;

test('the same command twice has one effect and one verdict, also after a restart', async () => {
  const { proef, heropen } = await opSchijf();
  const id = randomUUID();
  const melding = {
    type: 'signaal.meld',
    herkomst: 'professional',
    zorg: 'overig',
    betrokkene: verhaal.betrokkene,
  } as const;
  const eerste = await proef.doe('femke.bos', melding, id);
  expect(eerste.aanvaard).toBe(true);
  expect(await proef.doe('femke.bos', melding, id)).toEqual(eerste);
  const later = await heropen();
  expect(await later.doe('femke.bos', melding, id)).toEqual(eerste);
  expect(await later.journaal.stromen()).toHaveLength(1);
});

test('the same id of somebody else is another command', async () => {
  const proef = await inGeheugen();
  const id = randomUUID();
  const melding = {
    type: 'signaal.meld',
    herkomst: 'professional',
    zorg: 'overig',
    betrokkene: verhaal.betrokkene,
  } as const;
  const een = await proef.doe('femke.bos', melding, id);
  const ander = await proef.doe('joris.smit', melding, id);
  expect(een.aanvaard && ander.aanvaard && een.casus !== ander.casus).toBe(true);
});

test('a refusal is remembered as it was, changes nothing, and says which rules are missing', async () => {
  const proef = await inGeheugen();
  const casus = await route.signaal(proef.verteller, verhaal);
  const id = randomUUID();
  const weg = {
    type: 'casus.screen',
    casus,
    gemeente: 'rivierenstad',
    anderRegime: false,
    noodzaak: 'Nodig om te kiezen',
  } as const;
  const geweigerd = await proef.doe('noor.devries', weg, id);
  expect(geweigerd).toMatchObject({ aanvaard: false, fout: { code: 'REGEL', ontbreekt: [{ regel: 'R-56' }] } });
  expect(await proef.journaal.lees(casus)).toHaveLength(1);
  await proef.verteller.zegt('femke.bos', {
    type: 'aanmelding.dienIn',
    casus,
    betrokkene: verhaal.betrokkene,
    aanmelding: verhaal.aanmelding,
  });
  expect(await proef.doe('noor.devries', weg, id)).toEqual(geweigerd);
});

test('a thousand at once on one casus: every one judged on the state after the one before', async () => {
  const proef = await inGeheugen();
  const casus = await route.triage(proef.verteller, verhaal);
  const voor = (await proef.journaal.lees(casus)).length;
  const mensen = route.spelers.triage;
  const antwoorden = await Promise.all(
    Array.from({ length: 1000 }, (_, i) => proef.doe(mensen[i % mensen.length] ?? '', oordeel(casus))),
  );
  expect(antwoorden.every(({ aanvaard }) => aanvaard)).toBe(true);
  const regels = await proef.journaal.lees(casus);
  expect(regels.map(({ versie }) => versie)).toEqual(Array.from({ length: voor + 1000 }, (_, i) => i + 1));
});

test('of two who sign the same proposal at once, one does and the other hears why not', async () => {
  const proef = await inGeheugen();
  const casus = await route.uitvraag(proef.verteller, verhaal);
  const ja = { voldaan: true, reden: 'Ja, dat zie ik.' };
  for (const persoon of route.spelers.triage) {
    await proef.verteller.zegt(persoon, {
      type: 'criteria.beoordeel',
      casus,
      oordelen: { a: ja, b: ja, c: ja, d: ja },
    });
  }
  const voorstel = { onderwerp: 'classificatie', klasse: 'multiprobleem', reden: 'Alle criteria' } as const;
  const { nieuw: besluit } = await proef.verteller.zegt('noor.devries', { type: 'voorstel.doe', casus, voorstel });
  const teken = { type: 'classificatie.stelVast', casus, besluit, motivering: 'Alle criteria zijn vervuld.' } as const;
  const [een, ander] = await Promise.all([proef.doe('lotte.bakker', teken), proef.doe('joris.smit', teken)]);
  expect([een.aanvaard, ander.aanvaard].sort()).toEqual([false, true]);
});

test('two servers on one journal: whoever comes second is judged again, nothing is lost', async () => {
  const proef = await inGeheugen();
  const casus = await route.triage(proef.verteller, verhaal);
  // The storyteller has a command path of its own over the same journal, as a second server would.
  const antwoorden = await Promise.all([
    proef.doe('femke.bos', oordeel(casus)),
    proef.verteller.probeert('joris.smit', oordeel(casus)),
    proef.doe('lotte.bakker', oordeel(casus)),
  ]);
  expect(antwoorden.every(({ aanvaard }) => aanvaard)).toBe(true);
});

test('what is not there, what is not yours and what was destroyed get the same answer', async () => {
  const proef = await inGeheugen();
  const vreemd = await route.triage(proef.verteller, verhaal);
  const weg = await route.aanmelding(proef.verteller, verhaal);
  await proef.verteller.zegt('noor.devries', {
    type: 'casus.weiger',
    casus: weg,
    reden: 'pastNietBijDoel',
    advies: 'geen',
    weging: 'Er is niets te voorkomen.',
  });
  const vraag = (casus: string) => proef.doe('ruben.kok', oordeel(casus));
  const nergens = await vraag(randomUUID());
  expect(nergens).toMatchObject({ aanvaard: false, fout: { code: 'NIET_GEVONDEN' } });
  expect(await vraag(vreemd)).toEqual(nergens);
  expect(await vraag(weg)).toEqual(nergens);
  for (const casus of [vreemd, weg, randomUUID()])
    expect(await proef.zie('ruben.kok', { wat: 'casus', casus })).toBeNull();
  // An id of the other kind is not there either.
  expect(await proef.doe('noor.devries', { type: 'overleg.sluit', overleg: vreemd })).toEqual(nergens);
});

test('nobody hears of a command before it is durable, and only then', async () => {
  const proef = await inGeheugen();
  const casus = await route.triage(proef.verteller, verhaal);
  const gehoord: string[][] = [];
  proef.casussen.luister(({ stromen }) => void gehoord.push(stromen));
  const lengte = (await proef.journaal.lees(casus)).length;
  const antwoord = proef.doe('femke.bos', oordeel(casus));
  expect(gehoord).toEqual([]);
  await antwoord;
  expect(gehoord).toEqual([[casus]]);
  expect(await proef.journaal.lees(casus)).toHaveLength(lengte + 1);
  await proef.doe('ruben.kok', oordeel(casus));
  expect(gehoord).toHaveLength(1);
});

test('after a restart every dossier is what it was', async () => {
  const { proef, heropen } = await opSchijf();
  const { casus, overleg } = await route.aanTafel(proef.verteller, verhaal, 'besluitvorming');
  const zien = (pad: typeof proef) =>
    Promise.all([
      pad.zie('noor.devries', { wat: 'casus', casus }),
      pad.zie<Tafelzicht>('sara.elamrani', { wat: 'tafel', overleg }),
    ]);
  const voor = await zien(proef);
  expect(await zien(await heropen())).toEqual(voor);
  // The stream of the meeting tells by itself who sits there, without that of the casus.
  const [, tafel] = voor;
  const namen = tafel?.stoelen.map(({ wie }) => wie.naam);
  expect(namen).toEqual(expect.arrayContaining(['Noor de Vries', 'Sara El Amrani', 'Mila Jansen']));
});

test('what the first page of the regie shows is read before anybody asks for it', async () => {
  const proef = await inGeheugen();
  const casus = await route.triage(proef.verteller, verhaal);
  const gelezen: string[] = [];
  const { journaal } = proef;
  const teller = {
    ...journaal,
    lees: (...vraag: Parameters<typeof journaal.lees>) => {
      gelezen.push(vraag[0]);
      return journaal.lees(...vraag);
    },
  };
  const koud = openPad(teller);
  await koud.casussen.warmOp();
  expect(gelezen).toContain(casus);
  const vooraf = gelezen.length;
  expect(await koud.zie('noor.devries', { wat: 'werkvoorraad' })).toMatchObject({ regels: [{ fase: 'triage' }] });
  expect(gelezen).toHaveLength(vooraf);
});

test('who reports hears that it is in treatment and its class, and does not follow it further', async () => {
  const proef = await inGeheugen();
  const eigen = { ...verhaal, genodigden: verhaal.genodigden.filter(({ persoon }) => persoon !== 'daan.visser') };
  const v = proef.verteller;
  const { nieuw: casus } = await v.zegt('daan.visser', {
    type: 'aanmelding.dienIn',
    betrokkene: eigen.betrokkene,
    aanmelding: eigen.aanmelding,
  });
  await v.zegt('noor.devries', {
    type: 'casus.screen',
    casus,
    gemeente: 'rivierenstad',
    anderRegime: false,
    noodzaak: 'Om te kiezen',
  });
  const deelnemers = [...route.spelers.triage];
  await v.zegt('noor.devries', { type: 'casus.zetInTriage', casus, deelnemers, noodzaak: 'Om te kiezen' });
  const zicht = await proef.zie<Casuszicht>('daan.visser', { wat: 'casus', casus });
  expect(zicht).toMatchObject({ fase: 'triage', stand: 'triage', uitvragen: [], doeloordelen: [], spoor: [] });
  const lijst = await proef.zie<Werkvoorraadzicht>('daan.visser', { wat: 'werkvoorraad' });
  expect(lijst?.perFase).toEqual({ triage: 1 });
});

test('a casus that goes back to triage is gone for who was only invited to its table', async () => {
  const proef = await inGeheugen();
  const { casus, overleg } = await route.aanTafel(proef.verteller, verhaal, 'beeldvorming');
  await proef.verteller.zegt('noor.devries', { type: 'casus.herclassificeer', casus, reden: 'Het ligt toch anders.' });
  expect(await proef.zie('sara.elamrani', { wat: 'casus', casus })).toBeNull();
  const tafel = await proef.zie<Tafelzicht>('sara.elamrani', { wat: 'tafel', overleg });
  expect(tafel).toMatchObject({ nu: null, gesloten: true, stoelen: [] });
  expect(await proef.zie('lotte.bakker', { wat: 'casus', casus })).toMatchObject({ stand: 'triage.uitvraag' });
});

test('nobody is told to wait for themselves: the chair opens the item, the others wait for the chair', async () => {
  const proef = await inGeheugen();
  const { casus } = await route.gepland(proef.verteller, verhaal, proef.verteller.straks(5));
  const wachtOp = async (persoon: string) => {
    const zicht = await proef.zie<Casuszicht>(persoon, { wat: 'casus', casus });
    return zicht?.wachtop.map(({ type }) => type) ?? [];
  };
  expect(await wachtOp('noor.devries')).not.toContain('overleg.open');
  expect(await wachtOp('lotte.bakker')).toContain('overleg.open');
});
