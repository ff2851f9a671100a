import type { KeyObject } from 'node:crypto';
import { JournaalOpSlot, Vernietigd } from './fouten.ts';
import type { Leesopslag } from './opslag.ts';
import { type Huissleutels, uitOmhulling } from './sleutels.ts';

const TEGELIJK = 2000;

/** The keys of streams, unwrapped when needed. Keeps a bounded number in memory; a destroyed one must be forgotten. */
export interface Sleutelbos {
  /** Throws `Vernietigd` when the stream was destroyed, `JournaalOpSlot` when its key is missing for another reason. */
  van(stroom: string): Promise<KeyObject>;
  onthoud(stroom: string, sleutel: KeyObject): void;
  vergeet(stroom: string): void;
}

export function sleutelbos(opslag: Leesopslag, huis: Huissleutels): Sleutelbos {
  const bekend = new Map<string, KeyObject>();

  function onthoud(stroom: string, sleutel: KeyObject): void {
    if (bekend.size >= TEGELIJK) bekend.clear();
    bekend.set(stroom, sleutel);
  }

  async function haal(stroom: string): Promise<KeyObject> {
    const omhuld = await opslag.sleutel(stroom);
    if (!omhuld) {
      if ((await opslag.kop(stroom))?.vernietigd) throw new Vernietigd(stroom);
      throw new JournaalOpSlot(`de sleutel van stroom ${stroom} ontbreekt`);
    }
    const sleutel = uitOmhulling(huis, stroom, omhuld);
    onthoud(stroom, sleutel);
    return sleutel;
  }

  return {
    van: async (stroom) => bekend.get(stroom) ?? haal(stroom),
    onthoud,
    vergeet: (stroom) => {
      bekend.delete(stroom);
    },
  };
}
