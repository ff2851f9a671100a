import type { Crisistermijnen } from '../crisis/termijnen.ts';
import type { Antwoordsoort, Einde, Leerpunt } from '../escalatie/context.ts';
import type {
  Aanmelding,
  Betrokkene,
  Datum,
  Delingsbesluit,
  Moment,
  Omschrijving,
  Opdrachttype,
} from '../gebeurtenissen.ts';
import type { Gebied, Kader, Kaderinhoud, Vaststelling } from '../kader/kader.ts';
import type {
  Categorie,
  Crisisgrond,
  Criterium,
  Fase,
  Herkomst,
  Klasse,
  Kloksoort,
  Kringrelatie,
  Kwestie,
  Leefgebied,
  Niveau,
  Standpunt,
  Stap,
  Steunvorm,
  Uitzonderingsgrond,
  Verlengingsgrond,
  Vernietigreden,
  Zorg,
} from '../kader/lijsten.ts';
import type { Ontbreekt, Zin } from '../protocol.ts';
import type { Poging } from '../rechten/gronden.ts';
import type {
  Kanaal,
  Opening,
  Regime,
  Relatie,
  Toestemmingsoort,
  Uitzonderingsoort,
  Wijze,
} from '../rechten/lijsten.ts';
import type {
  Identiteitswijze,
  Indiener,
  Raadgrond,
  Uitkomst,
  VerzoekContext,
  Verzoeksoort,
  Weigergrond,
} from '../rechten/verzoek.ts';
import type { SoortOrganisatie } from '../wie.ts';
import type { Logboekzicht, Vrijgavenzicht, Vrijgavezicht } from './leessoorten.ts';

/** A person of the house as others see them. */
export interface Mens {
  persoon: string;
  naam: string;
  functie: string;
  organisatienaam: string;
  soort: SoortOrganisatie;
}

/** One thing that may happen next: who can do it, and what still stands in the way. */
export interface Mogelijkheid {
  type: Opdrachttype;
  /** The item, decision or action it is about, where there are several. */
  over?: string;
  /** True: offer the button. False: show it with `ontbreekt`. */
  kan: boolean;
  ontbreekt: Ontbreekt[];
}

/** A step that somebody else must take, so that nobody waits in the dark. */
export interface Wachtop {
  type: Opdrachttype;
  wie: Zin;
}

export interface Termijnzicht {
  soort: Kloksoort;
  /** The part it is about; null: the whole. */
  over: string | null;
  wat: Zin;
  voor: Moment;
  regel: string;
  /** teLaat: over, and still to be done. gebeurd: over, and what `gevolg` says was done. */
  stand: 'loopt' | 'teLaat' | 'gebeurd';
  /** What happens if nobody acts; once it is over, what happened. */
  gevolg: Zin;
}

export interface Stapzicht {
  op: Moment;
  type: Opdrachttype;
  /** null: by the house itself. */
  door: Mens | null;
  van: Fase;
  naar: Fase;
  /** The version of the framework under which it was judged. */
  kader: string;
  /** Where it stood from then on, as `Casuszicht.stand` is written. */
  stand: string;
}

export interface Oordeelzicht {
  wie: Mens;
  reden: string;
  op: Moment;
}

export interface Uitvraagzicht {
  uitvraag: string;
  wie: Mens;
  vraag: string;
  /** `geenGegevens` is one word for: not known, declined, not answered (yet). Own question: what was answered. */
  antwoord: 'bekend' | 'geenGegevens' | 'nietBekend' | 'geweigerd' | 'verlopen' | 'open';
  sinds: Datum | null;
  op: Moment;
}

export interface Standpuntzicht {
  wie: Mens;
  /** null: no answer yet. That is neither yes nor abstention. */
  standpunt: Standpunt | null;
  reden: string | null;
  watLostOp: string | null;
  op: Moment | null;
  eerder: { standpunt: Standpunt; op: Moment }[];
}

