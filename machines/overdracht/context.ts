import type { Daad } from '../casus/context.ts';
import type { Omschrijving } from '../gebeurtenissen.ts';
import type { Grondslag, Steunvorm } from '../kader/lijsten.ts';

/** One piece of information that the set could hold: its source is asked, and says yes or no. */
export interface Deel {
  bron: string;
  omschrijving: Omschrijving;
  /** null: not answered. Silence puts nothing in the set; a no is final. */
  antwoord: 'mee' | 'niet' | null;
  /** Only there while its source lets it go along. */
  tekst: string | null;
  /** The consents on which its secrecy was lifted for this: it goes along no longer when one of them ends. */
  rustOp: string[];
}

/** One hand-over to another form of support: to whom, why these data, and the set of what sources let go along. */
export interface OverdrachtContext extends Daad {
  id: string;
  ontvanger: string;
  vorm: Steunvorm;
  gegevens: string;
  /** Its own test of necessity; empty in journals of before it was asked. */
  noodzaak: string;
  grondslag: Grondslag;
  /** For aftercare: the partner's own legal basis, on which it goes on outside this file (T25). */
  basis: string | null;
  delen: Record<string, Deel>;
  /** The consents it rests on: it ends when one of them does. Empty: it rests on an exception. */
  rustOp: string[];
}
