import { isAfgeschermd } from './casus/bewaartermijn.ts';
import { isBronVan } from './casus/gegevens.ts';
import type { CasusDossier, Dossiers, OverlegDossier } from './dossier.ts';
import type { Opdrachttype, Voorstel } from './gebeurtenissen.ts';
import type { Zin } from './protocol.ts';
import { leesrecht } from './vrijgave/lezen.ts';
import { type Rol, toezichthouders, type Wie } from './wie.ts';

/** In what relation a person stands to a dossier. Powers hang on these, never on a name or an organisation. */
export type Hoedanigheid =
  | Rol
  | 'huisdeelnemer'
  | 'melder'
  | 'triage'
  | 'publiekTriage'
  | 'uitgevraagd'
  | 'genodigde'
  | 'betrokken'
  | 'publiekBetrokken'
  | 'ontvanger'
  | 'casusregisseur'
  | 'voorgedragen'
  | 'bron'
  | 'gevraagde'
  | 'geraadpleegde'
  | 'indiener'
  | 'eigenaar'
  | 'crisisgever'
  | 'deelbron'
  | 'escalerende'
  | 'briefhouder'
  | 'publiekIngelicht'
  | 'beoordelaar'
  | 'voormalig'
  | 'leverancier'
  | 'kringbron'
  | 'lezer'
  | 'aanTafel'
  | 'voorzitter';

const regie = ['procesregisseur', 'informatieregisseur'] as const;

/** Done by the house: for the clock, and for whoever is about to look. Nobody has a button for it. */
export const doorHetHuis = ['termijn.verstrijk', 'inzage.begin'] as const satisfies readonly Opdrachttype[];
export const isDoorHetHuis = (type: Opdrachttype): boolean => (doorHetHuis as readonly Opdrachttype[]).includes(type);

/** Whoever speaks with the person concerned writes down what that person said. */
const burgercontact = ['procesregisseur', 'melder', 'betrokken', 'contactpunt'] as const;

/**
 * Who may send what. A command without a row does not compile, so nobody can add one without deciding this.
 * Sources: domain.md C (role x permission) and A.3 (actor of each transition).
 */
