import type { Actie, Moment } from '../gebeurtenissen.ts';

/** One agreement of the plan: what is done, by whom, by when. No background, no considerations. */
export interface ActieContext extends Actie {
  id: string;
  door: string;
  op: Moment;
  toelichting: string | null;
}

/** Who carries the plan after the conference. */
export interface RegieContext {
  persoon: string | null;
}
