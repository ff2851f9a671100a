import type { Deelsoort } from './dossier.ts';
import type { Opdracht, Opdrachttype } from './gebeurtenissen.ts';

/** The kinds of statechart in a dossier. */
export type Kaartsoort = 'casus' | Deelsoort | 'regie' | 'overleg' | 'kader';

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
  'overdracht.bied': ['casus'],
  'overdracht.aanvaard': ['casus'],
  'overdracht.wijsAf': ['casus'],
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
  'termijn.verstrijk': ['casus'],
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

/** The parts of a casus that a command can be about, by the field that names one. */
export const onderdelen = [
  'item',
  'besluit',
  'actie',
  'crisis',
  'verzoek',
  'uitvraag',
  'uitzondering',
  'toestemming',
  'vertegenwoordiger',
] as const;
export type Onderdeel = (typeof onderdelen)[number];

/** The framework of the house has parts too: its versions. */
const alleDelen = [...onderdelen, 'kaderversie'] as const;

/** The part (an item, a decision, a version of the framework) a command is about; null when it is about the whole. */
/** The item, decision, action, request, question or exception a command is about; null when it is about the whole. */
/** The part (an item, a decision, a version of the framework) a command or a lapse is about; null when it is about the whole. */
export function overWat(opdracht: Opdracht): string | null {
  const velden: { type: string } & Partial<Record<(typeof alleDelen)[number], unknown>> = opdracht;
  for (const onderdeel of alleDelen) {
    const id = velden[onderdeel];
    if (typeof id === 'string') return id;
  }
  return opdracht.type === 'termijn.verstrijk' ? (opdracht.over ?? null) : null;
}
