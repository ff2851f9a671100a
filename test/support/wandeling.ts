import { getStateNodes } from 'xstate/graph';
import { isEinde } from '../../machines/casus/bewaartermijn.ts';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import { isInwendig } from '../../machines/gehoord.ts';
import { machines } from '../../machines/machines.ts';
import { mistAfscherming } from './afgeschermd.ts';
import { bevries } from './bevries.ts';
import { maakNotulen, type Stand } from './invarianten.ts';
import { alsTekst } from './kijken.ts';
import { spelers, TEKST } from './repertoire.ts';
import { type Brandpunt, type Poging, sleutel, standen, type Telling, veranderd, verken } from './verkenning.ts';
import { type Wereld, wieIs } from './wereld.ts';

/** What a walk through one or more foci saw, as plain data: it can be sent from one thread to another. */
export interface Uitkomst {
  tellingen: (Telling & { naam: string; ms: number })[];
  /** Every `kind state` in which a statechart stood. */
  standen: Set<string>;
  /** Every step of the casus, as `from command to`. */
  stappen: Set<string>;
  /** Every move of any statechart, as `kind from command to`. */
  bewegingen: Set<string>;
  /** Who was accepted with which command. */
  gedaan: Map<Opdrachttype, Set<string>>;
  /** How often each named rule spoke, and where it was broken. */
  regels: Map<string, Stand>;
  /** Who read the text of an item that is neither theirs nor released to them. */
  meelezers: string[];
  /** Refused and destroyed casussen that were looked at, and who still saw something of one. */
  weg: number;
  resten: string[];
  /** Shielded casussen that were looked at, and what somebody saw of one beyond what is theirs. */
  afgeschermd: number;
  doorgelekt: string[];
}

export const leeg = (): Uitkomst => ({
  tellingen: [],
  standen: new Set(Object.keys(machines).map((soort) => `${soort} nieuw`)),
  stappen: new Set(),
  bewegingen: new Set(),
  gedaan: new Map(),
  regels: new Map(),
  meelezers: [],
  weg: 0,
  resten: [],
  afgeschermd: 0,
  doorgelekt: [],
});

/** A hole in the search would pass unseen; an explosion would take all day. */
const GRENS = 5000;

/**
 * Walks these foci. `snel` reaches the same states by the ways that lead to them, and leaves out
 * whatever else people could try there, and what they see.
 */
export function wandel(punten: readonly Brandpunt[], snel = false): Uitkomst {
  const uitkomst = leeg();
  const notulen = maakNotulen();
  for (const punt of punten) {
    const sinds = performance.now();
    const inCrisis = /crisis/.test(punt.naam);
    const telling = verken(
      punt,
      (poging) => {
        notulen.poging(
          poging,
          () => `${poging.wie.persoon} ${poging.regel.naam} in ${sleutel(poging.wereld)}`,
          inCrisis,
        );
        noteer(uitkomst, poging);
      },
      (wereld) => {
        bevries(wereld);
        for (const stand of standen(wereld)) uitkomst.standen.add(stand);
        const { C } = wereld.casussen;
        if (C) notulen.toestand(C, () => sleutel(wereld));
        if (!snel) kijk(uitkomst, punt, wereld);
      },
      { grens: GRENS, snel },
    );
    uitkomst.tellingen.push({ naam: punt.naam, ...telling, ms: Math.round(performance.now() - sinds) });
  }
  return { ...uitkomst, regels: notulen.alle() };
}

function noteer(uitkomst: Uitkomst, { wie, regel, uitspraak, voor }: Poging): void {
  if (!uitspraak.aanvaard) return;
  const { type } = regel.opdracht;
  uitkomst.gedaan.set(type, (uitkomst.gedaan.get(type) ?? new Set()).add(wie.persoon));
  for (const [soort, kaart, van] of veranderd(voor, uitspraak.dossiers)) {
    uitkomst.standen.add(`${soort} ${kaart.stand}`);
    uitkomst.bewegingen.add(`${soort} ${van?.stand ?? 'nieuw'} ${type} ${kaart.stand}`);
    if (soort === 'casus' && van && van.stand !== kaart.stand)
      uitkomst.stappen.add(`${van.stand} ${type} ${kaart.stand}`);
  }
}

function kijk(uitkomst: Uitkomst, punt: Brandpunt, wereld: Wereld): void {
  if (isEinde(wereld.casussen.C?.casus.stand ?? '')) {
    uitkomst.weg += 1;
    uitkomst.resten.push(...spelers.filter((een) => RESTEN.test(alsTekst(wereld, wieIs(een)))));
  }
  const mist = mistAfscherming(wereld);
  if (mist !== null) {
    uitkomst.afgeschermd += 1;
    uitkomst.doorgelekt.push(...mist.map((een) => `${een}: ${sleutel(wereld)}`).slice(0, 3));
  }
  if (punt.leest) uitkomst.meelezers.push(...wieMeerLeest(wereld));
}

