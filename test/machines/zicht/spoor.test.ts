import { expect, test } from 'vitest';
import type { Voorstel } from '../../../machines/gebeurtenissen.ts';
import { delingsbesluitTekst, spelers } from '../../../server/demo/route.ts';
import { alleZichten } from '../../support/kijken.ts';
import { bij } from '../../support/stations.ts';
import { type Puurverteller, vertelOver, wieIs } from '../../support/wereld.ts';

/* The path shows where a casus stood. To who was only invited it must not show what others decided before that. */

const C = 'n0';
const noor = 'noor.devries';
const reden = 'Een reden die genoeg zegt.';
const spoorVan = (v: Puurverteller, persoon: string) => alleZichten(v.wereld(), wieIs(persoon)).casus[0]?.spoor;

async function nodigUit(v: Puurverteller, ...personen: string[]): Promise<void> {
  const voorstel: Voorstel = { onderwerp: 'uitnodiging', genodigden: personen.map((persoon) => ({ persoon, reden })) };
  const { nieuw: besluit } = await v.zegt(noor, { type: 'voorstel.doe', casus: C, voorstel });
  await v.zegt('femke.bos', { type: 'standpunt.geef', casus: C, besluit, standpunt: 'akkoord' });
  await v.zegt('lotte.bakker', { type: 'uitnodiging.stelVast', casus: C, besluit });
}

test('the stand after each step is the one the casus had', () => {
  const { wereld, zetten } = bij('besluitvorming');
  const spoor = alleZichten(wereld, wieIs(noor)).casus[0]?.spoor ?? [];
  const standen = zetten.map((zet) => zet.wereld.casussen[C]?.casus.stand);
  const echt = standen.filter((stand, nummer) => stand !== standen[nummer - 1]);
  expect(spoor.map(({ stand }) => stand)).toEqual(echt);
  expect(spoor.at(-1)?.stand).toBe(wereld.casussen[C]?.casus.stand);
});

test('who was invited a second time does not see from the path that informing was put off between', async () => {
  const v = vertelOver(bij('genodigd').wereld);
  expect(spoorVan(v, 'sara.elamrani')?.map(({ stand }) => stand)).toEqual(['uitnodiging.genodigd']);
  await v.zegt(noor, { type: 'casus.herclassificeer', casus: C, reden });
  const voldaan = { voldaan: true, reden };
  const oordelen = { a: voldaan, b: voldaan, c: voldaan, d: voldaan };
  for (const persoon of spelers.triage) await v.zegt(persoon, { type: 'criteria.beoordeel', casus: C, oordelen });
  const voorstel: Voorstel = { onderwerp: 'classificatie', klasse: 'multiprobleem', reden };
  const { nieuw: klasse } = await v.zegt(noor, { type: 'voorstel.doe', casus: C, voorstel });
  await v.zegt('lotte.bakker', { type: 'classificatie.stelVast', casus: C, besluit: klasse, motivering: reden });
  const delen: Voorstel = { onderwerp: 'delingsbesluit', besluit: delingsbesluitTekst(v, ['sara.elamrani']) };
  const { nieuw: besluit } = await v.zegt(noor, { type: 'voorstel.doe', casus: C, voorstel: delen });
  await v.zegt('lotte.bakker', { type: 'delingsbesluit.onderteken', casus: C, besluit });
  await v.zegt('femke.bos', {
    type: 'uitzondering.registreer',
    casus: C,
    soort: 'nietInformeren',
    grond: 'veiligheidAnderen',
    motivering: reden,
    herzienOp: v.datum(20),
  });
  expect(v.wereld().casussen[C]?.casus.stand).toBe('delingsbesluit.informerenUitgesteld');
  await nodigUit(v, 'sara.elamrani');

  expect(spoorVan(v, 'sara.elamrani')?.map(({ stand }) => stand)).toEqual(['uitnodiging.genodigd']);
  expect(JSON.stringify(spoorVan(v, 'sara.elamrani'))).not.toMatch(/informerenUitgesteld|uitzondering/);
  // Who was part of that decision sees it in the path.
  expect(JSON.stringify(spoorVan(v, 'femke.bos'))).toContain('informerenUitgesteld');
});

test('a next conference of the same round leaves the path as it is', async () => {
  const v = vertelOver(bij('plan').wereld);
  const voor = spoorVan(v, 'mila.jansen') ?? [];
  await nodigUit(v, 'mila.jansen');
  const na = spoorVan(v, 'mila.jansen') ?? [];
  expect(na.slice(0, voor.length)).toEqual(voor);
  expect(na.length).toBe(voor.length + 1);
});
