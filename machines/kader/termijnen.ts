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

type Duur = Omit<Termijn, 'regel'>;

const maandenVan = ({ aantal, eenheid }: Duur): number | null =>
  ({ werkdagen: null, kalenderdagen: null, kalendermaanden: aantal, jaren: aantal * 12 })[eenheid];

/** No more days than it ever takes, whenever it begins: the shortest months, working days without a day off. */
function minstens({ aantal, eenheid }: Duur): number {
  const maanden = eenheid === 'jaren' ? aantal * 12 : aantal;
  if (eenheid === 'werkdagen' || eenheid === 'kalenderdagen') return aantal;
  return maanden === 1 ? 28 : Math.floor(maanden * 30.4375) - 2;
}

/** No fewer days than it ever takes: months of 31 days, weeks of five working days, and a run of holidays. */
const hoogstens = ({ aantal, eenheid }: Duur): number =>
  ({
    werkdagen: Math.ceil((aantal * 7) / 5) + 8,
    kalenderdagen: aantal,
    kalendermaanden: aantal * 31,
    jaren: aantal * 366,
  })[eenheid];

/** Is this term, whenever both begin, no longer than the other? */
export function binnen(termijn: Duur, grens: Duur): boolean {
  const [maanden, grensmaanden] = [maandenVan(termijn), maandenVan(grens)];
  if (maanden !== null && grensmaanden !== null) return maanden <= grensmaanden;
  return hoogstens(termijn) <= minstens(grens);
}

/** The moment at which what runs up to a limit begins: at least so long before it. */
export const vooraf = (grens: Moment, termijn: Duur): Moment => dagenEerder(grens, hoogstens(termijn));
