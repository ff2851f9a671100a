import type { Antwoordsoort, Einde, Halte, Leerpunt } from './escalatie/context.ts';
import type { Kaderinhoud, Vaststelling } from './kader/kader.ts';
import type {
  Advies,
  Categorie,
  Crisisgrond,
  Criterium,
  Grondslag,
  Herkomst,
  Klasse,
  Kloksoort,
  Kringrelatie,
  Kwestie,
  Leefgebied,
  Niveau,
  Resultaat,
  Standpunt,
  Stap,
  Steunvorm,
  Uitzonderingsgrond,
  Verlengingsgrond,
  Vernietigreden,
  Weigerreden,
  Zorg,
} from './kader/lijsten.ts';
import type { Logdoel } from './logboek/doelen.ts';
import type { Spreker } from './rechten/context.ts';
import type {
  Jeugdroute,
  Kanaal,
  Opening,
  Regime,
  Relatie,
  Toestemmingsoort,
  Uitzonderingsoort,
  Voorwaarde,
  Wijze,
} from './rechten/lijsten.ts';
import type { Identiteitswijze, Indiener, Raadgrond, Uitkomst, Verzoeksoort, Weigergrond } from './rechten/verzoek.ts';
import type { Deelnemer, Rol } from './wie.ts';

/** Date without time, `2026-11-23`. */
export type Datum = string;
/** Moment in UTC, ISO 8601. */
export type Moment = string;

export interface Betrokkene {
  naam: string;
  geboortedatum: Datum;
  woonplaats: string;
}

/** What an aanmelding must contain (T03, BGS 2.20(3)). Parts may be missing until the casus is screened. */
export interface Aanmelding {
  aanleiding: string;
  /** Goal of the meeting: what the reporter asks of the table. */
  doel: string;
  /** Per criterion how far it is met, in the reporter's words; an empty text is a missing explanation. */
  criteria: Record<Criterium, string>;
  eigenInzet: string;
  betrokkeneGeinformeerd: boolean;
  /** BGS 1.6: checked as far as possible that this is true. */
  juistheidGecontroleerd: boolean;
}

export interface Genodigde {
  persoon: string;
  /** Why this person needs to be at the table. */
  reden: string;
}

/** The five questions of the seed (R-01..R-06) and what must be known of a decision to share. */
export interface Delingsbesluit {
  /** What is going on and what the sharing is for, and who gives. Not asked when the first were signed. */
  situatie?: string;
  doel?: string;
  gevers?: string[];
  /** Which weighty reason there is, where the person did not agree. */
  zwaarwegend?: string;
  /** Of a minor: along which way youth help was reached. */
  jeugdroute?: Jeugdroute;
  noodzaak: string;
  subsidiariteit: string;
  proportionaliteit: string;
  waarborgen: string;
  rechten: string;
  grondslag: Grondslag;
  categorieen: Categorie[];
  ontvangers: string[];
  niveau: Niveau;
  totEnMet: Datum;
  /** The same decision in plain words for the person concerned. */
  burgerversie: string;
}

/**
 * The answer to a question for consent. What is optional is asked for by kind; it was not yet asked when the
 * first journals were written.
 */
export interface Antwoord {
  soort: Toestemmingsoort;
  gegeven: boolean;
  omvang: string;
  gevraagdOp: Datum;
  /** Who answered; left out: the person concerned. */
  van?: Spreker[];
  categorieen?: Categorie[];
  ontvangers?: string[];
  doel?: string;
  wijze?: Wijze;
  totEnMet?: Datum;
  vrijeKeuze?: string;
  houder?: string;
  reden?: string;
}

/** That plans of two people are aligned; what the other casus holds has no place in it. */
export interface Afstemmingsvoorstel {
  /** With whose plan: somebody of the direct circle. */
  kringlid: string;
  /** The mark of the other casus; only the procesregisseur reads it. */
  kenmerk: string;
  /** The procesregisseur saw in the other casus that the circles name each other. */
  wederzijds: boolean;
  /** How the problems of the two depend on each other. */
  afhankelijkheid: string;
  noodzaak: string;
}

