import { type Onderdeel, onderdelen } from '../../machines/adres.ts';
import { gegevensVan } from '../../machines/casus/gegevens.ts';
import type { CasusDossier } from '../../machines/dossier.ts';
import { aflopen, antwoordsoorten, leerpunten } from '../../machines/escalatie/context.ts';
import type {
  Delingsbesluit,
  Geheim,
  Grenzen,
  Opdracht,
  Opdrachttype,
  Voorstel,
} from '../../machines/gebeurtenissen.ts';
import { inhoudVan } from '../../machines/kader/kader.ts';
import {
  adviezen,
  categorieen,
  crisisgronden,
  grondslagen,
  herkomsten,
  klassen,
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
import { voorbeeld } from '../../machines/kader/voorbeeld.ts';
import { logdoelen } from '../../machines/logboek/doelen.ts';
import { regimeregels } from '../../machines/rechten/geheim.ts';
import {
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
import { type Klokmerk, lopendeVan } from '../../machines/termijnen/lopend.ts';
import { demoPersonas } from '../../server/demo/personas.ts';
import { CRISISTEKST } from './repertoire.ts';
import { eigen, legeWereld, type Wereld } from './wereld.ts';

/** Chooses, the same each time for the same number. */
export function kiezer(zaad: number) {
  let toestand = (zaad ^ 0x9e3779b9) >>> 0;
  const volgende = (): number => {
    // xorshift: small, and good enough to spread choices.
    toestand ^= toestand << 13;
    toestand ^= toestand >>> 17;
    toestand ^= toestand << 5;
    toestand >>>= 0;
    return toestand;
  };
  volgende();
  const uit = <T>(lijst: readonly T[]): T => {
    const gekozen = lijst[volgende() % lijst.length];
    if (gekozen === undefined) throw new Error('een keuze uit niets');
    return gekozen;
  };
  const kans = (opTien: number): boolean => volgende() % 10 < opTien;
  return { uit, kans };
}
type Kiezer = ReturnType<typeof kiezer>;

/** Also who cannot be named in a casus: that must be refused. */
const mensen = demoPersonas.map(({ persoon }) => persoon);
/** Ids that nobody made: a name that every object inherits, an empty one, one from elsewhere. */
const gebroken = ['constructor', '__proto__', 'toString', '', 'onzin', 'C.constructor'];
const geenKlok: Klokmerk = { soort: 'uitvraag', over: 'onzin', voor: '2026-06-01T21:59:59.000Z' };
const datums = ['2020-01-01', '2026-06-01', '2026-06-02', '2026-09-01', '9999-12-31'];

/** The ids of every part of a casus, by what a command calls it. */
export const delenVan = (dossier: CasusDossier | undefined): Record<Onderdeel, string[]> => ({
  gegeven: dossier ? gegevensVan(dossier).map(({ id }) => id) : [],
  item: Object.keys(dossier?.items ?? {}),
  besluit: Object.keys(dossier?.besluiten ?? {}),
  actie: Object.keys(dossier?.acties ?? {}),
  verzoek: Object.keys(dossier?.verzoeken ?? {}),
  crisis: Object.keys(dossier?.crises ?? {}),
  overdracht: Object.keys(dossier?.overdrachten ?? {}),
  escalatie: Object.keys(dossier?.escalaties ?? {}),
  uitvraag: Object.keys(dossier?.casus.context.uitvragen ?? {}),
  uitzondering: (dossier?.casus.context.uitzonderingen ?? []).map(({ id }) => id),
  toestemming: (dossier?.casus.context.toestemmingen ?? []).map(({ id }) => id),
  vertegenwoordiger: (dossier?.casus.context.vertegenwoordigers ?? []).map(({ id }) => id),
  kringlid: (dossier?.casus.context.kring ?? []).map(({ id }) => id),
});

const leefgebieden = voorbeeld.leefgebieden.map(({ code }) => code);

/** What a form is filled with: what could be right when `braaf`, and otherwise now and then what cannot. */
function vakken(k: Kiezer, wereld: Wereld, braaf: boolean) {
  const { uit, kans } = k;
  const goed = (opTien: number) => braaf || kans(opTien);
  const of = (lijst: readonly string[]): string => (lijst.length > 0 && goed(9) ? uit(lijst) : uit(gebroken));
  const casusId = of(Object.keys(wereld.casussen));
  const dossier = eigen(wereld.casussen, casusId);
  const { triage, genodigden } = dossier?.casus.context ?? {};
  const erbij = [...(triage?.deelnemers ?? []), ...(genodigden ?? []).map(({ persoon: een }) => een)];
  const persoon = () => (goed(9) ? uit(braaf && erbij.length > 0 ? erbij : mensen) : uit(gebroken));
  const delen = delenVan(dossier);
  return {
    uit,
    braaf,
    kans: (opTien: number) => (braaf && opTien >= 8) || (!(braaf && opTien <= 2) && kans(opTien)),
    casus: casusId,
    overleg: of(Object.keys(wereld.overleggen)),
    persoon,
    personen: () => [...new Set([persoon(), persoon(), persoon()])],
    tekst: () => (goed(8) ? 'Een zin die uitlegt waarom.' : uit(['', ' ', 'kort'])),
    datum: () => uit(braaf ? ['2026-06-01', '2026-09-01'] : datums),
    id: (soort: Onderdeel) => of(delen[soort]),
    lapse: () => {
      const lopend = dossier && goed(8) ? lopendeVan(dossier, voorbeeld) : [];
      const { soort, over, voor } = uit<Klokmerk>(lopend.length > 0 ? lopend : [geenKlok]);
      return { termijn: soort, voor, ...(over === null ? {} : { over }) };
    },
  };
}
type Vakken = ReturnType<typeof vakken>;

const vierkeer = <T>(maak: () => T) => ({ a: maak(), b: maak(), c: maak(), d: maak() });

const betrokkene = ({ tekst, datum }: Vakken) => ({ naam: tekst(), geboortedatum: datum(), woonplaats: tekst() });

const aanmelding = ({ tekst, kans }: Vakken) => ({
  aanleiding: tekst(),
  doel: tekst(),
  criteria: vierkeer(tekst),
  eigenInzet: tekst(),
  betrokkeneGeinformeerd: kans(5),
  juistheidGecontroleerd: kans(8),
});

const deling = ({ tekst, uit, kans, personen, datum }: Vakken): Delingsbesluit => ({
  situatie: tekst(),
  doel: tekst(),
  gevers: personen(),
  ...(kans(8) ? { zwaarwegend: tekst() } : {}),
  noodzaak: tekst(),
  subsidiariteit: tekst(),
  proportionaliteit: tekst(),
  waarborgen: tekst(),
  rechten: tekst(),
  grondslag: uit(grondslagen),
  categorieen: [uit(categorieen), 'gezondheid'],
  ontvangers: personen(),
  niveau: uit([1, 2, 3, 4, 5]),
  totEnMet: datum(),
  burgerversie: tekst(),
});

const voorstel = (v: Vakken): Voorstel => {
  const { uit, tekst, personen } = v;
  return uit<() => Voorstel>([
    () => ({ onderwerp: 'classificatie', klasse: uit(klassen), reden: tekst() }),
    () => ({ onderwerp: 'delingsbesluit', besluit: deling(v) }),
    () => ({ onderwerp: 'uitnodiging', genodigden: personen().map((persoon) => ({ persoon, reden: tekst() })) }),
    () => ({ onderwerp: 'tafel', tekst: tekst() }),
    () => ({ onderwerp: 'verlenging', grond: uit(verlengingsgronden), tot: v.datum(), reden: tekst() }),
    () => ({ onderwerp: 'heropening', aanmelding: aanmelding(v), reden: tekst() }),
    () => ({
      ...{ onderwerp: 'prioriteit', reden: tekst(), herzienOp: v.datum() },
      criteria: [uit([...voorbeeld.prioriteitscriteria.map(({ code }) => code), 'zomaar'])],
    }),
    () => ({
      ...{ onderwerp: 'afstemming', kringlid: v.id('kringlid'), kenmerk: uit(['ZV-ANDER', '']), wederzijds: v.kans(8) },
      ...{ afhankelijkheid: tekst(), noodzaak: tekst() },
    }),
  ])();
};

/** Now and then about somebody of the circle; of nobody's circle only where forms are filled in wrong. */
const overWie = ({ kans, id, braaf }: Vakken) => {
  const lid = id('kringlid');
  return kans(3) && !(braaf && gebroken.includes(lid)) ? { overWie: lid } : {};
};

const omschrijving = (v: Vakken) => {
  const { uit, tekst } = v;
  const niveau = uit([1, 2, 3, 4, 5] as const);
  return {
    ...{ leefgebied: uit(leefgebieden), categorie: uit(categorieen), niveau, doel: tekst(), vraag: tekst() },
    ...overWie(v),
  };
};

const geheim = ({ uit, kans, tekst, personen }: Vakken): Geheim => {
  const regime = uit(regimes);
  const passend = regimeregels[regime].openingen;
  return {
    regime,
    opening: kans(8) && passend.length > 0 ? uit(passend) : uit(openingen),
    toelichting: tekst(),
    artikel: tekst(),
    ...(kans(8) ? { voorwaarden: [...voorwaarden] } : {}),
    ontvangers: personen(),
    ...(kans(8) ? { ontvangsttitel: tekst() } : {}),
  };
};

const grenzen = ({ kans, persoon, datum }: Vakken): Grenzen => ({
  ...(kans(5) ? { nietAan: [persoon()] } : {}),
  ...(kans(5) ? { totEnMet: datum() } : {}),
  ...(kans(3) ? { alleenAanTafel: true } : {}),
});

const weging = ({ tekst }: Vakken) => ({ noodzaak: tekst(), subsidiariteit: tekst(), proportionaliteit: tekst() });
const kanaal = ({ uit }: Vakken) => uit(kanalen);
/** What may go up, and now and then what may not: too short, a number, a name. */
const stuk = ({ uit, kans }: Vakken) => {
  const goed = kans(8);
  return {
    vraag: goed ? 'Er is geen plek die past.' : uit(['', 'Lotte Bakker deelt niets.', 'Geboren op 1-1-1980.']),
    geprobeerd: 'Twee andere plekken gevraagd.',
  };
};

type Makers = {
  [T in Opdrachttype]: (v: Vakken) => Omit<Extract<Opdracht, { type: T }>, 'type' | 'casus' | 'overleg'>;
};

/** How each command is filled in, but for the casus and the meeting it names. */
const makers: Makers = {
  'signaal.meld': (v) => ({ herkomst: v.uit(herkomsten), zorg: v.uit(zorgen), betrokkene: betrokkene(v) }),
  'signaal.wijsAf': ({ uit, tekst }) => ({ reden: uit(weigerredenen), advies: uit(adviezen), weging: tekst() }),
  'aanmelding.dienIn': (v) => ({ betrokkene: betrokkene(v), aanmelding: aanmelding(v) }),
  'aanmelding.vraagAanvulling': ({ tekst }) => ({ vraag: tekst() }),
  'aanmelding.vulAan': (v) => ({ aanmelding: aanmelding(v) }),
  'casus.screen': ({ kans, tekst, uit }) => ({
    ...(kans(9) ? { gemeente: uit(['rivierenstad', 'lindedam', 'elders']) } : {}),
    anderRegime: kans(2),
    noodzaak: tekst(),
  }),
  'casus.weiger': ({ uit, tekst }) => ({ reden: uit(weigerredenen), advies: uit(adviezen), weging: tekst() }),
  'casus.zetInTriage': ({ personen, tekst }) => ({ deelnemers: personen(), noodzaak: tekst() }),
  'doel.beoordeel': ({ kans, tekst }) => ({ past: kans(8), reden: tekst() }),
  'uitvraag.stel': ({ personen, tekst }) => ({ aan: personen(), vraag: tekst() }),
  'uitvraag.beantwoord': ({ id, kans, datum }) => ({
    uitvraag: id('uitvraag'),
    bekend: kans(5),
    ...(kans(5) ? { sinds: datum() } : {}),
  }),
  'uitvraag.weiger': ({ id }) => ({ uitvraag: id('uitvraag') }),
  'criteria.beoordeel': ({ kans, tekst }) => ({ oordelen: vierkeer(() => ({ voldaan: kans(9), reden: tekst() })) }),
  'voorstel.doe': (v) => ({ voorstel: voorstel(v) }),
  'voorstel.wijzig': (v) => ({ besluit: v.id('besluit'), voorstel: voorstel(v) }),
  'voorstel.trekIn': ({ id }) => ({ besluit: id('besluit') }),
  'standpunt.geef': ({ id, uit, kans, tekst }) => ({
    besluit: id('besluit'),
    standpunt: uit(standpunten),
    ...(kans(7) ? { reden: tekst() } : {}),
    ...(kans(3) ? { watLostOp: tekst() } : {}),
  }),
  'classificatie.stelVast': ({ id, tekst }) => ({ besluit: id('besluit'), motivering: tekst() }),
  'overdracht.bied': ({ persoon, tekst, uit, id, kans }) => ({
    ...{ ontvanger: persoon(), gegevens: tekst(), grondslag: uit(grondslagen) },
    ...{ vorm: uit(steunvormen), noodzaak: tekst(), basis: tekst() },
    ...(kans(5) ? { items: [id('item')] } : {}),
  }),
  'overdracht.aanvaard': ({ id }) => ({ overdracht: id('overdracht') }),
  'overdracht.wijsAf': ({ id }) => ({ overdracht: id('overdracht') }),
  'overdracht.trekIn': ({ id }) => ({ overdracht: id('overdracht') }),
  'overdracht.stemIn': ({ id, kans, tekst }) => ({
    ...{ overdracht: id('overdracht'), item: id('item') },
    ...(kans(5) ? { tekst: tekst() } : {}),
  }),
  'overdracht.weiger': ({ id }) => ({ overdracht: id('overdracht'), item: id('item') }),
  'vertegenwoordiger.registreer': ({ uit, kans, tekst }) => ({
    naam: tekst(),
    relatie: uit(relaties),
    gezag: kans(8),
    tegenstrijdigBelang: kans(2),
  }),
  'vertegenwoordiger.werkBij': ({ id, kans }) => ({
    vertegenwoordiger: id('vertegenwoordiger'),
    gezag: kans(8),
    tegenstrijdigBelang: kans(5),
  }),
  'toestemming.registreer': ({ uit, kans, tekst, datum, personen, persoon }) => ({
    soort: uit(toestemmingsoorten),
    gegeven: kans(8),
    omvang: tekst(),
    gevraagdOp: datum(),
    doel: tekst(),
    wijze: uit(wijzen),
    ...(kans(8) ? { categorieen: [uit(categorieen), 'gezondheid' as const], ontvangers: personen() } : {}),
    ...(kans(8) ? { vrijeKeuze: tekst() } : {}),
    ...(kans(3) ? { houder: persoon() } : {}),
    ...(kans(2) ? { totEnMet: datum() } : {}),
    ...(kans(2) ? { reden: tekst() } : {}),
  }),
  'toestemming.trekIn': ({ id, uit, datum }) => ({
    toestemming: id('toestemming'),
    van: uit(['betrokkene', 'betrokkene', 'niemand']),
    op: datum(),
  }),
  'uitzondering.registreer': ({ uit, tekst, datum, kans, id }) => ({
    soort: uit(uitzonderingsoorten),
    grond: uit(uitzonderingsgronden),
    motivering: tekst(),
    herzienOp: kans(8) ? '2026-06-15' : datum(),
    ...(kans(2) ? { voor: kans(5) ? 'betrokkene' : id('kringlid') } : {}),
  }),
  'uitzondering.herzie': ({ id, tekst, kans, datum }) => ({
    uitzondering: id('uitzondering'),
    motivering: tekst(),
    herzienOp: kans(8) ? '2026-06-20' : datum(),
  }),
  'uitzondering.hefOp': ({ id }) => ({ uitzondering: id('uitzondering') }),
  'delingsbesluit.onderteken': ({ id }) => ({ besluit: id('besluit') }),
  'betrokkene.informeer': (v) => ({ kanaal: kanaal(v), op: v.datum(), rechten: v.kans(8) }),
  'betrokkene.nodigUit': (v) => ({ kanaal: kanaal(v), op: v.datum() }),
  'uitnodiging.stelVast': ({ id }) => ({ besluit: id('besluit') }),
  'besluit.neem': ({ id }) => ({ besluit: id('besluit') }),
  'vrijgave.vraag': (v) => ({ bron: v.persoon(), omschrijving: omschrijving(v), noodzaak: v.tekst() }),
  'vrijgave.bied': (v) => ({
    ...(v.kans(4) ? { item: v.id('item') } : {}),
    omschrijving: omschrijving(v),
    tekst: v.tekst(),
    regisseurLeest: v.kans(5),
    rechtmatigVerkregen: v.kans(9),
    ...(v.kans(6) ? { geheim: geheim(v) } : {}),
    ...(v.kans(3) ? { grenzen: grenzen(v) } : {}),
  }),
  'vrijgave.weiger': ({ id }) => ({ item: id('item') }),
  'vrijgave.trekIn': ({ id }) => ({ item: id('item') }),
  'vrijgave.geefVrij': (v) => ({
    item: v.id('item'),
    ontvangers: v.personen(),
    ...weging(v),
    grondslag: v.uit(grondslagen),
  }),
  'vrijgave.beeindig': ({ id }) => ({ item: id('item') }),
  'deelname.beeindig': ({ persoon, kans, tekst }) => ({ persoon: persoon(), ...(kans(8) ? { reden: tekst() } : {}) }),
  'vrijgave.beraad': ({ id }) => ({ item: id('item') }),
  'vrijgave.neemTerug': ({ id, personen }) => ({ item: id('item'), van: personen() }),
  'vrijgave.verbeter': ({ id, tekst }) => ({ item: id('item'), tekst: tekst() }),
  'vrijgave.open': ({ id }) => ({ item: id('item') }),
  'inzage.begin': () => ({}),
  'logboek.open': ({ uit, tekst }) => ({ doel: uit(logdoelen), toelichting: tekst() }),
  'plan.voegToe': ({ tekst, persoon, datum }) => ({
    actie: { wat: tekst(), eigenaar: persoon(), voor: datum(), klaarAls: tekst() },
  }),
  'plan.aanvaard': ({ id }) => ({ actie: id('actie') }),
  'plan.wijsAf': ({ id }) => ({ actie: id('actie') }),
  'plan.trekIn': ({ id }) => ({ actie: id('actie') }),
  'plan.meldVoortgang': ({ id, uit, kans, tekst }) => ({
    actie: id('actie'),
    voortgang: uit(['bezig', 'gedaan', 'geblokkeerd']),
    ...(kans(3) ? { toelichting: tekst() } : {}),
  }),
  'casusregie.draagVoor': ({ persoon }) => ({ persoon: persoon() }),
  'casusregie.aanvaard': () => ({}),
  'casusregie.wijsAf': () => ({}),
  'plan.stelVast': ({ datum, tekst }) => ({ herzienOp: datum(), noodzaak: tekst() }),
  'uitvoering.begin': () => ({}),
  'evaluatie.begin': ({ tekst }) => ({ noodzaak: tekst() }),
  'evaluatie.legVast': ({ tekst, datum }) => ({ resultaat: tekst(), herzienOp: datum() }),
  'casus.schaalAf': ({ tekst }) => ({ reden: tekst(), nazorg: tekst() }),
  'casus.hervat': ({ tekst }) => ({ reden: tekst() }),
  'casus.sluit': ({ uit, kans, datum }) => ({
    resultaat: uit(resultaten),
    ...(kans(7) ? { betrokkeneGeinformeerdOp: datum() } : {}),
  }),
  'casus.herclassificeer': ({ tekst }) => ({ reden: tekst() }),
  'casus.vraagInformatie': ({ tekst }) => ({ wat: tekst() }),
  'verzoek.dienIn': ({ uit, id, kans, datum, tekst }) => ({
    soort: uit(verzoeksoorten),
    namens: uit(indieners),
    kanaal: uit(['gesprek', 'brief', 'telefoon', 'mail']),
    ontvangenOp: datum(),
    ...(kans(3) ? { betreft: id('item') } : {}),
    ...(kans(5) ? { toelichting: tekst() } : {}),
  }),
  'verzoek.stelIdentiteitVast': ({ id, uit }) => ({ verzoek: id('verzoek'), wijze: uit(identiteitswijzen) }),
  'verzoek.raadpleeg': ({ id, personen }) => ({ verzoek: id('verzoek'), aan: personen() }),
  'verzoek.geefOordeel': ({ id, kans, uit, tekst }) => ({
    verzoek: id('verzoek'),
    uitzondering: kans(5),
    ...(kans(8) ? { grond: uit(raadgronden), motivering: tekst() } : {}),
  }),
  'verzoek.verleng': ({ id, tekst }) => ({ verzoek: id('verzoek'), reden: tekst() }),
  'verzoek.beslis': ({ id, uit, kans, tekst }) => ({
    verzoek: id('verzoek'),
    uitkomst: uit(uitkomsten),
    gronden: kans(5) ? [uit(weigergronden)] : [],
    motivering: tekst(),
    brief: tekst(),
  }),
  'verzoek.voerUit': ({ id, tekst, kans }) => ({
    verzoek: id('verzoek'),
    gedaan: tekst(),
    ontvangersVerteld: kans(8),
  }),
  'verzoek.trekIn': ({ id }) => ({ verzoek: id('verzoek') }),
  'verzoek.maakBezwaar': ({ id, datum }) => ({ verzoek: id('verzoek'), ontvangenOp: datum() }),
  'verzoek.beslisBezwaar': ({ id, kans, tekst }) => ({
    verzoek: id('verzoek'),
    gegrond: kans(5),
    motivering: tekst(),
  }),
  'crisis.geef': (v) => {
    const { doel: motief, leefgebied, categorie, niveau } = omschrijving(v);
    return {
      ...{ motief, leefgebied, categorie, niveau, ontvangers: v.personen() },
      // Known again wherever it would turn up.
      tekst: v.tekst().trim() && CRISISTEKST,
      grond: v.uit(crisisgronden),
    };
  },
  'crisis.motiveer': (v) => ({ crisis: v.id('crisis'), ...weging(v) }),
  'crisis.herzie': ({ id, tekst, kans }) => ({ crisis: id('crisis'), bevindingen: tekst(), voorbij: kans(5) }),
  'crisis.informeer': (v) => ({ crisis: v.id('crisis'), kanaal: kanaal(v), op: v.datum() }),
  'crisis.stelUit': ({ id, uit, tekst, datum }) => ({
    ...{ crisis: id('crisis'), grond: uit(uitzonderingsgronden) },
    ...{ motivering: tekst(), herzienOp: datum() },
  }),
  'crisis.hefUitstelOp': ({ id }) => ({ crisis: id('crisis') }),
  'escalatie.open': (v) => ({
    kwestie: v.uit(kwesties),
    ...stuk(v),
    ...(v.kans(5) ? { betreft: v.id('besluit') } : {}),
  }),
  'escalatie.brengHoger': (v) => ({ escalatie: v.id('escalatie'), ...stuk(v) }),
  'escalatie.schrijfAan': ({ id, uit }) => ({
    escalatie: id('escalatie'),
    aan: uit(['De manager', '', 'Mila Jansen']),
  }),
  'escalatie.antwoord': ({ id, uit, tekst, kans }) => ({
    ...{ escalatie: id('escalatie'), soort: uit(antwoordsoorten), tekst: tekst() },
    ...(kans(5) ? { artikel: tekst() } : {}),
  }),
  'escalatie.rondAf': ({ id, uit, tekst }) => ({
    ...{ escalatie: id('escalatie'), hoe: uit([...aflopen, 'geenOvereenstemming'] as const) },
    ...{ terugkoppeling: tekst(), leerpunt: uit(leerpunten), eneKant: tekst(), andereKant: tekst() },
  }),
  'termijn.verstrijk': ({ lapse }) => lapse(),
  'bewaring.antwoord': ({ id, kans }) => ({
    besluit: id('besluit'),
    gegeven: id('gegeven'),
    akkoord: kans(5),
  }),
  'casus.verleng': ({ id, tekst }) => ({ besluit: id('besluit'), motivering: tekst() }),
  'casus.heropen': ({ id, tekst }) => ({ besluit: id('besluit'), motivering: tekst() }),
  'prioriteit.plaats': ({ id }) => ({ besluit: id('besluit') }),
  'prioriteit.haalAf': () => ({}),
  'vernietiging.stelVoor': ({ uit }) => ({ reden: uit(vernietigredenen) }),
  'vernietiging.trekIn': () => ({}),
  'vernietiging.bevestig': () => ({}),
  'kring.noteer': ({ uit, tekst }) => ({ naam: tekst(), relatie: uit(kringrelaties), noodzaak: tekst() }),
  'kring.haalAf': ({ id }) => ({ kringlid: id('kringlid') }),
  'afstemming.stelVast': ({ id }) => ({ besluit: id('besluit') }),
  'afstemming.beeindig': ({ id }) => ({ besluit: id('besluit') }),
  'kring.informeer': (v) => ({ kringlid: v.id('kringlid'), kanaal: kanaal(v), op: v.datum(), rechten: v.kans(8) }),
  'overleg.plan': ({ uit, tekst }) => ({
    op: uit(['2026-06-03T09:00:00.000Z', '2026-06-10T09:00:00.000Z']),
    plaats: tekst(),
    minuten: 30,
  }),
  'overleg.open': () => ({}),
  'overleg.stap': ({ uit, kans }) => ({ naar: uit(stappen), bevestigd: kans(9) }),
  'overleg.rondAf': ({ tekst }) => ({ terugkoppeling: tekst() }),
  'overleg.sluit': () => ({}),
  'overleg.meldAanwezig': () => ({}),
  'overleg.verlaat': () => ({}),
  'overleg.vraagWoord': ({ uit }) => ({ soort: uit(['bijdrage', 'vraag', 'reactie', 'orde']) }),
  'overleg.trekWoordIn': () => ({}),
  'overleg.geefWoord': ({ persoon }) => ({ persoon: persoon() }),
  'overleg.neemWoordAf': () => ({}),
  'kader.stelVoor': ({ uit, tekst }) => ({
    kader: { ...inhoudVan(voorbeeld), versie: uit(['huis-1', 'huis-2', voorbeeld.versie]) },
    toelichting: tekst(),
  }),
  'kader.bekrachtig': ({ uit, tekst, datum }) => ({
    kaderversie: uit(['n0', 'n1', 'onzin']),
    vaststelling: { vastgesteldOp: datum(), door: tekst(), besluitnummer: tekst(), geldtVanaf: datum() },
  }),
  'kader.trekIn': ({ uit }) => ({ kaderversie: uit(['n0', 'n1', 'onzin']) }),
};

export const typen = Object.keys(makers) as Opdrachttype[];

/** The name of a command whose form was filled in by chance, so that a rule can tell it from one that is known to be right. */
export const doorKans = (type: Opdrachttype): string => `${type}:door kans`;

/** May be sent without naming a casus or meeting that exists. */
const losse: readonly Opdrachttype[] = ['signaal.meld'];
const soms: readonly Opdrachttype[] = ['aanmelding.dienIn', 'overleg.plan'];

/** A command of this type, filled in by choice; what it is about can be given, and is then filled in as if right. */
export function vulIn(type: Opdrachttype, zaad: number, wereld: Wereld, vast?: object): Opdracht {
  const v = vakken(kiezer(zaad), wereld, vast !== undefined);
  const casus = losse.includes(type) || (type === 'aanmelding.dienIn' && v.kans(3)) ? {} : { casus: v.casus };
  const overleg = type.startsWith('overleg.') && !(soms.includes(type) && v.kans(7)) ? { overleg: v.overleg } : {};
  const zonderCasus = alleenOverleg.includes(type) || type.startsWith('kader.') ? {} : casus;
  // One maker a type, chosen by that type: together they make its command.
  return { type, ...zonderCasus, ...overleg, ...makers[type](v), ...vast } as Opdracht;
}

/** What is about a meeting and names no casus. */
export const alleenOverleg: readonly Opdrachttype[] = [
  'overleg.sluit',
  'overleg.meldAanwezig',
  'overleg.verlaat',
  'overleg.vraagWoord',
  'overleg.trekWoordIn',
  'overleg.geefWoord',
  'overleg.neemWoordAf',
];

/** Every field a form of this type was seen to have, with whether it holds the id of something. */
function veldenVan(type: Opdrachttype): Map<string, boolean> {
  const proeven = Array.from({ length: 40 }, (_, zaad) => makers[type](vakken(kiezer(zaad + 1), legeWereld, true)));
  return new Map(
    proeven.flatMap((een) => Object.entries(een).map(([veld, waarde]) => [veld, typeof waarde === 'string'] as const)),
  );
}

/** Where a command says what it is about; absent when it is about the whole. Read from its form. */
export const veldVan: Partial<Record<Opdrachttype, Onderdeel>> = Object.fromEntries(
  typen.flatMap((type) => {
    const velden = veldenVan(type);
    const over = onderdelen.find((een) => velden.get(een) === true);
    return over ? [[type, over]] : [];
  }),
);

/** Everything that needs no form: what it is about is all there is to say. */
export const zonderVorm: readonly Opdrachttype[] = typen.filter((type) =>
  [...veldenVan(type).keys()].every((veld) => veld === veldVan[type]),
);