export type Voorstelzicht =
  | { onderwerp: 'classificatie'; klasse: Klasse; reden: string }
  | { onderwerp: 'delingsbesluit'; besluit: Delingsbesluit; ontvangers: Mens[]; gevers: Mens[] }
  | { onderwerp: 'uitnodiging'; genodigden: { wie: Mens; reden: string }[] }
  | { onderwerp: 'tafel'; tekst: string }
  | { onderwerp: 'verlenging'; grond: Verlengingsgrond; tot: Datum; reden: string }
  | { onderwerp: 'heropening'; aanmelding: Aanmelding; reden: string }
  | { onderwerp: 'prioriteit'; criteria: string[]; reden: string; herzienOp: Datum }
  | {
      onderwerp: 'afstemming';
      kringlid: string;
      /** null: no longer in the circle. */
      naam: string | null;
      relatie: Kringrelatie | null;
      /** null: not for these eyes. */
      kenmerk: string | null;
      wederzijds: boolean;
      afhankelijkheid: string;
      noodzaak: string;
    };

export interface Besluitzicht {
  besluit: string;
  voorstel: Voorstelzicht;
  door: Mens;
  op: Moment;
  stand: 'open' | 'genomen' | 'ingetrokken';
  /** Somebody objects, in these words or still in earlier ones. */
  tegenspraak: boolean;
  genomenDoor: Mens | null;
  genomenOp: Moment | null;
  motivering: string | null;
  /** Of a decision to share: which grounds were tried in which order. Empty for who may not know what was answered. */
  gronden: Poging[];
  standpunten: Standpuntzicht[];
}

export interface Itemzicht {
  item: string;
  bron: Mens;
  omschrijving: Omschrijving;
  /** Somebody of the circle; null: about the person concerned. Without a name: no longer in it, or not for these eyes. */
  over: { naam: string | null; relatie: Kringrelatie | null } | null;
  /** null: not for these eyes, not given yet, or not opened by this viewer today. */
  tekst: string | null;
  /** This viewer may open it. */
  leesbaar: boolean;
  stand: 'gevraagd' | 'aangeboden' | 'geweigerd' | 'vrijgegeven' | 'beeindigd' | 'ingetrokken' | 'nietBeschikbaar';
  /** What keeps it closed to others: it goes with the item wherever that goes. */
  regime: Regime;
  /** On what its holder opened it; null: it needs no opening, or that is not for these eyes. */
  opening: Opening | null;
  /** What its source asks of whoever gets it; null: nothing. Whom it may not go to is for the source and the regie. */
  grenzen: { nietAan: Mens[]; totEnMet: Datum | null; alleenAanTafel: boolean } | null;
  /** Who alone can get it, because their holder named them; null: nobody is named, or that is not for these eyes. */
  alleenVoor: Mens[] | null;
  ontvangers: Mens[];
  /** Of those, who has it now. */
  lezers: Mens[];
  /** Asked, and its source confers before answering. */
  beraad: boolean;
  /** Its source put it right, when last; whoever had opened it opens it anew. */
  verbeterdOp: Moment | null;
  /** Who opened it and when last; empty also for who may not know. */
  geopend: { wie: Mens; op: Moment }[];
  /** The phase for which it was released; null also when it was given in a crisis, which knows no phase. */
  fase: Fase | null;
  /** Given in a crisis, by its source alone; until when. */
  crisis: { tot: Moment } | null;
  op: Moment;
  vanMij: boolean;
  voorMij: boolean;
  /** The person concerned says that it is wrong or may not be used, and that is not settled yet. */
  betwist: boolean;
}

/** One release in a crisis and what is owed for it. What was given is an item, and stands there. */
export interface Crisiszicht {
  /** The same id as the item. */
  crisis: string;
  gever: Mens;
  op: Moment;
  categorie: Categorie;
  niveau: Niveau;
  grond: Crisisgrond;
  ontvangers: Mens[];
  stand: 'teMotiveren' | 'teHerzien' | 'teInformeren' | 'afgerond';
  /** null here and below: not for these eyes, or not there yet. */
  motief: string | null;
  gemotiveerdOp: Moment | null;
  motivering: { noodzaak: string; subsidiariteit: string; proportionaliteit: string } | null;
  herziening: { bevindingen: string | null; voorbij: boolean; door: Mens; op: Moment } | null;
  geinformeerd: { kanaal: string; op: Datum; door: Mens } | null;
  uitstel: { grond: string; motivering: string | null; herzienOp: Datum } | null;
  /** By when each is due, and when the release ends by itself. */
  termijnen: Crisistermijnen;
  /** Whom it was given to can still read it. */
  loopt: boolean;
  vanMij: boolean;
}

