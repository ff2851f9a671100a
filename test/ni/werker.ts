import fc from 'fast-check';
import { houNaastElkaar, tweeling } from '../support/inmenging.ts';
import { luisterNaastElkaar } from '../support/meeluisteren.ts';

/* One process of `npm run check:ni`: tells twins of its own seed until it has its share of pairs. */

export interface Taak {
  /** Of the domain alone, or of a whole house with its doors. */
  soort: 'domein' | 'server';
  zaad: number;
  paren: number;
}

/** What was compared, by what it is called. */
export type Telling = Record<string, number> & { paren: number };

const overal = (aantal: number) => Array.from({ length: aantal }, (_, plek) => plek);

async function werk({ soort, zaad, paren }: Taak): Promise<Telling> {
  const domein = { paren: 0, antwoorden: 0 };
  const server = { paren: 0, frames: 0, antwoorden: 0 };
  const geteld = soort === 'server' ? server : domein;
  for (let keer = 0; geteld.paren < paren; keer += 1)
    for (const een of fc.sample(tweeling, { seed: zaad + keer, numRuns: 1 }))
      if (soort === 'server') await luisterNaastElkaar(een, server);
      else houNaastElkaar(een, domein, overal);
  return geteld;
}

process.on('message', async (taak: Taak) => {
  const geteld = await werk(taak);
  process.send?.(geteld, () => process.disconnect());
});
