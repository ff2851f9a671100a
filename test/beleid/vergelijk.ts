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
  /** How often each difference that is known came by. */
  bekend: ReadonlyMap<string, number>;
  /** The first ones, with all their facts. */
  eerste: readonly Verschil[];
}

/** What the two say of one combination. */
interface Oordeel {
  wij: string;
  cedar: string;
  mag: boolean;
}

/** A difference that was found, judged and handed on, so that every other one stands out. */
export interface Bekend<F> {
  naam: string;
  past: (geval: F, oordeel: Oordeel) => boolean;
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

/**
 * Supervision and the contact point read no content (domain.md C); our view asks of a source, and of whom something was
 * given, no capacity. Nobody comes there: who is not `kanInCasus` is named in no casus. It would matter once one person
 * holds two capacities.
 */
export const bekendBijLezen: readonly Bekend<Leesgeval>[] = [
  {
    naam: 'toezicht of contactpunt leest wat in een andere hoedanigheid van of voor deze persoon is',
    past: ({ wie: { rol }, relatie, begin, verzoekLoopt }, { mag }) => {
      if (mag || relatie === 'geen') return false;
      // The contact point looks while it handles a request; supervision at its own, and at what a crisis gave it.
      if (rol === 'contactpunt') return verzoekLoopt;
      return (rol === 'fg' || rol === 'auditor') && (relatie === 'bron' || begin === 'crisis');
    },
  },
];

/**
 * A source that takes something back from one person says no about its own information, which nobody else undoes
 * (design.md, R-84); but who took it back is not kept, so it can be released to that person again.
 */
export const bekendBijVrijgeven: readonly Bekend<Vrijgeefgeval>[] = [
  {
    naam: 'opnieuw vrijgegeven aan wie de bron het terugnam',
    past: ({ voorval, begin, hadHet }, { mag }) =>
      !mag && hadHet && voorval === 'bronNamTerug' && begin === 'vrijgegeven',
  },
];

function vergelijkBlok<F extends object>(
  besluit: Besluit,
  blok: Blok<F>,
  { hoogstens, over, bekend }: { hoogstens: number; over: (geval: F) => Oordeel; bekend: readonly Bekend<F>[] },
): Bloktelling {
  const eerste: Verschil[] = [];
  const herkend = new Map<string, number>();
  let [aantal, toegestaan, verschillen] = [0, 0, 0];
  const stap = stapVoor(blok, hoogstens);
  for (let nummer = 0; nummer < omvang(blok); nummer += stap) {
    const geval = combinatie(blok, nummer);
    const oordeel = over(geval);
    const { wij, cedar, mag } = oordeel;
    aantal += 1;
    if (wij === cedar) {
      toegestaan += mag ? 1 : 0;
      continue;
    }
    const kent = bekend.find(({ past }) => past(geval, oordeel));
    if (kent) herkend.set(kent.naam, (herkend.get(kent.naam) ?? 0) + 1);
    else verschillen += 1;
    if (!kent && eerste.length < GETOOND) eerste.push({ besluit, blok: blok.naam, wij, cedar, geval });
  }
  return { besluit, blok: blok.naam, aantal, toegestaan, verschillen, bekend: herkend, eerste };
}

/** Compares all combinations of one block after the other, or at most so many of each, spread evenly over it. */
export function* vergelijk(hoogstens = Number.POSITIVE_INFINITY): Generator<Bloktelling> {
  for (const blok of leesblokken)
    yield vergelijkBlok('lezen', blok, { hoogstens, over: overLezen, bekend: bekendBijLezen });
  for (const blok of vrijgeefblokken)
    yield vergelijkBlok('vrijgeven', blok, { hoogstens, over: overVrijgeven, bekend: bekendBijVrijgeven });
}