const RESTEN = /Kees Kaal|"casus":"C"|ZV-C/;

/** Who reads the text of the item without being its source or a person it was released to. */
function wieMeerLeest(wereld: Wereld): string[] {
  const item = wereld.casussen.C?.items.I;
  if (!item?.context.tekst) return [];
  const { bron, vrijgaven } = item.context;
  const ontvangers = item.stand === 'vrijgegeven' ? vrijgaven.flatMap((een) => een.ontvangers) : [];
  return spelers
    .filter((een) => een !== bron && !ontvangers.includes(een))
    .filter((een) => alsTekst(wereld, wieIs(een)).includes(TEKST))
    .map((een) => `${een} in ${sleutel(wereld)}`);
}

/** One outcome of several, as if they had been walked one after the other. */
export function samen(delen: readonly Uitkomst[]): Uitkomst {
  const alles = leeg();
  for (const deel of delen) {
    alles.tellingen.push(...deel.tellingen);
    for (const soort of ['standen', 'stappen', 'bewegingen'] as const)
      for (const een of deel[soort]) alles[soort].add(een);
    for (const [type, wie] of deel.gedaan) alles.gedaan.set(type, new Set([...(alles.gedaan.get(type) ?? []), ...wie]));
    for (const [naam, stand] of deel.regels) {
      const al = alles.regels.get(naam) ?? { beoordeeld: 0, gebroken: [] };
      const gebroken = [...al.gebroken, ...stand.gebroken].slice(0, 3);
      alles.regels.set(naam, { beoordeeld: al.beoordeeld + stand.beoordeeld, gebroken });
    }
    alles.meelezers.push(...deel.meelezers);
    alles.resten.push(...deel.resten);
    alles.weg += deel.weg;
    alles.afgeschermd += deel.afgeschermd;
    alles.doorgelekt.push(...deel.doorgelekt);
  }
  return alles;
}

/** States, moves and tries of the whole, and how long the slowest thread was at it. */
export function totaal({ tellingen }: Uitkomst) {
  const som = (van: 'toestanden' | 'overgangen' | 'pogingen' | 'ms') => tellingen.reduce((al, een) => al + een[van], 0);
  return { toestanden: som('toestanden'), overgangen: som('overgangen'), pogingen: som('pogingen'), ms: som('ms') };
}

/** Every transition that is drawn, of every machine: from where, on what, to where (itself when it only records). */
const getekend = Object.entries(machines).flatMap(([soort, machine]) =>
  [machine.root, ...getStateNodes(machine)].flatMap((knoop) =>
    [...knoop.transitions.values()].flat().map(({ eventType, target }) => ({
      soort,
      van: knoop.path.join('.'),
      type: eventType,
      naar: target?.map(({ path }) => path.join('.')) ?? null,
    })),
  ),
);

const ligtIn = (stand: string, knoop: string): boolean =>
  knoop === '' || stand === knoop || stand.startsWith(`${knoop}.`);

/**
 * Drawn transitions that the walk never saw taken, in words. What a phase that ends does, any command may do. What only
 * records is drawn alike in many states, and is taken when it was in any of them.
 */
export function nooitGenomen({ bewegingen }: Uitkomst): string[] {
  const gezien = [...bewegingen].map((een) => een.split(' '));
  const genomen = ({ soort, van, type, naar }: (typeof getekend)[number]) =>
    gezien.some(
      ([s, v = '', t, n = '']) =>
        s === soort &&
        (t === type || (isInwendig(type) && (v !== n || naar === null))) &&
        (naar === null ? v === n : ligtIn(v, van) && naar.some((een) => ligtIn(n, een))),
    );
  return getekend.filter((een) => !genomen(een)).map(({ soort, van, type, naar }) => `${soort} ${van} ${type} ${naar}`);
}

/** How much of each machine was walked: drawn states and transitions, and how many were reached and taken. */
export function perMachine(uitkomst: Uitkomst) {
  const gemist = new Set(nooitGenomen(uitkomst));
  return Object.entries(machines).map(([soort, machine]) => {
    const standenVan = getStateNodes(machine).filter(({ states }) => Object.keys(states).length === 0);
    const pijlen = getekend.filter((een) => een.soort === soort);
    const genomen = pijlen.filter(({ van, type, naar }) => !gemist.has(`${soort} ${van} ${type} ${naar}`));
    const bereikt = standenVan.filter(({ path }) => uitkomst.standen.has(`${soort} ${path.join('.')}`));
    return {
      ...{ machine: soort, standen: standenVan.length, bereikt: bereikt.length },
      ...{ pijlen: pijlen.length, genomen: genomen.length },
    };
  });
}
