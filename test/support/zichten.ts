import type { Aanmelding } from '../../machines/gebeurtenissen.ts';
import type { Ontbreekt, Zin } from '../../machines/protocol.ts';
import type {
  Actiezicht,
  Besluitzicht,
  Casuszicht,
  Itemzicht,
  Mens,
  Mogelijkheid,
  Standpuntzicht,
  Stapzicht,
  Tafelzicht,
  Termijnzicht,
  Werkvoorraadregel,
  Werkvoorraadzicht,
} from '../../machines/zicht/soorten.ts';
import { mens, mensen } from './mensen.ts';

const noor = mens(mensen.noor);
const iris = mens(mensen.iris);
const pieter = mens(mensen.pieter);
const sanne = mens(mensen.sanne);
const marit = mens(mensen.marit);
const bilal = mens(mensen.bilal);
const eva = mens(mensen.eva);
const joost = mens(mensen.joost);
const allen = [noor, iris, pieter, sanne, marit, bilal, eva, joost, mens(mensen.fleur)];

/** A moment so many days from now, at an hour of UTC. */
const dagen = (verschil: number, uur = 9): string => {
  const moment = new Date(Date.now() + verschil * 86_400_000);
  moment.setUTCHours(uur, 0, 0, 0);
  return moment.toISOString();
};
const datum = (verschil: number) => dagen(verschil).slice(0, 10);
const zin = (nl: string, en: string): Zin => ({ nl, en });
const kan = (type: Mogelijkheid['type'], over?: string): Mogelijkheid => ({
  type,
  kan: true,
  ontbreekt: [],
  ...(over && { over }),
});
const nogNiet = (type: Mogelijkheid['type'], ontbreekt: Ontbreekt[], over?: string): Mogelijkheid => ({
  type,
  kan: false,
  ontbreekt,
  ...(over && { over }),
});

const bezwaarOpen: Ontbreekt = {
  regel: 'R-37',
  zin: zin(
    'Er staat een bezwaar open. Het vervalt als het wordt ingetrokken of door een wijziging is opgelost.',
    'An objection is open. It ends when it is withdrawn or solved by a change.',
  ),
  bron: 'Kadernota 4.3, Wgs 2.31 lid 2',
};
const aanmelding: Aanmelding = {
  aanleiding:
    'Dhr. Voorbeeld is in twee maanden vier keer aangehouden voor overlast rond het station. Hij is zijn woning kwijt en mijdt zorg.',
  doel: 'Samen afspreken hoe er rust komt rond wonen en zorg, zodat de overlast stopt.',
  criteria: {
    a: 'Schulden, geen vaste woning, psychische klachten.',
    b: 'Wonen, geld, gezondheid en politie. Winkeldiefstal komt steeds terug.',
    c: 'Vier aanhoudingen in twee maanden. Omwonenden durven het plein niet meer over.',
    d: 'Politie, GGZ en gemeente komen er apart niet uit.',
  },
  eigenInzet: 'De wijkagent sprak hem acht keer. Twee keer is hulp aangeboden, hij kwam niet.',
  betrokkeneGeinformeerd: true,
  juistheidGecontroleerd: true,
};

const standpunt = (
  wie: Mens,
  gegeven: Standpuntzicht['standpunt'],
  reden: string | null = null,
  watLostOp: string | null = null,
): Standpuntzicht => ({ wie, standpunt: gegeven, reden, watLostOp, op: gegeven ? dagen(-1, 13) : null, eerder: [] });

const classificatiebesluit: Besluitzicht = {
  besluit: 'b-klasse',
  voorstel: {
    onderwerp: 'classificatie',
    klasse: 'multiprobleem',
    reden: 'Alle vier de criteria zijn vervuld. De ketens komen er apart niet uit.',
  },
  door: noor,
  op: dagen(-2, 10),
  stand: 'open',
  genomenDoor: null,
  genomenOp: null,
  motivering: null,
  gronden: [],
  tegenspraak: true,
  standpunten: [
    standpunt(pieter, 'akkoord'),
    standpunt(sanne, 'bezwaar', 'De reclassering ziet criterium c nog niet vervuld.', 'Een oordeel van het OM over c.'),
    standpunt(marit, 'onthouding'),
    standpunt(bilal, null),
  ],
};

