import type { CasusDossier } from '../dossier.ts';
import type { Moment } from '../gebeurtenissen.ts';
import { datumVan } from '../kader/werkdagen.ts';
import type { Logdoel } from './doelen.ts';

/** What has to be known at once of looking: the whole of it is the journal itself. */
export interface LogboekContext {
  /** When each person last began to look at this casus. */
  gekeken: Record<string, Moment>;
  /** Who last read the log of it, when and for what. */
  gelezen: Record<string, { op: Moment; doel: Logdoel }>;
}

/** Is it written down that this person looks at this casus today? */
export const heeftGekeken = ({ logboek }: CasusDossier, persoon: string, nu: Moment): boolean =>
  isVandaag(logboek.context.gekeken[persoon], nu);

/** What is written down of looking holds for the rest of that day, in the Netherlands; then it is written down anew. */
export const isVandaag = (op: Moment | undefined, nu: Moment): boolean =>
  op !== undefined && datumVan(op) === datumVan(nu);
