import { expect, test } from 'vitest';
import { nieuweCasus, nieuwOverleg } from '../../../machines/index.ts';
import { verhouding, verhoudingTafel } from '../../../machines/zicht/verhouding.ts';
import { wieIs } from '../../support/wereld.ts';

/* Whatever sets one person apart from another in a dossier must set their views apart: else they would share one. */

const ik = wieIs('mila.jansen');
const P = ik.persoon;
const op = '2026-06-02T08:00:00.000Z';
type Casus = ReturnType<typeof nieuweCasus>;
type Overleg = ReturnType<typeof nieuwOverleg>;

const kaart = (stand: string, context: object) => ({ stand, context }) as never;
/** Given to both alike, so that opening it alone sets them apart. */
const gegevenAanBeiden = (geopend: Record<string, string>) => ({
  ...{ bron: '', tekst: 'x', geopend },
  vrijgaven: [{ ontvangers: [P, 'iemand.anders'], tot: null, op }],
});
const besluit = (anders: object) => kaart('open', { gevraagd: [], door: '', standpunten: {}, ...anders });
const actie = (anders: object) => kaart('aanvaard', { eigenaar: '', door: '', ...anders });

const inCasus: Record<string, (casus: Casus) => unknown> = {
  melder: ({ casus: { context } }) => Object.assign(context, { melder: P }),
  triage: ({ casus: { context } }) => Object.assign(context, { triage: { deelnemers: [P], noodzaak: '' } }),
  genodigde: ({ casus: { context } }) => context.genodigden.push({ persoon: P, reden: '' }),
  'ontvanger van een overdracht': ({ overdrachten }) =>
    Object.assign(overdrachten, { t: kaart('aangeboden', { ontvanger: P, delen: {} }) }),
  'bron van een stuk dat mee zou gaan': ({ overdrachten }) =>
    Object.assign(overdrachten, { t: kaart('aangeboden', { ontvanger: '', delen: { i: { bron: P } } }) }),
  casusregisseur: (casus) => Object.assign(casus, { regie: kaart('aanvaard', { persoon: P }) }),
  'maker van een uitzondering': ({ casus: { context } }) => context.uitzonderingen.push({ id: 'x', door: P } as never),
  'wie iemand in de kring zette': ({ casus: { context } }) => context.kring.push({ id: 'l', door: P } as never),
  'houder van een geheim': ({ casus: { context } }) => context.toestemmingen.push({ id: 't', houder: P } as never),
  uitgevraagd: ({ casus: { context } }) => Object.assign(context.uitvragen, { u: { id: 'u', aan: P } as never }),
  bron: ({ items }) => Object.assign(items, { i: kaart('aangeboden', { bron: P, vrijgaven: [], geopend: {} }) }),
  'ontvanger van een item': ({ items }) =>
    Object.assign(items, {
      i: kaart('vrijgegeven', { bron: '', geopend: {}, vrijgaven: [{ ontvangers: [P], tot: null }] }),
    }),
  'opende een item': ({ items }) => Object.assign(items, { i: kaart('vrijgegeven', gegevenAanBeiden({ [P]: op })) }),
  'gever in een crisis': ({ crises }) =>
    Object.assign(crises, { k: kaart('teMotiveren', { door: P, ontvangers: [] }) }),
  'ingelicht in een crisis': ({ crises }) =>
    Object.assign(crises, { k: kaart('teMotiveren', { door: '', ontvangers: [P] }) }),
  'bracht een verschil naar voren': ({ escalaties }) =>
    Object.assign(escalaties, { e: kaart('aanTafel', { door: P }) }),
  gevraagde: ({ besluiten }) => Object.assign(besluiten, { b: besluit({ gevraagd: [P] }) }),
  indiener: ({ besluiten }) => Object.assign(besluiten, { b: besluit({ door: P }) }),
  'heeft een standpunt': ({ besluiten }) => Object.assign(besluiten, { b: besluit({ standpunten: { [P]: [] } }) }),
  eigenaar: ({ acties }) => Object.assign(acties, { a: actie({ eigenaar: P }) }),
  'maker van een actie': ({ acties }) => Object.assign(acties, { a: actie({ door: P }) }),
};

const aanTafel: Record<string, (overleg: Overleg) => unknown> = {
  voorzitter: ({ overleg: { context } }) => Object.assign(context, { voorzitter: P }),
  aanwezig: ({ overleg: { context } }) => context.aanwezig.push({ persoon: P, van: op, tot: null }),
  'in de rij': ({ overleg: { context } }) => context.sprekers.push({ persoon: P, soort: 'vraag' }),
  'rol in het agendapunt': ({ overleg: { context } }) =>
    context.agenda.push({ casus: 'c', stand: 'komt', deelnemers: [P] }),
};

const ander = { ...ik, persoon: 'iemand.anders' };

test.each(Object.entries(inCasus))('%s', (_naam, maak) => {
  const casus = structuredClone(nieuweCasus('c'));
  expect(verhouding(ik, casus)).toBe(verhouding(ander, casus));
  maak(casus);
  expect(verhouding(ik, casus)).not.toBe(verhouding(ander, casus));
});

test.each(Object.entries(aanTafel))('%s', (_naam, maak) => {
  const overleg = structuredClone(nieuwOverleg('o'));
  expect(verhoudingTafel(ik, overleg)).toBe(verhoudingTafel(ander, overleg));
  maak(overleg);
  expect(verhoudingTafel(ik, overleg)).not.toBe(verhoudingTafel(ander, overleg));
});

test.each([
  ['rol', { rol: 'contactpunt' }],
  ['soort organisatie', { soort: 'publiek' }],
  ['beroepsgeheim', { beroepsgeheim: !ik.beroepsgeheim }],
] as const)('%s', (_naam, anders) => {
  const casus = nieuweCasus('c');
  expect(verhouding({ ...ik, ...anders }, casus)).not.toBe(verhouding(ik, casus));
});