const tafelbesluit: Besluitzicht = {
  besluit: 'b-tafel',
  voorstel: { onderwerp: 'tafel', tekst: 'Dhr. Voorbeeld krijgt een plek in de Skaeve Huse aan de Veenweg.' },
  door: noor,
  op: dagen(0, 8),
  stand: 'open',
  genomenDoor: null,
  genomenOp: null,
  motivering: null,
  gronden: [],
  tegenspraak: true,
  standpunten: [
    standpunt(pieter, 'akkoord'),
    standpunt(joost, 'bezwaar', 'De plek komt pas in maart vrij.', 'Een tijdelijke plek tot maart.'),
    standpunt(eva, 'onthouding'),
    standpunt(bilal, 'akkoord'),
    standpunt(sanne, null),
  ],
};

const delingsbesluit: Besluitzicht = {
  besluit: 'b-delen',
  voorstel: {
    onderwerp: 'delingsbesluit',
    besluit: {
      noodzaak: 'Zonder beeld van wonen en zorg kan de tafel geen afspraken maken.',
      subsidiariteit: 'Losse gesprekken zijn geprobeerd en hielpen niet.',
      proportionaliteit: 'Alleen conclusies, geen dossiers, alleen voor zes mensen.',
      waarborgen: 'Vrijgave per stuk, alleen tijdens het overleg.',
      rechten: 'De betrokkene kan bezwaar maken en zijn gegevens inzien.',
      grondslag: 'wgs231',
      categorieen: ['huisvesting', 'gezondheid', 'politie'],
      ontvangers: ['pieter', 'eva', 'bilal'],
      niveau: 4,
      totEnMet: datum(60),
      burgerversie:
        'Wij praten met zes mensen over hoe u weer een plek krijgt. Zij horen alleen wat daarvoor nodig is.',
    },
    ontvangers: [],
    gevers: [],
  },
  door: noor,
  op: dagen(-12),
  stand: 'genomen',
  genomenDoor: marit,
  genomenOp: dagen(-10),
  motivering: null,
  gronden: [],
  tegenspraak: false,
  standpunten: [standpunt(pieter, 'akkoord'), standpunt(marit, 'akkoord'), standpunt(bilal, 'akkoord')],
};

const item = (deel: Partial<Itemzicht> & Pick<Itemzicht, 'item' | 'bron' | 'omschrijving'>): Itemzicht => ({
  betwist: false,
  over: null,
  tekst: null,
  leesbaar: false,
  beraad: false,
  verbeterdOp: null,
  geopend: [],
  lezers: [],
  stand: 'vrijgegeven',
  regime: 'geen',
  opening: null,
  alleenVoor: null,
  ontvangers: [pieter, bilal, eva],
  fase: 'casusoverleg',
  grenzen: null,
  crisis: null,
  op: dagen(-1),
  vanMij: false,
  voorMij: true,
  ...deel,
});

export const items: Itemzicht[] = [
  item({
    item: 'i-1',
    bron: joost,
    omschrijving: {
      leefgebied: 'huisvesting',
      categorie: 'huisvesting',
      niveau: 4,
      doel: 'Een veilige plek vinden',
      vraag: 'Kan hij op korte termijn zelfstandig wonen?',
    },
    tekst: 'Zelfstandig wonen lukt nu niet. Een plek met toezicht wel. De eerste plek komt in maart vrij.',
  }),
  item({
    item: 'i-2',
    bron: pieter,
    omschrijving: {
      leefgebied: 'justitie',
      categorie: 'politie',
      niveau: 3,
      doel: 'Overlast stoppen',
      vraag: 'Welk soort overlast speelt er?',
    },
    tekst: 'Overlast op straat, vier aanhoudingen in twee maanden. Geen geweld.',
  }),
  item({
    item: 'i-3',
    bron: eva,
    omschrijving: {
      leefgebied: 'geestelijkeGezondheid',
      categorie: 'gezondheid',
      niveau: 2,
      doel: 'Zorg die aansluit',
      vraag: 'Is er behandeling?',
    },
    stand: 'nietBeschikbaar',
    ontvangers: [],
    fase: null,
  }),
  item({
    item: 'i-4',
    bron: bilal,
    omschrijving: {
      leefgebied: 'financien',
      categorie: 'financieel',
      niveau: 3,
      doel: 'Schulden in beeld',
      vraag: 'Loopt er schuldhulp?',
    },
    stand: 'aangeboden',
    ontvangers: [],
    fase: null,
    voorMij: false,
  }),
];