/** What is proposed, and to which step of the process the answer belongs. */
export type Voorstel =
  | { onderwerp: 'classificatie'; klasse: Klasse; reden: string }
  | { onderwerp: 'delingsbesluit'; besluit: Delingsbesluit }
  | { onderwerp: 'uitnodiging'; genodigden: Genodigde[] }
  | { onderwerp: 'tafel'; tekst: string }
  | { onderwerp: 'verlenging'; grond: Verlengingsgrond; tot: Datum; reden: string }
  | { onderwerp: 'heropening'; aanmelding: Aanmelding; reden: string }
  | { onderwerp: 'prioriteit'; criteria: string[]; reden: string; herzienOp: Datum }
  | ({ onderwerp: 'afstemming' } & Afstemmingsvoorstel);

export interface Actie {
  wat: string;
  eigenaar: string;
  voor: Datum;
  klaarAls: string;
}

/** One piece of information as its source describes it. Without these it does not exist. */
export interface Omschrijving {
  /** About whom: somebody of the direct circle (Wgs 2.30(1)(b)); left out: the person concerned. */
  overWie?: string;
  leefgebied: Leefgebied;
  categorie: Categorie;
  niveau: Niveau;
  doel: string;
  vraag: string;
}

/** What the source asks of whoever gets it (R-139, Wgs 1.5(1)). Left out: no more than the process asks anyway. */
export interface Grenzen {
  /** Not to these people, nor to anybody else of their organisations. */
  nietAan?: string[];
  /** The last day on which anybody may have it. */
  totEnMet?: Datum;
  /** Only while the casus lies on the table. */
  alleenAanTafel?: true;
}

/** The secrecy or closed regime on what is offered, and on what its holder opens it. */
export interface Geheim {
  regime: Regime;
  opening?: Opening;
  /** Article of the statutory duty or permission. */
  artikel?: string;
  /** Why good care-giving or another duty asks for it; for the holder alone. */
  toelichting?: string;
  voorwaarden?: Voorwaarde[];
  /** For whom secrecy is lifted; nobody else gets it. */
  ontvangers?: string[];
  /** On what the receiving side may have standardised data. */
  ontvangsttitel?: string;
}

