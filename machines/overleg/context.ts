import type { Moment } from '../gebeurtenissen.ts';

export type Spreeksoort = 'bijdrage' | 'vraag' | 'reactie' | 'orde';

export interface Agendapunt {
  casus: string;
  stand: 'komt' | 'nu' | 'geweest';
  /** Who has a role in this item, the regie included. To everybody else it is a closed item. */
  deelnemers: string[];
}

/** One casusoverleg: when and where, what is on the agenda, who is there, who speaks. */
export interface OverlegContext {
  op: Moment;
  plaats: string;
  minuten: number;
  voorzitter: string;
  agenda: Agendapunt[];
  aanwezig: { persoon: string; van: Moment; tot: Moment | null }[];
  sprekers: { persoon: string; soort: Spreeksoort }[];
  aanHetWoord: { persoon: string; sinds: Moment } | null;
}
