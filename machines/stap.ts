import { type AnyStateMachine, getNextTransitions, initialTransition, type StateValue, transition } from 'xstate';
import type { Kaart } from './dossier.ts';
import type { Klank } from './gehoord.ts';

const waarde = (stand: string): StateValue => {
  const [kop = '', ...rest] = stand.split('.');
  return rest.length === 0 ? kop : { [kop]: waarde(rest.join('.')) };
};

const pad = (value: StateValue): string => {
  if (typeof value === 'string') return value;
  const [[kop, rest] = ['', undefined]] = Object.entries(value);
  return rest === undefined ? kop : `${kop}.${pad(rest)}`;
};

const herstel = <C>(machine: AnyStateMachine, { stand, context }: Kaart<C>) =>
  machine.resolveState({ value: waarde(stand), context });

/** Where a statechart starts. */
export function begin<C>(machine: AnyStateMachine): Kaart<C> {
  const [{ value, context }] = initialTransition(machine);
  return { stand: pad(value), context: context as C };
}

/** Moves one statechart by one event. An event it does not listen to leaves it the same object. */
export function zet<C>(machine: AnyStateMachine, kaart: Kaart<C>, klank: Klank): Kaart<C> {
  const voor = herstel(machine, kaart);
  const [na] = transition(machine, voor, klank);
  return na === voor ? kaart : { stand: pad(na.value), context: na.context as C };
}

/** Would this statechart accept the event? Judges rules only when the facts are beside it. */
export const kan = <C>(machine: AnyStateMachine, kaart: Kaart<C>, klank: Klank): boolean =>
  herstel(machine, kaart).can(klank);

/** One way out of where a statechart stands. */
export interface Uitweg {
  type: string;
  guard: { type: string; params: unknown } | null;
  /** Leads to another state (and not only records something). */
  verplaatst: boolean;
}

const bekend = new WeakMap<AnyStateMachine, Map<string, Uitweg[]>>();

/** Every way out of where a statechart stands, whatever its guards say. Depends on the stand alone, so it is kept. */
export function uitwegen(machine: AnyStateMachine, kaart: Kaart<unknown>): Uitweg[] {
  const perStand = bekend.get(machine) ?? new Map<string, Uitweg[]>();
  bekend.set(machine, perStand);
  const gevonden = perStand.get(kaart.stand) ?? leesUitwegen(machine, kaart);
  perStand.set(kaart.stand, gevonden);
  return gevonden;
}

const leesUitwegen = (machine: AnyStateMachine, kaart: Kaart<unknown>): Uitweg[] =>
  getNextTransitions(herstel(machine, kaart)).map(({ eventType, guard, target }) => ({
    type: eventType,
    guard: (guard as Uitweg['guard'] | undefined) ?? null,
    verplaatst: target !== undefined,
  }));