export const bevoegd: Record<Opdrachttype, readonly Hoedanigheid[]> = {
  'signaal.meld': ['huisdeelnemer'],
  'signaal.wijsAf': ['procesregisseur'],
  'aanmelding.dienIn': ['huisdeelnemer'],
  'aanmelding.vraagAanvulling': ['procesregisseur'],
  'aanmelding.vulAan': ['melder'],
  'casus.screen': ['procesregisseur'],
  'casus.weiger': ['procesregisseur'],
  'casus.zetInTriage': ['procesregisseur'],
  'doel.beoordeel': ['publiekTriage'],
  'uitvraag.stel': regie,
  'uitvraag.beantwoord': ['uitgevraagd'],
  'uitvraag.weiger': ['uitgevraagd'],
  'criteria.beoordeel': ['publiekTriage'],
  'voorstel.doe': ['procesregisseur', 'genodigde', 'publiekBetrokken', 'voormalig'],
  'voorstel.wijzig': ['indiener'],
  'voorstel.trekIn': ['indiener', 'procesregisseur'],
  'standpunt.geef': ['gevraagde'],
  'classificatie.stelVast': ['publiekTriage'],
  'overdracht.bied': ['procesregisseur'],
  'overdracht.aanvaard': ['ontvanger'],
  'overdracht.wijsAf': ['ontvanger'],
  'overdracht.trekIn': ['procesregisseur'],
  'overdracht.stemIn': ['deelbron'],
  'overdracht.weiger': ['deelbron'],
  'vertegenwoordiger.registreer': burgercontact,
  'vertegenwoordiger.werkBij': burgercontact,
  'toestemming.registreer': burgercontact,
  'toestemming.trekIn': burgercontact,
  'uitzondering.registreer': ['betrokken', 'melder'],
  // BGS 1.3(2)-(3): whose judgement it was reviews it, and reports that its reason fell away.
  'uitzondering.herzie': ['beoordelaar'],
  'uitzondering.hefOp': ['beoordelaar', 'contactpunt'],
  'delingsbesluit.onderteken': ['publiekTriage'],
  'betrokkene.informeer': ['melder', 'contactpunt'],
  'betrokkene.nodigUit': ['procesregisseur', 'melder'],
  'uitnodiging.stelVast': ['publiekTriage'],
  'besluit.neem': ['procesregisseur'],
  'vrijgave.vraag': regie,
  'vrijgave.bied': ['betrokken'],
  'vrijgave.weiger': ['bron'],
  'vrijgave.trekIn': ['bron'],
  'vrijgave.geefVrij': ['informatieregisseur'],
  'vrijgave.beeindig': ['informatieregisseur'],
  'vrijgave.beraad': ['bron'],
  // Making it less is for who gave it and for who released it alike.
  'vrijgave.neemTerug': ['informatieregisseur', 'bron'],
  'vrijgave.verbeter': ['bron'],
  'vrijgave.open': ['lezer'],
  // Everybody who sees a casus at all; what is seen is written down of each of them alike.
  'inzage.begin': [...regie, 'professional', 'contactpunt', ...toezichthouders],
  'logboek.open': ['contactpunt', ...toezichthouders],
  'plan.voegToe': ['procesregisseur', 'genodigde', 'casusregisseur'],
  'plan.aanvaard': ['eigenaar'],
  'plan.wijsAf': ['eigenaar'],
  'plan.trekIn': ['procesregisseur', 'casusregisseur'],
  'plan.meldVoortgang': ['eigenaar'],
  'casusregie.draagVoor': ['procesregisseur'],
  'casusregie.aanvaard': ['voorgedragen'],
  'casusregie.wijsAf': ['voorgedragen'],
  'plan.stelVast': ['procesregisseur'],
  'uitvoering.begin': ['casusregisseur'],
  'evaluatie.begin': ['procesregisseur', 'casusregisseur'],
  'evaluatie.legVast': ['procesregisseur', 'casusregisseur'],
  'casus.schaalAf': ['publiekBetrokken'],
  'casus.hervat': ['procesregisseur'],
  'casus.sluit': ['publiekBetrokken'],
  'casus.herclassificeer': ['procesregisseur'],
  'casus.vraagInformatie': ['procesregisseur'],
  'deelname.beeindig': ['procesregisseur', 'betrokken'],
  // A request filed with any participant counts for all of them (BGS 1.1).
  'verzoek.dienIn': ['contactpunt', 'melder', 'betrokken', ...regie],
  'verzoek.stelIdentiteitVast': ['contactpunt'],
  'verzoek.raadpleeg': ['contactpunt'],
  'verzoek.geefOordeel': ['geraadpleegde'],
  'verzoek.verleng': ['contactpunt'],
  'verzoek.beslis': ['contactpunt'],
  'verzoek.voerUit': ['contactpunt'],
  'verzoek.trekIn': ['contactpunt'],
  'verzoek.maakBezwaar': ['contactpunt'],
  'verzoek.beslisBezwaar': ['contactpunt'],
  // Whoever knows of the casus may know of the danger too.
  'crisis.geef': ['huisdeelnemer'],
  'crisis.motiveer': ['crisisgever'],
  'crisis.herzie': ['procesregisseur', 'publiekIngelicht'],
  'crisis.informeer': ['crisisgever', 'contactpunt'],
  'crisis.stelUit': ['crisisgever'],
  'crisis.hefUitstelOp': ['crisisgever', 'contactpunt'],
  // Raising it is for everybody with a role in the casus; nobody has to go through anybody.
  'escalatie.open': [...regie, 'betrokken'],
  'escalatie.brengHoger': ['procesregisseur', 'escalerende'],
  'escalatie.schrijfAan': ['procesregisseur'],
  'escalatie.antwoord': ['briefhouder'],
  'escalatie.rondAf': ['procesregisseur', 'escalerende'],
  'termijn.verstrijk': ['systeem'],
  'bewaring.antwoord': ['leverancier'],
  'casus.verleng': ['publiekBetrokken', 'voormalig'],
  'casus.heropen': ['voormalig'],
  'prioriteit.plaats': ['publiekBetrokken'],
  // Taking somebody off the list only narrows: each of them may, at once.
  'prioriteit.haalAf': ['procesregisseur', 'publiekBetrokken'],
  'vernietiging.stelVoor': ['contactpunt', 'voormalig'],
  'vernietiging.trekIn': ['contactpunt', 'voormalig'],
  'vernietiging.bevestig': ['contactpunt', 'voormalig'],
  // Not the reporter, who does not see the circle; whoever works on the casus brings only what they need to know.
  'kring.noteer': ['procesregisseur', 'betrokken'],
  'kring.haalAf': ['procesregisseur', 'contactpunt', 'kringbron'],
  // BGS 1.3: the contact point for the house; in practice whoever brought somebody in tells them so.
  'kring.informeer': ['contactpunt', 'kringbron'],
  'afstemming.stelVast': ['publiekBetrokken'],
  // Going on each by itself only narrows.
  'afstemming.beeindig': ['procesregisseur', 'publiekBetrokken'],
  'overleg.plan': ['procesregisseur'],
  'overleg.open': ['voorzitter'],
  'overleg.stap': ['voorzitter'],
  'overleg.rondAf': ['voorzitter'],
  'overleg.sluit': ['voorzitter'],
  'overleg.meldAanwezig': ['aanTafel'],
  'overleg.verlaat': ['aanTafel'],
  'overleg.vraagWoord': ['aanTafel'],
  'overleg.trekWoordIn': ['aanTafel'],
  'overleg.geefWoord': ['voorzitter'],
  'overleg.neemWoordAf': ['voorzitter'],
  'kader.stelVoor': ['beheerder'],
  'kader.bekrachtig': ['beheerder'],
  'kader.trekIn': ['beheerder'],
};

