import { fasen } from '../../machines/kader/lijsten.ts';
import type { Staat, Tekening, Weg } from '../../machines/tekening.ts';

/** All ways from one state to another: one line in the picture. */
export interface Bundel {
  id: string;
  van: string;
  naar: string;
  wegen: Weg[];
  /** Leads back, or past a phase: told at its state instead of drawn across the whole picture. */
  sprong: boolean;
}

type Rang = Map<string, number | null>;

const binnen = (een: string, ander: string): boolean => een === ander || een.startsWith(`${ander}.`);

function isSprong(rang: Rang, van: string, naar: string): boolean {
  if (binnen(van, naar) || binnen(naar, van)) return true;
  const [voor, na] = [rang.get(van) ?? null, rang.get(naar) ?? null];
  return voor !== null && na !== null && (na < voor || na > voor + 1);
}

const rangen = (staten: readonly Staat[]): Rang =>
  new Map(staten.map(({ id, fase }) => [id, fase === null ? null : fasen.indexOf(fase)]));

/**
 * What moves the statechart, gathered by where it leads from and to, in the order of the machine. What leads on from
 * anywhere is told in words: as lines it would cover the picture.
 */
export function bundels({ staten, wegen }: Tekening): Bundel[] {
  const rang = rangen(staten);
  const gevonden = new Map<string, Bundel>();
  for (const weg of wegen) {
    if (weg.naar === null || weg.van === '') continue;
    const { van, naar } = weg;
    const id = `${van}>${naar}`;
    const bundel = gevonden.get(id) ?? { id, van, naar, wegen: [], sprong: isSprong(rang, van, naar) };
    bundel.wegen.push(weg);
    gevonden.set(id, bundel);
  }
  return [...gevonden.values()];
}

/** What is recorded in a state, or in all states within it, and moves nothing. */
export const vastgelegd = ({ wegen }: Tekening, staat: string): Weg[] =>
  wegen.filter(({ van, naar }) => van === staat && naar === null);

/** The states around a state, itself first. */
export function omhullend(staat: string): string[] {
  const delen = staat.split('.');
  return delen.map((_, weg) => delen.slice(0, delen.length - weg).join('.'));
}
