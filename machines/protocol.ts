import type { Opdracht } from './gebeurtenissen.ts';
import type { Fase } from './kader/lijsten.ts';
import type { Rol, Wie } from './wie.ts';
import type { Mens, Zicht } from './zicht/soorten.ts';
import type { Verschil } from './zicht/verschil.ts';

/** A sentence in both languages of the interface. */
export interface Zin {
  nl: string;
  en: string;
}

/** A rule that stands in the way, as far as this viewer may know it. */
export interface Ontbreekt {
  regel: string;
  zin: Zin;
  bron: string;
}

/** Why a command was not carried out. `code` is stable; nothing changed. */
export interface Fout {
  code: Foutcode;
  zin: Zin;
  ontbreekt?: Ontbreekt[];
}

export type Foutcode =
  | 'ONGELDIG'
  | 'NIET_INGELOGD'
  | 'NIET_GEVONDEN'
  | 'REGEL'
  | 'TE_VEEL'
  | 'VERLOPEN'
  | 'ONBEKEND'
  | 'STORING';

/** What the server says to a command. `nieuw` is the id of what it brought into being. */
export type Antwoord =
  | { aanvaard: true; casus?: string; overleg?: string; nieuw: string }
  | { aanvaard: false; fout: Fout };

/** A command as it travels: with an id of the sender's making. The same id again gets the same verdict. */
export type Envelop = Opdracht & { opdracht: string };

/** What a screen can follow. */
export type Onderwerp =
  | { wat: 'werkvoorraad'; fasen?: Fase[]; na?: string; teLaat?: true; lijst?: 'prioriteit' }
  | { wat: 'casus'; casus: string }
  | { wat: 'tafel'; overleg: string }
  | { wat: 'mijn' }
  | { wat: 'logboek'; casus: string }
  | { wat: 'vrijgave'; casus: string }
  | { wat: 'vrijgaven'; na?: string }
  | { wat: 'kader' };

/**
 * A view for one follower, or what changed in it since the message before. `beurt` counts this follower's own messages,
 * nothing else. Who missed one follows again under the same name, and gets the whole view.
 */
export type Zichtbericht = { volger: string; beurt: number } & (
  | {
      /** null: there is nothing (any more) that this viewer may see here. */
      zicht: Zicht | null;
    }
  | { verschil: Verschil }
);

export interface NaarServer {
  opdracht: (envelop: Envelop, antwoord: (uitkomst: Antwoord) => void) => void;
  /** Starts (or replaces) what `volger` follows; the view comes as a message and again whenever it changes. */
  volg: (vraag: { volger: string; onderwerp: Onderwerp }, antwoord: (uitkomst: Volgantwoord) => void) => void;
  laatLos: (vraag: { volger: string }, antwoord: (uitkomst: Volgantwoord) => void) => void;
}
export type Volgantwoord = { gelukt: true } | { gelukt: false; fout: Fout };

export interface NaarClient {
  zicht: (bericht: Zichtbericht) => void;
  /** The session ended here or elsewhere: forget everything and show the front door. */
  uitgelogd: () => void;
}

/** GET /api/ik */
export interface Ik {
  wie: Wie | null;
  demo: boolean;
  /** Demo only: who can be tried. */
  personas: { persoon: string; naam: string; functie: string; organisatienaam: string; rol: Rol; uitleg: Zin }[];
  /** The people of the house, for whoever must choose among them; empty when nobody is logged in. */
  huis: Mens[];
  /** Server time, so that a screen can count down right on a clock that is wrong. */
  nu: string;
  /** CSRF token of this session, to be sent along with every change over HTTP. */
  bewijs: string;
}

export type { Opdracht };