/** All relations of a person to these dossiers, and to the item, decision or action `over` where one is named. */
export function hoedanighedenVan(wie: Wie, { casus, overleg }: Dossiers, over: string | null): Set<Hoedanigheid> {
  const gevonden = new Set<Hoedanigheid>([wie.rol]);
  if (wie.rol === 'professional') gevonden.add('huisdeelnemer');
  if (casus) for (const een of bijCasus(wie, casus, over)) gevonden.add(een);
  if (overleg) for (const een of bijOverleg(wie, overleg)) gevonden.add(een);
  return gevonden;
}

/** On which subjects who may propose; a proposal by anybody else would be a way around a step. */
export const magVoorstellen: Record<Voorstel['onderwerp'], readonly Hoedanigheid[]> = {
  classificatie: ['procesregisseur'],
  delingsbesluit: ['procesregisseur'],
  uitnodiging: ['procesregisseur'],
  tafel: ['procesregisseur', 'genodigde'],
  verlenging: ['procesregisseur', 'publiekBetrokken', 'voormalig'],
  heropening: ['voormalig'],
  prioriteit: ['procesregisseur', 'publiekBetrokken'],
  // Only who has the direction of both casussen knows of both.
  afstemming: ['procesregisseur'],
};

function* bijCasus(wie: Wie, dossier: CasusDossier, over: string | null): Generator<Hoedanigheid> {
  if (over !== null && isBronVan(wie.persoon, dossier, over)) yield 'leverancier';
  if (over !== null && wie.rol === 'geadresseerde' && magAntwoorden(wie.persoon, dossier, over)) yield 'briefhouder';
  yield* isAfgeschermd(dossier.casus.stand) ? bijAfgeschermd(wie, dossier, over) : bijLopend(wie, dossier, over);
}

/**
 * Of a shielded casus nothing is left of what people were in it, but the right to decide on renewing or reopening, and
 * what somebody owes or is asked.
 */
function* bijAfgeschermd(wie: Wie, dossier: CasusDossier, over: string | null): Generator<Hoedanigheid> {
  if (wie.soort === 'publiek' && isBetrokken(wie.persoon, dossier)) yield 'voormalig';
  if (over !== null) yield* blijvend(wie, dossier, over);
}

