import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import { type CasusDossier, kenmerk } from '../../machines/index.ts';
import type { Terugkoppeling } from '../../machines/zicht/soorten.ts';
import type { Journaal, Json } from '../journal/journaal.ts';
import type { Archief } from './archief.ts';

/** What remains of a casus that was not taken up: codes, and to whom the answer goes. */
type Rest = Terugkoppeling & { melder: string | null };

/** Destroys what was not taken up (BGS 1.16(1)(b), R-151), and keeps the answer to whoever reported it. */
export interface Vernietiging {
  /** Destroys this casus when it was refused; otherwise does nothing. */
  zoNodig(casus: CasusDossier): Promise<void>;
  /** Finishes what a crash left: refused casussen whose key is still there. */
  herstel(): Promise<void>;
  voor(melder: string): Promise<Terugkoppeling[]>;
}

export function maakVernietiging(delen: {
  journaal: Journaal<Gebeurtenis>;
  archief: Archief;
  nu: () => Date;
}): Vernietiging {
  const { journaal, archief, nu } = delen;
  const resten: Rest[] = [];
  let gelezen: Promise<void> | null = null;

  async function lees(): Promise<void> {
    for (const { stroom, vernietigd } of await journaal.stromen()) {
      if (!vernietigd) continue;
      const rest = await journaal.rest(stroom);
      if (rest !== undefined) resten.push(rest as unknown as Rest);
    }
  }

  async function zoNodig(casus: CasusDossier): Promise<void> {
    if (casus.casus.stand !== 'geweigerd') return;
    gelezen ??= lees();
    await gelezen;
    const op = nu().toISOString();
    const rest = restVan(casus, op);
    await journaal.vernietig(casus.id, rest as unknown as Json, op);
    archief.vergeet(casus.id);
    resten.push(rest);
  }

  return {
    zoNodig,
    async herstel() {
      const { stromen } = await journaal.overzicht({ voor: ['rol:systeem'], soort: 'casus', aantal: 200 });
      for (const stroom of stromen) {
        const casus = await archief.casus(stroom);
        if (casus) await zoNodig(casus);
      }
    },
    async voor(melder) {
      gelezen ??= lees();
      await gelezen;
      return resten
        .filter((rest) => rest.melder === melder)
        .map(({ melder: _melder, ...terugkoppeling }) => terugkoppeling)
        .slice(-20)
        .reverse();
    },
  };
}

function restVan({ id, casus: { context } }: CasusDossier, op: string): Rest {
  const { melder, weigering } = context;
  return { kenmerk: kenmerk(id), op, reden: weigering?.reden ?? '', advies: weigering?.advies ?? '', melder };
}
