import { bekekenIn, heeftGekeken } from '../../machines/index.ts';
import type { Onderwerp } from '../../machines/protocol.ts';
import type { Wie } from '../../machines/wie.ts';
import type { Archief } from './archief.ts';
import type { Casussen, Gezien } from './poort.ts';

interface Inzagedelen extends Pick<Casussen, 'behandel' | 'zie'> {
  archief: Pick<Archief, 'casus'>;
  nu: () => Date;
}

/** Between two looks another casus can have come into a list; more often than this is no coincidence. */
const POGINGEN = 3;

/**
 * Logged before served (R-130, Wgs 1.8(4)): of each casus that a view tells something of, the journal holds that this
 * person looks, today, before the view leaves the house. Where that cannot be written down, nothing is shown.
 */
export function maakInzage({ archief, nu, zie, behandel }: Inzagedelen): Pick<Casussen, 'zie'> {
  async function nogNietVastgelegd({ zicht }: Gezien, wie: Wie): Promise<string[]> {
    const op = nu().toISOString();
    const casussen = await Promise.all(bekekenIn(zicht).map((een) => archief.casus(een)));
    return casussen.flatMap((een) => (een && !heeftGekeken(een, wie.persoon, op) ? [een.id] : []));
  }

  const legVast = (casus: string, wie: Wie) => {
    // The same for two windows that open at once: one line a day.
    const opdracht = ['inzage', casus, wie.persoon, wie.rol, nu().toISOString().slice(0, 13)].join(' ');
    return behandel({ type: 'inzage.begin', opdracht, casus }, wie);
  };

  return {
    async zie(onderwerp: Onderwerp, wie: Wie) {
      for (let poging = 1; poging <= POGINGEN; poging += 1) {
        const gezien = await zie(onderwerp, wie);
        const nog = await nogNietVastgelegd(gezien, wie);
        if (nog.length === 0) return gezien;
        await Promise.all(nog.map((casus) => legVast(casus, wie)));
      }
      throw new Error('dat iemand kijkt kon niet worden vastgelegd');
    },
  };
}
