import type { Moment } from '../gebeurtenissen.ts';
import type { RegelId } from '../regels/soorten.ts';
import { dagenEerder, jarenNa, kalenderdagenNa, kalendermaandenNa, werkdagenNa } from './werkdagen.ts';

export const eenheden = ['werkdagen', 'kalenderdagen', 'kalendermaanden', 'jaren'] as const;
type Eenheid = (typeof eenheden)[number];

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

/** Fewer days than any span of so many months has, so that a term in days is never longer than the law's. */
const dagenIn = (maanden: number): number => (maanden === 1 ? 28 : Math.floor(maanden * 30.4375) - 2);

/** More days than so many working days ever take: weeks of five, and a run of holidays. */
const dagenVoor = (werkdagen: number): number => Math.ceil((werkdagen * 7) / 5) + 8;

/** Is this term, whenever it begins, no longer than so many months? */
export function binnenMaanden({ aantal, eenheid }: Omit<Termijn, 'regel'>, maanden: number): boolean {
  const telling = {
    werkdagen: dagenVoor(aantal) <= dagenIn(maanden),
    kalenderdagen: aantal <= dagenIn(maanden),
    kalendermaanden: aantal <= maanden,
    jaren: aantal * 12 <= maanden,
  };
  return telling[eenheid];
}

/** The moment at which what runs up to a limit begins: at least so long before it. */
export function vooraf(grens: Moment, { aantal, eenheid }: Termijn): Moment {
  const dagen = {
    werkdagen: dagenVoor(aantal),
    kalenderdagen: aantal,
    kalendermaanden: aantal * 31,
    jaren: aantal * 366,
  };
  return dagenEerder(grens, dagen[eenheid]);
}
