import { type Eisnaam, eisen } from './eisen/eisen.ts';
import type { Feiten } from './feiten.ts';
import type { Gebeurtenis, Moment, Opdracht, Voorstel } from './gebeurtenissen.ts';
import type { Fase } from './kader/lijsten.ts';
import type { ItemContext } from './vrijgave/context.ts';

/** What the fold looks up in the same dossier and hands in beside an event, so that a statechart need not know others. */
export interface Naast {
  /** The phase of the casus when the event came. */
  fase: Fase;
  /** The proposal an event refers to. */
  voorstel: Voorstel | null;
  /** The items that a hand-over, or a source about it, names. */
  items: Record<string, ItemContext>;
  /** The consents that what the event brings rests on. */
  rustOp: string[];
  /** The hand-over that waits for an answer rests on a consent that ends with this event. */
  aanbodWeg: boolean;
  /** Who made that proposal. */
  indiener: string | null;
}

/**
 * What a statechart hears: an event, what stands beside it, and while a command is being judged also the facts.
 * On replay the facts are absent and rules are not judged again: what was once accepted stays accepted, whatever
 * the rules became since.
 */
export type Gehoord<O extends Opdracht = Opdracht> = Gebeurtenis<O> & { naast: Naast; feiten?: Feiten };

/** The phase of the casus has ended. Heard by what lives in a phase; nobody can send it. */
export interface FaseVoorbij {
  type: 'fase.voorbij';
  /** The phase that begins. */
  naar: Fase;
}

/** These people have no role in the casus any more. Heard by what was given to them; nobody can send it. */
export interface DeelnameVoorbij {
  type: 'deelname.voorbij';
  personen: readonly string[];
  op: Moment;
}

/** What the house itself says within a dossier. */
export type Inwendig = FaseVoorbij | DeelnameVoorbij;
export type Klank = Gehoord | Inwendig;

const inwendig: readonly Inwendig['type'][] = ['fase.voorbij', 'deelname.voorbij'];

/** Is an event of this type said by nobody? */
export const isInwendig = (type: string): type is Inwendig['type'] => (inwendig as readonly string[]).includes(type);

const isGezegd = (event: Klank): event is Gehoord => !isInwendig(event.type);

/** The one guard that judges: on replay true, while judging true when every requirement holds. */
export const voldoet = ({ event }: { event: Klank }, namen: readonly Eisnaam[]): boolean => {
  const feiten = 'feiten' in event ? event.feiten : undefined;
  return feiten === undefined || namen.every((naam) => eisen[naam].geldt(feiten));
};

type Bij<T extends Opdracht['type']> = Gehoord<Extract<Opdracht, { type: T }>>;

/** What each event leaves behind in a context: one row an event, chosen by its type. */
export type Bewaarders<C> = { [T in Opdracht['type']]?: (context: C, event: Bij<T>) => Partial<C> };

/** Makes the one `assign` of a machine out of its rows. */
export const bewaarMet =
  <C>(rijen: Bewaarders<C>) =>
  ({ context, event }: { context: C; event: Klank }): Partial<C> => {
    if (!isGezegd(event)) return {};
    const rij = rijen[event.type] as ((context: C, event: Gehoord) => Partial<C>) | undefined;
    return rij?.(context, event) ?? {};
  };

/** The act of an event: by whom and when. */
export const daad = ({ stempel }: Gehoord) => ({ door: stempel.door.persoon, op: stempel.op });
