import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../machines/dossier.ts';
import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import { vandaag, vouwCasus, vouwHuiskader, vouwOverleg } from '../../server/casussen/vouwen.ts';
import type { SoortStroom } from '../../server/journal/journaal.ts';

/** One line of a golden journal: a plain event as the fold saw it, with the schema it was written under. */
export interface Goudregel {
  stroom: string;
  soort: SoortStroom;
  schema: number;
  gebeurtenis: Gebeurtenis;
}

/** How the dossier of each stream stood at the end. */
export type Eindstand = Record<string, Dossier>;

export const goudmap = fileURLToPath(new URL('../journals', import.meta.url));

/** Folds each stream by itself, as the server does when it reads a journal. */
export function vouw(regels: readonly Goudregel[]): Eindstand {
  const stromen = [...new Set(regels.map(({ stroom }) => stroom))];
  return Object.fromEntries(
    stromen.map((stroom) => {
      const eigen = regels.filter((een) => een.stroom === stroom);
      const gebeurtenissen = eigen.map((regel, i) => vandaag({ ...regel, versie: i + 1, op: '' }));
      return [stroom, vouwStroom(eigen[0]?.soort ?? 'casus', stroom, gebeurtenissen)];
    }),
  );
}

function vouwStroom(soort: SoortStroom, stroom: string, gebeurtenissen: readonly Gebeurtenis[]): Dossier {
  if (soort === 'kader') return vouwHuiskader(gebeurtenissen);
  return (soort === 'overleg' ? vouwOverleg : vouwCasus)(stroom, gebeurtenissen);
}

export const alsRegels = (regels: readonly Goudregel[]): string =>
  regels.map((een) => `${JSON.stringify(een)}\n`).join('');
export const alsEindstand = (eind: Eindstand): string => `${JSON.stringify(eind, null, 2)}\n`;

/** A golden journal: the events of one story, and how its dossiers stood when it was recorded. */
export interface Goud {
  set: string;
  verhaal: string;
  regels: Goudregel[];
  eind: Eindstand;
}

const lees = (...pad: string[]): string => readFileSync(join(goudmap, ...pad), 'utf8');

/** Every golden journal of every release. */
export function goudenJournalen(): Goud[] {
  const sets = readdirSync(goudmap, { withFileTypes: true }).filter((een) => een.isDirectory());
  return sets.flatMap(({ name: set }) =>
    readdirSync(join(goudmap, set))
      .filter((naam) => naam.endsWith('.jsonl'))
      .map((naam) => {
        const verhaal = naam.replace('.jsonl', '');
        const regels = lees(set, naam).trim().split('\n');
        return {
          set,
          verhaal,
          regels: regels.map((een) => JSON.parse(een) as Goudregel),
          eind: JSON.parse(lees(set, `${verhaal}.eind.json`)) as Eindstand,
        };
      }),
  );
}

/** A key that names something (a person, an item) and is not a field of our own: it has a dot, a dash or a digit. */
const isNaam = (sleutel: string): boolean => /[-.\d]/.test(sleutel);

/**
 * Where what was recorded and what is folded today differ, in words. A field that did not exist then may have been
 * added since; what was known then must still be known, and be the same.
 */
export function verschillen(toen: unknown, nu: unknown, pad = ''): string[] {
  if (Array.isArray(toen) && Array.isArray(nu)) {
    if (toen.length !== nu.length) return [`${pad} had ${toen.length} entries and has ${nu.length}`];
    return toen.flatMap((een, i) => verschillen(een, nu[i], `${pad}[${i}]`));
  }
  if (!isVoorwerp(toen) || !isVoorwerp(nu)) {
    return Object.is(toen, nu) ? [] : [`${pad} was ${JSON.stringify(toen)} and is ${JSON.stringify(nu)}`];
  }
  const erbij = Object.keys(nu).filter((een) => !(een in toen) && isNaam(een));
  return [
    ...erbij.map((een) => `${pad} has ${een}, which was not there`),
    ...Object.entries(toen).flatMap(([veld, waarde]) =>
      veld in nu ? verschillen(waarde, nu[veld], `${pad}/${veld}`) : [`${pad}/${veld} is gone`],
    ),
  ];
}

const isVoorwerp = (een: unknown): een is Record<string, unknown> =>
  typeof een === 'object' && een !== null && !Array.isArray(een);
