import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ijkgebreken } from './ijkpunt.ts';
import type { Leesopslag } from './opslag.ts';
import { leesSleutel } from './sleutelkast.ts';
import { openOmTeLezen } from './sqlite.ts';
import { sqliteLezer } from './sqliteLezer.ts';

/** There is no journal in this directory. */
export class GeenJournaal extends Error {
  override readonly name = 'GeenJournaal';

  constructor(map: string) {
    super(`er is geen journaal in ${map}`);
  }
}

export function eisJournaal(map: string): void {
  if (!existsSync(join(map, 'journaal.db'))) throw new GeenJournaal(map);
}

/**
 * The journal in `map` to read only: a copy, or the one a server is writing at the moment. Changes nothing and takes
 * no lock. The keys may be absent from a copy; then everything but the content is there.
 */
export function sqliteKopie(map: string): Leesopslag {
  eisJournaal(map);
  const bestand = openOmTeLezen(join(map, 'journaal.db'));
  const kast = existsSync(join(map, 'sleutels.db')) ? openOmTeLezen(join(map, 'sleutels.db')) : undefined;
  const lezer = sqliteLezer(bestand);
  const sleutel = kast && leesSleutel(kast);
  return {
    ...lezer,
    kop: async (stroom) => lezer.plaats(stroom),
    sleutel: async (stroom) => sleutel?.(stroom),
    gebreken: async () => [...(await lezer.gebreken()), ...ijkgebreken(map, lezer)],
    sluit: async () => {
      bestand.sluit();
      kast?.sluit();
    },
  };
}
