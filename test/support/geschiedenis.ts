import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';

import type { Dossier } from '../../machines/dossier.ts';
import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import { volg } from '../../machines/index.ts';
import { bevries } from './bevries.ts';
import { doorKans } from './formulier.ts';
import { verschillen } from './gouden.ts';
import { maakNotulen } from './invarianten.ts';
import { type Station, stations } from './stations.ts';
import { dossiersIn, dossiersVoor, legeWereld, metDossiers, type Zet } from './wereld.ts';
import { spreek, type Woord, woord, type Zin, zinVan } from './woorden.ts';

/** Folds what was accepted anew, as from a journal: through text and back, each dossier where it was written. */
export function herlees(zetten: readonly Zet[]): Record<string, Dossier> {
  let wereld = legeWereld;
  for (const { gebeurtenis, uitspraak } of zetten) {
    if (!uitspraak.aanvaard) continue;
    const gelezen = JSON.parse(JSON.stringify(gebeurtenis)) as Gebeurtenis;
    wereld = metDossiers(wereld, volg(dossiersVoor(wereld, gelezen, gelezen.stempel.nieuw), gelezen));
  }
  return dossiersIn(wereld);
}

/** What was said in generated histories, and what came of it. */
export interface Telling {
  woorden: number;
  aanvaard: number;
  typen: Set<string>;
  codes: Set<string>;
  notulen: ReturnType<typeof maakNotulen>;
}

export const nieuweTelling = (): Telling => ({
  ...{ woorden: 0, aanvaard: 0, typen: new Set(), codes: new Set(), notulen: maakNotulen() },
});

/** One word said: judged, counted, and held against every invariant. A refusal leaves everything the same object. */
function zeg(vanaf: Zet['wereld'], zin: Zin, telling: Telling): Zet {
  const { wie, opdracht } = zin;
  bevries(vanaf.casussen);
  bevries(vanaf.overleggen);
  const zet = spreek(vanaf, bevries(zin));
  const { uitspraak, gebeurtenis, voor, wereld } = zet;
  const waar = () => `${wie.persoon} ${JSON.stringify(opdracht)} in ${voor.casus?.casus.stand}`;
  const regel = { naam: doorKans(opdracht.type), opdracht, nieuw: gebeurtenis.stempel.nieuw };
  telling.woorden += 1;
  telling.notulen.poging({ wie, regel, gebeurtenis, wereld: vanaf, voor, uitspraak }, waar);
  if (uitspraak.aanvaard) {
    telling.aanvaard += 1;
    telling.typen.add(opdracht.type);
    if (uitspraak.dossiers.casus) telling.notulen.toestand(uitspraak.dossiers.casus, waar);
  } else {
    telling.codes.add(uitspraak.code);
    const { casussen, overleggen, huiskader } = wereld;
    if (casussen !== vanaf.casussen || overleggen !== vanaf.overleggen || huiskader !== vanaf.huiskader)
      throw new Error(`een weigering veranderde iets: ${waar()}`);
  }
  return zet;
}

/** A history told on from somewhere on the road. Whatever was accepted must read back to the same dossiers. */
export function vertel(vanaf: Station, woorden: readonly Woord[], telling: Telling): readonly Zet[] {
  const zetten = [...vanaf.zetten];
  let { wereld } = vanaf;
  for (const gezegd of woorden) {
    const zet = zeg(wereld, zinVan(wereld, gezegd), telling);
    if (zet.uitspraak.aanvaard) zetten.push(zet);
    wereld = zet.wereld;
  }
  const herlezen = herlees(zetten);
  if (!isDeepStrictEqual(herlezen, dossiersIn(wereld))) {
    const verschil = verschillen(dossiersIn(wereld), herlezen);
    throw new Error(`herlezen geeft een ander dossier: ${verschil.join('; ')}`);
  }
  return zetten;
}

/** Histories by chance until at least so many words were said. The same seed tells the same ones. */
export function geschiedenissen(seed: number, woorden: number): Telling {
  const telling = nieuweTelling();
  const lengte = { minLength: 60, maxLength: 120 };
  fc.assert(
    fc.property(fc.constantFrom(...stations), fc.array(woord, { ...lengte, size: 'max' }), (vanaf, gezegd) => {
      if (telling.woorden < woorden) vertel(vanaf, gezegd, telling);
    }),
    { seed, numRuns: Math.ceil(woorden / lengte.minLength), endOnFailure: true },
  );
  return telling;
}
