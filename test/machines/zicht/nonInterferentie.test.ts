import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { houNaastElkaar, tweeling } from '../../support/inmenging.ts';
import { alsTekst } from '../../support/kijken.ts';
import { geheimen, type Keuzes, onbekendVoor, schrijf, vertel } from '../../support/tweelingen.ts';
import { register, wieIs } from '../../support/wereld.ts';

const ZAAD = 31_415;
const geteld = { paren: 0, antwoorden: 0 };
/** A few places of each telling: where it began to differ, where it ends, and some between. */
const enkele = (aantal: number) => [0, aantal >> 2, aantal >> 1, aantal - 1];

test(`what somebody may not know changes nothing that they see or hear (seed ${ZAAD})`, () => {
  fc.assert(
    fc.property(tweeling, (een) => houNaastElkaar(een, geteld, enkele)),
    { seed: ZAAD, numRuns: 160, endOnFailure: true },
  );
  process.stdout.write(`non-interferentie: ${geteld.paren} paren, ${geteld.antwoorden} antwoorden\n`);
  expect(geteld.paren).toBeGreaterThan(2000);
});

describe('a secret is one: somebody who may know it sees the difference', () => {
  const effen = Object.fromEntries(geheimen.map((een) => [een, 1])) as Keuzes;
  test.each(geheimen)('%s', (geheim) => {
    const [een, ander] = [0, 2].map((kant) => vertel(schrijf({ ...effen, [geheim]: kant as 0 | 2 }).slots));
    const zienHet = register.mensen().filter(({ persoon }) =>
      (een ?? []).some((wereld, slot) => {
        const naast = ander?.[slot];
        const bekeken = ((een?.length ?? 0) - 1 - slot) % 4 === 0;
        return bekeken && naast && alsTekst(wereld, wieIs(persoon)) !== alsTekst(naast, wieIs(persoon));
      }),
    );
    expect(zienHet.map(({ persoon }) => persoon)).not.toEqual([]);
    expect(zienHet.filter(({ persoon }) => onbekendVoor[geheim].includes(persoon))).toEqual([]);
  });
});
