import type { BesluitContext } from './besluit/context.ts';
import type { CasusContext } from './casus/context.ts';
import type { CrisisContext } from './crisis/context.ts';
import type { EscalatieContext } from './escalatie/context.ts';
import type { Moment, Opdrachttype } from './gebeurtenissen.ts';
import type { VersieContext } from './kader/kaderMachine.ts';
import type { Fase } from './kader/lijsten.ts';
import type { LogboekContext } from './logboek/context.ts';
import type { OverdrachtContext } from './overdracht/context.ts';
import type { OverlegContext } from './overleg/context.ts';
import type { ActieContext, RegieContext } from './plan/context.ts';
import type { VerzoekContext } from './rechten/verzoek.ts';
import type { ItemContext } from './vrijgave/context.ts';
import type { Deelnemer } from './wie.ts';

/** Where one statechart stands (`casusoverleg.beeldvorming`) and what it has kept. Plain JSON. */
export interface Kaart<C> {
  stand: string;
  context: C;
}

/** A step that moved the casus: the path it came along. */
export interface Stap {
  op: Moment;
  type: Opdrachttype;
  door: string;
  van: string;
  naar: string;
  /** The version of the framework under which it was judged. */
  kader: string;
}

interface Basis {
  id: string;
  /** How many events were folded; never shown to anybody. */
  versie: number;
  /** Everybody the journal of this dossier speaks of, as the register knew them at the time. */
  mensen: Record<string, Deelnemer>;
}

/** A choir of statecharts about one casus: the process, each item, each decision, each action, the casusregie. */
export interface CasusDossier extends Basis {
  soort: 'casus';
  casus: Kaart<CasusContext>;
  items: Record<string, Kaart<ItemContext>>;
  besluiten: Record<string, Kaart<BesluitContext>>;
  acties: Record<string, Kaart<ActieContext>>;
  /** What the person concerned asked about their own data, and what became of it. */
  verzoeken: Record<string, Kaart<VerzoekContext>>;
  /** Each release in a crisis with what is owed afterwards, under the id of the item that was given. */
  crises: Record<string, Kaart<CrisisContext>>;
  /** Each hand-over to another form of support, with the set of data that goes along. */
  overdrachten: Record<string, Kaart<OverdrachtContext>>;
  /** Each difference of view or deadlock that was raised, with how far up it came and how it ended. */
  escalaties: Record<string, Kaart<EscalatieContext>>;
  regie: Kaart<RegieContext>;
  /** Who looked, and who read who looked. */
  logboek: Kaart<LogboekContext>;
  spoor: Stap[];
  /** When the present phase began. */
  faseSinds: Moment;
}

/** Where a casus keeps the statecharts of which it has any number, by their kind. */
export const delen = {
  item: 'items',
  besluit: 'besluiten',
  actie: 'acties',
  crisis: 'crises',
  verzoek: 'verzoeken',
  overdracht: 'overdrachten',
  escalatie: 'escalaties',
} as const;
export type Deelsoort = keyof typeof delen;
export const deelsoorten = Object.keys(delen) as Deelsoort[];
export const isDeel = (soort: string): soort is Deelsoort => Object.hasOwn(delen, soort);

/** One casusoverleg: a dossier of its own, because several casussen can be on its agenda. */
export interface OverlegDossier extends Basis {
  soort: 'overleg';
  overleg: Kaart<OverlegContext>;
}

/** The weighing framework of the house: every version that was ever proposed, each a statechart of its own. */
export interface KaderDossier extends Basis {
  soort: 'kader';
  versies: Record<string, Kaart<VersieContext>>;
}

/** There is one framework in a house, and this is the name of its stream. */
export const HUISKADER = 'kader';

export type Dossier = CasusDossier | OverlegDossier | KaderDossier;

/** The dossiers a command touches: a casus, a casusoverleg, both at once, or the framework of the house. */
export interface Dossiers {
  casus: CasusDossier | null;
  overleg: OverlegDossier | null;
  /** Only where a command is about the framework itself; under which version it is judged is handed in apart. */
  huiskader?: KaderDossier;
}

const faseVanStand: Record<string, Fase> = {
  signaal: 'signaal',
  onterecht: 'signaal',
  aanmelding: 'aanmelding',
  screening: 'screening',
  triage: 'triage',
  geclassificeerd: 'classificatie',
  overdracht: 'classificatie',
  doorgeleid: 'classificatie',
  delingsbesluit: 'delingsbesluit',
  uitnodiging: 'uitnodiging',
  casusoverleg: 'casusoverleg',
  plan: 'plan',
  uitvoering: 'uitvoering',
  evaluatie: 'uitvoering',
  afschaling: 'afschaling',
};

/** The phase a stand belongs to. Steps of a casusoverleg are one phase, so are execution and evaluation. */
export const faseVan = (stand: string): Fase => {
  const punt = stand.indexOf('.');
  return faseVanStand[punt < 0 ? stand : stand.slice(0, punt)] ?? 'afgesloten';
};
