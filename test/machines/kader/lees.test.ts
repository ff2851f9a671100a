import { describe, expect, test } from 'vitest';
import { inhoudVan } from '../../../machines/kader/kader.ts';
import { isKaderinhoud, vormfouten } from '../../../machines/kader/lees.ts';
import { voorbeeld } from '../../../machines/kader/voorbeeld.ts';

const goed = () => JSON.parse(JSON.stringify(inhoudVan(voorbeeld)));

/** The example with the value at a path replaced; undefined takes it away. */
function met(pad: string, waarde: unknown): unknown {
  const kader = goed();
  const delen = pad.split('.');
  const laatste = delen.pop() ?? '';
  const plek = delen.reduce((bij, deel) => bij[deel], kader);
  if (waarde === undefined) delete plek[laatste];
  else plek[laatste] = waarde;
  return kader;
}

test('the example is a framework, also when it has been text', () => {
  expect(vormfouten(goed())).toEqual([]);
  expect(isKaderinhoud(goed())).toBe(true);
});

describe('what is wrong is told with its path', () => {
  test.each([
    ['versie', undefined],
    ['versie', ''],
    ['versie', 'constructor'],
    ['matrix.perOntvanger.derde.triage', 6],
    ['matrix.perOntvanger.derde.triage', '2'],
    ['matrix.perOntvanger.derde.triage', undefined],
    ['matrix.perOntvanger.buurman', {}],
    ['matrix.perCategorie.nationaliteit', undefined],
    ['matrix.perCategorie.bsn.plan', 1.5],
    ['termijnen.bewaren.aantal', 0],
    ['termijnen.bewaren.eenheid', 'eeuwen'],
    ['termijnen.bewaren.regel', 'R-01'],
    ['termijnen.onzin', { aantal: 1, eenheid: 'jaren', regel: 'R-01' }],
    ['ladder', []],
    ['ladder.1.code', 'E.0'],
    ['ladder.0.mag.en', undefined],
    ['ladder.0.kwesties.1', 'macht'],
    ['ladder.1.klok', 'morgen'],
    ['leefgebieden', {}],
    ['leefgebieden.0.kant', 4],
    ['leefgebieden.0.naam.nl', 'x'.repeat(201)],
    ['leefgebieden.0.code', 'met spatie'],
    ['uitzonderingsgronden', []],
    ['uitzonderingsgronden.0', 'zomaar'],
    ['grondslagen.0', 'gewoonte'],
    ['vastgesteldOp', '2026-01-01'],
  ])('%s: %j', (pad, waarde) => {
    const fouten = vormfouten(met(pad, waarde));
    const plek = pad === 'ladder.1.code' ? 'ladder.1' : pad;
    expect(fouten.map((een) => een.pad)).toContain(plek);
    for (const { zin } of fouten) for (const tekst of [zin.nl, zin.en]) expect(tekst).toMatch(/^[A-Z].*\.$/s);
  });

  test.each([[null], ['tekst'], [[]], [42], [undefined]])('something that is no framework at all: %j', (waarde) => {
    expect(vormfouten(waarde)).toEqual([{ pad: '.', zin: expect.anything() }]);
  });

  test('a key that every object inherits is a key too many', () => {
    const met = JSON.parse('{"__proto__": {"versie": "huis-1"}}');
    expect(vormfouten(met).map(({ pad }) => pad)).toContain('__proto__');
    expect(isKaderinhoud(met)).toBe(false);
  });
});
