import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tweeling } from '../../support/inmenging.ts';
import { type Gehoord, luisterNaastElkaar } from '../../support/meeluisteren.ts';
import type { Geheim } from '../../support/tweelingen.ts';

const ZAAD = 16_180;
/** One of the person concerned, two of items and one of the ladder; `check:ni` takes them all. */
const proef: readonly Geheim[] = ['ontheffing', 'itemextra', 'vraagantwoord', 'ladder'];
const gehoord: Gehoord = { paren: 0, frames: 0, antwoorden: 0 };

test(`what somebody may not know changes no byte that reaches them from a whole house (seed ${ZAAD})`, async () => {
  const sinds = performance.now();
  for (const [i, een] of fc.sample(tweeling, { seed: ZAAD, numRuns: proef.length }).entries())
    await luisterNaastElkaar({ ...een, geheim: proef[i] ?? een.geheim }, gehoord);
  const seconden = ((performance.now() - sinds) / 1000).toFixed(1);
  const { paren, frames, antwoorden } = gehoord;
  process.stdout.write(`door de deur: ${paren} paren, ${frames} frames, ${antwoorden} antwoorden in ${seconden} s\n`);
  expect(paren).toBeGreaterThanOrEqual(60);
});
