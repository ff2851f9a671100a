import { z } from 'zod';
import { aflopen, antwoordsoorten, leerpunten } from '../../machines/escalatie/context.ts';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Kaderinhoud } from '../../machines/kader/kader.ts';
import { isKaderinhoud } from '../../machines/kader/lees.ts';
import {
  adviezen,
  categorieen,
  crisisgronden,
  fasen,
  grondslagen,
  herkomsten,
  klassen,
  kloksoorten,
  kringrelaties,
  kwesties,
  resultaten,
  standpunten,
  stappen,
  steunvormen,
  uitzonderingsgronden,
  verlengingsgronden,
  vernietigredenen,
  weigerredenen,
  zorgen,
} from '../../machines/kader/lijsten.ts';
import { logdoelen } from '../../machines/logboek/doelen.ts';
import type { Envelop, Onderwerp } from '../../machines/protocol.ts';
import {
  jeugdroutes,
  kanalen,
  openingen,
  regimes,
  relaties,
  toestemmingsoorten,
  uitzonderingsoorten,
  voorwaarden,
  wijzen,
} from '../../machines/rechten/lijsten.ts';
import {
  identiteitswijzen,
  indieners,
  raadgronden,
  uitkomsten,
  verzoeksoorten,
  weigergronden,
} from '../../machines/rechten/verzoek.ts';

/** Every field of every command has a bound; what is not listed is refused. */
const tekst = z.string().max(4000);
const kort = z.string().min(1).max(300);
const id = z.string().min(1).max(120);
/** A code of a list that the framework of the house sets; whether it is in there is judged. */
const code = z.string().min(1).max(40);
const persoon = z.string().min(1).max(80);
const personen = z.array(persoon).min(1).max(40);
const datum = z.iso.date();
const moment = z.iso.datetime();
const casus = id;
const overleg = id;
const niveau = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const kanaal = z.enum(kanalen);
/** The person concerned, or a representative. */
const spreker = id;
const sprekers = z.array(spreker).min(1).max(10);
const soorten = z.array(z.enum(categorieen)).min(1).max(12);

const betrokkene = z.strictObject({ naam: kort, geboortedatum: datum, woonplaats: kort });

const perCriterium = <T extends z.ZodType>(waarde: T) => z.strictObject({ a: waarde, b: waarde, c: waarde, d: waarde });

const aanmelding = z.strictObject({
  aanleiding: tekst,
  doel: tekst,
  criteria: perCriterium(tekst),
  eigenInzet: tekst,
  betrokkeneGeinformeerd: z.boolean(),
  juistheidGecontroleerd: z.boolean(),
});

const delingsbesluit = z.strictObject({
  situatie: tekst.exactOptional(),
  doel: tekst.exactOptional(),
  gevers: personen.exactOptional(),
  zwaarwegend: tekst.exactOptional(),
  jeugdroute: z.enum(jeugdroutes).exactOptional(),
  noodzaak: tekst,
  subsidiariteit: tekst,
  proportionaliteit: tekst,
  waarborgen: tekst,
  rechten: tekst,
  grondslag: z.enum(grondslagen),
  categorieen: soorten,
  ontvangers: personen,
  niveau,
  totEnMet: datum,
  burgerversie: tekst,
});

const voorstel = z.discriminatedUnion('onderwerp', [
  z.strictObject({ onderwerp: z.literal('classificatie'), klasse: z.enum(klassen), reden: tekst }),
  z.strictObject({ onderwerp: z.literal('delingsbesluit'), besluit: delingsbesluit }),
  z.strictObject({
    onderwerp: z.literal('uitnodiging'),
    genodigden: z
      .array(z.strictObject({ persoon, reden: tekst }))
      .min(1)
      .max(30),
  }),
  z.strictObject({ onderwerp: z.literal('tafel'), tekst: tekst.min(1) }),
  z.strictObject({ onderwerp: z.literal('verlenging'), grond: z.enum(verlengingsgronden), tot: datum, reden: tekst }),
  z.strictObject({ onderwerp: z.literal('heropening'), aanmelding, reden: tekst }),
  z.strictObject({
    onderwerp: z.literal('prioriteit'),
    criteria: z.array(kort).min(1).max(20),
    reden: tekst,
    herzienOp: datum,
  }),
  z.strictObject({
    onderwerp: z.literal('afstemming'),
    kringlid: id,
    kenmerk: code,
    wederzijds: z.boolean(),
    afhankelijkheid: tekst,
    noodzaak: tekst,
  }),
]);

