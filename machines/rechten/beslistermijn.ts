import type { Moment } from '../gebeurtenissen.ts';
import type { Kader } from '../kader/kader.ts';
import { uiterlijk } from '../kader/termijnen.ts';
import { eindVanDag } from '../kader/werkdagen.ts';
import type { VerzoekContext } from './verzoek.ts';

/** Noon is the same day everywhere in the Netherlands, in summer and in winter. */
const opDag = (datum: string): Moment => `${datum}T12:00:00.000Z`;

/**
 * Until when a request must be decided: one month from receipt, three when extended (AVG 12(3)); a complaint six weeks,
 * ten when extended (Awb 9:11).
 */
export function beslistermijn({ soort, ontvangenOp, verlengd }: VerzoekContext, { termijnen }: Kader): Moment {
  const klacht = verlengd ? termijnen.klachtVerlengd : termijnen.klacht;
  const verzoek = verlengd ? termijnen.verzoekVerlengd : termijnen.verzoek;
  return uiterlijk(opDag(ontvangenOp), soort === 'klacht' ? klacht : verzoek);
}

/** Until when the step that a request waits for must be taken; null when it waits for nothing. */
export const verzoektermijn = (stand: string, context: VerzoekContext, kader: Kader): Moment | null => {
  if (stand === 'open') return beslistermijn(context, kader);
  return stand === 'bezwaar' ? awbtermijn(context, kader) : null;
};

/** Until when an Awb objection must be decided: six weeks after the term for objecting has ended (Awb 7:10). */
export function awbtermijn({ besluit }: VerzoekContext, { termijnen }: Kader): Moment {
  const eind = besluit ? uiterlijk(besluit.op, termijnen.awbIndienen) : eindVanDag('1970-01-01');
  return uiterlijk(eind, termijnen.awbBeslissen);
}