/** A rung of the ladder in the words of the framework. */
export interface Tredezicht {
  code: string;
  naam: Zin;
  wie: Zin;
  mag: Zin;
}

/** One difference of view or deadlock on its way up the ladder, or come back from it. */
export interface Escalatiezicht {
  escalatie: string;
  kwestie: Kwestie;
  vraag: string;
  geprobeerd: string;
  /** The proposal that an objection holds up. */
  betreft: string | null;
  /** null: not for these eyes. */
  door: Mens | null;
  op: Moment;
  stand: 'aanTafel' | 'boven' | 'zonderOvereenstemming' | 'afgerond' | 'vervallen';
  haltes: (Tredezicht & { stand: 'geweest' | 'nu' | 'komt'; stil: boolean })[];
  sinds: Moment;
  /** By when this rung answers; null: it has no term. */
  voor: Moment | null;
  brieven: {
    aan: string;
    trede: string;
    op: Moment;
    antwoord: { soort: Antwoordsoort; tekst: string; artikel: string | null; op: Moment } | null;
    /** What the one-time link is made of, for who hands it out. */
    sleutel: string | null;
  }[];
  afloop: {
    hoe: Einde;
    terugkoppeling: string;
    leerpunt: Leerpunt;
    kanten: [string, string] | null;
    op: Moment;
  } | null;
  /** How this viewer can end it now. */
  aflopen: Einde[];
  vanMij: boolean;
}

/** What whoever got a one-time link reads, and all of it. */
export interface Briefzicht {
  aan: string;
  trede: Tredezicht;
  kwestie: Kwestie;
  vraag: string;
  geprobeerd: string;
  sinds: Moment;
  voor: Moment | null;
  antwoorden: Antwoordsoort[];
}

/** One piece of the set of a hand-over. `nietInSet` is one word for: declined, not answered (yet). */
export interface Deelzicht {
  item: string;
  bron: Mens;
  omschrijving: Omschrijving;
  antwoord: 'mee' | 'niet' | 'open' | 'nietInSet';
  tekst: string | null;
  vanMij: boolean;
}

/** One hand-over to another form of support; the receiver sees the set and nothing else. */
export interface Overdrachtzicht {
  overdracht: string;
  vorm: Steunvorm;
  ontvanger: Mens;
  /** null here and below: not for these eyes, or not asked then. */
  gegevens: string | null;
  noodzaak: string | null;
  basis: string | null;
  stand: 'aangeboden' | 'aanvaard' | 'afgewezen' | 'ingetrokken' | 'verlopen';
  op: Moment;
  delen: Deelzicht[];
  voorMij: boolean;
}

export interface Actiezicht {
  actie: string;
  wat: string;
  eigenaar: Mens;
  voor: Datum;
  klaarAls: string;
  stand: 'voorgesteld' | 'aanvaard' | 'afgewezen' | 'bezig' | 'gedaan' | 'geblokkeerd' | 'ingetrokken';
  toelichting: string | null;
  vanMij: boolean;
}

/** Somebody who answers for the person concerned, or is told beside them. */
export interface Vertegenwoordigerzicht {
  vertegenwoordiger: string;
  naam: string;
  relatie: Relatie;
  gezag: boolean;
  /** null: not for these eyes. */
  tegenstrijdigBelang: boolean | null;
}

/** One who must be asked and told now; `naam` is null for the person concerned, and for a representative not on record. */
export interface Sprekerzicht {
  spreker: string;
  naam: string | null;
  /** null: not for these eyes. */
  gevraagd: boolean | null;
  verteld: boolean;
}

export interface Uitzonderingzicht {
  uitzondering: string;
  soort: Uitzonderingsoort;
  grond: Uitzonderingsgrond;
  motivering: string;
  herzienOp: Datum;
  /** Name of the representative it is about; null: the person concerned or everybody. */
  voor: string | null;
  eerder: { motivering: string; herzienOp: Datum; op: Moment }[];
  door: Mens;
  vervallen: boolean;
  vervallenOp: Moment | null;
  /** What it postponed is still to follow. */
  alsnog: boolean;
}

