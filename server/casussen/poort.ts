import type { Kader } from '../../machines/kader/kader.ts';
import type { Antwoord, Envelop, Onderwerp } from '../../machines/protocol.ts';
import type { Wie } from '../../machines/wie.ts';
import type { Briefzicht, Zicht } from '../../machines/zicht/soorten.ts';

/** A view, and the streams it was made from: when one of those changes, the view may have changed too. */
export interface Gezien {
  zicht: Zicht | null;
  stromen: string[];
  /** Of a list, which is woken by name: the streams it was made from, where it holds content. */
  gelezen?: string[];
}

/** What became durable: which streams moved, and whose lists it may touch: ids of persons, and roles as `rol:...`. */
export interface Wijziging {
  stromen: string[];
  voor: string[];
}

/** What a one-time link is made of: where the brief lies. Its id is random, and nobody has it but who got the link. */
export interface Briefsleutel {
  casus: string;
  escalatie: string;
  brief: string;
}

/** The one command path and the one way to look. Doors (HTTP, sockets) know nothing else of the domain. */
export interface Casussen {
  /** Judges and, when accepted, writes down. Resolves after the event is durable. Never throws on bad input. */
  behandel(envelop: Envelop, wie: Wie): Promise<Antwoord>;
  /** What this person may see of this subject; `zicht: null` when for them it does not exist. */
  zie(onderwerp: Onderwerp, wie: Wie): Promise<Gezien>;
  /** What the holder of this brief may read; null when there is nothing (any more) to answer. */
  brief(sleutel: Briefsleutel): Promise<Briefzicht | null>;
  /** The weighing framework in force now. It is public. */
  kader(): Promise<Kader>;
  /** Calls back after every durable change; returns how to stop. */
  luister(gehoord: (wijziging: Wijziging) => void): () => void;
}
