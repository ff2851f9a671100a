import { expect, test } from 'vitest';
import { geadresseerden } from '../../../machines/adres.ts';
import { geschiedenissen } from '../../support/geschiedenis.ts';

/** All that is said by chance in one run of the tests; four files tell a quarter each, side by side. */
const WOORDEN = 200_000;
const DELEN = 4;
const ZAAD = 20_261_123;

/** A quarter of the histories, under a seed of its own. */
export function vertelDeel(deel: number): void {
  const zaad = ZAAD + deel;
  test(`${WOORDEN / DELEN} commands by anybody in any order break nothing, and read back the same (seed ${zaad})`, () => {
    const { woorden, aanvaard, typen, codes, notulen } = geschiedenissen(zaad, WOORDEN / DELEN);
    process.stdout.write(`geschiedenis ${deel}: ${woorden} woorden, ${aanvaard} aanvaard, ${typen.size} typen\n`);
    expect(notulen.gebroken()).toEqual([]);
    expect(woorden).toBeGreaterThanOrEqual(WOORDEN / DELEN);
    expect(aanvaard).toBeGreaterThan(WOORDEN / DELEN / 4);
    // Chance may leave the rarest unsaid; the search of the model says every one.
    expect(typen.size).toBeGreaterThan(Object.keys(geadresseerden).length * 0.75);
    expect([...codes].sort()).toEqual(['NIET_GEVONDEN', 'REGEL']);
  }, 600_000);
}