const acties: Actiezicht[] = [
  {
    actie: 'a-1',
    wat: 'Een tijdelijke plek zoeken tot maart',
    eigenaar: bilal,
    voor: datum(10),
    klaarAls: 'Dhr. Voorbeeld heeft een sleutel.',
    stand: 'aanvaard',
    toelichting: null,
    vanMij: false,
  },
  {
    actie: 'a-2',
    wat: 'Elke week een vast gesprek op het bureau',
    eigenaar: pieter,
    voor: datum(4),
    klaarAls: 'Vier gesprekken zijn geweest.',
    stand: 'voorgesteld',
    toelichting: null,
    vanMij: true,
  },
];

const stap = (
  verschil: number,
  type: Stapzicht['type'],
  door: Mens | null,
  van: Stapzicht['van'],
  naar = van,
  stand: string = naar,
): Stapzicht => ({
  op: dagen(verschil, 12),
  type,
  door,
  van,
  naar,
  kader: '2025-1',
  stand,
});

const leegCasus: Casuszicht = {
  wat: 'casus',
  casus: 'c-leeg',
  ik: 'noor',
  kenmerk: 'ZV-0000',
  fase: 'aanmelding',
  stand: 'aanmelding.ingediend',
  klasse: null,
  gemeente: 'Lindedam',
  betrokkene: { naam: 'Vincent Voorbeeld', geboortedatum: '1989-04-12', woonplaats: 'Lindedam' },
  signaal: null,
  aanmelding: { ...aanmelding, melder: pieter, op: dagen(-20) },
  aanvulling: null,
  doel: aanmelding.doel,
  doeloordelen: [],
  uitvragen: [],
  criteriaoordelen: [],
  besluiten: [],
  toestemmingen: [],
  uitzonderingen: [],
  vertegenwoordigers: [],
  sprekers: [{ spreker: 'betrokkene', naam: null, gevraagd: true, verteld: true }],
  minderjarig: false,
  berichten: [],
  uitgenodigd: null,
  kring: [],
  overdrachten: [],
  overleg: null,
  items: [],
  escalaties: [],
  crises: [],
  plan: null,
  nazorg: null,
  verzoeken: [],
  afgeschermd: null,
  bewaring: [],
  prioriteit: null,
  vernietiging: null,
  betrokkenen: [noor, pieter, sanne, marit, bilal],
  kiesbaar: allen,
  kunnenMee: [],
  spoor: [stap(-20, 'aanmelding.dienIn', pieter, 'aanmelding')],
  termijnen: [],
  mogelijk: [],
  wachtop: [],
  hoedanigheden: ['procesregisseur'],
};

