import type { Daad } from '../casus/context.ts';
import type { Datum, Moment } from '../gebeurtenissen.ts';

/** What a person can ask of the house about their own data (AVG 12-22), and the complaint beside it (Awb 9:1). */
export const verzoeksoorten = [
  'inzage',
  'inzageLog',
  'correctie',
  'wissing',
  'beperking',
  'bezwaar',
  'klacht',
] as const;
export type Verzoeksoort = (typeof verzoeksoorten)[number];

export const uitkomsten = ['toegewezen', 'deels', 'afgewezen'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

/** Who asks: the person, who represents them by law, or whom they authorised. */
export const indieners = ['betrokkene', 'vertegenwoordiger', 'gemachtigde'] as const;
export type Indiener = (typeof indieners)[number];

/** How it was made sure that the request comes from who it says (AVG 12(6)). */
export const identiteitswijzen = ['persoonlijk', 'legitimatie', 'digid', 'machtiging'] as const;
export type Identiteitswijze = (typeof identiteitswijzen)[number];

/** UAVG 41(1) d-j: what an involved participant may judge to stand in the way. */
export const raadgronden = [
  'openbareVeiligheid',
  'opsporing',
  'algemeenBelang',
  'rechtspraak',
  'toezicht',
  'rechtenAnderen',
  'civieleVorderingen',
] as const;
export type Raadgrond = (typeof raadgronden)[number];

/** What the contact point itself may find: the datum is right (AVG 16), kept by law (17(3)), or compelling (21(1)). */
export const eigenGronden = ['gegevenJuist', 'wettelijkeTaak', 'dwingendeGronden'] as const;
export const weigergronden = [...raadgronden, ...eigenGronden] as const;
export type Weigergrond = (typeof weigergronden)[number];

/** What the decision on each kind may rest on beside the judgement of a participant. */
export const eigenGrondenVan: Record<Verzoeksoort, readonly Weigergrond[]> = {
  inzage: [],
  inzageLog: [],
  correctie: ['gegevenJuist'],
  wissing: ['wettelijkeTaak'],
  beperking: ['gegevenJuist'],
  bezwaar: ['dwingendeGronden'],
  klacht: [],
};

/** Kinds that put what they are about in doubt from the moment they come in (AVG 18, BGS 1.7). */
export const betwistend: readonly Verzoeksoort[] = ['correctie', 'beperking', 'bezwaar'];

/** What one participant was asked about a request, and what they judged; null: no answer yet. */
export interface Raad {
  gevraagdOp: Moment;
  oordeel: 'vrij' | 'uitzondering' | null;
  grond: Raadgrond | null;
  motivering: string | null;
}

/** One request of a citizen, as the contact point handles it for all joint controllers (BGS 1.1-1.2). */
export interface VerzoekContext {
  id: string;
  soort: Verzoeksoort;
  namens: Indiener;
  kanaal: string;
  ontvangenOp: Datum;
  /** The item of information it is about; null when it is about the casus as a whole. */
  betreft: string | null;
  /** In the citizen's own words, if they wanted to give any: no reason is asked. */
  toelichting: string | null;
  door: string;
  op: Moment;
  identiteit: (Daad & { wijze: Identiteitswijze }) | null;
  raad: Record<string, Raad>;
  verlengd: (Daad & { reden: string }) | null;
  besluit: (Daad & { uitkomst: Uitkomst; gronden: Weigergrond[]; motivering: string; brief: string }) | null;
  uitvoering: (Daad & { gedaan: string }) | null;
  /** The objection under the Awb against the decision, counted apart from the request (UAVG 34, Awb 7:10). */
  awb: { ontvangenOp: Datum; gegrond: boolean | null; motivering: string | null; op: Moment | null } | null;
}

/** Something of it still has to be done by somebody. */
export const verzoekLoopt = ({ stand, context }: { stand: string; context: VerzoekContext }): boolean =>
  stand === 'open' || stand === 'bezwaar' || (stand === 'beslist' && context.besluit?.uitkomst !== 'afgewezen');
