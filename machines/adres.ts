import type { CasusDossier, Deelsoort } from './dossier.ts';
import type { Opdracht, Opdrachttype } from './gebeurtenissen.ts';

/** The kinds of statechart in a dossier. */
export type Kaartsoort = 'casus' | Deelsoort | 'regie' | 'logboek' | 'overleg' | 'kader';

/** Whose guards judge a command. With two, both must accept, and the event is written in both dossiers or in none. */
export const geadresseerden: Record<Opdrachttype, readonly Kaartsoort[]> = {
  'signaal.meld': ['casus'],
  'signaal.wijsAf': ['casus'],
  'aanmelding.dienIn': ['casus'],
  'aanmelding.vraagAanvulling': ['casus'],
  'aanmelding.vulAan': ['casus'],
  'casus.screen': ['casus'],
  'casus.weiger': ['casus'],
  'casus.zetInTriage': ['casus'],
  'doel.beoordeel': ['casus'],
  'uitvraag.stel': ['casus'],
  'uitvraag.beantwoord': ['casus'],
  'uitvraag.weiger': ['casus'],
  'criteria.beoordeel': ['casus'],
  'voorstel.doe': ['besluit'],
  'voorstel.wijzig': ['besluit'],
  'voorstel.trekIn': ['besluit'],
  'standpunt.geef': ['besluit'],
  'classificatie.stelVast': ['casus'],
  'overdracht.bied': ['overdracht'],
  'overdracht.aanvaard': ['overdracht'],
  'overdracht.wijsAf': ['overdracht'],
  'overdracht.trekIn': ['overdracht'],
  'overdracht.stemIn': ['overdracht'],
  'overdracht.weiger': ['overdracht'],
  'vertegenwoordiger.registreer': ['casus'],
  'vertegenwoordiger.werkBij': ['casus'],
  'toestemming.registreer': ['casus'],
  'toestemming.trekIn': ['casus'],
  'uitzondering.registreer': ['casus'],
  'uitzondering.herzie': ['casus'],
  'uitzondering.hefOp': ['casus'],
  'delingsbesluit.onderteken': ['casus'],
  'betrokkene.informeer': ['casus'],
  'betrokkene.nodigUit': ['casus'],
  'uitnodiging.stelVast': ['casus'],
  'besluit.neem': ['besluit'],
  'vrijgave.vraag': ['item'],
  'vrijgave.bied': ['item'],
  'vrijgave.weiger': ['item'],
  'vrijgave.trekIn': ['item'],
  'vrijgave.geefVrij': ['item'],
  'vrijgave.beeindig': ['item'],
  'vrijgave.beraad': ['item'],
  'vrijgave.neemTerug': ['item'],
  'vrijgave.verbeter': ['item'],
  'vrijgave.open': ['item'],
  'inzage.begin': ['logboek'],
  'logboek.open': ['logboek'],
  'plan.voegToe': ['actie'],
  'plan.aanvaard': ['actie'],
  'plan.wijsAf': ['actie'],
  'plan.trekIn': ['actie'],
  'plan.meldVoortgang': ['actie'],
  'casusregie.draagVoor': ['regie'],
  'casusregie.aanvaard': ['regie'],
  'casusregie.wijsAf': ['regie'],
  'plan.stelVast': ['casus'],
  'uitvoering.begin': ['casus'],
  'evaluatie.begin': ['casus'],
  'evaluatie.legVast': ['casus'],
  'casus.schaalAf': ['casus'],
  'casus.hervat': ['casus'],
  'casus.sluit': ['casus'],
  'casus.herclassificeer': ['casus'],
  'casus.vraagInformatie': ['casus'],
  'deelname.beeindig': ['casus'],
  'verzoek.dienIn': ['verzoek'],
  'verzoek.stelIdentiteitVast': ['verzoek'],
  'verzoek.raadpleeg': ['verzoek'],
  'verzoek.geefOordeel': ['verzoek'],
  'verzoek.verleng': ['verzoek'],
  'verzoek.beslis': ['verzoek'],
  'verzoek.voerUit': ['verzoek'],
  'verzoek.trekIn': ['verzoek'],
  'verzoek.maakBezwaar': ['verzoek'],
  'verzoek.beslisBezwaar': ['verzoek'],
  'crisis.geef': ['crisis'],
  'crisis.motiveer': ['crisis'],
  'crisis.herzie': ['crisis'],
  'crisis.informeer': ['crisis'],
  'crisis.stelUit': ['crisis'],
  'crisis.hefUitstelOp': ['crisis'],
  'escalatie.open': ['escalatie'],
  'escalatie.brengHoger': ['escalatie'],
  'escalatie.schrijfAan': ['escalatie'],
  'escalatie.antwoord': ['escalatie'],
  'escalatie.rondAf': ['escalatie'],
  'termijn.verstrijk': ['casus'],
  'bewaring.antwoord': ['casus'],
  'casus.verleng': ['casus'],
  'casus.heropen': ['casus'],
  'prioriteit.plaats': ['casus'],
  'prioriteit.haalAf': ['casus'],
  'vernietiging.stelVoor': ['casus'],
  'vernietiging.trekIn': ['casus'],
  'vernietiging.bevestig': ['casus'],
  'kring.noteer': ['casus'],
  'kring.haalAf': ['casus'],
  'kring.informeer': ['casus'],
  'afstemming.stelVast': ['casus'],
  'afstemming.beeindig': ['casus'],
  'overleg.plan': ['casus', 'overleg'],
  'overleg.open': ['casus', 'overleg'],
  'overleg.stap': ['casus', 'overleg'],
  'overleg.rondAf': ['casus', 'overleg'],
  'overleg.sluit': ['overleg'],
  'overleg.meldAanwezig': ['overleg'],
  'overleg.verlaat': ['overleg'],
  'overleg.vraagWoord': ['overleg'],
  'overleg.trekWoordIn': ['overleg'],
  'overleg.geefWoord': ['overleg'],
  'overleg.neemWoordAf': ['overleg'],
  'kader.stelVoor': ['kader'],
  'kader.bekrachtig': ['kader'],
  'kader.trekIn': ['kader'],
};