/** A datum of the viewer's own, on which they are asked whether it may be kept or used again. */
export interface Bewaarzicht {
  gegeven: string;
  /** The proposal for which it is asked. */
  besluit: string;
  soort: 'item' | 'uitvraag' | 'aanmelding' | 'kring';
  /** What it answers, or who it is; empty for the report. */
  vraag: string;
  /** null: not answered yet, which counts as no. */
  akkoord: boolean | null;
}

export interface Toestemmingzicht {
  toestemming: string;
  soort: Toestemmingsoort;
  gegeven: boolean;
  omvang: string;
  doel: string;
  gevraagdOp: Datum;
  wijze: Wijze | null;
  /** Names of the representatives who answered; the person concerned is `null`. */
  van: (string | null)[];
  categorieen: Categorie[];
  ontvangers: Mens[];
  houder: Mens | null;
  totEnMet: Datum | null;
  /** A yes that holds now: not withdrawn, not past its last day. */
  geldt: boolean;
  vrijeKeuze: string | null;
  reden: string | null;
  ingetrokkenOp: Datum | null;
  door: Mens;
}

export interface Berichtzicht {
  kanaal: Kanaal;
  op: Datum;
  door: Mens;
  /** Names of the representatives who heard it; the person concerned is `null`. */
  aan: (string | null)[];
}

/** Somebody of the direct circle of the person concerned. */
export interface Kringzicht {
  kringlid: string;
  naam: string;
  relatie: Kringrelatie;
  noodzaak: string;
  door: Mens;
  /** null: not for these eyes. */
  isVerteld: boolean | null;
  verteld: { kanaal: Kanaal; op: Datum; door: Mens } | null;
  /** Their plan and this one are aligned: since when; which casus that is, is for the procesregisseur. */
  afgestemd: { sinds: Moment; kenmerk: string | null } | null;
}

/** A request of the person concerned. Parts that are not for these eyes are null or empty. */
export interface Verzoekzicht {
  /** null: shown as a fact only, nothing can be done about it from here. */
  verzoek: string | null;
  soort: Verzoeksoort;
  stand: 'open' | 'beslist' | 'uitgevoerd' | 'bezwaar' | 'ingetrokken';
  ontvangenOp: Datum | null;
  namens: Indiener | null;
  kanaal: string | null;
  toelichting: string | null;
  /** The item it is about. */
  betreft: string | null;
  identiteit: Identiteitswijze | null;
  /** Who was consulted, and what they judged; who is not the contact point reads their own answer only. */
  raad: { wie: Mens; oordeel: 'vrij' | 'uitzondering' | null; grond: Raadgrond | null; motivering: string | null }[];
  verlengd: boolean;
  /** Until when it must be decided, while it is open. */
  voor: Moment | null;
  besluit: {
    uitkomst: Uitkomst;
    op: Moment;
    gronden: Weigergrond[];
    motivering: string | null;
    brief: string | null;
  } | null;
  gedaan: string | null;
  awb: VerzoekContext['awb'];
}

