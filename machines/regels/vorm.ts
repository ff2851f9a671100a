import type { Zin } from '../protocol.ts';

type Thema =
  | 'fundament'
  | 'sectorwet'
  | 'regie'
  | 'triage'
  | 'toestemming'
  | 'noodzaak'
  | 'overleg'
  | 'signaal'
  | 'burger'
  | 'beveiliging'
  | 'wgs'
  | 'escalatie';

interface Bron {
  /** Paragraph of the 2014 vision ("seed"), `K` for its six points; empty when the rule came with later law. */
  kern: string;
  /** Articles of today; empty when the rule is a norm of the vision alone. */
  wet: string;
}

/**
 * Who keeps the rule: the machine (a requirement judges it from a dossier and an event), the way the system is built
 * (`bouw`: nothing exists by which it could be broken; `plek` says what is or is not there, and a test proves it), an
 * organisation (then `plek` says where that is recorded), or nobody yet in this system (then `plek` says what is and what
 * is not there).
 */
type Bewaking = { bewaking: 'machine' } | { bewaking: 'bouw' | 'organisatorisch' | 'later'; plek: Zin };

type Tekst<Id extends string> = Bewaking & {
  id: Id;
  /** The norm. */
  zin: Zin;
  /** What to do when it does not hold, as one would say it on a button. */
  nodig: Zin;
  bron: Bron;
};

export type RegelVan<Id extends string> = Tekst<Id> & { thema: Thema };

/** The rules of one theme. The ids are kept as literal types, so that they become the union of all ids. */
export const binnen = <const Id extends string>(thema: Thema, regels: readonly Tekst<Id>[]): readonly RegelVan<Id>[] =>
  regels.map((regel) => ({ ...regel, thema }));
