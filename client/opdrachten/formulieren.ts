import type { ComponentType } from 'react';
import type { doorHetHuis } from '../../machines/bevoegd.ts';
import type { KaderOpdracht, Opdrachttype } from '../../machines/gebeurtenissen.ts';
import * as Bewaren from './Bewaren.tsx';
import * as Crisis from './Crisis.tsx';
import * as Escaleren from './Escaleren.tsx';
import * as Kring from './Kring.tsx';
import type { Kliktype } from './klikken.ts';
import * as Logboek from './Logboek.tsx';
import * as Melden from './Melden.tsx';
import * as Overdragen from './Overdragen.tsx';
import * as Overleggen from './Overleggen.tsx';
import * as Plannen from './Plannen.tsx';
import { StandpuntGeef } from './StandpuntGeef.tsx';
import type { CasusVormProps, VormProps } from './soorten.ts';
import * as Toestemmen from './Toestemmen.tsx';
import * as Uitzonderen from './Uitzonderen.tsx';
import * as Verloop from './Verloop.tsx';
import * as Vertellen from './Vertellen.tsx';
import * as Verzoeken from './Verzoeken.tsx';
import * as Voorstellen from './Voorstellen.tsx';
import * as Vrijgeven from './Vrijgeven.tsx';
import * as Wegen from './Wegen.tsx';

/** Commands that can be given without a casus. */
export type LosType = 'signaal.meld' | 'aanmelding.dienIn';

/** Their forms. */
export const losseFormulieren: Record<LosType, ComponentType<VormProps>> = {
  'signaal.meld': Melden.SignaalMeld,
  'aanmelding.dienIn': Melden.AanmeldingDienIn,
};

/** Sent by the house itself: nobody has a button for it. */
type VanHetHuis = (typeof doorHetHuis)[number];

/** Sent from the page of the one-time link. */
type VanBuiten = 'escalatie.antwoord';

/** What is done with the framework of the house is asked on its own screen. */
type Casusformuliertype = Exclude<
  Opdrachttype,
  Kliktype | VanHetHuis | VanBuiten | 'signaal.meld' | KaderOpdracht['type']
>;