/** Everything about one casus that a person or the clock can ask. */
export type CasusOpdracht =
  | { type: 'signaal.meld'; herkomst: Herkomst; zorg: Zorg; betrokkene: Betrokkene }
  | {
      type: 'signaal.wijsAf';
      casus: string;
      reden: Weigerreden;
      advies: Advies;
      /** What can be prevented against unneeded interference; not asked when the first journals were written. */
      weging?: string;
    }
  | { type: 'aanmelding.dienIn'; casus?: string; betrokkene: Betrokkene; aanmelding: Aanmelding }
  | { type: 'aanmelding.vraagAanvulling'; casus: string; vraag: string }
  | { type: 'aanmelding.vulAan'; casus: string; aanmelding: Aanmelding }
  | { type: 'casus.screen'; casus: string; gemeente?: string; anderRegime: boolean; noodzaak: string }
  | {
      type: 'casus.weiger';
      casus: string;
      reden: Weigerreden;
      advies: Advies;
      /** What can be prevented against unneeded interference; not asked when the first journals were written. */
      weging?: string;
    }
  | { type: 'casus.zetInTriage'; casus: string; deelnemers: string[]; noodzaak: string }
  | { type: 'doel.beoordeel'; casus: string; past: boolean; reden: string }
  | { type: 'uitvraag.stel'; casus: string; aan: string[]; vraag: string }
  | { type: 'uitvraag.beantwoord'; casus: string; uitvraag: string; bekend: boolean; sinds?: Datum }
  | { type: 'uitvraag.weiger'; casus: string; uitvraag: string }
  | { type: 'criteria.beoordeel'; casus: string; oordelen: Record<Criterium, { voldaan: boolean; reden: string }> }
  | { type: 'voorstel.doe'; casus: string; voorstel: Voorstel }
  | { type: 'voorstel.wijzig'; casus: string; besluit: string; voorstel: Voorstel }
  | { type: 'voorstel.trekIn'; casus: string; besluit: string }
  | {
      type: 'standpunt.geef';
      casus: string;
      besluit: string;
      standpunt: Standpunt;
      reden?: string;
      watLostOp?: string;
    }
  | { type: 'classificatie.stelVast'; casus: string; besluit: string; motivering: string }
  | {
      type: 'overdracht.bied';
      casus: string;
      ontvanger: string;
      gegevens: string;
      grondslag: Grondslag;
      /** Left out: to the local team, as in the first journals. */
      vorm?: Steunvorm;
      noodzaak?: string;
      /** The pieces whose sources are asked to let them go along. */
      items?: string[];
      /** For aftercare: the partner's own legal basis. */
      basis?: string;
    }
  /** Without the hand-over in the first journals, when there could be only one. */
  | { type: 'overdracht.aanvaard'; casus: string; overdracht?: string }
  | { type: 'overdracht.wijsAf'; casus: string; overdracht?: string }
  | { type: 'overdracht.trekIn'; casus: string; overdracht: string }
  | { type: 'overdracht.stemIn'; casus: string; overdracht: string; item: string; tekst?: string }
  | { type: 'overdracht.weiger'; casus: string; overdracht: string; item: string }
  | {
      type: 'vertegenwoordiger.registreer';
      casus: string;
      naam: string;
      relatie: Relatie;
      gezag: boolean;
      tegenstrijdigBelang: boolean;
    }
  | {
      type: 'vertegenwoordiger.werkBij';
      casus: string;
      vertegenwoordiger: string;
      gezag: boolean;
      tegenstrijdigBelang: boolean;
    }
  | ({ type: 'toestemming.registreer'; casus: string } & Antwoord)
  | { type: 'toestemming.trekIn'; casus: string; toestemming: string; van: Spreker; op: Datum }
  | {
      type: 'uitzondering.registreer';
      casus: string;
      soort: Uitzonderingsoort;
      grond: Uitzonderingsgrond;
      motivering: string;
      herzienOp: Datum;
      /** Whom it is about; left out: everybody who would be asked, told or invited. */
      voor?: Spreker;
    }
  | { type: 'uitzondering.herzie'; casus: string; uitzondering: string; motivering: string; herzienOp: Datum }
  | { type: 'uitzondering.hefOp'; casus: string; uitzondering: string }
  /** The reasons of a decision are asked where somebody still objects after the ladder. */
  | { type: 'delingsbesluit.onderteken'; casus: string; besluit: string; motivering?: string }
  | {
      type: 'betrokkene.informeer';
      casus: string;
      kanaal: Kanaal;
      op: Datum;
      /** Who heard it; left out: the person concerned. */
      aan?: Spreker[];
      /** They were pointed to access, correction, objection and complaint. */
      rechten?: boolean;
    }
  | { type: 'betrokkene.nodigUit'; casus: string; kanaal: Kanaal; op: Datum }
  | { type: 'uitnodiging.stelVast'; casus: string; besluit: string; motivering?: string }
  | { type: 'besluit.neem'; casus: string; besluit: string }
  | { type: 'vrijgave.vraag'; casus: string; bron: string; omschrijving: Omschrijving; noodzaak: string }
  | {
      type: 'vrijgave.bied';
      casus: string;
      /** The question that is answered; left out when offered unasked. */
      item?: string;
      omschrijving: Omschrijving;
      tekst: string;
      /** May the informatieregisseur read the text to weigh it, or only its description? */
      regisseurLeest: boolean;
      rechtmatigVerkregen: boolean;
      /** Left out: no regime applies. */
      geheim?: Geheim;
      grenzen?: Grenzen;
    }
  | { type: 'vrijgave.weiger'; casus: string; item: string }
  | { type: 'vrijgave.trekIn'; casus: string; item: string }
  | {
      type: 'vrijgave.geefVrij';
      casus: string;
      item: string;
      ontvangers: string[];
      noodzaak: string;
      subsidiariteit: string;
      proportionaliteit: string;
      grondslag: Grondslag;
    }
  | { type: 'vrijgave.beeindig'; casus: string; item: string }
  /** "I confer first": an answer that binds to nothing and stops no clock. */
  | { type: 'vrijgave.beraad'; casus: string; item: string }
  /** From these people only; whoever else has it keeps it. */
  | { type: 'vrijgave.neemTerug'; casus: string; item: string; van: string[] }
  /** Its source puts right what was wrong; whoever had opened it opens it anew. */
  | { type: 'vrijgave.verbeter'; casus: string; item: string; tekst: string }
  /** Reading what was given: written down before it is shown. */
  | { type: 'vrijgave.open'; casus: string; item: string }
  | { type: 'plan.voegToe'; casus: string; actie: Actie }
  | { type: 'plan.aanvaard'; casus: string; actie: string }
  | { type: 'plan.wijsAf'; casus: string; actie: string }
  | { type: 'plan.trekIn'; casus: string; actie: string }
  | {
      type: 'plan.meldVoortgang';
      casus: string;
      actie: string;
      voortgang: 'bezig' | 'gedaan' | 'geblokkeerd';
      toelichting?: string;
    }
  | { type: 'casusregie.draagVoor'; casus: string; persoon: string }
  | { type: 'casusregie.aanvaard'; casus: string }
  | { type: 'casusregie.wijsAf'; casus: string }
  | { type: 'plan.stelVast'; casus: string; herzienOp: Datum; noodzaak: string }
  | { type: 'uitvoering.begin'; casus: string }
  | { type: 'evaluatie.begin'; casus: string; noodzaak: string }
  | { type: 'evaluatie.legVast'; casus: string; resultaat: string; herzienOp: Datum }
  | { type: 'casus.schaalAf'; casus: string; reden: string; nazorg: string }
  | { type: 'casus.hervat'; casus: string; reden: string }
  | { type: 'casus.sluit'; casus: string; resultaat: Resultaat; betrokkeneGeinformeerdOp?: Datum }
  | { type: 'casus.herclassificeer'; casus: string; reden: string }
  | { type: 'casus.vraagInformatie'; casus: string; wat: string }
  /** Somebody has no business here any more: by themselves without a reason, or by the procesregisseur with one. */
  | { type: 'deelname.beeindig'; casus: string; persoon: string; reden?: string }
  | {
      type: 'bewaring.antwoord';
      casus: string;
      /** The proposal to renew or to reopen for which this holds. */
      besluit: string;
      /** An item, an answer to a question, or `aanmelding`. */
      gegeven: string;
      akkoord: boolean;
    }
  | { type: 'casus.verleng'; casus: string; besluit: string; motivering: string }
  | { type: 'casus.heropen'; casus: string; besluit: string; motivering: string }
  | { type: 'prioriteit.plaats'; casus: string; besluit: string; motivering?: string }
  | { type: 'prioriteit.haalAf'; casus: string }
  | { type: 'vernietiging.stelVoor'; casus: string; reden: Vernietigreden }
  | { type: 'vernietiging.trekIn'; casus: string }
  | { type: 'vernietiging.bevestig'; casus: string }
  /** By the house itself: the clock of this kind, about `over` and until `voor`, has lapsed. */
  | { type: 'termijn.verstrijk'; casus: string; termijn: Kloksoort; over?: string; voor: Moment }
  | Logopdracht
  | Kringopdracht
  | Verzoekopdracht
  | Crisisopdracht
  | Escalatieopdracht;

