import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  getNextTransitions,
  initialTransition,
  type StateValue,
} from 'xstate';
import type { Kaart } from './dossier.ts';
import type { Klank } from './gehoord.ts';
import { onthoud } from './onthoud.ts';

const waarde = (stand: string): StateValue => {
  const [kop = '', ...rest] = stand.split('.');
  return rest.length === 0 ? kop : { [kop]: waarde(rest.join('.')) };
};

const pad = (value: StateValue): string => {
  if (typeof value === 'string') return value;
  const [[kop, rest] = ['', undefined]] = Object.entries(value);
  return rest === undefined ? kop : `${kop}.${pad(rest)}`;
};

/** Snapshots go with the statechart they were made of, and are never stored: the stand and the context are the truth. */
const snapshots = new WeakMap<Kaart<unknown>, AnyMachineSnapshot>();

/** The snapshot of XState that belongs to where a statechart stands. */
export function herstel(machine: AnyStateMachine, kaart: Kaart<unknown>): AnyMachineSnapshot {
  const bekend = snapshots.get(kaart);
  if (bekend) return bekend;
  const snapshot = machine.resolveState({ value: waarde(kaart.stand), context: kaart.context });
  snapshots.set(kaart, snapshot);
  return snapshot;
}

/**
 * Where a machine makes its steps. XState's `transition()` builds one anew for each step, which costs three times the
 * step itself; one for each machine does as well, because these machines start no actors, timers or effects.
 */
const toneel = onthoud((machine: AnyStateMachine): AnyActorScope => {
  const self = createActor(machine);
  const { id, sessionId, system } = self;
  const niets = () => undefined;
  return {
    self,
    id,
    sessionId,
    system,
    logger: niets,
    defer: niets,
    emit: niets,
    stopChild: niets,
    actionExecutor: niets,
  };
});

const eerste = onthoud((machine: AnyStateMachine): Kaart<unknown> => {
  const [{ value, context }] = initialTransition(machine);
  return { stand: pad(value), context };
});

/** Where a statechart starts. The same object every time; nothing is ever changed in place. */
export const begin = <C>(machine: AnyStateMachine): Kaart<C> => eerste(machine) as Kaart<C>;

/** Moves one statechart by one event. An event it does not listen to leaves it the same object. */
export function zet<C>(machine: AnyStateMachine, kaart: Kaart<C>, klank: Klank): Kaart<C> {
  const voor = herstel(machine, kaart);
  const na = machine.transition(voor, klank, toneel(machine));
  if (na === voor) return kaart;
  const volgende = { stand: pad(na.value), context: na.context as C };
  snapshots.set(volgende, na);
  return volgende;
}

/** Would this statechart accept the event? Judges rules only when the facts are beside it. */
export const kan = (machine: AnyStateMachine, kaart: Kaart<unknown>, klank: Klank): boolean =>
  herstel(machine, kaart).can(klank);

/** One way out of where a statechart stands. */
export interface Uitweg {
  type: string;
  guard: { type: string; params: unknown } | null;
  /** Leads to another state (and not only records something). */
  verplaatst: boolean;
}

/** The ways out of one stand: all, and by the type of what is heard. */
interface Wegen {
  alle: Uitweg[];
  perType: Map<string, Uitweg[]>;
}

const bekend = onthoud((_: AnyStateMachine) => new Map<string, Wegen>());

function wegenUit(machine: AnyStateMachine, kaart: Kaart<unknown>): Wegen {
  const perStand = bekend(machine);
  const gelezen = perStand.get(kaart.stand);
  if (gelezen) return gelezen;
  const alle = leesUitwegen(machine, kaart);
  const perType = new Map(alle.map(({ type }) => [type, alle.filter((een) => een.type === type)]));
  perStand.set(kaart.stand, { alle, perType });
  return { alle, perType };
}

/** Every way out of where a statechart stands, whatever its guards say. Depends on the stand alone, so it is kept. */
export const uitwegen = (machine: AnyStateMachine, kaart: Kaart<unknown>): Uitweg[] => wegenUit(machine, kaart).alle;

const geen: Uitweg[] = [];

/** Those that an event of this type takes. */
export const uitwegenMet = (machine: AnyStateMachine, kaart: Kaart<unknown>, type: string): Uitweg[] =>
  wegenUit(machine, kaart).perType.get(type) ?? geen;

const leesUitwegen = (machine: AnyStateMachine, kaart: Kaart<unknown>): Uitweg[] =>
  getNextTransitions(herstel(machine, kaart)).map(({ eventType, guard, target }) => ({
    type: eventType,
    guard: (guard as Uitweg['guard'] | undefined) ?? null,
    verplaatst: target !== undefined,
  }));
