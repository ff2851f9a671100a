import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zichtCasus, zichtTafel } from '../../../machines/index.ts';
import { metVerschil, type Vergeleken, verschil } from '../../../machines/zicht/verschil.ts';
import { kijkVan } from '../../support/kijken.ts';
import { geheimen, type Keuzes, schrijf, vertel } from '../../support/tweelingen.ts';
import { register, type Wereld, wieIs } from '../../support/wereld.ts';

const opDeLijn = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde));
const json = fc.jsonValue({ maxDepth: 4 }).map(opDeLijn);

/** Two values of which the second is often the first with something changed deep inside. */
const paar = fc
  .tuple(json, json, fc.array(fc.nat(6), { maxLength: 4 }))
  .map(([oud, anders, weg]): [unknown, unknown] => [oud, vervang(oud, weg, anders)]);

function vervang(waarde: unknown, [eerst, ...rest]: number[], door: unknown): unknown {
  if (eerst === undefined || waarde === null || typeof waarde !== 'object') return door;
  if (Array.isArray(waarde)) {
    if (eerst >= waarde.length) return [door, ...waarde];
    return waarde.toSpliced(eerst, 1, ...(rest.length === 0 ? [] : [vervang(waarde[eerst], rest, door)]));
  }
  const [naam = 'nieuw', deel] = Object.entries(waarde)[eerst] ?? [];
  return { ...waarde, [naam]: vervang(deel, rest, door) };
}

test('what changed, travelled and put onto the older view, gives the newer one; nothing changed is null', () => {
  fc.assert(
    fc.property(paar, ([oud, nieuw]) => {
      const voor = structuredClone(oud);
      const anders = verschil(oud, nieuw);
      expect(anders === null).toBe(JSON.stringify(oud) === JSON.stringify(nieuw) || gelijk(oud, nieuw));
      if (anders) expect(metVerschil(oud, opDeLijn(anders) as typeof anders)).toEqual(nieuw);
      expect(oud).toEqual(voor);
    }),
    { numRuns: 2000 },
  );
});

const gelijk = (a: unknown, b: unknown): boolean => {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
};

test('a field with the name of something that every object inherits comes and goes like any other', () => {
  const met = { valueOf: 1, a: 2 };
  expect(verschil(met, { a: 2 })).toEqual({ velden: {}, weg: ['valueOf'] });
  expect(verschil({ a: 2 }, met)).toEqual({ velden: { valueOf: { nu: 1 } } });
  const proto = JSON.parse('{"__proto__": 0}');
  const anders = verschil({}, proto);
  expect(JSON.stringify(anders)).toBe('{"velden":{"__proto__":{"nu":0}}}');
  expect(JSON.stringify(anders && metVerschil({}, anders))).toBe('{"__proto__":0}');
});

test('one field of one element travels alone; a list that grew or shrank in the middle keeps its ends', () => {
  const oud = { a: 1, lijst: [{ x: 1, y: 'lang' }, { x: 2 }, { x: 3 }], weg: true };
  expect(verschil(oud, { ...oud, lijst: [{ x: 1, y: 'lang' }, { x: 9 }, { x: 3 }] })).toEqual({
    velden: { lijst: { delen: [[1, { velden: { x: { nu: 9 } } }]] } },
  });
  expect(verschil(oud, { a: 1, lijst: oud.lijst })).toEqual({ velden: {}, weg: ['weg'] });
  expect(verschil(oud.lijst, [oud.lijst[0], { x: 7 }, { x: 8 }, oud.lijst[1], oud.lijst[2]])).toEqual({
    vanaf: 1,
    weg: 0,
    erbij: [{ x: 7 }, { x: 8 }],
  });
  expect(verschil(oud.lijst, [oud.lijst[0], oud.lijst[2]])).toEqual({ vanaf: 1, weg: 1, erbij: [] });
});

test('what does not fit the older view is refused, never half applied', () => {
  expect(() => metVerschil(null, { velden: {} })).toThrow(TypeError);
  expect(() => metVerschil({}, { delen: [] })).toThrow(TypeError);
  expect(() => metVerschil([], { velden: { x: { velden: {} } } })).toThrow(TypeError);
});

const keuzes = Object.fromEntries(geheimen.map((een) => [een, 1])) as unknown as Keuzes;

/** Everything a person follows, by subject. */
function zichten({ casussen, overleggen }: Wereld, persoon: string): Record<string, unknown> {
  const kijk = kijkVan(wieIs(persoon));
  const overlegVan = (id: string | undefined) => (id === undefined ? null : (overleggen[id] ?? null));
  return Object.fromEntries([
    ...Object.values(casussen).map((een) => [een.id, zichtCasus(een, overlegVan(een.casus.context.overleg?.id), kijk)]),
    ...Object.values(overleggen).map((een) => [een.id, zichtTafel(een, casussen, kijk)]),
  ]);
}

/** Every text in a value; of the fields that are gone, the viewer knew the names. */
function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  if (waarde === null || typeof waarde !== 'object') return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => (naam === 'weg' ? [] : teksten(deel)));
}

function toets(oud: unknown, zicht: unknown, samen: Vergeleken): boolean {
  const anders = verschil(oud, zicht, samen);
  // Compared together with others, and alone.
  expect(JSON.stringify(anders)).toBe(JSON.stringify(verschil(opDeLijn(oud), opDeLijn(zicht))));
  if (!anders) return false;
  expect(metVerschil(opDeLijn(oud), opDeLijn(anders) as typeof anders)).toEqual(opDeLijn(zicht));
  const bekend = new Set(teksten(zicht));
  expect(teksten(anders).filter((een) => !bekend.has(een))).toEqual([]);
  return true;
}

test('everybody keeps the right view by changes alone, and a change tells nothing that the view does not', () => {
  const mensen = register.mensen().map(({ persoon }) => persoon);
  const eigen = new Map<string, Record<string, unknown>>();
  let anders = 0;
  for (const wereld of vertel(schrijf(keuzes).slots)) {
    const samen: Vergeleken = new Map();
    for (const persoon of mensen) {
      const vorige = eigen.get(persoon) ?? {};
      const nu = zichten(wereld, persoon);
      for (const [wat, zicht] of Object.entries(nu)) {
        if (vorige[wat] && zicht && toets(vorige[wat], zicht, samen)) anders += 1;
      }
      eigen.set(persoon, nu);
    }
  }
  expect(anders).toBeGreaterThan(500);
});