/**
 * The parts of a casus that a command can be about, by the field that names one. A source speaks of its own item within
 * a hand-over, and of its own datum within a proposal to keep it: the hand-over, and the datum, is what it is about.
 */
export const onderdelen = [
  'overdracht',
  'gegeven',
  'item',
  'besluit',
  'actie',
  'crisis',
  'verzoek',
  'escalatie',
  'uitvraag',
  'uitzondering',
  'toestemming',
  'vertegenwoordiger',
  'kringlid',
] as const;
export type Onderdeel = (typeof onderdelen)[number];

/** The framework of the house has parts too: its versions. */
const alleDelen = [...onderdelen, 'kaderversie'] as const;

/** Once there could be only one hand-over, and these did not name it. */
const naamloos: readonly Opdrachttype[] = ['overdracht.aanvaard', 'overdracht.wijsAf'];

const rangen = new Map<string, number>(alleDelen.map((deel, rang) => [deel, rang]));

/** Looks through what is in the command, which is far less than all that could be: this is asked at every turn. */
function genoemdDeel(opdracht: Opdracht): string | null {
  let [genoemd, laagste]: [string | null, number] = [null, alleDelen.length];
  for (const veld in opdracht) {
    const rang = rangen.get(veld) ?? alleDelen.length;
    if (rang >= laagste) continue;
    const id: unknown = opdracht[veld as keyof Opdracht];
    if (typeof id === 'string') [genoemd, laagste] = [id, rang];
  }
  return genoemd;
}

/** The part (an item, a decision, a version of the framework) a command or a lapse is about; null when it is the whole. */
export function overWat(opdracht: Opdracht, casus: CasusDossier | null = null): string | null {
  const deel = genoemdDeel(opdracht);
  if (deel !== null) return deel;
  if (opdracht.type === 'termijn.verstrijk') return opdracht.over ?? null;
  if (!naamloos.includes(opdracht.type)) return null;
  return Object.values(casus?.overdrachten ?? {}).find(({ stand }) => stand === 'aangeboden')?.context.id ?? null;
}