function* bijLopend(wie: Wie, dossier: CasusDossier, over: string | null): Generator<Hoedanigheid> {
  const { persoon } = wie;
  const publiek = wie.soort === 'publiek';
  if (isBetrokken(persoon, dossier))
    yield* publiek ? (['betrokken', 'publiekBetrokken'] as const) : (['betrokken'] as const);
  const { melder, triage, genodigden } = dossier.casus.context;
  if (persoon === melder) yield 'melder';
  if (triage?.deelnemers.includes(persoon))
    yield* publiek ? (['triage', 'publiekTriage'] as const) : (['triage'] as const);
  if (genodigden.some((een) => een.persoon === persoon)) yield 'genodigde';
  if (dossier.regie.context.persoon === persoon && dossier.regie.stand !== 'geen') {
    yield dossier.regie.stand === 'aanvaard' ? 'casusregisseur' : 'voorgedragen';
  }
  if (over === null) return;
  yield* bijOnderdeel(persoon, dossier, over);
  if (leesrecht(wie, dossier, over) !== null) yield 'lezer';
  yield* blijvend(wie, dossier, over);
}

function* bijOnderdeel(persoon: string, dossier: CasusDossier, over: string): Generator<Hoedanigheid> {
  if (dossier.casus.context.uitvragen[over]?.aan === persoon) yield 'uitgevraagd';
  if (dossier.items[over]?.context.bron === persoon) yield 'bron';
  if (dossier.acties[over]?.context.eigenaar === persoon) yield 'eigenaar';
  if (dossier.escalaties[over]?.context.door === persoon) yield 'escalerende';
  const overdracht = dossier.overdrachten[over]?.context;
  if (overdracht?.ontvanger === persoon) yield 'ontvanger';
  if (Object.values(overdracht?.delen ?? {}).some(({ bron }) => bron === persoon)) yield 'deelbron';
  if (dossier.casus.context.uitzonderingen.some(({ id, door }) => id === over && door === persoon)) yield 'beoordelaar';
  if (dossier.casus.context.kring.some(({ id, door }) => id === over && door === persoon)) yield 'kringbron';
}

/** What shielding the casus takes from nobody: a stance that is asked, an answer to the contact point, what a crisis owes. */
function* blijvend(wie: Wie, dossier: CasusDossier, over: string): Generator<Hoedanigheid> {
  const { persoon } = wie;
  const besluit = dossier.besluiten[over]?.context;
  if (besluit?.gevraagd.includes(persoon)) yield 'gevraagde';
  if (besluit?.door === persoon) yield 'indiener';
  if (dossier.verzoeken[over]?.context.raad[persoon]) yield 'geraadpleegde';
  if (dossier.crises[over]?.context.door === persoon) yield 'crisisgever';
  if (isPubliekIngelicht(wie, dossier, over)) yield 'publiekIngelicht';
}

function* bijOverleg({ persoon, rol }: Wie, { overleg }: OverlegDossier): Generator<Hoedanigheid> {
  const { voorzitter, agenda } = overleg.context;
  if (persoon === voorzitter) yield 'voorzitter';
  const heeftRol = agenda.some(({ deelnemers }) => deelnemers.includes(persoon));
  if (heeftRol || rol === 'procesregisseur' || rol === 'informatieregisseur') yield 'aanTafel';
}

/** A public participant in this casus who was told in this crisis, and so knows of it already. */
export const isPubliekIngelicht = ({ persoon, soort, rol }: Wie, dossier: CasusDossier, crisis: string): boolean =>
  soort === 'publiek' &&
  rol === 'professional' &&
  (dossier.crises[crisis]?.context.ontvangers.includes(persoon) ?? false) &&
  isBetrokken(persoon, dossier);

/** A brief can be answered once, on the rung it was sent to: the link of an earlier rung leads nowhere any more. */
export function magAntwoorden(brief: string, { escalaties }: CasusDossier, escalatie: string): boolean {
  const kaart = escalaties[escalatie];
  const gevraagd = kaart?.context.brieven[brief];
  if (kaart?.stand !== 'boven' || gevraagd?.antwoord !== null) return false;
  return gevraagd.trede === kaart.context.haltes[kaart.context.trede]?.code;
}