/** A difference of view, or a deadlock, and how it goes up the ladder and comes back (R-37, domain.md E). */
export type Escalatieopdracht =
  | {
      type: 'escalatie.open';
      casus: string;
      kwestie: Kwestie;
      /** What it is stuck on: no content, no names; the same text goes up. */
      vraag: string;
      /** What was tried that is less far-reaching. */
      geprobeerd: string;
      /** The decision that an objection holds up; left out when it is about something else. */
      betreft?: string;
    }
  | { type: 'escalatie.brengHoger'; casus: string; escalatie: string; vraag: string; geprobeerd: string }
  /** To a function, never to a name; whoever has that function gets a one-time link. */
  | { type: 'escalatie.schrijfAan'; casus: string; escalatie: string; aan: string }
  | {
      type: 'escalatie.antwoord';
      casus: string;
      escalatie: string;
      soort: Antwoordsoort;
      tekst: string;
      /** Of an own statutory power that is used. */
      artikel?: string;
    }
  | {
      type: 'escalatie.rondAf';
      casus: string;
      escalatie: string;
      hoe: Einde;
      /** What the table hears of it (E-12). */
      terugkoppeling: string;
      leerpunt: Leerpunt;
      /** Where people go on seeing it differently: both views, side by side (E-7). */
      eneKant?: string;
      andereKant?: string;
    };

