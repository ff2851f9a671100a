import type { Casussen, Wijziging } from './poort.ts';

/** More often than this while one view is made is no coincidence. */
const POGINGEN = 10;

/**
 * No view leaves that is older than what was acknowledged: where one of its streams moved while it was being made (its
 * parts may have been read from the journal at different moments), it is made anew. So what was taken back is in no
 * view that was begun before. `gewijzigd` must be told of a change before its sender hears of it.
 */
export function maakVers(zie: Casussen['zie']): Pick<Casussen, 'zie'> & { gewijzigd(wijziging: Wijziging): void } {
  const bezig = new Set<Set<string>>();

  async function metGeraakt(...gevraagd: Parameters<Casussen['zie']>) {
    const geraakt = new Set<string>();
    bezig.add(geraakt);
    try {
      const gezien = await zie(...gevraagd);
      return { gezien, verouderd: (gezien.gelezen ?? gezien.stromen).some((een) => geraakt.has(een)) };
    } finally {
      bezig.delete(geraakt);
    }
  }

  return {
    async zie(...gevraagd) {
      for (let poging = 1; poging <= POGINGEN; poging += 1) {
        const { gezien, verouderd } = await metGeraakt(...gevraagd);
        if (!verouderd) return gezien;
      }
      throw new Error('een zicht bleef verouderen terwijl het werd gemaakt');
    },
    gewijzigd({ stromen }) {
      for (const geraakt of bezig) for (const stroom of stromen) geraakt.add(stroom);
    },
  };
}