const omschrijving = z.strictObject({
  overWie: id.exactOptional(),
  leefgebied: code,
  categorie: z.enum(categorieen),
  niveau,
  doel: kort,
  vraag: kort,
});

const verzoekvelden = {
  'verzoek.dienIn': {
    casus,
    soort: z.enum(verzoeksoorten),
    namens: z.enum(indieners),
    kanaal: z.enum(['gesprek', 'brief', 'telefoon', 'mail']),
    ontvangenOp: datum,
    betreft: id.exactOptional(),
    toelichting: tekst.exactOptional(),
  },
  'verzoek.stelIdentiteitVast': { casus, verzoek: id, wijze: z.enum(identiteitswijzen) },
  'verzoek.raadpleeg': { casus, verzoek: id, aan: personen },
  'verzoek.geefOordeel': {
    casus,
    verzoek: id,
    uitzondering: z.boolean(),
    grond: z.enum(raadgronden).exactOptional(),
    motivering: tekst.exactOptional(),
  },
  'verzoek.verleng': { casus, verzoek: id, reden: tekst.min(5) },
  'verzoek.beslis': {
    casus,
    verzoek: id,
    uitkomst: z.enum(uitkomsten),
    gronden: z.array(z.enum(weigergronden)).max(weigergronden.length),
    motivering: tekst,
    brief: tekst,
  },
  'verzoek.voerUit': { casus, verzoek: id, gedaan: tekst.min(5), ontvangersVerteld: z.boolean() },
  'verzoek.trekIn': { casus, verzoek: id },
  'verzoek.maakBezwaar': { casus, verzoek: id, ontvangenOp: datum },
  'verzoek.beslisBezwaar': { casus, verzoek: id, gegrond: z.boolean(), motivering: tekst },
};
const grenzen = z.strictObject({
  nietAan: personen.exactOptional(),
  totEnMet: datum.exactOptional(),
  alleenAanTafel: z.literal(true).exactOptional(),
});

const geheim = z.strictObject({
  regime: z.enum(regimes),
  opening: z.enum(openingen).exactOptional(),
  artikel: kort.exactOptional(),
  toelichting: tekst.exactOptional(),
  voorwaarden: z.array(z.enum(voorwaarden)).max(voorwaarden.length).exactOptional(),
  ontvangers: personen.exactOptional(),
  ontvangsttitel: kort.exactOptional(),
});

const weigering = {
  casus,
  reden: z.enum(weigerredenen),
  advies: z.enum(adviezen),
  weging: tekst.exactOptional(),
};

