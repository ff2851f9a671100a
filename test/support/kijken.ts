import {
  afgeschermdeRegel,
  behandel,
  type CasusDossier,
  type Kijk,
  mogelijkZonderCasus,
  voorbeeld,
  vrijgaveregel,
  zichtCasus,
  zichtKader,
  zichtLogboek,
  zichtMijn,
  zichtRegel,
  zichtTafel,
  zichtVrijgave,
} from '../../machines/index.ts';
import { onthoud, onthoudPerTekst } from '../../machines/onthoud.ts';

import { heeftOpen, leesrecht } from '../../machines/vrijgave/lezen.ts';
import type { Wie } from '../../machines/wie.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { gestempeld, register, type Wereld, wieIs } from './wereld.ts';

export const NU = '2026-06-02T08:00:00.000Z';

/** What a person looks with, at one fixed moment. */
export const kijkVan = (wie: Wie, nu = NU): Kijk => ({
  wie,
  nu,
  kader: voorbeeld,
  huis: register.mensen(),
});

const kijkt = onthoudPerTekst((persoon: string): Kijk => kijkVan(wieIs(persoon)));

/**
 * The casus once this person has opened every item that they may: what they can come to read, by the engine's own way. The
 * same dossier when there is nothing to open.
 */
export function naOpenen(casus: CasusDossier, persoon: string): CasusDossier {
  const { wie, nu } = kijkt(persoon);
  const dicht = Object.keys(casus.items).filter(
    (item) => leesrecht(wie, casus, item) !== null && !heeftOpen(wie, casus, item, nu),
  );
  return dicht.reduce((dossier, item) => {
    const opdracht = { type: 'vrijgave.open', casus: dossier.id, item } as const;
    const geopend = behandel(
      { casus: dossier, overleg: null },
      gestempeld(wie, opdracht, { op: nu, nieuw: '' }),
      wie,
      voorbeeld,
    );
    return geopend.aanvaard && geopend.dossiers.casus ? geopend.dossiers.casus : dossier;
  }, casus);
}

/** One look at a casus for all who hold it against a rule. A copy: what is kept beside a dossier must not answer here. */
const bekeken = onthoud((casus: CasusDossier) => {
  const kopie = { ...casus };
  return onthoudPerTekst((persoon: string) => {
    const zicht = zichtCasus(naOpenen(kopie, persoon), null, kijkt(persoon));
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
    // And what they read once they open what they may.
    geopend: dossiers.map((een) => zichtCasus(naOpenen(een, wie.persoon), null, kijk)),
    logboek: dossiers.map((een) => zichtLogboek(een, [], kijk)),
    vrijgave: dossiers.map((een) => [zichtVrijgave(een, kijk), vrijgaveregel(een, kijk)]),
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
