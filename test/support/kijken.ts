import {
  afgeschermdeRegel,
  type CasusDossier,
  type Kijk,
  mogelijkZonderCasus,
  voorbeeld,
  zichtCasus,
  zichtKader,
  zichtMijn,
  zichtRegel,
  zichtTafel,
} from '../../machines/index.ts';
import { onthoud, onthoudPerTekst } from '../../machines/onthoud.ts';

import type { Wie } from '../../machines/wie.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { register, type Wereld, wieIs } from './wereld.ts';

/** What a person looks with, at one fixed moment. */
export const kijkVan = (wie: Wie, nu = '2026-06-02T08:00:00.000Z'): Kijk => ({
  wie,
  nu,
  kader: voorbeeld,
  huis: register.mensen(),
});

const kijkt = onthoudPerTekst((persoon: string): Kijk => kijkVan(wieIs(persoon)));

/** One look at a casus for all who hold it against a rule. A copy: what is kept beside a dossier must not answer here. */
const bekeken = onthoud((casus: CasusDossier) => {
  const kopie = { ...casus };
  return onthoudPerTekst((persoon: string) => {
    const zicht = zichtCasus(kopie, null, kijkt(persoon));
    return { zicht, tekst: JSON.stringify(zicht) };
  });
});

/** What a person sees of a casus, apart from any meeting: worked out once, as the server does for who stands alike. */
export const zichtOp = (casus: CasusDossier, persoon: string): Casuszicht | null => bekeken(casus)(persoon).zicht;

/** The same as it would travel. */
export const zichtTekst = (casus: CasusDossier, persoon: string): string => bekeken(casus)(persoon).tekst;

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