/** What is written down of looking itself (R-130, Wgs 1.8(4), BGS 1.12). */
export type Logopdracht =
  /** By the house, for whoever is about to see this casus: their first look of the day. */
  | { type: 'inzage.begin'; casus: string }
  /** To read who looked, for one of the purposes of the Act. */
  | { type: 'logboek.open'; casus: string; doel: Logdoel; toelichting: string };

/** The direct circle of the person concerned, and with whose plans in it this one is aligned. */
export type Kringopdracht =
  | { type: 'kring.noteer'; casus: string; naam: string; relatie: Kringrelatie; noodzaak: string }
  | { type: 'kring.haalAf'; casus: string; kringlid: string }
  | { type: 'afstemming.stelVast'; casus: string; besluit: string; motivering?: string }
  | { type: 'afstemming.beeindig'; casus: string; besluit: string }
  | { type: 'kring.informeer'; casus: string; kringlid: string; kanaal: Kanaal; op: Datum; rechten: boolean };

/** A release in a crisis and what is owed for it (T24). */
export type Crisisopdracht =
  | {
      type: 'crisis.geef';
      casus: string;
      /** Why now, in one sentence; the rest is written down afterwards. */
      motief: string;
      leefgebied: Leefgebied;
      categorie: Categorie;
      niveau: Niveau;
      tekst: string;
      ontvangers: string[];
      grond: Crisisgrond;
    }
  | {
      type: 'crisis.motiveer';
      casus: string;
      crisis: string;
      noodzaak: string;
      subsidiariteit: string;
      proportionaliteit: string;
    }
  | {
      type: 'crisis.herzie';
      casus: string;
      crisis: string;
      /** What was found and what is learnt from it; a judgement in words, never a mark for a person (E-8). */
      bevindingen: string;
      /** The crisis is over: the release ends. */
      voorbij: boolean;
    }
  | { type: 'crisis.informeer'; casus: string; crisis: string; kanaal: 'gesprek' | 'brief' | 'telefoon'; op: Datum }
  | {
      type: 'crisis.stelUit';
      casus: string;
      crisis: string;
      grond: Uitzonderingsgrond;
      motivering: string;
      herzienOp: Datum;
    }
  | { type: 'crisis.hefUitstelOp'; casus: string; crisis: string };

