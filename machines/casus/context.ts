import type { Aanmelding, Betrokkene, Datum, Delingsbesluit, Genodigde, Moment } from '../gebeurtenissen.ts';
import type {
  Advies,
  Afloop,
  Criterium,
  Herkomst,
  Klasse,
  Kloksoort,
  Resultaat,
  Verlengingsgrond,
  Vernietigreden,
  Zorg,
} from '../kader/lijsten.ts';
import type { Afstemming, Kringlid } from '../kring/context.ts';
import { type BurgerContext, legeBurger } from '../rechten/context.ts';
import type { Rol } from '../wie.ts';

/** A recorded act: by whom and when. */
export interface Daad {
  door: string;
  op: Moment;
}

export interface Uitvraag extends Daad {
  id: string;
  aan: string;
  vraag: string;
  /** null: no answer yet. Declining is an answer, and final for whoever was asked; so is the end of its term. */
  antwoord: 'bekend' | 'nietBekend' | 'geweigerd' | 'verlopen' | null;
  sinds: Datum | null;
}

/** What the source of a datum says of keeping it longer, for one proposal (Wgs 1.8(7)). Saying nothing is no. */
export interface Bewaarantwoord {
  besluit: string;
  akkoord: boolean;
  op: Moment;
}

/** What is known of one casus. People are ids; their names stand in the dossier. Plain JSON, never mutated. */
export interface CasusContext extends BurgerContext {
  /** When the first data of this person were received: the retention term runs from here. */
  sinds: Moment | null;
  melder: string | null;
  betrokkene: Betrokkene | null;
  signaal: (Daad & { herkomst: Herkomst; zorg: Zorg }) | null;
  aanmelding: (Daad & Aanmelding) | null;
  aanvulling: string | null;
  screening: (Daad & { noodzaak: string }) | null;
  /** Which municipality is responsible, by its code; null before screening, and in journals of before it was asked. */
  gemeente: string | null;
  triage: { deelnemers: string[]; noodzaak: string } | null;
  doeloordelen: Record<string, { past: boolean; reden: string; op: Moment }>;
  uitvragen: Record<string, Uitvraag>;
  criteria: Record<string, { oordelen: Record<Criterium, { voldaan: boolean; reden: string }>; op: Moment }>;
  klasse: Klasse | null;
  classificatie: (Daad & { besluit: string; motivering: string }) | null;
  delingsbesluit: (Daad & Delingsbesluit & { besluit: string; rustOp: string[]; vervallenOp: Moment | null }) | null;
  genodigden: Genodigde[];
  overleg: (Daad & { id: string; datum: Moment; plaats: string }) | null;
  plan: (Daad & { herzienOp: Datum }) | null;
  evaluaties: (Daad & { resultaat: string; herzienOp: Datum })[];
  afschaling: (Daad & { reden: string; nazorg: string }) | null;
  sluiting: (Daad & { resultaat: Resultaat }) | null;
  /** The weighing stays as long as the signal does; of what has ended only the codes are left. */
  weigering: (Daad & { reden: Afloop; advies: Advies; weging?: string }) | null;
  /** Every lapse that was written down: which run of which clock, and when. The memory that none comes twice. */
  verstreken: { soort: Kloksoort; over: string | null; voor: Moment; op: Moment }[];
  /** By datum: an item, an answer to a question, or `aanmelding`. */
  bewaring: Record<string, Bewaarantwoord>;
  verlengingen: (Daad & { besluit: string; grond: Verlengingsgrond; tot: Datum; motivering: string })[];
  /** On the priority list (Wgs 2.32): by which decision, on which published criteria, and until when at most. */
  prioriteit: (Daad & { besluit: string; criteria: string[]; reden: string; herzienOp: Datum }) | null;
  /** Destruction before the term is over, proposed by one and confirmed by another. */
  vernietiging: (Daad & { reden: Vernietigreden; rol: Rol }) | null;
  /** Who left, or was no longer needed: by whom and why. */
  vertrokken: (Daad & { persoon: string; reden: string })[];
  /** The direct circle of the person concerned, as far as it must be known (BGS 2.19). */
  kring: Kringlid[];
  /** With whose plans in the circle this plan is aligned. */
  afstemmingen: Afstemming[];
}

/** A factory, because one shared object would be shared by all casussen of the process. */
export const legeCasus = (): CasusContext => ({
  sinds: null,
  ...legeBurger(),
  melder: null,
  betrokkene: null,
  signaal: null,
  aanmelding: null,
  aanvulling: null,
  screening: null,
  gemeente: null,
  triage: null,
  doeloordelen: {},
  uitvragen: {},
  criteria: {},
  klasse: null,
  classificatie: null,
  delingsbesluit: null,
  genodigden: [],
  overleg: null,
  plan: null,
  evaluaties: [],
  afschaling: null,
  sluiting: null,
  weigering: null,
  verstreken: [],
  bewaring: {},
  verlengingen: [],
  prioriteit: null,
  vernietiging: null,
  vertrokken: [],
  kring: [],
  afstemmingen: [],
});