/** All a viewer ever receives about a casus. Fields are chosen, never stripped; null means: not for these eyes. */
export interface Casuszicht {
  wat: 'casus';
  casus: string;
  /** Who looks: their own id, to tell their own stance or action from those of others. */
  ik: string;
  /** Short mark to speak of the casus by, e.g. `ZV-7KQ2`. */
  kenmerk: string;
  fase: Fase;
  /** Path in the statechart, e.g. `casusoverleg.beeldvorming`. */
  stand: string;
  klasse: Klasse | null;
  /** By name: the municipality responsible for the direction, for who follows the process. */
  gemeente: string | null;
  betrokkene: Betrokkene | null;
  /** `weging`: why it was found unjustified, while it still stands; null: not so, or not for these eyes. */
  signaal: { herkomst: Herkomst; zorg: Zorg; op: Moment; weging: string | null } | null;
  aanmelding: (Aanmelding & { melder: Mens; op: Moment }) | null;
  /** What the procesregisseur still wants to know of the reporter. */
  aanvulling: string | null;
  /** Goal of the meeting, where the viewer may know it. */
  doel: string | null;
  doeloordelen: (Oordeelzicht & { past: boolean })[];
  uitvragen: Uitvraagzicht[];
  criteriaoordelen: { wie: Mens; op: Moment; oordelen: Record<Criterium, { voldaan: boolean; reden: string }> }[];
  besluiten: Besluitzicht[];
  toestemmingen: Toestemmingzicht[];
  uitzonderingen: Uitzonderingzicht[];
  overdrachten: Overdrachtzicht[];
  vertegenwoordigers: Vertegenwoordigerzicht[];
  sprekers: Sprekerzicht[];
  minderjarig: boolean;
  berichten: Berichtzicht[];
  uitgenodigd: Berichtzicht | null;
  kring: Kringzicht[];
  overleg: { overleg: string; op: Moment; plaats: string; genodigden: { wie: Mens; reden: string }[] } | null;
  items: Itemzicht[];
  escalaties: Escalatiezicht[];
  crises: Crisiszicht[];
  plan: {
    acties: Actiezicht[];
    casusregisseur: { wie: Mens; stand: 'voorgedragen' | 'aanvaard' | 'afgewezen' } | null;
    vastgesteld: Moment | null;
    herzienOp: Datum | null;
  } | null;
  nazorg: string | null;
  verzoeken: Verzoekzicht[];
  /** Shielded: when it was closed (null: not closed, but at the end of its term), and when the data are gone. */
  afgeschermd: { geslotenOp: Moment | null; vernietigdOp: Moment } | null;
  bewaring: Bewaarzicht[];
  /** On the priority list, and why; null also for who may not know. */
  prioriteit: { criteria: Zin[]; reden: string; sinds: Moment; herzienOp: Datum } | null;
  /** Proposed to destroy the data before their time; somebody else must confirm it. */
  vernietiging: { door: Mens; op: Moment; reden: Vernietigreden } | null;
  /** People with a role in this casus, for choosing among them. */
  betrokkenen: Mens[];
  /** People that may be chosen for a question, an invitation, an action or a hand-over. */
  kiesbaar: Mens[];
  /** Items that a hand-over can ask along, for who offers it. */
  kunnenMee: string[];
  spoor: Stapzicht[];
  termijnen: Termijnzicht[];
  mogelijk: Mogelijkheid[];
  wachtop: Wachtop[];
  hoedanigheden: string[];
}

export interface Stoel {
  wie: Mens;
  stand: 'aanwezig' | 'spreekt' | 'vraagtWoord' | 'afwezig';
  voorzitter: boolean;
  ik: boolean;
}

/** The casustafel as one person sees it. */
export interface Tafelzicht {
  wat: 'tafel';
  overleg: string;
  op: Moment;
  plaats: string;
  minuten: number;
  stand: 'gepland' | 'bezig' | 'gesloten';
  /** The items of the meeting in order; a closed one is only a place and a planned time. */
  agenda: {
    nummer: number;
    casus: string | null;
    kenmerk: string | null;
    betrokkene: string | null;
    stand: 'komt' | 'nu' | 'geweest';
  }[];
  /** The item on the table now: the casus as this viewer may see it, null when closed to them or nothing is on. */
  nu: Casuszicht | null;
  /** There is something on the table that is not for this viewer. */
  gesloten: boolean;
  stap: Stap | null;
  stoelen: Stoel[];
  sprekers: { wie: Mens; soort: 'bijdrage' | 'vraag' | 'reactie' | 'orde' }[];
  aanHetWoord: { wie: Mens; sinds: Moment } | null;
  mogelijk: Mogelijkheid[];
}

export interface Werkvoorraadregel {
  casus: string;
  kenmerk: string;
  betrokkene: string | null;
  fase: Fase;
  stand: string;
  klasse: Klasse | null;
  termijn: Termijnzicht | null;
  aanZet: Zin[];
  /** True: it is this viewer's turn. */
  ikAanZet: boolean;
  overleg: { overleg: string; op: Moment } | null;
  /** Stands on the priority list, as far as this viewer may know. */
  prioriteit: boolean;
}

