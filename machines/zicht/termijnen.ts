import type { CasusDossier } from '../dossier.ts';
import { klokken } from '../termijnen/klokken.ts';
import { isTeLaat, type Lopend, lopendeVan, zojuistGebeurd } from '../termijnen/lopend.ts';
import type { Blik } from './blik.ts';
import type { Kijk } from './casus.ts';
import type { Termijnzicht } from './soorten.ts';

/** The clocks that this person may know of, in words: those that run, the first one first, then what a lapse just did. */
export function termijnenVoor(blik: Blik, dossier: CasusDossier, { wie, nu, kader }: Kijk): Termijnzicht[] {
  const lopend = lopendeVan(dossier, kader);
  const [gedaan, teDoen] = [lopend.filter(isGedaan), lopend.filter((een) => !isGedaan(een))];
  return [...teDoen, ...gedaan, ...zojuistGebeurd(dossier, kader)]
    .filter(({ soort, over }) => klokken[soort].ziet({ wie, blik, dossier, over }))
    .filter(({ soort }) => (klokken[soort].zichtbaarVanaf?.(dossier, kader) ?? '') <= nu)
    .map(inWoorden);
}

const isGedaan = (een: Lopend): boolean => een.verstreken !== null && !isTeLaat(een);

function inWoorden(een: Lopend): Termijnzicht {
  const { soort, voor, regel, verstreken } = een;
  const { wat, gevolg, gebeurd } = klokken[soort];
  if (verstreken === null) return { soort, wat, voor, regel, stand: 'loopt', sinds: null, gevolg };
  return { soort, wat, voor, regel, stand: isTeLaat(een) ? 'teLaat' : 'gebeurd', sinds: verstreken, gevolg: gebeurd };
}

/** The next thing with a date, overdue first. The retention clock runs in every casus; it is nobody's next thing to do. */
export const eersteVan = (termijnen: readonly Termijnzicht[]): Termijnzicht | undefined =>
  termijnen.find(({ soort, stand }) => soort !== 'bewaren' && stand !== 'gebeurd');
