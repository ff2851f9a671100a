import type { Daad } from '../casus/context.ts';
import type { Datum, Moment } from '../gebeurtenissen.ts';
import type { Categorie, Uitzonderingsgrond } from '../kader/lijsten.ts';
import type { Kanaal, Relatie, Toestemmingsoort, Uitzonderingsoort, Wijze } from './lijsten.ts';

/** Who speaks: the person concerned (`betrokkene`), or the id of a representative. */
export type Spreker = string;

/** Somebody who speaks for the person concerned, or may have to be told beside them (domain.md F, minors). */
export interface Vertegenwoordiger extends Daad {
  id: string;
  naam: string;
  relatie: Relatie;
  /** Parental authority, guardianship or the like: without it one does not speak for another. */
  gezag: boolean;
  /** What is good for the person and for this representative pulls apart: their yes does not count. */
  tegenstrijdigBelang: boolean;
}

/** One answer to one question for consent, of one of three kinds. */
export interface Toestemming extends Daad {
  id: string;
  soort: Toestemmingsoort;
  gegeven: boolean;
  omvang: string;
  gevraagdOp: Datum;
  /** Who answered. */
  van: Spreker[];
  /** Empty: any of them, as far as `omvang` says. */
  categorieen: Categorie[];
  ontvangers: string[];
  doel: string;
  wijze: Wijze | null;
  /** The last day on which it holds; null: until it is withdrawn. */
  totEnMet: Datum | null;
  /** Could the person refuse without consequences, and how were they told so? */
  vrijeKeuze: string | null;
  /** Whose secrecy is lifted: only what this holder brings rests on it. */
  houder: string | null;
  /** Why the answer was no, in the words of whoever gave it; null when they gave no reason. */
  reden: string | null;
  ingetrokken: (Daad & { van: Spreker; datum: Datum }) | null;
  /** When it was written down that its last day had passed. */
  vervallenOp: Moment | null;
}

/** An exception on asking, informing or inviting: for a time, for a reason of a closed list (R-77..R-79). */
export interface Uitzondering extends Daad {
  id: string;
  soort: Uitzonderingsoort;
  grond: Uitzonderingsgrond;
  motivering: string;
  herzienOp: Datum;
  /** Whom it is about; null: everybody who would be asked, told or invited. */
  voor: Spreker | null;
  /** Earlier reasons, each with the day until which it held. */
  eerder: { motivering: string; herzienOp: Datum; op: Moment }[];
  vervallen: boolean;
  /** When its reason fell away, so that what was postponed must follow; null when it only ended with its meeting. */
  vervallenOp: Moment | null;
}

/** Something that was told. */
export interface Bericht extends Daad {
  kanaal: Kanaal;
  datum: Datum;
  /** Who heard it; null: recorded before that was asked, and meant for all. */
  aan: Spreker[] | null;
  /** The decision to share that was told with it; null when there was none yet. */
  besluit: string | null;
}

/** What is kept of what the person concerned was asked, told and refused. A part of the context of a casus. */
export interface BurgerContext {
  vertegenwoordigers: Vertegenwoordiger[];
  toestemmingen: Toestemming[];
  uitzonderingen: Uitzondering[];
  /** All that was told, the last one last. */
  berichten: Bericht[];
  uitgenodigd: Bericht | null;
}

/** A factory, because one shared object would be shared by all casussen of the process. */
export const legeBurger = (): BurgerContext => ({
  vertegenwoordigers: [],
  toestemmingen: [],
  uitzonderingen: [],
  berichten: [],
  uitgenodigd: null,
});