/** A casus in triage, as the procesregisseur sees it: a stance round with an objection and an abstention. */
export const triagecasus: Casuszicht = {
  ...leegCasus,
  casus: 'c-triage',
  kenmerk: 'ZV-7KQ2',
  fase: 'triage',
  stand: 'triage.uitvraag',
  doeloordelen: [
    { wie: pieter, past: true, reden: 'Overlast en zorg lopen door elkaar.', op: dagen(-9) },
    { wie: marit, past: true, reden: 'Strafrecht alleen helpt hier niet.', op: dagen(-9) },
  ],
  uitvragen: [
    {
      uitvraag: 'u-1',
      wie: eva,
      vraag: 'Is dhr. Voorbeeld bij u bekend?',
      antwoord: 'geenGegevens',
      sinds: null,
      op: dagen(-8),
    },
    {
      uitvraag: 'u-2',
      wie: joost,
      vraag: 'Is dhr. Voorbeeld bij u bekend?',
      antwoord: 'bekend',
      sinds: '2024-05-01',
      op: dagen(-8),
    },
    {
      uitvraag: 'u-3',
      wie: bilal,
      vraag: 'Is dhr. Voorbeeld bij u bekend?',
      antwoord: 'bekend',
      sinds: '2025-11-15',
      op: dagen(-8),
    },
  ],
  criteriaoordelen: [
    {
      wie: pieter,
      op: dagen(-3),
      oordelen: {
        a: { voldaan: true, reden: 'Schulden en geen woning.' },
        b: { voldaan: true, reden: 'Vier leefgebieden.' },
        c: { voldaan: true, reden: 'Vier aanhoudingen.' },
        d: { voldaan: true, reden: 'Zonder elkaar lukt het niet.' },
      },
    },
    {
      wie: sanne,
      op: dagen(-3),
      oordelen: {
        a: { voldaan: true, reden: 'Duidelijk.' },
        b: { voldaan: true, reden: 'Wonen en geld.' },
        c: { voldaan: false, reden: 'Het gaat om lichte feiten.' },
        d: { voldaan: true, reden: 'Zorg is nodig.' },
      },
    },
  ],
  besluiten: [classificatiebesluit],
  toestemmingen: [
    {
      ...{ toestemming: 't-1', soort: 'hulp', gegeven: false, omvang: 'Hulp bij geld', doel: 'Rust in huis' },
      ...{ gevraagdOp: datum(-5), wijze: 'mondeling', van: [null], categorieen: [], ontvangers: [], houder: null },
      ...{
        totEnMet: null,
        geldt: false,
        vrijeKeuze: null,
        reden: 'Hij wil zelf betalen.',
        ingetrokkenOp: null,
        door: pieter,
      },
    },
  ],
  uitzonderingen: [
    {
      uitzondering: 'x-1',
      soort: 'nietInformeren',
      grond: 'lopendOnderzoek',
      motivering: 'Er loopt tot volgende week een onderzoek.',
      herzienOp: datum(6),
      voor: null,
      eerder: [],
      door: marit,
      vervallen: false,
      vervallenOp: null,
      alsnog: false,
    },
  ],
  spoor: [
    stap(-20, 'aanmelding.dienIn', pieter, 'aanmelding'),
    stap(-18, 'casus.screen', noor, 'aanmelding', 'screening'),
    stap(-16, 'casus.zetInTriage', noor, 'screening', 'triage'),
    stap(-9, 'doel.beoordeel', pieter, 'triage'),
    stap(-8, 'uitvraag.stel', iris, 'triage'),
    stap(-2, 'voorstel.doe', noor, 'triage'),
  ],
  termijnen: [
    {
      soort: 'uitvraag',
      over: null,
      stand: 'loopt',
      wat: zin('Antwoord op de uitvraag', 'Answer to the inquiry'),
      voor: dagen(1, 15),
      regel: 'R-84',
      gevolg: zin(
        'Zonder antwoord staat er: geen gegevens beschikbaar. De triage gaat door.',
        'Without an answer it says: no data available. The triage goes on.',
      ),
    },
    {
      soort: 'eersteOverleg',
      over: null,
      stand: 'teLaat',
      wat: zin('Besluit over de classificatie', 'Decision on the classification'),
      voor: dagen(-1, 15),
      regel: 'R-58',
      gevolg: zin('De casus komt op de eerstvolgende triage.', 'The case comes to the next triage.'),
    },
  ],
  mogelijk: [
    kan('uitvraag.stel'),
    kan('voorstel.doe', 'classificatie'),
    kan('casus.vraagInformatie'),
    nogNiet('classificatie.stelVast', [bezwaarOpen], 'b-klasse'),
    kan('voorstel.trekIn', 'b-klasse'),
    kan('voorstel.wijzig', 'b-klasse'),
    kan('standpunt.geef', 'b-klasse'),
    kan('toestemming.registreer'),
    kan('uitzondering.hefOp', 'x-1'),
    kan('vrijgave.vraag'),
    kan('casus.weiger'),
  ],
  wachtop: [
    { type: 'criteria.beoordeel', wie: zin('de publieke deelnemers aan de triage', 'the public triage members') },
    { type: 'classificatie.stelVast', wie: zin('de publieke deelnemers aan de triage', 'the public triage members') },
  ],
};

