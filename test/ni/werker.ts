import fc from 'fast-check';
import { houNaastElkaar, tweeling } from '../support/inmenging.ts';

/* One process of `npm run check:ni`: tells twins of its own seed until it has its share of pairs. */

process.on('message', ({ zaad, paren }: { zaad: number; paren: number }) => {
  const geteld = { paren: 0, antwoorden: 0 };
  const overal = (aantal: number) => Array.from({ length: aantal }, (_, plek) => plek);
  for (let keer = 0; geteld.paren < paren; keer += 1)
    for (const een of fc.sample(tweeling, { seed: zaad + keer, numRuns: 1 })) houNaastElkaar(een, geteld, overal);
  process.send?.(geteld, () => process.disconnect());
});