const velden = {
  'signaal.meld': { herkomst: z.enum(herkomsten), zorg: z.enum(zorgen), betrokkene },
  'signaal.wijsAf': weigering,
  'aanmelding.dienIn': { casus: casus.exactOptional(), betrokkene, aanmelding },
  'aanmelding.vraagAanvulling': { casus, vraag: kort },
  'aanmelding.vulAan': { casus, aanmelding },
  'casus.screen': { casus, gemeente: id.exactOptional(), anderRegime: z.boolean(), noodzaak: tekst },
  'casus.weiger': weigering,
  'casus.zetInTriage': { casus, deelnemers: personen, noodzaak: tekst },
  'doel.beoordeel': { casus, past: z.boolean(), reden: tekst.min(5) },
  'uitvraag.stel': { casus, aan: personen, vraag: kort },
  'uitvraag.beantwoord': { casus, uitvraag: id, bekend: z.boolean(), sinds: datum.exactOptional() },
  'uitvraag.weiger': { casus, uitvraag: id },
  'criteria.beoordeel': {
    casus,
    oordelen: perCriterium(z.strictObject({ voldaan: z.boolean(), reden: tekst.min(5) })),
  },
  'voorstel.doe': { casus, voorstel },
  'voorstel.wijzig': { casus, besluit: id, voorstel },
  'voorstel.trekIn': { casus, besluit: id },
  'standpunt.geef': {
    casus,
    besluit: id,
    standpunt: z.enum(standpunten),
    reden: tekst.exactOptional(),
    watLostOp: tekst.exactOptional(),
  },
  'classificatie.stelVast': { casus, besluit: id, motivering: tekst },
  'overdracht.bied': {
    casus,
    ontvanger: persoon,
    gegevens: tekst,
    grondslag: z.enum(grondslagen),
    vorm: z.enum(steunvormen).exactOptional(),
    noodzaak: tekst.exactOptional(),
    items: z.array(id).max(40).exactOptional(),
    basis: kort.exactOptional(),
  },
  'overdracht.aanvaard': { casus, overdracht: id.exactOptional() },
  'overdracht.wijsAf': { casus, overdracht: id.exactOptional() },
  'overdracht.trekIn': { casus, overdracht: id },
  'overdracht.stemIn': { casus, overdracht: id, item: id, tekst: tekst.exactOptional() },
  'overdracht.weiger': { casus, overdracht: id, item: id },
  'vertegenwoordiger.registreer': {
    casus,
    naam: kort,
    relatie: z.enum(relaties),
    gezag: z.boolean(),
    tegenstrijdigBelang: z.boolean(),
  },
  'vertegenwoordiger.werkBij': { casus, vertegenwoordiger: id, gezag: z.boolean(), tegenstrijdigBelang: z.boolean() },
  'toestemming.registreer': {
    casus,
    soort: z.enum(toestemmingsoorten),
    gegeven: z.boolean(),
    omvang: kort,
    gevraagdOp: datum,
    van: sprekers.exactOptional(),
    categorieen: soorten.exactOptional(),
    ontvangers: personen.exactOptional(),
    doel: kort.exactOptional(),
    wijze: z.enum(wijzen).exactOptional(),
    totEnMet: datum.exactOptional(),
    vrijeKeuze: tekst.exactOptional(),
    houder: persoon.exactOptional(),
    reden: tekst.exactOptional(),
  },
  'toestemming.trekIn': { casus, toestemming: id, van: spreker, op: datum },
  'uitzondering.registreer': {
    casus,
    soort: z.enum(uitzonderingsoorten),
    grond: z.enum(uitzonderingsgronden),
    motivering: tekst,
    herzienOp: datum,
    voor: spreker.exactOptional(),
  },
  'uitzondering.herzie': { casus, uitzondering: id, motivering: tekst, herzienOp: datum },
  'uitzondering.hefOp': { casus, uitzondering: id },
  'delingsbesluit.onderteken': { casus, besluit: id, motivering: tekst.exactOptional() },
  'betrokkene.informeer': {
    casus,
    kanaal,
    op: datum,
    aan: sprekers.exactOptional(),
    rechten: z.boolean().exactOptional(),
  },
  'betrokkene.nodigUit': { casus, kanaal, op: datum },
  'uitnodiging.stelVast': { casus, besluit: id, motivering: tekst.exactOptional() },
  'besluit.neem': { casus, besluit: id },
  'vrijgave.vraag': { casus, bron: persoon, omschrijving, noodzaak: tekst },
  'vrijgave.bied': {
    casus,
    item: id.exactOptional(),
    omschrijving,
    tekst: tekst.min(1),
    regisseurLeest: z.boolean(),
    rechtmatigVerkregen: z.boolean(),
    grenzen: grenzen.exactOptional(),
    geheim: geheim.exactOptional(),
  },
  'vrijgave.weiger': { casus, item: id },
  'vrijgave.trekIn': { casus, item: id },
  'vrijgave.geefVrij': {
    casus,
    item: id,
    ontvangers: personen,
    noodzaak: tekst,
    subsidiariteit: tekst,
    proportionaliteit: tekst,
    grondslag: z.enum(grondslagen),
  },
  'vrijgave.beeindig': { casus, item: id },
  'vrijgave.beraad': { casus, item: id },
  'vrijgave.neemTerug': { casus, item: id, van: personen },
  'vrijgave.verbeter': { casus, item: id, tekst },
  'vrijgave.open': { casus, item: id },
  'plan.voegToe': { casus, actie: z.strictObject({ wat: kort, eigenaar: persoon, voor: datum, klaarAls: kort }) },
  'plan.aanvaard': { casus, actie: id },
  'plan.wijsAf': { casus, actie: id },
  'plan.trekIn': { casus, actie: id },
  'plan.meldVoortgang': {
    casus,
    actie: id,
    voortgang: z.enum(['bezig', 'gedaan', 'geblokkeerd']),
    toelichting: kort.exactOptional(),
  },
  'casusregie.draagVoor': { casus, persoon },
  'casusregie.aanvaard': { casus },
  'casusregie.wijsAf': { casus },
  'plan.stelVast': { casus, herzienOp: datum, noodzaak: tekst },
  'uitvoering.begin': { casus },
  'evaluatie.begin': { casus, noodzaak: tekst },
  'evaluatie.legVast': { casus, resultaat: tekst.min(5), herzienOp: datum },
  'casus.schaalAf': { casus, reden: tekst.min(5), nazorg: tekst.min(5) },
  'casus.hervat': { casus, reden: tekst.min(5) },
  'casus.sluit': { casus, resultaat: z.enum(resultaten), betrokkeneGeinformeerdOp: datum.exactOptional() },
  'casus.herclassificeer': { casus, reden: tekst.min(5) },
  'casus.vraagInformatie': { casus, wat: tekst.min(5) },
  ...verzoekvelden,
  'crisis.geef': {
    casus,
    motief: kort,
    leefgebied: code,
    categorie: z.enum(categorieen),
    niveau,
    tekst: tekst.min(1),
    ontvangers: personen,
    grond: z.enum(crisisgronden),
  },
  'crisis.motiveer': { casus, crisis: id, noodzaak: tekst, subsidiariteit: tekst, proportionaliteit: tekst },
  'crisis.herzie': { casus, crisis: id, bevindingen: tekst, voorbij: z.boolean() },
  'crisis.informeer': { casus, crisis: id, kanaal, op: datum },
  'crisis.stelUit': { casus, crisis: id, grond: z.enum(uitzonderingsgronden), motivering: tekst, herzienOp: datum },
  'crisis.hefUitstelOp': { casus, crisis: id },
  'escalatie.open': {
    casus,
    kwestie: z.enum(kwesties),
    vraag: kort,
    geprobeerd: kort,
    betreft: id.exactOptional(),
  },
  'escalatie.brengHoger': { casus, escalatie: id, vraag: kort, geprobeerd: kort },
  'escalatie.schrijfAan': { casus, escalatie: id, aan: kort },
  'escalatie.antwoord': {
    casus,
    escalatie: id,
    soort: z.enum(antwoordsoorten),
    tekst,
    artikel: kort.exactOptional(),
  },
  'escalatie.rondAf': {
    casus,
    escalatie: id,
    hoe: z.enum([...aflopen, 'geenOvereenstemming']),
    terugkoppeling: tekst,
    leerpunt: z.enum(leerpunten),
    eneKant: tekst.exactOptional(),
    andereKant: tekst.exactOptional(),
  },
  'termijn.verstrijk': { casus, termijn: z.enum(kloksoorten), over: id.exactOptional(), voor: moment },
  'bewaring.antwoord': { casus, besluit: id, gegeven: id, akkoord: z.boolean() },
  'casus.verleng': { casus, besluit: id, motivering: tekst },
  'casus.heropen': { casus, besluit: id, motivering: tekst },
  'prioriteit.plaats': { casus, besluit: id, motivering: tekst.exactOptional() },
  'prioriteit.haalAf': { casus },
  'vernietiging.stelVoor': { casus, reden: z.enum(vernietigredenen) },
  'vernietiging.trekIn': { casus },
  'vernietiging.bevestig': { casus },
  'kring.noteer': { casus, naam: kort, relatie: z.enum(kringrelaties), noodzaak: tekst },
  'kring.haalAf': { casus, kringlid: id },
  'afstemming.stelVast': { casus, besluit: id, motivering: tekst.exactOptional() },
  'afstemming.beeindig': { casus, besluit: id },
  'kring.informeer': { casus, kringlid: id, kanaal, op: datum, rechten: z.boolean() },
  'overleg.plan': {
    casus,
    overleg: overleg.exactOptional(),
    op: moment,
    plaats: kort,
    minuten: z.int().min(5).max(480),
  },
  'overleg.open': { overleg, casus },
  'overleg.stap': { overleg, casus, naar: z.enum(stappen), bevestigd: z.boolean() },
  'overleg.rondAf': { overleg, casus, terugkoppeling: tekst },
  'overleg.sluit': { overleg },
  'overleg.meldAanwezig': { overleg },
  'overleg.verlaat': { overleg },
  'overleg.vraagWoord': { overleg, soort: z.enum(['bijdrage', 'vraag', 'reactie', 'orde']) },
  'overleg.trekWoordIn': { overleg },
  'overleg.geefWoord': { overleg, persoon },
  'overleg.neemWoordAf': { overleg },
  'deelname.beeindig': { casus, persoon, reden: tekst.exactOptional() },
  'inzage.begin': { casus },
  'logboek.open': { casus, doel: z.enum(logdoelen), toelichting: tekst },
  'kader.stelVoor': { kader: z.custom<Kaderinhoud>(isKaderinhoud), toelichting: tekst.min(5) },
  'kader.bekrachtig': {
    kaderversie: id,
    vaststelling: z.strictObject({ vastgesteldOp: datum, door: kort, besluitnummer: kort, geldtVanaf: datum }),
  },
  'kader.trekIn': { kaderversie: id },
} satisfies Record<Opdrachttype, z.core.$ZodShape>;

