import type { Moment } from '../gebeurtenissen.ts';
import type { RegelId } from '../regels/soorten.ts';
import { jarenNa, kalenderdagenNa, kalendermaandenNa, werkdagenNa } from './werkdagen.ts';

type Eenheid = 'werkdagen' | 'kalenderdagen' | 'kalendermaanden' | 'jaren';

/** How long something may take, and the rule that says so. */
export interface Termijn {
  aantal: number;
  eenheid: Eenheid;
  regel: RegelId;
}

const na: Record<Eenheid, (moment: Moment, aantal: number) => Moment> = {
  werkdagen: werkdagenNa,
  kalenderdagen: kalenderdagenNa,
  kalendermaanden: kalendermaandenNa,
  jaren: jarenNa,
};

/** The last moment of a term that starts at `moment`. */
export const uiterlijk = (moment: Moment, { aantal, eenheid }: Termijn): Moment => na[eenheid](moment, aantal);