/** What happens with a request of the person concerned (domain of the contact point). */
export type Verzoekopdracht =
  | {
      type: 'verzoek.dienIn';
      casus: string;
      soort: Verzoeksoort;
      namens: Indiener;
      kanaal: Verzoekkanaal;
      ontvangenOp: Datum;
      /** The item of information it is about; left out when it is about the whole casus. */
      betreft?: string;
      toelichting?: string;
    }
  | { type: 'verzoek.stelIdentiteitVast'; casus: string; verzoek: string; wijze: Identiteitswijze }
  | { type: 'verzoek.raadpleeg'; casus: string; verzoek: string; aan: string[] }
  | {
      type: 'verzoek.geefOordeel';
      casus: string;
      verzoek: string;
      uitzondering: boolean;
      grond?: Raadgrond;
      motivering?: string;
    }
  | { type: 'verzoek.verleng'; casus: string; verzoek: string; reden: string }
  | {
      type: 'verzoek.beslis';
      casus: string;
      verzoek: string;
      uitkomst: Uitkomst;
      gronden: Weigergrond[];
      motivering: string;
      /** What the citizen reads, in plain words. */
      brief: string;
    }
  | { type: 'verzoek.voerUit'; casus: string; verzoek: string; gedaan: string; ontvangersVerteld: boolean }
  | { type: 'verzoek.trekIn'; casus: string; verzoek: string }
  | { type: 'verzoek.maakBezwaar'; casus: string; verzoek: string; ontvangenOp: Datum }
  | { type: 'verzoek.beslisBezwaar'; casus: string; verzoek: string; gegrond: boolean; motivering: string };

/** Any way will do. */
export type Verzoekkanaal = 'gesprek' | 'brief' | 'telefoon' | 'mail';

/** Everything about one casusoverleg. Those that name a casus too are written in both streams at once. */
export type OverlegOpdracht =
  | { type: 'overleg.plan'; casus: string; overleg?: string; op: Moment; plaats: string; minuten: number }
  | { type: 'overleg.open'; overleg: string; casus: string }
  | { type: 'overleg.stap'; overleg: string; casus: string; naar: Stap; bevestigd: boolean }
  | { type: 'overleg.rondAf'; overleg: string; casus: string; terugkoppeling: string }
  | { type: 'overleg.sluit'; overleg: string }
  | { type: 'overleg.meldAanwezig'; overleg: string }
  | { type: 'overleg.verlaat'; overleg: string }
  | { type: 'overleg.vraagWoord'; overleg: string; soort: 'bijdrage' | 'vraag' | 'reactie' | 'orde' }
  | { type: 'overleg.trekWoordIn'; overleg: string }
  | { type: 'overleg.geefWoord'; overleg: string; persoon: string }
  | { type: 'overleg.neemWoordAf'; overleg: string };

/** Everything about the weighing framework of the house: proposed by one person, ratified by another. */
export type KaderOpdracht =
  | { type: 'kader.stelVoor'; kader: Kaderinhoud; toelichting: string }
  | { type: 'kader.bekrachtig'; kaderversie: string; vaststelling: Vaststelling }
  | { type: 'kader.trekIn'; kaderversie: string };

/** The only vocabulary the engine has: what a person (or the clock) can ask. */
export type Opdracht = CasusOpdracht | OverlegOpdracht | KaderOpdracht;
export type Opdrachttype = Opdracht['type'];

/** Who, in which capacity, when, and under which framework. Written by the server, never by the sender. */
export interface Stempel {
  door: { persoon: string; organisatie: string; rol: Rol };
  op: Moment;
  kader: string;
  /** Random id for whatever this event brings into being: a casus, an item, a decision, an action. */
  nieuw: string;
  /** Everybody this event speaks of, as the register knew them then; the sender included. */
  mensen: Deelnemer[];
  /**
   * Whom a new proposal is put to, or who has a role in a new item of an agenda. Written when the event is accepted:
   * each stream must fold by itself, without the other dossier that it was read from.
   */
  gevraagd?: string[];
  /** The rungs an issue can come to, as the framework had them when it was raised. */
  haltes?: Halte[];
}

/** A stamped command, accepted and written down. */
export type Gebeurtenis<O extends Opdracht = Opdracht> = O & { stempel: Stempel };
