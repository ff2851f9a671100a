import type { Datum } from '../gebeurtenissen.ts';
import type { Zin } from '../protocol.ts';
import type {
  Categorie,
  Fase,
  Grondslag,
  Kringrelatie,
  Kwestie,
  Leefgebied,
  Matrixcategorie,
  Niveau,
  Ontvangersoort,
  Uitzonderingsgrond,
} from './lijsten.ts';
import type { Termijn } from './termijnen.ts';

/** The highest level that may be given; 0: nothing may be. */
export type Hoogste = Niveau | 0;

/** The three groups of phases for which a category of data has its own ceiling. */
export const fasegroepen = ['triage', 'casusoverleg', 'plan'] as const;
type Fasegroep = (typeof fasegroepen)[number];

export const fasegroep: Record<Fase, Fasegroep> = {
  signaal: 'triage',
  aanmelding: 'triage',
  screening: 'triage',
  triage: 'triage',
  classificatie: 'triage',
  delingsbesluit: 'triage',
  uitnodiging: 'triage',
  casusoverleg: 'casusoverleg',
  plan: 'plan',
  uitvoering: 'plan',
  afschaling: 'plan',
  afgesloten: 'plan',
};

/** What kind of information may be given to whom in which phase. Ceilings, never permissions. */
interface Matrix {
  perOntvanger: Record<Ontvangersoort, Record<Fase, Hoogste>>;
  perCategorie: Record<Matrixcategorie, Record<Fasegroep, Hoogste>>;
}

export type Termijnnaam =
  | 'aanvulling'
  | 'uitvraag'
  | 'vraagAanBron'
  | 'overdracht'
  | 'informeren'
  | 'uitzonderingHerzien'
  | 'eersteOverleg'
  | 'verslag'
  | 'evaluatie'
  | 'bewaren'
  | 'verlenging'
  | 'terugval'
  | 'verlengenVanaf'
  | 'laatsteTermijn'
  | 'signaal'
  | 'onterecht'
  | 'crisisMotivering'
  | 'crisisHerziening'
  | 'crisisInformeren'
  | 'crisisDuur'
  | 'raadpleging'
  | 'verzoek'
  | 'verzoekVerlengd'
  | 'klacht'
  | 'klachtVerlengd'
  | 'awbIndienen'
  | 'awbBeslissen';

/** One rung of the escalation ladder. No rung can order anybody to share: there is no field to say so. */
export interface Trede {
  code: string;
  naam: Zin;
  /** Who is asked. */
  wie: Zin;
  kwesties: readonly Kwestie[];
  /** What they may do. */
  mag: Zin;
  /** How much of the case they may know at most. */
  hoogste: Hoogste;
  /** How long they have; null: in the same meeting, or at once, or without a term. */
  klok: Omit<Termijn, 'regel'> | null;
}

/** One life area, with its words and the side of the table where its cards lie (1 to 3). */
export interface Gebied {
  code: Leefgebied;
  naam: Zin;
  kant: 1 | 2 | 3;
}

/** An objective, published criterion for the priority list (Wgs 2.32(1), BGS 2.22), beside those of BGS 2.20. */
export interface Prioriteitscriterium {
  code: string;
  zin: Zin;
}

/** A municipality for which this house works. */
export interface Gemeente {
  code: string;
  naam: string;
}

/** The agreement between the participants on which every casusoverleg of this house rests. */
export interface Convenant {
  naam: string;
  /** How its privacy protocol is called and where it can be read; an agreement without one is none. */
  privacyprotocol: string;
  doel: Zin;
  vanaf: Datum;
  /** null: until a next version of the framework says otherwise. */
  totEnMet: Datum | null;
  /** Organisations by the code of the register; null: every participant that the law names (Wgs 2.27). */
  partijen: readonly Partij[] | null;
}

export interface Partij {
  code: string;
  naam: string;
}

/** All that a municipality may set, as one piece of data. Without a council's decision it has no force. */
export interface Kaderinhoud {
  /** By what name steps refer to it. */
  versie: string;
  matrix: Matrix;
  termijnen: Record<Termijnnaam, Termijn>;
  ladder: readonly Trede[];
  leefgebieden: readonly Gebied[];
  /** Of the closed list: the reasons for an exception that this house accepts. */
  uitzonderingsgronden: readonly Uitzonderingsgrond[];
  /** Of the closed list: the grounds that this house offers. */
  grondslagen: readonly Grondslag[];
  /** Of the closed list: who this house lets stand in the direct circle. */
  kringrelaties: readonly Kringrelatie[];
  prioriteitscriteria: readonly Prioriteitscriterium[];
  /** One of them is responsible for each casus. */
  gemeenten: readonly Gemeente[];
  convenant: Convenant;
}

/** The decision of the council that gives a version its force. */
export interface Vaststelling {
  vastgesteldOp: Datum;
  /** Which council. */
  door: string;
  besluitnummer: string;
  /** The first day on which steps are judged under it. */
  geldtVanaf: Datum;
}

/** A version of the weighing framework that has, had or will have force. */
export interface Kader extends Kaderinhoud, Vaststelling {}

/** What a version says, without the decision that gave it force: what a next version can start from. */
export const inhoudVan = ({
  vastgesteldOp: _op,
  door: _door,
  besluitnummer: _nr,
  geldtVanaf: _van,
  ...inhoud
}: Kader) => inhoud;

/** The decision that gave a version its force. */
export const vaststellingVan = ({ vastgesteldOp, door, besluitnummer, geldtVanaf }: Kader): Vaststelling => ({
  ...{ vastgesteldOp, door, besluitnummer, geldtVanaf },
});

/** Does the agreement carry what happens on this day? */
export const convenantGeldt = ({ convenant: { vanaf, totEnMet } }: Kaderinhoud, dag: Datum): boolean =>
  vanaf <= dag && (totEnMet === null || dag <= totEnMet);

/** Is this organisation a party to the agreement? */
export const isPartij = ({ convenant: { partijen } }: Kaderinhoud, organisatie: string): boolean =>
  partijen === null || partijen.some(({ code }) => code === organisatie);

/**
 * The highest level of a category that may be given in a phase to somebody of these kinds: the most that one of the
 * kinds allows, and never more than the category allows.
 */
export function maximumNiveau(
  { matrix }: Kaderinhoud,
  fase: Fase,
  soorten: readonly Ontvangersoort[],
  categorie: Categorie,
): Hoogste {
  // A phase that a version did not foresee, because it is older than the phase, allows nothing.
  const vanOntvanger = soorten.map((soort) => matrix.perOntvanger[soort]?.[fase] ?? 0);
  const vanCategorie = matrix.perCategorie[categorie][fasegroep[fase]];
  const meest = vanOntvanger.reduce<Hoogste>((meer, een) => (een > meer ? een : meer), 0);
  return meest < vanCategorie ? meest : vanCategorie;
}
