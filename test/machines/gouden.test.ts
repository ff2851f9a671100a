import { describe, expect, test } from 'vitest';
import { geadresseerden } from '../../machines/adres.ts';
import { isEinde } from '../../machines/casus/bewaartermijn.ts';
import { OnbekendSchema, type Opwaardering, opwaardeer, opwaarderingen, SCHEMA } from '../../machines/opwaarderen.ts';
import { JournaalTeNieuw } from '../../server/journal/fouten.ts';
import { bedoeld } from '../journals/bedoeld.ts';
import { type Eindstand, type Goudregel, goudenJournalen, verschillen, vouw } from '../support/gouden.ts';
import { alsTekst } from '../support/kijken.ts';
import { legeWereld, metDossier, register, wieIs } from '../support/wereld.ts';

/*
 * Journals of every release, recorded through the command path (`npm run gouden`), fold today to what they folded to
 * then. They are never recorded again: what an old house wrote cannot be changed either.
 */

const WAT_NU = `A journal of an older release no longer folds to what it was. Real houses have such journals, so:
  - a field or a type got another shape: add a row to machines/opwaarderen.ts that lifts the old event to the new shape
    (this raises SCHEMA), with its literal before and after in this file;
  - a field is new: read it as optional, with a default where it is absent;
  - a state got another name or another place: say so, with the reason, in test/journals/bedoeld.ts.
Do not edit or record the journals again; \`npm run gouden -- NAME\` only ever adds a new set.`;

/** Of what has ended only that it did: what it held is destroyed, so a later release may empty it sooner. */
const watTelt = (eind: Eindstand) =>
  Object.fromEntries(
    Object.entries(eind).map(([stroom, dossier]) => {
      const weg = dossier.soort === 'casus' && isEinde(dossier.casus.stand);
      return [stroom, weg ? { casus: { stand: dossier.casus.stand } } : dossier];
    }),
  );

const journalen = goudenJournalen();
const gevonden = journalen.map((goud) => ({
  naam: `${goud.set} ${goud.verhaal}`,
  goud,
  verschil: () => verschillen(watTelt(goud.eind), watTelt(JSON.parse(JSON.stringify(vouw(goud.regels))))),
}));

describe.each(gevonden)('$naam', ({ goud, verschil }) => {
  test('folds to the same dossiers', () => {
    const onbedoeld = verschil().filter((een) => !bedoeld.some((dit) => dit.verschil.test(een)));
    expect(onbedoeld, WAT_NU).toEqual([]);
  });

  test('can be looked at by everybody', () => {
    const wereld = Object.values(vouw(goud.regels)).reduce(metDossier, legeWereld);
    for (const { persoon } of register.mensen()) expect(alsTekst(wereld, wieIs(persoon))).not.toContain('undefined');
  });
});

test('there is a golden journal with every schema that was ever written', () => {
  const schemas = new Set(journalen.flatMap(({ regels }) => regels.map(({ schema }) => schema)));
  const nodig = Array.from({ length: SCHEMA }, (_, i) => i + 1);
  expect(
    nodig.filter((een) => !schemas.has(een)),
    'record a set before the schema is raised: npm run gouden -- NAME',
  ).toEqual([]);
});

test('every difference that is called meant is still there', () => {
  const alle = gevonden.flatMap(({ verschil }) => verschil());
  expect(bedoeld.filter((een) => !alle.some((dit) => een.verschil.test(dit)))).toEqual([]);
});

test('a changed word, a lost and an added entry are seen, a new field is not held against it', () => {
  const toen = { stand: 'plan', items: { 'a-1': { tekst: 'x' } }, lijst: [1] };
  expect(verschillen(toen, structuredClone(toen))).toEqual([]);
  expect(verschillen(toen, { ...toen, nieuw: [] })).toEqual([]);
  expect(verschillen(toen, { ...toen, stand: 'uitvoering' })).toEqual(['/stand was "plan" and is "uitvoering"']);
  expect(verschillen(toen, { ...toen, items: {} })).toEqual(['/items/a-1 is gone']);
  expect(verschillen(toen, { ...toen, items: { ...toen.items, 'a-2': {} } })).toEqual([
    '/items has a-2, which was not there',
  ]);
  expect(verschillen(toen, { ...toen, lijst: [] })).toEqual(['/lijst had 1 entries and has 0']);
});

describe('lifting an old event', () => {
  const stappen: readonly Opwaardering[] = [
    { 'casus.oud': ({ type: _type, ...velden }) => ({ ...velden, type: 'casus.sluit' }) },
    { 'casus.sluit': ({ reden, ...velden }) => ({ ...velden, resultaat: reden }) },
  ];

  test.each([
    [1, { type: 'casus.oud', reden: 'klaar' }, { type: 'casus.sluit', resultaat: 'klaar' }],
    [2, { type: 'casus.sluit', reden: 'klaar' }, { type: 'casus.sluit', resultaat: 'klaar' }],
    [3, { type: 'casus.sluit', resultaat: 'klaar' }, { type: 'casus.sluit', resultaat: 'klaar' }],
    [1, { type: 'plan.aanvaard', actie: 'a' }, { type: 'plan.aanvaard', actie: 'a' }],
    [1, { type: 'constructor' }, { type: 'constructor' }],
  ])('from schema %i it goes through every step after it: %j', (schema, voor, na) => {
    const eerst = structuredClone(voor);
    expect(opwaardeer(voor, schema, stappen)).toEqual(na);
    expect(voor).toEqual(eerst);
  });

  test.each([0, -1, 1.5, 4, 99, Number.NaN])('schema %d was never written and is refused', (schema) => {
    expect(() => opwaardeer({ type: 'casus.sluit' }, schema, stappen)).toThrow(OnbekendSchema);
  });

  test('a line of a newer release is not folded, and the message says which line and what to do', () => {
    const [eerste] = journalen.flatMap(({ regels }) => regels);
    const nieuwer = [{ ...(eerste as Goudregel), schema: SCHEMA + 1 }];
    expect(() => vouw(nieuwer)).toThrow(JournaalTeNieuw);
    expect(() => vouw(nieuwer)).toThrow(/versie 1: geschreven onder schema \d+; deze versie .* leest 1 tot en met \d+/);
  });
});

/** Literal events as they were and as they read today: one for each entry of the real table. */
const letterlijk: readonly [schema: number, type: string, voor: object, na: object][] = [];

describe('the real steps', () => {
  test('each has its literal before and after here', () => {
    const alle = opwaarderingen.flatMap((stap, i) => Object.keys(stap).map((type) => `${i + 1} ${type}`));
    expect(letterlijk.map(([schema, type]) => `${schema} ${type}`)).toEqual(alle);
  });

  test('lift to a type of today', () => {
    for (const [schema, type, voor, na] of letterlijk) {
      const gelezen = opwaardeer({ ...voor, type }, schema);
      expect(gelezen).toEqual(na);
      expect(Object.keys(geadresseerden)).toContain(gelezen.type);
    }
  });
});
