import {
  afgeschermdeRegel,
  type Kijk,
  mogelijkZonderCasus,
  voorbeeld,
  zichtCasus,
  zichtKader,
  zichtMijn,
  zichtRegel,
  zichtTafel,
} from '../../machines/index.ts';
import type { Wie } from '../../machines/wie.ts';
import { register, type Wereld } from './wereld.ts';

/** What a person looks with, at one fixed moment. */
export const kijkVan = (wie: Wie, nu = '2026-06-02T08:00:00.000Z'): Kijk => ({
  wie,
  nu,
  kader: voorbeeld,
  huis: register.mensen(),
});

/** Everything the house could ever show this person, of every casus and meeting there is. */
export function alleZichten({ casussen, overleggen, huiskader }: Wereld, wie: Wie) {
  const kijk = kijkVan(wie);
  // Copies: what is kept beside a dossier between two looks must not answer for another world.
  const kopie = Object.fromEntries(Object.entries(casussen).map(([id, een]) => [id, { ...een }]));
  const dossiers = Object.values(kopie);
  const overlegVan = (id: string | undefined) => (id === undefined ? null : (overleggen[id] ?? null));
  return {
    casus: dossiers.map((een) => zichtCasus(een, overlegVan(een.casus.context.overleg?.id), kijk)),
    regel: dossiers.map((een) => zichtRegel(een, kijk)),
    afgeschermd: dossiers.map((een) => afgeschermdeRegel(een, kijk)),
    tafel: Object.values(overleggen).map((een) => zichtTafel(een, kopie, kijk)),
    mijn: zichtMijn(dossiers, Object.values(overleggen), kijk),
    start: mogelijkZonderCasus(wie),
    // Without versions of its own it is the example, the same for everybody.
    kader: huiskader.versie === 0 ? null : zichtKader(huiskader, kijk),
  };
}

/** The same as it would travel. */
export const alsTekst = (wereld: Wereld, wie: Wie): string => JSON.stringify(alleZichten(wereld, wie));
