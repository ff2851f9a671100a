import { isAfgeschermd } from './casus/bewaartermijn.ts';
import { isBronVan } from './casus/gegevens.ts';
import type { CasusDossier, Dossiers, OverlegDossier } from './dossier.ts';
import type { Opdrachttype, Voorstel } from './gebeurtenissen.ts';
import type { Zin } from './protocol.ts';
import type { Rol, Wie } from './wie.ts';

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
  | 'indiener'
  | 'eigenaar'
  | 'voormalig'
  | 'leverancier'
  | 'aanTafel'
  | 'voorzitter';

const regie = ['procesregisseur', 'informatieregisseur'] as const;

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
  'toestemming.registreer': ['procesregisseur', 'melder', 'betrokken', 'contactpunt'],
  'uitzondering.registreer': ['betrokken'],
  'uitzondering.hefOp': ['betrokken', 'contactpunt'],
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
};

function* bijCasus(wie: Wie, dossier: CasusDossier, over: string | null): Generator<Hoedanigheid> {
  if (over !== null && isBronVan(wie.persoon, dossier, over)) yield 'leverancier';
  yield* isAfgeschermd(dossier.casus.stand) ? bijAfgeschermd(wie, dossier, over) : bijLopend(wie, dossier, over);
}

/** Of a shielded casus nothing is left of what people were in it, but the right to decide on renewing or reopening. */
function* bijAfgeschermd({ persoon, soort }: Wie, dossier: CasusDossier, over: string | null): Generator<Hoedanigheid> {
  if (soort === 'publiek' && isBetrokken(persoon, dossier)) yield 'voormalig';
  if (over !== null) yield* bijBesluit(persoon, dossier, over);
}

function* bijLopend(wie: Wie, dossier: CasusDossier, over: string | null): Generator<Hoedanigheid> {
  const { persoon } = wie;
  const publiek = wie.soort === 'publiek';
  if (isBetrokken(persoon, dossier))
    yield* publiek ? (['betrokken', 'publiekBetrokken'] as const) : (['betrokken'] as const);
  const { melder, triage, genodigden, overdracht } = dossier.casus.context;
  if (persoon === melder) yield 'melder';
  if (triage?.deelnemers.includes(persoon))
    yield* publiek ? (['triage', 'publiekTriage'] as const) : (['triage'] as const);
  if (genodigden.some((een) => een.persoon === persoon)) yield 'genodigde';
  if (overdracht?.ontvanger === persoon) yield 'ontvanger';
  if (dossier.regie.context.persoon === persoon && dossier.regie.stand !== 'geen') {
    yield dossier.regie.stand === 'aanvaard' ? 'casusregisseur' : 'voorgedragen';
  }
  if (over !== null) yield* bijOnderdeel(persoon, dossier, over);
}

function* bijOnderdeel(persoon: string, dossier: CasusDossier, over: string): Generator<Hoedanigheid> {
  if (dossier.casus.context.uitvragen[over]?.aan === persoon) yield 'uitgevraagd';
  if (dossier.items[over]?.context.bron === persoon) yield 'bron';
  yield* bijBesluit(persoon, dossier, over);
  if (dossier.acties[over]?.context.eigenaar === persoon) yield 'eigenaar';
}

function* bijBesluit(persoon: string, { besluiten }: CasusDossier, over: string): Generator<Hoedanigheid> {
  const besluit = besluiten[over]?.context;
  if (besluit?.gevraagd.includes(persoon)) yield 'gevraagde';
  if (besluit?.door === persoon) yield 'indiener';
}

function* bijOverleg({ persoon, rol }: Wie, { overleg }: OverlegDossier): Generator<Hoedanigheid> {
  const { voorzitter, agenda } = overleg.context;
  if (persoon === voorzitter) yield 'voorzitter';
  const heeftRol = agenda.some(({ deelnemers }) => deelnemers.includes(persoon));
  if (heeftRol || rol === 'procesregisseur' || rol === 'informatieregisseur') yield 'aanTafel';
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
  indiener: { nl: 'de indiener', en: 'the proposer' },
  eigenaar: { nl: 'de eigenaar van de actie', en: 'the owner of the action' },
  voormalig: {
    nl: 'de publieke deelnemers die erbij betrokken waren',
    en: 'the public participants who were involved',
  },
  leverancier: { nl: 'de bron van het gegeven', en: 'the source of the datum' },
  aanTafel: { nl: 'wie aan tafel genodigd is', en: 'who is invited to the table' },
  voorzitter: { nl: 'de voorzitter', en: 'the chair' },
};