/** A shielded casus in the list of who may do something about it, and nothing of what it is about. */
export interface Afgeschermdregel {
  casus: string;
  kenmerk: string;
  /** Only for the contact point, which must find it when the person concerned asks for their rights. */
  betrokkene: string | null;
  geslotenOp: Moment | null;
  vernietigdOp: Moment;
  /** True: a decision waits for this viewer. */
  ikAanZet: boolean;
}

/** What a reporter hears of a report that was not taken up: codes only, the rest is destroyed. */
export interface Terugkoppeling {
  kenmerk: string;
  op: Moment;
  reden: string;
  advies: string;
}

export interface Werkvoorraadzicht {
  wat: 'werkvoorraad';
  regels: Werkvoorraadregel[];
  perFase: Partial<Record<Fase, number>>;
  /** How many have something overdue, whatever the phase. */
  teLaat: number;
  verder: string | null;
  overleggen: { overleg: string; op: Moment; plaats: string; stand: 'gepland' | 'bezig' | 'gesloten' }[];
  terugkoppelingen: Terugkoppeling[];
  afgeschermd: Afgeschermdregel[];
  /** How many of the viewer's casussen stand on the priority list. */
  prioriteiten: number;
  /** May this viewer start a signal or a report? */
  mogelijk: Mogelijkheid[];
}

/** What is asked of me, what did I bring, what do I do. */
export interface Mijnzicht {
  wat: 'mijn';
  gevraagd: {
    casus: string;
    kenmerk: string;
    fase: Fase;
    soort:
      | 'uitvraag'
      | 'vraag'
      | 'standpunt'
      | 'actie'
      | 'casusregie'
      | 'overdracht'
      | 'overdrachtdeel'
      | 'oordeel'
      | 'aanvulling'
      | 'verzoek'
      | 'crisis'
      | 'crisisHerzien'
      | 'crisisInformeren'
      | 'bewaring';
    over: string;
    tekst: string;
    leefgebied: Leefgebied | null;
    termijn: Moment | null;
  }[];
  gebracht: { casus: string; kenmerk: string; item: Itemzicht }[];
  /** What others gave me in a crisis. */
  gekregen: { casus: string; kenmerk: string; item: Itemzicht }[];
  /** What I opened, the last first. */
  bekeken: {
    casus: string;
    kenmerk: string;
    item: string;
    leefgebied: Leefgebied;
    bron: Mens;
    op: Moment;
    nog: boolean;
  }[];
  acties: { casus: string; kenmerk: string; actie: Actiezicht }[];
  overleggen: {
    overleg: string;
    op: Moment;
    plaats: string;
    stand: 'gepland' | 'bezig' | 'gesloten';
    kenmerken: string[];
  }[];
}

/** One version of the weighing framework, for those who decide on it. */
export interface Versiezicht {
  /** null: the example that came with the house. */
  kaderversie: string | null;
  stand: 'voorgesteld' | 'bekrachtigd' | 'ingetrokken';
  inhoud: Kaderinhoud;
  toelichting: string;
  voorgesteld: { wie: Mens; op: Moment } | null;
  bekrachtigd: { wie: Mens | null; op: Moment | null; vaststelling: Vaststelling } | null;
  ingetrokken: { wie: Mens; op: Moment } | null;
}

/** The weighing framework: what is in force for everybody, and the versions for those who decide on them. */
export interface Kaderzicht {
  wat: 'kader';
  ik: string;
  geldend: Kader;
  /** Every life area that information can name, with its words; `aangeboden`: one that can be chosen now. */
  leefgebieden: (Gebied & { aangeboden: boolean })[];
  /** null: not for these eyes. The last one proposed first. */
  beheer: { versies: Versiezicht[]; mogelijk: Mogelijkheid[] } | null;
}

export type Zicht =
  | Casuszicht
  | Tafelzicht
  | Werkvoorraadzicht
  | Mijnzicht
  | Kaderzicht
  | Logboekzicht
  | Vrijgavezicht
  | Vrijgavenzicht;
