import type { Moment, Voorstel } from '../gebeurtenissen.ts';
import type { Standpunt } from '../kader/lijsten.ts';

export interface GegevenStandpunt {
  standpunt: Standpunt;
  reden: string | null;
  watLostOp: string | null;
  op: Moment;
}

/** One decision: what is proposed, whom it was put to (the base of every count), and what each of them says. */
export interface BesluitContext {
  id: string;
  voorstel: Voorstel;
  door: string;
  op: Moment;
  gevraagd: string[];
  /** Per person the whole history; the last one counts. */
  standpunten: Record<string, GegevenStandpunt[]>;
  /** Earlier wordings, with the stances given to them: an objection solved by a change stays on record. */
  eerder: { voorstel: Voorstel; standpunten: Record<string, GegevenStandpunt[]> }[];
  genomen: { door: string; op: Moment; motivering: string | null } | null;
}