/** A casus at the table, in besluitvorming. */
export const tafelcasus: Casuszicht = {
  ...triagecasus,
  casus: 'c-tafel',
  kenmerk: 'ZV-3MX9',
  fase: 'casusoverleg',
  stand: 'casusoverleg.besluitvorming',
  klasse: 'multiprobleem',
  besluiten: [delingsbesluit, tafelbesluit],
  uitzonderingen: [],
  berichten: [{ kanaal: 'gesprek', op: datum(-9), door: pieter, aan: [null] }],
  uitgenodigd: { kanaal: 'brief', op: datum(-6), door: noor, aan: [null] },
  overleg: {
    overleg: 'o-1',
    op: dagen(0, 13),
    plaats: 'Kamer Linde, Stadhuis Lindedam',
    genodigden: [
      { wie: pieter, reden: 'Kent de overlast.' },
      { wie: eva, reden: 'Kent de zorg.' },
      { wie: bilal, reden: 'Regelt wonen en inkomen.' },
      { wie: joost, reden: 'Heeft de woonplek.' },
      { wie: sanne, reden: 'Houdt toezicht.' },
    ],
  },
  items,
  plan: {
    acties,
    casusregisseur: { wie: bilal, stand: 'voorgedragen' },
    vastgesteld: null,
    herzienOp: null,
  },
  betrokkenen: [noor, pieter, sanne, marit, bilal, eva, joost],
  termijnen: [],
  mogelijk: [
    kan('voorstel.doe', 'tafel'),
    kan('plan.voegToe'),
    kan('casusregie.draagVoor'),
    kan('vrijgave.vraag'),
    kan('vrijgave.geefVrij', 'i-4'),
    nogNiet('besluit.neem', [bezwaarOpen], 'b-tafel'),
    kan('voorstel.wijzig', 'b-tafel'),
    kan('voorstel.trekIn', 'b-tafel'),
    kan('plan.aanvaard', 'a-2'),
    kan('plan.wijsAf', 'a-2'),
    kan('plan.trekIn', 'a-1'),
    nogNiet('overleg.stap', [bezwaarOpen], 'afronding'),
    kan('overleg.stap', 'oordeelsvorming'),
  ],
  wachtop: [],
};

const regel = (
  deel: Partial<Werkvoorraadregel> & Pick<Werkvoorraadregel, 'casus' | 'kenmerk' | 'fase'>,
): Werkvoorraadregel => ({
  betrokkene: null,
  stand: deel.fase,
  klasse: null,
  termijn: null,
  aanZet: [zin('de procesregisseur', 'the process director')],
  ikAanZet: false,
  overleg: null,
  prioriteit: false,
  ...deel,
});
const termijn = (wat: string, what: string, over: number): Termijnzicht => ({
  soort: 'uitvraag',
  over: null,
  wat: zin(wat, what),
  voor: dagen(over, 15),
  regel: 'R-84',
  stand: over < 0 ? 'teLaat' : 'loopt',
  gevolg: zin('De casus komt op de eerstvolgende triage.', 'The case comes to the next triage.'),
});
const publiek = zin('de publieke deelnemers aan de triage', 'the public triage members');

