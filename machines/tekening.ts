import type { StateNode } from 'xstate';
import { geadresseerden, type Kaartsoort } from './adres.ts';
import { alsOntbreekt, eisenVan } from './behandel.ts';
import { bevoegd, type Hoedanigheid, hoedanigheidInWoorden } from './bevoegd.ts';
import { faseVan } from './dossier.ts';
import { type Eisnaam, eisen } from './eisen/eisen.ts';
import type { Opdrachttype } from './gebeurtenissen.ts';
import { type Inwendig, isInwendig } from './gehoord.ts';
import type { Fase } from './kader/lijsten.ts';
import { machines } from './machines.ts';
import { onthoud } from './onthoud.ts';
import type { Ontbreekt, Zin } from './protocol.ts';
import { regel } from './regels/catalogus.ts';
import type { Uitweg } from './stap.ts';

/** A state as it is drawn. */
export interface Staat {
  /** Path in the statechart, as a stand is written: `casusoverleg.beeldvorming`. */
  id: string;
  /** The state around it; null: it stands by itself. */
  ouder: string | null;
  /** Here the machine, or the state around it, begins. */
  begin: boolean;
  /** Contains other states. */
  omvat: boolean;
  /** Nothing leads out of it, nor out of the states around it. */
  einde: boolean;
  /** Whose act carries it on from here; empty where the machine does not say. */
  aanZet: Zin[];
  /** The phase it belongs to; null before there is a casus, and for the statecharts that live inside a phase. */
  fase: Fase | null;
}

/** A requirement of a way: the norm it keeps, and what somebody reads who does not meet it. */
export interface Eisregel extends Ontbreekt {
  naam: Eisnaam;
  norm: Zin;
  /** Judged about what is filled in, and so only when the command is sent. */
  bijInvullen: boolean;
}

/** Which of several ways an event takes: the kind of guard, and the values it looks for. */
export interface Keuze {
  soort: string;
  waarden: string[];
}

/** A transition as it is drawn. */
export interface Weg {
  id: string;
  /** Path of the state it leads out of; empty: wherever the statechart stands. */
  van: string;
  /** null: it is recorded, and where the statechart stands does not change. */
  naar: string | null;
  type: Opdrachttype | Inwendig['type'];
  keuze: Keuze | null;
  eisen: Eisregel[];
  /** Who may send it; empty: nobody, the house itself says it. */
  wie: { als: Hoedanigheid; woord: Zin }[];
  /** Judged by another statechart; this one only hears that it happened. */
  gehoord: boolean;
}

/** One machine as plain data, in the order in which it is written: read from the machine itself, never kept beside it. */
export interface Tekening {
  soort: Kaartsoort;
  staten: Staat[];
  wegen: Weg[];
}

/** Every kind of statechart there is. */
export const kaartsoorten = Object.keys(machines) as Kaartsoort[];

const maak = onthoud((machine: (typeof machines)[Kaartsoort]): Tekening => {
  const soort = kaartsoorten.find((een) => machines[een] === machine) ?? 'casus';
  const knopen = Object.values(machine.root.states).flatMap(metInhoud);
  return {
    soort,
    staten: knopen.map((knoop) => staat(soort, knoop)),
    wegen: [machine.root, ...knopen].flatMap((knoop) => wegen(soort, knoop)),
  };
});

/** The drawing of a machine. The same object every time. */
export const tekening = (soort: Kaartsoort): Tekening => maak(machines[soort]);

const metInhoud = (knoop: StateNode): StateNode[] => [knoop, ...Object.values(knoop.states).flatMap(metInhoud)];

const pad = ({ path }: StateNode): string => path.join('.');

function staat(soort: Kaartsoort, knoop: StateNode): Staat {
  const { parent, machine } = knoop;
  const begin = parent?.type === 'parallel' || (parent?.initial.target.includes(knoop) ?? false);
  const kinderen = Object.values(knoop.states);
  const { aanZet = [] }: { aanZet?: readonly Hoedanigheid[] } = knoop.meta ?? {};
  return {
    id: pad(knoop),
    ouder: parent && parent.path.length > 0 ? pad(parent) : null,
    begin,
    omvat: kinderen.length > 0,
    einde: kinderen.length === 0 && metOuders(knoop).every((een) => overgangen(een).every(({ target }) => !target)),
    aanZet: aanZet.map((een) => hoedanigheidInWoorden[een]),
    fase: soort !== 'casus' || (begin && parent === machine.root) ? null : faseVan(pad(knoop)),
  };
}

/** Without the machine itself: what holds wherever it stands says nothing of an end. */
const metOuders = (knoop: StateNode): StateNode[] => (knoop.parent ? [knoop, ...metOuders(knoop.parent)] : []);

const overgangen = (knoop: StateNode) => [...knoop.transitions.values()].flat();

const wegen = (soort: Kaartsoort, knoop: StateNode): Weg[] =>
  [...knoop.transitions.values()].flatMap((takken) =>
    takken.flatMap(({ eventType, target, guard }, plek) => {
      const gelezen = (guard as Uitweg['guard'] | undefined) ?? null;
      return (target ?? [null]).map((naar) => ({
        id: `${pad(knoop)}|${eventType}|${plek}${naar ? `|${pad(naar)}` : ''}`,
        van: pad(knoop),
        naar: naar && pad(naar),
        keuze: keuzeVan(gelezen),
        eisen: eisenVan(gelezen).map(eisregel),
        ...gezonden(soort, eventType as Weg['type']),
      }));
    }),
  );

function gezonden(soort: Kaartsoort, type: Weg['type']): Pick<Weg, 'type' | 'wie' | 'gehoord'> {
  if (isInwendig(type)) return { type, wie: [], gehoord: true };
  const wie = bevoegd[type].map((als) => ({ als, woord: hoedanigheidInWoorden[als] }));
  return { type, wie, gehoord: !geadresseerden[type].includes(soort) };
}

/** A guard that does more than judging rules chooses between ways; its params other than rules say by what. */
function keuzeVan(guard: Uitweg['guard']): Keuze | null {
  if (guard === null || guard.type === 'voldoet') return null;
  const { params } = guard;
  const { eisen: _eisen, ...rest } = typeof params === 'object' ? { ...params, eisen: null } : { eisen: null, params };
  return { soort: guard.type, waarden: Object.values(rest).flat().map(String) };
}

const eisregel = (naam: Eisnaam): Eisregel => {
  const ontbreekt = alsOntbreekt(naam);
  const norm = regel(ontbreekt.regel as Parameters<typeof regel>[0]).zin;
  return { ...ontbreekt, naam, norm, bijInvullen: eisen[naam].over === 'opdracht' };
};
