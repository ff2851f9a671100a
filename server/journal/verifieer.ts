import { setImmediate } from 'node:timers/promises';
import { JournaalBeschadigd, JournaalOpSlot } from './fouten.ts';
import type { Gebrek } from './journaal.ts';
import { eersteGebrek } from './keten.ts';
import type { Leesopslag, Regel } from './opslag.ts';
import { openRegel } from './regels.ts';
import type { Sleutelbos } from './sleutelbos.ts';
import type { Huissleutels } from './sleutels.ts';

/** With what seals can be tried, too. Without it only order and chain are checked. */
export interface Zegelproef {
  huis: Huissleutels;
  bos: Sleutelbos;
}

/** Checks everything stored: what the whole store shows, and per stream the first bad record. */
export async function controleer(opslag: Leesopslag, proef?: Zegelproef): Promise<Gebrek[]> {
  const gebreken = await opslag.gebreken();
  for (const { stroom, ...kop } of await opslag.koppen()) {
    const regels = await opslag.regels(stroom, 0);
    const gebrek = eersteGebrek(stroom, kop, regels) ?? (proef && (await verbrokenZegel(stroom, regels, proef)));
    if (gebrek) gebreken.push(gebrek);
    // A large journal is checked beside the work, not instead of it.
    await setImmediate();
  }
  return gebreken;
}

async function verbrokenZegel(stroom: string, regels: Regel[], { huis, bos }: Zegelproef): Promise<Gebrek | undefined> {
  const vernietigd = regels.at(-1)?.aard === 'rest';
  for (const regel of regels) {
    // The lines of a destroyed stream have no key any more; only what it left can be opened.
    if (vernietigd && regel.aard !== 'rest') continue;
    try {
      openRegel(regel, regel.aard === 'rest' ? huis.resten : await bos.van(stroom));
    } catch (fout) {
      if (!(fout instanceof JournaalBeschadigd || fout instanceof JournaalOpSlot)) throw fout;
      return { stroom, versie: regel.versie, wat: fout.message };
    }
  }
  return undefined;
}
