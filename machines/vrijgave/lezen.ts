import type { CasusDossier, Kaart } from '../dossier.ts';
import type { Moment } from '../gebeurtenissen.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { isVandaag } from '../logboek/context.ts';
import { kanInCasus, type Wie } from '../wie.ts';
import type { ItemContext, Vrijgave } from './context.ts';

/** On what somebody may read the content of an item: it was released to them, given in a crisis, or is theirs to weigh. */
export type Leesgrond = 'vrijgave' | 'crisis' | 'weging';

export interface Leesrecht {
  grond: Leesgrond;
  /** What was opened before this moment was opened on another ground. */
  sinds: Moment;
}

/** Of whoever looks, what decides what they may read: who they are, and in which capacity. */
export type Lezer = Pick<Wie, 'persoon' | 'rol'>;

/** The running release by which this person has it; the last one where there are several. */
export function vrijgaveAan(persoon: string, kaart: Kaart<ItemContext> | undefined): Vrijgave | undefined {
  if (kaart?.stand !== 'vrijgegeven' && kaart?.stand !== 'inCrisis') return undefined;
  return kaart.context.vrijgaven.findLast(({ ontvangers, tot }) => tot === null && ontvangers.includes(persoon));
}

/**
 * The one decision on who may read the content of an item now; null: this person may not. Its source needs no right to
 * what it wrote itself. Whoever reviews or administers reads no content, whatever they got in another capacity.
 */
export function leesrecht({ persoon, rol }: Lezer, { items }: CasusDossier, item: string): Leesrecht | null {
  const kaart = items[item];
  if (!kaart || kaart.context.tekst === null || !kanInCasus({ rol })) return null;
  const vrijgave = vrijgaveAan(persoon, kaart);
  if (vrijgave) return { grond: kaart.stand === 'inCrisis' ? 'crisis' : 'vrijgave', sinds: vrijgave.op };
  const weegt = rol === 'informatieregisseur' && kaart.context.regisseurLeest;
  return weegt ? { grond: 'weging', sinds: kaart.context.op } : null;
}

/**
 * Has this person opened it, on the ground on which they may read it now? Only then does its content leave the house:
 * the journal holds the opening before any view can hold the text. It holds for a day.
 */
export const heeftOpen = (lezer: Lezer, dossier: CasusDossier, item: string, nu: Moment): boolean => {
  const geopend = geopendSinds(lezer, dossier, item);
  return geopend !== null && isVandaag(geopend, nu) && binnenDag(dossier, item, nu);
};

/** Within the last day that its source set; the clock that writes down its end may come a little later. */
const binnenDag = ({ items }: CasusDossier, item: string, nu: Moment): boolean => {
  const totEnMet = items[item]?.context.grenzen.totEnMet;
  return totEnMet === undefined || datumVan(nu) <= totEnMet;
};

/** When they opened it on that ground, whatever the day; null: they did not. */
export function geopendSinds(lezer: Lezer, dossier: CasusDossier, item: string): Moment | null {
  const geopend = dossier.items[item]?.context.geopend[lezer.persoon];
  const recht = geopend === undefined ? null : leesrecht(lezer, dossier, item);
  return geopend !== undefined && recht !== null && geopend >= recht.sinds ? geopend : null;
}
