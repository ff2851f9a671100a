import type { Moment, Opdrachttype } from '../gebeurtenissen.ts';
import type { Categorie, Crisisgrond, Fase, Grondslag, Leefgebied, Niveau } from '../kader/lijsten.ts';
import type { Logdoel } from '../logboek/doelen.ts';
import type { Ontbreekt } from '../protocol.ts';
import type { Leesgrond } from '../vrijgave/lezen.ts';
import type { Uitleg } from '../vrijgave/verklaar.ts';
import type { Rol } from '../wie.ts';
import type { Mens, Mogelijkheid } from './soorten.ts';

/** Somebody in a log: organisation and function; the name only for who judges whether it is given. */
export interface Logmens {
  naam: string | null;
  functie: string;
  organisatienaam: string;
}

/** What an item is, without what it says. */
export interface Logdeel {
  leefgebied: Leefgebied;
  categorie: Categorie;
  niveau: Niveau;
  bron: Logmens | null;
}

/** One line of the log of a casus: who, when, in which capacity and phase, about what, on what ground. */
export interface Logregel {
  nummer: number;
  op: Moment;
  /** null: the house itself, or who answered by a one-time link. */
  wie: Logmens | null;
  rol: Rol;
  type: Opdrachttype;
  soort: 'keek' | 'opende' | 'deelde' | 'kreeg' | 'lasLog' | 'daad';
  /** The person concerned may come to know it: who looked and what was shared, never who reported. */
  voorBetrokkene: boolean;
  fase: Fase;
  over: Logdeel | null;
  ontvangers: Logmens[];
  grond: Grondslag | Crisisgrond | Leesgrond | null;
  doel: Logdoel | null;
  /** The version of the framework under which it was judged. */
  kader: string;
}

/** Who looked at a casus and who did what with it, and never what it says. */
export interface Logboekzicht {
  wat: 'logboek';
  casus: string;
  kenmerk: string;
  /** For what this viewer may read it. */
  doelen: Logdoel[];
  /** For what it lies open today; null: that is still to be said, and nothing else is shown. */
  gelezenVoor: Logdoel | null;
  regels: Logregel[];
  /** Explained: who can read which item now, and why (not). */
  toegang: { item: string; over: Logdeel; lezers: (Uitleg & { wie: Logmens })[] }[];
  mogelijk: Mogelijkheid[];
}

/** Of one person and one item at the release desk. */
export interface Cel {
  persoon: string;
  /** bron: it is theirs · heeft: released to them · had: not any more, and could be again · wacht: not offered yet. */
  stand: 'bron' | 'heeft' | 'had' | 'kan' | 'kanNiet' | 'wacht';
  /** What stands in the way of a release to this person alone. */
  ontbreekt: Ontbreekt[];
  /** When they last opened it. */
  geopend: Moment | null;
}

/** The release desk of one casus: each item beside each person with a role. The items themselves stand in the casus. */
export interface Vrijgavezicht {
  wat: 'vrijgave';
  casus: string;
  kenmerk: string;
  mensen: Mens[];
  rijen: { item: string; cellen: Cel[] }[];
  /** Items whose offer or release ends today, by the day that their source set. */
  eindigtVandaag: string[];
}

export interface Vrijgaveregel {
  casus: string;
  kenmerk: string;
  betrokkene: string | null;
  gevraagd: number;
  aangeboden: number;
  vrijgegeven: number;
  /** How many offers and releases end today, by a day that their source set. */
  eindigtVandaag: number;
}

/** Every casus in which something is asked, offered or released. */
export interface Vrijgavenzicht {
  wat: 'vrijgaven';
  regels: Vrijgaveregel[];
  verder: string | null;
}
