import type { Geheim, Grenzen, Moment, Omschrijving } from '../gebeurtenissen.ts';
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
  /** The consents it rests on: it ends when one of them does. */
  rustOp: string[];
  /** When it ended before its phase did; null: it runs as long as the item is released. */
  tot: Moment | null;
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
  geheim: Geheim;
  /** What the source asks of whoever gets it. */
  grenzen: Grenzen;
  /** The consents that lift the secrecy on it. */
  rustOp: string[];
  op: Moment;
  vrijgaven: Vrijgave[];
  /** From whom its source took it back: nobody else undoes that. */
  teruggenomenVan: string[];
  /** Its source confers before answering, since when. */
  beraadOp: Moment | null;
  /** Put right by its source, when last. */
  verbeterdOp: Moment | null;
  /** When each reader last opened it, by person. */
  geopend: Record<string, Moment>;
}

/** Was this ever released to anybody? */
export const isGedeeld = (kaart: { context: ItemContext } | undefined): boolean =>
  kaart !== undefined && kaart.context.vrijgaven.length > 0;

/** Stands in which the informatieregisseur still has to do with an item. */
export const opBureau: readonly string[] = ['gevraagd', 'aangeboden', 'vrijgegeven'];