/** Has a role in this casus beyond having been asked whether somebody is known. */
export function isBetrokken(persoon: string, { casus, regie }: CasusDossier): boolean {
  const { triage, genodigden } = casus.context;
  return (
    (triage?.deelnemers.includes(persoon) ?? false) ||
    genodigden.some((een) => een.persoon === persoon) ||
    // Who declined to carry the plan has no role by having been asked.
    (regie.context.persoon === persoon && regie.stand !== 'geen')
  );
}

/** Who these are, in words, for "whose turn is it" and "who can do this". */
export const hoedanigheidInWoorden: Record<Hoedanigheid, Zin> = {
  procesregisseur: { nl: 'de procesregisseur', en: 'the process director' },
  informatieregisseur: { nl: 'de informatieregisseur', en: 'the information director' },
  professional: { nl: 'een professional', en: 'a professional' },
  contactpunt: { nl: 'het contactpunt', en: 'the contact point' },
  fg: { nl: 'de functionaris gegevensbescherming', en: 'the data protection officer' },
  auditor: { nl: 'de auditor', en: 'the auditor' },
  beheerder: { nl: 'de beheerder', en: 'the administrator' },
  systeem: { nl: 'het systeem', en: 'the system' },
  huisdeelnemer: { nl: 'een deelnemer van het huis', en: 'a participant of the house' },
  melder: { nl: 'de melder', en: 'the reporter' },
  triage: { nl: 'de deelnemers aan de triage', en: 'the triage members' },
  publiekTriage: { nl: 'de publieke deelnemers aan de triage', en: 'the public triage members' },
  uitgevraagd: { nl: 'wie gevraagd is', en: 'who was asked' },
  genodigde: { nl: 'de genodigden', en: 'the invitees' },
  betrokken: { nl: 'wie een rol in de casus heeft', en: 'who has a role in the case' },
  publiekBetrokken: { nl: 'de betrokken publieke deelnemers', en: 'the public participants involved' },
  ontvanger: { nl: 'de ontvanger', en: 'the receiver' },
  casusregisseur: { nl: 'de casusregisseur', en: 'the case director' },
  voorgedragen: { nl: 'de voorgedragen casusregisseur', en: 'the proposed case director' },
  bron: { nl: 'de bron', en: 'the source' },
  gevraagde: { nl: 'wie om een standpunt gevraagd is', en: 'who was asked for a stance' },
  geraadpleegde: { nl: 'wie over het verzoek is geraadpleegd', en: 'who was consulted on the request' },
  indiener: { nl: 'de indiener', en: 'the proposer' },
  eigenaar: { nl: 'de eigenaar van de actie', en: 'the owner of the action' },
  geadresseerde: { nl: 'wie een stuk kreeg', en: 'who got a brief' },
  escalerende: { nl: 'wie het verschil naar voren bracht', en: 'who raised the difference' },
  briefhouder: { nl: 'wie een stuk kreeg', en: 'who got a brief' },
  deelbron: { nl: 'de bron van een stuk dat mee zou gaan', en: 'the source of a piece that would go along' },
  crisisgever: { nl: 'wie in de crisis gaf', en: 'who gave in the crisis' },
  publiekIngelicht: {
    nl: 'een betrokken publieke deelnemer die in de crisis is ingelicht',
    en: 'a public participant involved who was told in the crisis',
  },
  beoordelaar: { nl: 'wie de uitzondering maakte', en: 'who made the exception' },
  voormalig: {
    nl: 'de publieke deelnemers die erbij betrokken waren',
    en: 'the public participants who were involved',
  },
  leverancier: { nl: 'de bron van het gegeven', en: 'the source of the datum' },
  kringbron: { nl: 'wie deze persoon in de kring zette', en: 'who put this person in the circle' },
  lezer: { nl: 'wie het kreeg', en: 'who was given it' },
  aanTafel: { nl: 'wie aan tafel genodigd is', en: 'who is invited to the table' },
  voorzitter: { nl: 'de voorzitter', en: 'the chair' },
};
