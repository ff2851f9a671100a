/** Plain JSON: all that the journal is asked to keep. */
export type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json };

/** What kind of file a stream tells: one casus, one casusoverleg, or the weighing framework of the house. */
export type SoortStroom = 'casus' | 'overleg' | 'kader';

/**
 * One line of a stream, opened and verified. `versie` counts from 1 without gaps, `op` is an ISO time in UTC, `schema`
 * says under which shape of events it was written (`machines/opwaarderen.ts`).
 */
export interface Vastgelegd<G = Json> {
  stroom: string;
  versie: number;
  schema: number;
  op: string;
  gebeurtenis: G;
}

/**
 * The line of the overview that goes with a stream. Holds no personal data: `fase` is a state of the machine,
 * `termijn` an ISO time (or null), `zichtbaarVoor` the ids of persons and roles who may find the stream; the journal
 * stores those ids only under a keyed hash.
 */
export interface Overzichtsregel {
  fase: string;
  termijn: string | null;
  zichtbaarVoor: string[];
  /** When the house must look at this stream again although nobody does anything; null or left out: never. */
  wekt?: string | null;
}

/** A stream that the house must look at again, and when. */
export interface Wek {
  stroom: string;
  op: string;
}

/** New lines for one stream. `verwacht` is the version the stream must have now (0: it must not exist yet). */
export interface Strook<G = Json> {
  stroom: string;
  soort: SoortStroom;
  verwacht: number;
  gebeurtenissen: G[];
  /** Replaces the line of the overview in the same atomic write; null takes it away. */
  overzicht?: Overzichtsregel | null;
}

/** Who asked, and under which id: together the key under which a verdict is remembered for ever. */
export interface Verzoek {
  afzender: string;
  opdracht: string;
}

/**
 * A verdict to remember, and the lines (of one or more streams) that must be written with it or not at all. The
 * verdict outlives the casus, so it holds no case content.
 */
export interface Toevoeging<G = Json> {
  verzoek: Verzoek;
  uitspraak: Json;
  stroken: Strook<G>[];
  op: string;
}

export interface Overzichtsvraag {
  /** Ids of persons and roles: a stream is found when it is visible to at least one of them. */
  voor: string[];
  soort: SoortStroom;
  fasen?: string[];
  /** Page size, 1 to 200. */
  aantal: number;
  /** Where the previous page ended, as given with it. */
  na?: string;
}

export interface Overzichtspagina {
  stromen: string[];
  /** Streams per phase, over all pages and not narrowed by `fasen`: the numbers beside the choice of phases. */
  perFase: Record<string, number>;
  verder: string | null;
}

/** Where a stream stands. Of a destroyed one `versie` counts its tombstone too, and `fase` is null. */
export interface Stroomstand {
  stroom: string;
  soort: SoortStroom;
  versie: number;
  vernietigd: boolean;
  fase: string | null;
}

/**
 * A defect found by `verifieer`: the first bad record of a stream, in words. What belongs to no one stream (a record gone
 * from the whole, a cut-off tail) has stream `*` and the place in the whole journal as version.
 */
export interface Gebrek {
  stroom: string;
  versie: number;
  wat: string;
}

/**
 * The only store of truth: append-only, chained, encrypted under a key per stream.
 *
 * `voegToe` resolves when the lines are durable and not before; everything in one call is written or nothing is.
 * It throws `VersieConflict` when a stream is not at its expected version, and `AlBehandeld` (with the first verdict)
 * when this sender used this id before; `AlBehandeld` goes before the other. Concurrent calls share an fsync.
 * Whatever needs the lines of a destroyed stream, or adds to it, throws `Vernietigd`.
 */
export interface Journaal<G = Json> {
  lees(stroom: string, naVersie?: number): Promise<Vastgelegd<G>[]>;
  voegToe(toevoeging: Toevoeging<G>): Promise<void>;
  /** The remembered verdict, or undefined when this sender never used this id. */
  uitspraak(verzoek: Verzoek): Promise<Json | undefined>;
  /**
   * Destroys the key of a stream: its lines can never be read again, the chain still verifies, its line leaves the
   * overview. `rest` (no personal data) is what remains readable. Durable when resolved. Irreversible.
   */
  vernietig(stroom: string, rest: Json, op: string): Promise<void>;
  /** What `vernietig` left behind, or undefined when the stream was not destroyed. */
  rest(stroom: string): Promise<Json | undefined>;
  overzicht(vraag: Overzichtsvraag): Promise<Overzichtspagina>;
  /** The streams that want to be looked at again, the first one first; at most `aantal`, 1 to 200. */
  wekker(aantal: number): Promise<Wek[]>;
  /** Every stream, in order of creation; destroyed ones included. */
  stromen(): Promise<Stroomstand[]>;
  /** Checks order, chain and seals of everything stored. Empty when all is well. */
  verifieer(): Promise<Gebrek[]>;
  sluit(): Promise<void>;
}
