import type { Zin } from '../protocol.ts';
import type { Grondslag } from './lijsten.ts';

/** What makes a flow of data lawful: each of the six grounds of AVG 6(1), and the articles of the Wgs. */
interface Grond {
  naam: Zin;
  /** The part of AVG 6(1) it rests on. */
  avg: 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
  /** What the same ground was called in the Wbp of the seed (art. 8); the Wgs came later and has none. */
  wbp: { artikel: string; naam: string } | null;
  /** Article of the Wgs that gives this ground its content. */
  wgs: string | null;
}

const wbp = (lid: string, naam: string) => ({ artikel: `Wbp 8 ${lid}`, naam });

/** Codes are stored; this is what they stand for. The framework says which of them a house offers. */
export const grondslagtabel: Record<Grondslag, Grond> = {
  wgs231: {
    naam: { nl: 'Taak van het Veiligheidshuis', en: 'Task of the Veiligheidshuis' },
    avg: 'e',
    wbp: null,
    wgs: 'Wgs 2.31',
  },
  wgs15: {
    naam: { nl: 'Plicht om gegevens te geven', en: 'Duty to supply data' },
    avg: 'c',
    wbp: null,
    wgs: 'Wgs 1.5',
  },
  toestemming: {
    naam: { nl: 'Toestemming', en: 'Consent' },
    avg: 'a',
    wbp: wbp('a', 'ondubbelzinnige toestemming'),
    wgs: null,
  },
  overeenkomst: {
    naam: { nl: 'Overeenkomst met de betrokkene', en: 'Contract with the person concerned' },
    avg: 'b',
    wbp: wbp('b', 'overeenkomst'),
    wgs: null,
  },
  wettelijkePlicht: {
    naam: { nl: 'Wettelijke plicht', en: 'Legal duty' },
    avg: 'c',
    wbp: wbp('c', 'wettelijke verplichting'),
    wgs: null,
  },
  vitaalBelang: {
    naam: { nl: 'Vitaal belang', en: 'Vital interest' },
    avg: 'd',
    wbp: wbp('d', 'vitaal belang'),
    wgs: null,
  },
  publiekeTaak: {
    naam: { nl: 'Taak van algemeen belang', en: 'Task in the public interest' },
    avg: 'e',
    wbp: wbp('e', 'publiekrechtelijke taak'),
    wgs: null,
  },
  // Not for public authorities in the performance of their tasks (AVG 6(1), last sentence).
  gerechtvaardigdBelang: {
    naam: { nl: 'Gerechtvaardigd belang', en: 'Legitimate interest' },
    avg: 'f',
    wbp: wbp('f', 'gerechtvaardigd belang'),
    wgs: null,
  },
  goedHulpverlenerschap: {
    naam: { nl: 'Goed hulpverlenerschap', en: 'Good care-giving' },
    avg: 'e',
    wbp: null,
    wgs: 'Wgs 2.29 lid 2',
  },
};

const lid = (letter: Grond['avg']) => ({ nl: `AVG 6 lid 1 ${letter}`, en: `GDPR 6(1)(${letter})` });

/** A ground as one chooses it: its name with the article it is found in. */
export function grondslagInWoorden(grondslag: Grondslag): Zin {
  const { naam, avg, wgs } = grondslagtabel[grondslag];
  const artikel = wgs === null ? lid(avg) : { nl: wgs, en: wgs.replace(/ lid (\d)/, '($1)') };
  return { nl: `${naam.nl} (${artikel.nl})`, en: `${naam.en} (${artikel.en})` };
}
