import type { Gebrek, Overzichtspagina, SoortStroom, Wek } from './journaal.ts';

/** A record as it lies in the store: header in clear, content sealed. A `rest` is what a destroyed stream leaves. */
export interface Regel {
  stroom: string;
  versie: number;
  op: string;
  schema: number;
  sleutelversie: number;
  aard: 'gebeurtenis' | 'rest';
  vorige: Buffer;
  hash: Buffer;
  inhoud: Buffer;
}

/** Where a stream stands: its last record, and whether that was its end. */
export interface Kop {
  soort: SoortStroom;
  versie: number;
  hash: Buffer;
  vernietigd: boolean;
}

/** The line of the overview; `tokens` are keyed hashes of who may find the stream. */
export interface Overzichtslijn {
  fase: string;
  termijn: string | null;
  tokens: string[];
  wekt: string | null;
}

/** Records for one stream, made to follow version `verwacht`. */
export interface Verzegeldestrook {
  stroom: string;
  soort: SoortStroom;
  verwacht: number;
  regels: Regel[];
  /** The wrapped key; given with the first records of a stream, durable before they are. */
  omhuld?: Buffer;
  overzicht?: Overzichtslijn | null;
}

/** What is written together or not at all. */
export interface Bundel {
  uitspraak?: { kenmerk: string; zegel: Buffer };
  stroken: Verzegeldestrook[];
}

export interface Tokenvraag {
  tokens: string[];
  soort: SoortStroom;
  fasen?: string[];
  aantal: number;
  na?: string;
}

/** This request was remembered before. The sealing layer turns it into `AlBehandeld`, with the verdict opened. */
export class DubbelVerzoek extends Error {
  override readonly name = 'DubbelVerzoek';
}

/** What can be read of a journal, also of a copy, and without any key. */
export interface Leesopslag {
  kop(stroom: string): Promise<Kop | undefined>;
  regels(stroom: string, naVersie: number): Promise<Regel[]>;
  uitspraak(kenmerk: string): Promise<Buffer | undefined>;
  /** The wrapped key of a stream. */
  sleutel(stroom: string): Promise<Buffer | undefined>;
  /** Every stream in order of creation. */
  koppen(): Promise<(Kop & { stroom: string; fase: string | null })[]>;
  /** The record that tells whether a key of the house fits; undefined in a new journal. */
  proef(): Promise<Buffer | undefined>;
  /** Defects that only the whole store shows, beside those in the chain of one stream. */
  gebreken(): Promise<Gebrek[]>;
  sluit(): Promise<void>;
}

/**
 * A store of sealed records. It knows no plaintext and no key of the house.
 *
 * `schrijf` resolves when durable; it throws `DubbelVerzoek` before `VersieConflict` before anything else.
 */
export interface Opslag extends Leesopslag {
  schrijf(bundel: Bundel): Promise<void>;
  /** Destroys the wrapped key of a stream, durably and without a trace. Once more does no harm. */
  wisSleutel(stroom: string): Promise<void>;
  /** Destroyed streams that still have a key: a crash came between, or an old copy of the keys was put back. */
  nogTeWissen(): Promise<string[]>;
  bewaarProef(proef: Buffer): Promise<void>;
  overzicht(vraag: Tokenvraag): Promise<Overzichtspagina>;
  wekker(aantal: number): Promise<Wek[]>;
}
