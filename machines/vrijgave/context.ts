import type { Moment, Omschrijving } from '../gebeurtenissen.ts';
import type { Crisisgrond, Fase, Grondslag } from '../kader/lijsten.ts';

export interface Vrijgave {
  ontvangers: string[];
  fase: Fase;
  door: string;
  op: Moment;
  grondslag: Grondslag | Crisisgrond;
  noodzaak: string;
  subsidiariteit: string;
  proportionaliteit: string;
}

/** One piece of information: who holds it, what it is, and to whom it was given. */
export interface ItemContext {
  id: string;
  bron: string;
  omschrijving: Omschrijving;
  /** Who asked; null when offered unasked. */
  gevraagdDoor: string | null;
  tekst: string | null;
  regisseurLeest: boolean;
  op: Moment;
  vrijgaven: Vrijgave[];
}

/** Was this ever released to anybody? */
export const isGedeeld = (kaart: { context: ItemContext } | undefined): boolean =>
  kaart !== undefined && kaart.context.vrijgaven.length > 0;
