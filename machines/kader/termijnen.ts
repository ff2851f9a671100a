import type { Moment } from '../gebeurtenissen.ts';
import { onthoud, onthoudPerTekst } from '../onthoud.ts';
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

const vanTermijn = onthoud(({ aantal, eenheid }: Termijn) =>
  onthoudPerTekst((moment: Moment) => na[eenheid](moment, aantal)),
);

/** The last moment of a term that starts at `moment`. */
export const uiterlijk = (moment: Moment, termijn: Termijn): Moment => vanTermijn(termijn)(moment);

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