/** The form of every command about a casus that is not a single click. A missing one does not compile. */
export const formulieren: Record<Casusformuliertype, ComponentType<CasusVormProps>> = {
  'signaal.wijsAf': Melden.SignaalWijsAf,
  'aanmelding.dienIn': Melden.AanmeldingDienIn,
  'aanmelding.vraagAanvulling': Melden.AanmeldingVraagAanvulling,
  'aanmelding.vulAan': Melden.AanmeldingVulAan,
  'casus.screen': Wegen.CasusScreen,
  'casus.weiger': Melden.CasusWeiger,
  'casus.zetInTriage': Wegen.CasusZetInTriage,
  'doel.beoordeel': Wegen.DoelBeoordeel,
  'uitvraag.stel': Wegen.UitvraagStel,
  'uitvraag.beantwoord': Wegen.UitvraagBeantwoord,
  'criteria.beoordeel': Wegen.CriteriaBeoordeel,
  'voorstel.doe': Voorstellen.VoorstelDoe,
  'voorstel.wijzig': Voorstellen.VoorstelWijzig,
  'standpunt.geef': StandpuntGeef,
  'classificatie.stelVast': Wegen.ClassificatieStelVast,
  'overdracht.bied': Overdragen.OverdrachtBied,
  'overdracht.stemIn': Overdragen.OverdrachtStemIn,
  'overdracht.weiger': Overdragen.OverdrachtWeiger,
  'vertegenwoordiger.registreer': Toestemmen.VertegenwoordigerRegistreer,
  'vertegenwoordiger.werkBij': Toestemmen.VertegenwoordigerWerkBij,
  'toestemming.registreer': Toestemmen.ToestemmingRegistreer,
  'toestemming.trekIn': Toestemmen.ToestemmingTrekIn,
  'uitzondering.registreer': Uitzonderen.UitzonderingRegistreer,
  'uitzondering.herzie': Uitzonderen.UitzonderingHerzie,
  'betrokkene.informeer': Vertellen.BetrokkeneInformeer,
  'betrokkene.nodigUit': Vertellen.BetrokkeneNodigUit,
  'vrijgave.vraag': Vrijgeven.VrijgaveVraag,
  'vrijgave.bied': Vrijgeven.VrijgaveBied,
  'vrijgave.geefVrij': Vrijgeven.VrijgaveGeefVrij,
  'vrijgave.neemTerug': Vrijgeven.VrijgaveNeemTerug,
  'vrijgave.verbeter': Vrijgeven.VrijgaveVerbeter,
  'logboek.open': Logboek.LogboekOpen,
  'plan.voegToe': Plannen.PlanVoegToe,
  'plan.meldVoortgang': Plannen.PlanMeldVoortgang,
  'plan.stelVast': Plannen.PlanStelVast,
  'casusregie.draagVoor': Plannen.CasusregieDraagVoor,
  'evaluatie.begin': Verloop.EvaluatieBegin,
  'evaluatie.legVast': Verloop.EvaluatieLegVast,
  'casus.schaalAf': Verloop.CasusSchaalAf,
  'casus.hervat': Verloop.CasusHervat,
  'casus.sluit': Verloop.CasusSluit,
  'casus.herclassificeer': Verloop.CasusHerclassificeer,
  'deelname.beeindig': Verloop.DeelnameBeeindig,
  'casus.vraagInformatie': Verloop.CasusVraagInformatie,
  'verzoek.dienIn': Verzoeken.VerzoekDienIn,
  'verzoek.stelIdentiteitVast': Verzoeken.VerzoekStelIdentiteitVast,
  'verzoek.raadpleeg': Verzoeken.VerzoekRaadpleeg,
  'verzoek.geefOordeel': Verzoeken.VerzoekGeefOordeel,
  'verzoek.verleng': Verzoeken.VerzoekVerleng,
  'verzoek.beslis': Verzoeken.VerzoekBeslis,
  'verzoek.voerUit': Verzoeken.VerzoekVoerUit,
  'verzoek.maakBezwaar': Verzoeken.VerzoekMaakBezwaar,
  'verzoek.beslisBezwaar': Verzoeken.VerzoekBeslisBezwaar,
  'crisis.geef': Crisis.CrisisGeef,
  'crisis.motiveer': Crisis.CrisisMotiveer,
  'crisis.herzie': Crisis.CrisisHerzie,
  'crisis.informeer': Crisis.CrisisInformeer,
  'crisis.stelUit': Crisis.CrisisStelUit,
  'escalatie.open': Escaleren.EscalatieOpen,
  'escalatie.brengHoger': Escaleren.EscalatieBrengHoger,
  'escalatie.schrijfAan': Escaleren.EscalatieSchrijfAan,
  'escalatie.rondAf': Escaleren.EscalatieRondAf,
  'delingsbesluit.onderteken': Escaleren.DelingsbesluitOnderteken,
  'uitnodiging.stelVast': Escaleren.UitnodigingStelVast,
  'prioriteit.plaats': Escaleren.PrioriteitPlaats,
  'afstemming.stelVast': Escaleren.AfstemmingStelVast,
  'casus.verleng': Bewaren.CasusVerleng,
  'casus.heropen': Bewaren.CasusHeropen,
  'bewaring.antwoord': Bewaren.BewaringAntwoord,
  'vernietiging.stelVoor': Bewaren.VernietigingStelVoor,
  'kring.noteer': Kring.KringNoteer,
  'kring.informeer': Kring.KringInformeer,
  'overleg.plan': Overleggen.OverlegPlan,
  'overleg.stap': Overleggen.OverlegStap,
  'overleg.rondAf': Overleggen.OverlegRondAf,
  'overleg.vraagWoord': Overleggen.OverlegVraagWoord,
  'overleg.geefWoord': Overleggen.OverlegGeefWoord,
};