export const werkvoorraad: Werkvoorraadzicht = {
  wat: 'werkvoorraad',
  teLaat: 1,
  regels: [
    regel({
      casus: 'c-1',
      kenmerk: 'ZV-9TB1',
      fase: 'signaal',
      betrokkene: 'Rosa Bedacht',
      ikAanZet: true,
      termijn: termijn('Signaal bekijken', 'Look at the signal', 0),
    }),
    regel({
      casus: 'c-2',
      kenmerk: 'ZV-4PW8',
      fase: 'aanmelding',
      betrokkene: 'Karel Verzonnen',
      aanZet: [zin('de melder', 'the reporter')],
      termijn: termijn('Aanvulling', 'Completion', 4),
    }),
    regel({
      casus: 'c-3',
      kenmerk: 'ZV-8RN6',
      fase: 'screening',
      betrokkene: 'Mila Denkbeeld',
      ikAanZet: true,
      termijn: termijn('Screening', 'Screening', 2),
    }),
    regel({
      casus: 'c-triage',
      kenmerk: 'ZV-7KQ2',
      fase: 'triage',
      betrokkene: 'Vincent Voorbeeld',
      aanZet: [publiek],
      termijn: termijn('Classificatie', 'Classification', -1),
    }),
    regel({
      casus: 'c-5',
      kenmerk: 'ZV-2JC5',
      fase: 'triage',
      betrokkene: 'Femke Fantasie',
      aanZet: [publiek],
      termijn: termijn('Antwoord op de uitvraag', 'Answer to the inquiry', 3),
    }),
    regel({
      casus: 'c-uitnodiging',
      kenmerk: 'ZV-5HD4',
      fase: 'uitnodiging',
      betrokkene: 'Annelies Fictief',
      klasse: 'multiprobleem',
      aanZet: [zin('de melder', 'the reporter')],
      termijn: termijn('Informeren', 'Inform', 5),
    }),
    regel({
      casus: 'c-tafel',
      kenmerk: 'ZV-3MX9',
      fase: 'casusoverleg',
      betrokkene: 'Vincent Voorbeeld',
      klasse: 'multiprobleem',
      ikAanZet: true,
      overleg: { overleg: 'o-1', op: dagen(0, 13) },
    }),
    regel({
      casus: 'c-8',
      kenmerk: 'ZV-6GS7',
      fase: 'uitvoering',
      betrokkene: 'Daan Proef',
      klasse: 'multiprobleem',
      aanZet: [zin('de casusregisseur', 'the case director')],
      termijn: termijn('Evaluatie', 'Evaluation', 21),
    }),
    regel({
      casus: 'c-9',
      kenmerk: 'ZV-1LZ3',
      fase: 'afschaling',
      betrokkene: 'Ina Illusie',
      klasse: 'multiprobleem',
      aanZet: [zin('de betrokken publieke deelnemers', 'the public participants involved')],
    }),
  ],
  perFase: {
    signaal: 1,
    aanmelding: 1,
    screening: 1,
    triage: 2,
    uitnodiging: 1,
    casusoverleg: 1,
    uitvoering: 1,
    afschaling: 1,
  },
  verder: null,
  overleggen: [
    { overleg: 'o-1', op: dagen(0, 13), plaats: 'Kamer Linde, Stadhuis Lindedam', stand: 'bezig' },
    { overleg: 'o-2', op: dagen(7, 9), plaats: 'Beveiligde videovergadering', stand: 'gepland' },
  ],
  afgeschermd: [],
  prioriteiten: 0,
  terugkoppelingen: [{ kenmerk: 'ZV-0XE2', op: dagen(-4), reden: 'regulierVoldoende', advies: 'lokaalTeam' }],
  mogelijk: [kan('signaal.meld'), kan('aanmelding.dienIn')],
};

export const tafel: Tafelzicht = {
  wat: 'tafel',
  overleg: 'o-1',
  op: dagen(0, 13),
  plaats: 'Kamer Linde, Stadhuis Lindedam',
  minuten: 90,
  stand: 'bezig',
  agenda: [
    { nummer: 1, casus: null, kenmerk: null, betrokkene: null, stand: 'geweest' },
    { nummer: 2, casus: 'c-tafel', kenmerk: 'ZV-3MX9', betrokkene: 'Vincent Voorbeeld', stand: 'nu' },
    { nummer: 3, casus: 'c-uitnodiging', kenmerk: 'ZV-5HD4', betrokkene: 'Annelies Fictief', stand: 'komt' },
  ],
  nu: tafelcasus,
  gesloten: false,
  stap: 'besluitvorming',
  stoelen: [
    { wie: noor, stand: 'aanwezig', voorzitter: true, ik: true },
    { wie: pieter, stand: 'aanwezig', voorzitter: false, ik: false },
    { wie: eva, stand: 'spreekt', voorzitter: false, ik: false },
    { wie: bilal, stand: 'vraagtWoord', voorzitter: false, ik: false },
    { wie: joost, stand: 'vraagtWoord', voorzitter: false, ik: false },
    { wie: sanne, stand: 'afwezig', voorzitter: false, ik: false },
  ],
  sprekers: [
    { wie: joost, soort: 'orde' },
    { wie: bilal, soort: 'bijdrage' },
  ],
  aanHetWoord: { wie: eva, sinds: new Date(Date.now() - 70_000).toISOString() },
  mogelijk: [
    kan('overleg.geefWoord', 'joost'),
    kan('overleg.neemWoordAf'),
    kan('overleg.vraagWoord'),
    kan('overleg.verlaat'),
    nogNiet('overleg.sluit', [
      {
        regel: 'R-118',
        zin: zin('Er is nog een agendapunt bezig.', 'An agenda item is still going on.'),
        bron: 'Kadernota 4.3',
      },
    ]),
  ],
};
