import type { Overzichtspagina, SoortStroom, Wek } from './journaal.ts';
import type { Overzichtslijn, Tokenvraag } from './opslag.ts';

interface Vindbaar extends Overzichtslijn {
  stroom: string;
  soort: SoortStroom;
  volgorde: string;
}

/** Before everything that is told here: look at it now. */
export const LANG_GELEDEN = '1970-01-01T00:00:00.000Z';

/** Goes up when a line of the overview gets names that it did not have: then each is written anew. */
export const OVERZICHTVERSIE = 2;

/** After every ISO time: streams without a term come last. */
const ZONDER_TERMIJN = '~';

/** Where a stream comes in the overview: by term, then by id. Also the cursor between pages. */
export const volgorde = (stroom: string, termijn: string | null): string => `${termijn ?? ZONDER_TERMIJN} ${stroom}`;

/**
 * The overview of a store with one process: kept in memory, filled from the store at the start. Ten thousand streams
 * are counted and paged in a few milliseconds, and an append writes one small row instead of one for each token.
 */
export interface Overzichtsindex {
  zet(stroom: string, soort: SoortStroom, lijn: Overzichtslijn | null): void;
  pagina(vraag: Tokenvraag): Overzichtspagina;
  wekker(aantal: number): Wek[];
}

export function overzichtsindex(): Overzichtsindex {
  const lijnen = new Map<string, Vindbaar>();
  const perToken = new Map<string, Set<Vindbaar>>();

  function haalWeg(stroom: string): void {
    const oud = lijnen.get(stroom);
    for (const token of oud?.tokens ?? []) {
      const vindbaar = perToken.get(token);
      if (oud) vindbaar?.delete(oud);
      if (vindbaar?.size === 0) perToken.delete(token);
    }
    lijnen.delete(stroom);
  }

  function voegToe(vindbaar: Vindbaar): void {
    lijnen.set(vindbaar.stroom, vindbaar);
    for (const token of vindbaar.tokens) {
      const bij = perToken.get(token);
      if (bij) bij.add(vindbaar);
      else perToken.set(token, new Set([vindbaar]));
    }
  }

  function gevonden({ tokens, soort }: Tokenvraag): Vindbaar[] {
    const uniek = new Set<Vindbaar>();
    for (const token of tokens) for (const lijn of perToken.get(token) ?? []) if (lijn.soort === soort) uniek.add(lijn);
    return [...uniek];
  }

  return {
    zet(stroom, soort, lijn) {
      if (zelfdeLijn(lijnen.get(stroom) ?? null, lijn)) return;
      haalWeg(stroom);
      if (lijn) voegToe({ ...lijn, stroom, soort, volgorde: volgorde(stroom, lijn.termijn) });
    },
    pagina(vraag) {
      const alle = gevonden(vraag);
      const { fasen, na } = vraag;
      const over = alle.filter((l) => (!fasen || fasen.includes(l.fase)) && (na === undefined || l.volgorde > na));
      return snij(eerste(over, vraag.aantal + 1), vraag.aantal, tel(alle));
    },
    wekker(aantal) {
      const wekkend = [...lijnen.values()].flatMap(({ stroom, wekt }) =>
        wekt === null ? [] : [{ stroom, op: wekt, volgorde: volgorde(stroom, wekt) }],
      );
      return eerste(wekkend, aantal).map(({ stroom, op }) => ({ stroom, op }));
    },
  };
}

/** Do these say the same? Most events change nothing in the overview. */
export const zelfdeLijn = (oud: Overzichtslijn | null, nieuw: Overzichtslijn | null): boolean =>
  oud === null || nieuw === null
    ? oud === nieuw
    : oud.fase === nieuw.fase &&
      oud.termijn === nieuw.termijn &&
      oud.wekt === nieuw.wekt &&
      oud.tokens.length === nieuw.tokens.length &&
      oud.tokens.every((token, i) => token === nieuw.tokens[i]);

/** The first `aantal` in order, without sorting the thousands that come after. */
function eerste<L extends { volgorde: string }>(lijnen: readonly L[], aantal: number): L[] {
  const oplopend = (a: L, b: L) => (a.volgorde < b.volgorde ? -1 : 1);
  let beste: L[] = [];
  let grens: string | undefined;
  for (const lijn of lijnen) {
    if (grens !== undefined && lijn.volgorde > grens) continue;
    beste.push(lijn);
    if (beste.length < aantal * 4) continue;
    beste = beste.sort(oplopend).slice(0, aantal);
    grens = beste.at(-1)?.volgorde;
  }
  return beste.sort(oplopend).slice(0, aantal);
}

function tel(lijnen: Vindbaar[]): Record<string, number> {
  const perFase: Record<string, number> = {};
  for (const { fase } of lijnen) perFase[fase] = (perFase[fase] ?? 0) + 1;
  return perFase;
}

/** A page of at most `aantal` out of one more than that; the one more only tells that there is a next page. */
export function snij(
  lijnen: { stroom: string; volgorde: string }[],
  aantal: number,
  perFase: Record<string, number>,
): Overzichtspagina {
  const pagina = lijnen.slice(0, aantal);
  const verder = lijnen.length > aantal ? (pagina.at(-1)?.volgorde ?? null) : null;
  return { stromen: pagina.map(({ stroom }) => stroom), perFase, verder };
}
