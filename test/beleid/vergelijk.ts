import { magVolgensBeleid } from './beleid.ts';
import { type Leesgeval, leesblokken, leest, leesvraag, magDicht } from './lezen.ts';
import { type Blok, combinatie, omvang, stapVoor } from './ruimte.ts';
import { geeftVrij, type Vrijgeefgeval, vrijgeefblokken, vrijgeefvragen } from './vrijgeven.ts';

/*
 * Two decisions, each held against Cedar: may this person read this item now, and may this person release it to that
 * one. All facts at once would make more combinations than anybody can count through, so the space is a list of blocks:
 * each is the full product of the facts that can bear on each other, while the other facts keep their ordinary value
 * (`leesblokken`, `vrijgeefblokken`; the run names each with its size).
 */

type Besluit = 'lezen' | 'vrijgeven';

/** A combination in which the two do not say the same. */
export interface Verschil {
  besluit: Besluit;
  blok: string;
  wij: string;
  cedar: string;
  geval: object;
}

/** What one block came to. */
export interface Bloktelling {
  besluit: Besluit;
  blok: string;
  /** How many combinations were compared. */
  aantal: number;
  /** In how many of them both say yes: a block in which nothing is allowed compares little. */
  toegestaan: number;
  verschillen: number;
  /** The first ones, with all their facts. */
  eerste: readonly Verschil[];
}

/** What the two say of one combination. */
interface Oordeel {
  wij: string;
  cedar: string;
  mag: boolean;
}

const GETOOND = 3;

const woord = (mag: boolean) => (mag ? 'ja' : 'nee');

/** Once it was opened, and before: content leaves only after it stands on record who gets it. */
function overLezen(geval: Leesgeval): Oordeel {
  const mag = magVolgensBeleid(leesvraag(geval));
  const { dicht, open } = leest(geval);
  const woorden = (vooraf: boolean, daarna: boolean) => `ongeopend ${woord(vooraf)}, geopend ${woord(daarna)}`;
  return { wij: woorden(dicht, open), cedar: woorden(magDicht(geval, mag), mag), mag };
}

function overVrijgeven(geval: Vrijgeefgeval): Oordeel {
  const vragen = vrijgeefvragen(geval);
  // A release to nobody is none (R-89 names its recipients).
  const mag = vragen.length > 0 && vragen.every(magVolgensBeleid);
  return { wij: woord(geeftVrij(geval)), cedar: woord(mag), mag };
}

function vergelijkBlok<F extends object>(
  besluit: Besluit,
  blok: Blok<F>,
  { hoogstens, over }: { hoogstens: number; over: (geval: F) => Oordeel },
): Bloktelling {
  const eerste: Verschil[] = [];
  let [aantal, toegestaan, verschillen] = [0, 0, 0];
  const stap = stapVoor(blok, hoogstens);
  for (let nummer = 0; nummer < omvang(blok); nummer += stap) {
    const geval = combinatie(blok, nummer);
    const { wij, cedar, mag } = over(geval);
    aantal += 1;
    if (wij === cedar) {
      toegestaan += mag ? 1 : 0;
      continue;
    }
    verschillen += 1;
    if (eerste.length < GETOOND) eerste.push({ besluit, blok: blok.naam, wij, cedar, geval });
  }
  return { besluit, blok: blok.naam, aantal, toegestaan, verschillen, eerste };
}

/** Compares all combinations of one block after the other, or at most so many of each, spread evenly over it. */
export function* vergelijk(hoogstens = Number.POSITIVE_INFINITY): Generator<Bloktelling> {
  for (const blok of leesblokken) yield vergelijkBlok('lezen', blok, { hoogstens, over: overLezen });
  for (const blok of vrijgeefblokken) yield vergelijkBlok('vrijgeven', blok, { hoogstens, over: overVrijgeven });
}
