import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import { type CasusDossier, isEinde, kenmerk } from '../../machines/index.ts';
import type { Terugkoppeling } from '../../machines/zicht/soorten.ts';
import type { Journaal, Json } from '../journal/journaal.ts';
import type { Archief } from './archief.ts';

/** What remains of a casus that was not taken up: codes, and to whom the answer goes. */
type NietBehandeld = Terugkoppeling & { melder: string | null };
/** What remains of one that was: figures. */
interface Behandeld {
  klasse: string | null;
  resultaat: string | null;
  /** Calendar years in which its first data came in, and in which they were destroyed. */
  begonnen: string;
  vernietigd: string;
  /** Why before its time; null: its term was over. */
  reden: string | null;
}
type Rest = NietBehandeld | Behandeld;

/** Destroys what was not taken up, is no longer needed or has been kept long enough (BGS 1.16, R-149, R-151). */
export interface Vernietiging {
  /** Destroys this casus when it has ended; otherwise does nothing. */
  zoNodig(casus: CasusDossier): Promise<void>;
  /** Finishes what a crash left: ended casussen whose key is still there. */
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
    if (!isEinde(casus.casus.stand)) return;
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
        .filter((rest) => 'melder' in rest)
        .filter((rest) => rest.melder === melder)
        .map(({ melder: _melder, ...terugkoppeling }) => terugkoppeling)
        .slice(-20)
        .reverse();
    },
  };
}

function restVan({ id, casus: { stand, context } }: CasusDossier, op: string): Rest {
  const { melder, weigering, klasse, sluiting, sinds, vernietiging } = context;
  if (stand === 'geweigerd') {
    return { kenmerk: kenmerk(id), op, reden: weigering?.reden ?? '', advies: weigering?.advies ?? '', melder };
  }
  return {
    klasse,
    resultaat: sluiting?.resultaat ?? null,
    begonnen: (sinds ?? op).slice(0, 4),
    vernietigd: op.slice(0, 4),
    reden: vernietiging?.reden ?? null,
  };
}
