import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import { type Stap, stappen } from '../../machines/kader/lijsten.ts';
import type { Casuszicht, Mogelijkheid, Tafelzicht } from '../../machines/zicht/soorten.ts';

/** The possibility of this kind (about this part), if the server offers or explains it. */
export const vind = (mogelijk: readonly Mogelijkheid[], type: Opdrachttype, over?: string): Mogelijkheid | undefined =>
  mogelijk.find((een) => een.type === type && (over === undefined || een.over === over));

/** All possibilities about one part, in the order asked for. */
export const overDeel = (mogelijk: readonly Mogelijkheid[], typen: readonly Opdrachttype[], over: string) =>
  typen.flatMap((type) => vind(mogelijk, type, over) ?? []);

const namen: readonly string[] = stappen;
const plek = (stap: string | undefined) => (stap === undefined ? -1 : namen.indexOf(stap));

/** The steps the server names from here, as one forward and one back. Which ones exist is the machine's business. */
export function stapkeuzes(casus: Casuszicht, stap: Stap | null) {
  const stappenNu = casus.mogelijk.filter(({ type }) => type === 'overleg.stap');
  const hier = plek(stap ?? undefined);
  return {
    vooruit: stappenNu.find(({ over }) => plek(over) > hier) ?? vind(casus.mogelijk, 'overleg.rondAf'),
    terug: stappenNu.find(({ over }) => plek(over) < hier),
  };
}

/** Who the viewer is at this table. */
export const eigenStoel = ({ stoelen }: Tafelzicht) => stoelen.find(({ ik }) => ik);
