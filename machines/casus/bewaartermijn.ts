import type { Datum, Moment } from '../gebeurtenissen.ts';
import type { Kader } from '../kader/kader.ts';
import { uiterlijk, vooraf } from '../kader/termijnen.ts';
import { datumVan, eindVanDag } from '../kader/werkdagen.ts';
import type { CasusContext } from './context.ts';

/** Shielded: closed, or in the last term before its data go (Wgs 2.31(8), R-152). Nobody works on it any more. */
export const isAfgeschermd = (stand: string): boolean => stand === 'afgesloten' || stand === 'laatsteTermijn';

/** The end of a dossier: what it held is destroyed, and nothing leaves from here. */
export const isEinde = (stand: string): boolean => stand === 'geweigerd' || stand === 'vernietigd';

/** Until when the data of a casus may be kept: five years from the first processing, or as last renewed. */
export function bewaardTot({ sinds, verlengingen }: CasusContext, kader: Kader): Moment | null {
  const verlengd = verlengingen.at(-1)?.tot;
  if (verlengd) return eindVanDag(verlengd);
  return sinds && uiterlijk(sinds, kader.termijnen.bewaren);
}

/** When a casus that is still being treated is shielded because its term ends. */
export function laatsteTermijnVanaf(context: CasusContext, kader: Kader): Moment | null {
  const tot = bewaardTot(context, kader);
  return tot && vooraf(tot, kader.termijnen.laatsteTermijn);
}

/** From when on keeping it longer can be decided: not years ahead, but with time to decide. */
export function verlengbaarVanaf(context: CasusContext, kader: Kader): Moment | null {
  const tot = bewaardTot(context, kader);
  return tot && vooraf(tot, kader.termijnen.verlengenVanaf);
}

/** The furthest day to which a renewal can go: two years on, each time (BGS 1.16(3)). */
export const verlengbaarTot = (context: CasusContext, kader: Kader): Datum | null => {
  const tot = bewaardTot(context, kader);
  return tot && datumVan(uiterlijk(tot, kader.termijnen.verlenging));
};
