import type { Daad } from '../casus/context.ts';
import type { Datum } from '../gebeurtenissen.ts';
import type { Kringrelatie } from '../kader/lijsten.ts';
import type { Kanaal } from '../rechten/lijsten.ts';

/** Somebody of the direct circle of the person concerned (BGS 2.19, R-136): who, how close, and why that must be known. */
export interface Kringlid extends Daad {
  id: string;
  naam: string;
  relatie: Kringrelatie;
  noodzaak: string;
  /** That they were told that data about them are here (AVG 14); null: not yet. */
  verteld: (Daad & { kanaal: Kanaal; datum: Datum }) | null;
}

/**
 * The plan is aligned with that of somebody in the circle. It is written in this casus alone: the other one has
 * its own circle, its own proposal and its own people. Under the id of the decision it rests on.
 */
export interface Afstemming extends Daad {
  besluit: string;
  kringlid: string;
  /** The mark of the other casus, for the procesregisseur only: who has no role there must not learn it. */
  kenmerk: string;
}