const schemas = Object.entries(velden).map(([type, vorm]) =>
  z.strictObject({ opdracht: z.uuid(), type: z.literal(type), ...vorm }),
);

/**
 * The shape of a command as it comes in. The types of `velden` are checked against the vocabulary by
 * `EnvelopUitSchema` below; the union is built at run time, so it is cast once, here.
 */
export const envelopSchema = z.discriminatedUnion(
  'type',
  schemas as unknown as [z.ZodObject, ...z.ZodObject[]],
) as unknown as z.ZodType<Envelop>;

type UitVelden = {
  [T in keyof typeof velden]: { opdracht: string; type: T } & z.output<z.ZodObject<(typeof velden)[T], z.core.$strict>>;
}[keyof typeof velden];

// A field that is missing here, or has another type than in the vocabulary, does not compile.
type Gelijk<A, B> = [A] extends [B] ? true : never;
const vertaalbaar: Gelijk<UitVelden, Envelop> = true;
const volledig: Gelijk<Envelop, UitVelden> = true;
void [vertaalbaar, volledig];

/** What a screen may ask to follow. */
export const onderwerpSchema: z.ZodType<Onderwerp> = z.discriminatedUnion('wat', [
  z.strictObject({
    wat: z.literal('werkvoorraad'),
    fasen: z.array(z.enum(fasen)).max(fasen.length).exactOptional(),
    na: z.string().max(200).exactOptional(),
    teLaat: z.literal(true).exactOptional(),
    lijst: z.literal('prioriteit').exactOptional(),
  }),
  z.strictObject({ wat: z.literal('casus'), casus }),
  z.strictObject({ wat: z.literal('tafel'), overleg }),
  z.strictObject({ wat: z.literal('mijn') }),
  z.strictObject({ wat: z.literal('logboek'), casus }),
  z.strictObject({ wat: z.literal('vrijgave'), casus }),
  z.strictObject({ wat: z.literal('vrijgaven'), na: z.string().max(200).exactOptional() }),
  z.strictObject({ wat: z.literal('kader') }),
]);
