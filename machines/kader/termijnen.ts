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

/** Calendars are slow and moments come back with every event of a casus; this many answers are kept. */
const BEKEND_MAX = 20_000;
const bekend = new Map<string, Moment>();

/** The last moment of a term that starts at `moment`. */
export function uiterlijk(moment: Moment, { aantal, eenheid }: Termijn): Moment {
  const vraag = `${moment} ${aantal} ${eenheid}`;
  const eerder = bekend.get(vraag);
  if (eerder !== undefined) return eerder;
  if (bekend.size >= BEKEND_MAX) bekend.clear();
  const antwoord = na[eenheid](moment, aantal);
  bekend.set(vraag, antwoord);
  return antwoord;
}
