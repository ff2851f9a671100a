import type { CasusDossier } from '../dossier.ts';
import type { Kader } from '../kader/kader.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { klokken } from '../termijnen/klokken.ts';
import { isTeLaat, type Lopend, lopendeVan, zojuistGebeurd } from '../termijnen/lopend.ts';
import { type Rol, systeem } from '../wie.ts';
import { type Blik, blikVan, vindbareRollen } from './blik.ts';
import type { Kijk } from './casus.ts';
import type { Termijnzicht } from './soorten.ts';

/** The clocks that this person may know of, in words: those that run, the first one first, then what a lapse just did. */
export function termijnenVoor(blik: Blik, dossier: CasusDossier, { wie, nu, kader }: Kijk): Termijnzicht[] {
  const lopend = lopendeVan(dossier, kader);
  const [gedaan, teDoen] = [lopend.filter(isGedaan), lopend.filter((een) => !isGedaan(een))];
  return [...teDoen, ...gedaan, ...zojuistGebeurd(dossier, kader)]
    .filter(({ soort, over }) => klokken[soort].ziet({ wie, blik, dossier, over }))
    .filter(({ soort }) => isZichtbaar(klokken[soort].zichtbaarVanaf?.(dossier, kader) ?? null, nu))
    .map(inWoorden);
}

const isZichtbaar = (vanaf: string | null, nu: string): boolean => vanaf === null || datumVan(vanaf) <= datumVan(nu);

const isGedaan = (een: Lopend): boolean => een.verstreken !== null && !isTeLaat(een);

function inWoorden(een: Lopend): Termijnzicht {
  const { soort, over, voor, regel, verstreken } = een;
  const { wat, gevolg, gebeurd } = klokken[soort];
  const vast = { soort, over, wat, voor, regel };
  if (verstreken === null) return { ...vast, stand: 'loopt', gevolg };
  return { ...vast, stand: isTeLaat(een) ? 'teLaat' : 'gebeurd', gevolg: gebeurd };
}

/**
 * Under which roles (as `rol:...`) this casus is found by who asks for what is overdue; each sees only the clocks that
 * are theirs to know of.
 */
export function teLaatVindbaarVoor(dossier: CasusDossier, kader: Kader): string[] {
  const teLaat = lopendeVan(dossier, kader).filter(isTeLaat);
  const kent = (rol: Rol): boolean => {
    const wie = { ...systeem, rol };
    const blik = teLaat.length > 0 ? blikVan(wie, dossier) : null;
    return blik !== null && teLaat.some(({ soort, over }) => klokken[soort].ziet({ wie, blik, dossier, over }));
  };
  return vindbareRollen.filter(kent).map((rol) => `rol:${rol}`);
}

/** The next thing with a date, overdue first. The retention clock is nobody's next thing to do until it is over. */
export const eersteVan = (termijnen: readonly Termijnzicht[]): Termijnzicht | undefined =>
  termijnen.find(({ soort, stand }) => stand === 'teLaat' || (stand === 'loopt' && soort !== 'bewaren'));
