import type {
  Aanmelding,
  Antwoord,
  Delingsbesluit,
  Genodigde,
  Omschrijving,
  Opdracht,
} from '../../machines/gebeurtenissen.ts';
import { inhoudVan, type Kaderinhoud } from '../../machines/kader/kader.ts';
import type { Categorie, Grondslag, Kloksoort, Niveau } from '../../machines/kader/lijsten.ts';
import { uiterlijk } from '../../machines/kader/termijnen.ts';
import { voorbeeld } from '../../machines/kader/voorbeeld.ts';
import { eindVanDag } from '../../machines/kader/werkdagen.ts';

/** One concrete command that the model lets everybody try, and the id it would bring into being. */
export interface Regel {
  /** The type, and after a colon which variant. */
  naam: string;
  opdracht: Opdracht;
  nieuw: string;
  /** When it is said, where that is not the one moment at which the model stands still. */
  op?: string;
}

/** The one moment of the model, and one at which every term is over. */
export const OP = '2026-06-01T09:00:00.000Z';
const EINDELIJK = '2039-01-01T09:00:00.000Z';

export const cast = {
  regisseur: 'noor.devries',
  informatie: 'amir.haddad',
  melder: 'femke.bos',
  publiek: 'lotte.bakker',
  geheim: 'sara.elamrani',
  buiten: 'ruben.kok',
  contactpunt: 'ineke.mulder',
} as const;
export const spelers = Object.values(cast);
/** Who administer the house. They try everything too, but only where the framework is what is looked at. */
export const beheerders = ['karin.postma', 'omar.yildiz'] as const;
/** Whoever holds the one brief of the model. Tries everything too, where the ladder is what is looked at. */
export const BRIEF = 'houder van BR';
const { melder, publiek, geheim, buiten } = cast;

export const TEKST = 'GEHEIME-INHOUD';
export const CRISISTEKST = 'CRISIS-INHOUD';
export const SETTEKST = 'SET-INHOUD';
export const MOTIEF = 'Er dreigt nu gevaar.';
const casus = 'C';
const overleg = 'O';
const vandaag = '2026-06-01';
const morgen = '2026-06-02';
const reden = 'Omdat het nodig is.';

const betrokkene = { naam: 'Kees Kaal', geboortedatum: '1980-01-01', woonplaats: 'Rivierenstad' };
/** Fourteen: answers together with whoever has authority. */
const jongere = { ...betrokkene, geboortedatum: '2012-01-01' };
const goed: Aanmelding = {
  aanleiding: 'Overlast',
  doel: 'Rust in de straat',
  criteria: { a: reden, b: reden, c: reden, d: reden },
  eigenInzet: reden,
  betrokkeneGeinformeerd: false,
  juistheidGecontroleerd: true,
};
const karig: Aanmelding = { ...goed, doel: '', criteria: { ...goed.criteria, d: '' } };

const oordelen = (voldaan: boolean) => {
  const een = { voldaan, reden };
  return { a: een, b: een, c: een, d: een };
};

const genodigd = (...personen: string[]): Genodigde[] => personen.map((persoon) => ({ persoon, reden }));

const deling = (niveau: Niveau): Delingsbesluit => ({
  situatie: reden,
  doel: reden,
  gevers: [melder, geheim],
  zwaarwegend: reden,
  jeugdroute: 'geen',
  noodzaak: reden,
  subsidiariteit: reden,
  proportionaliteit: reden,
  waarborgen: reden,
  rechten: reden,
  grondslag: 'wgs231',
  categorieen: ['gezondheid', 'politie', 'huisvesting'],
  ontvangers: [melder, geheim],
  niveau,
  totEnMet: '2026-12-31',
  burgerversie: reden,
});

const item = (niveau: Niveau, categorie: Categorie = 'huisvesting'): Omschrijving => ({
  leefgebied: 'geestelijkeGezondheid',
  categorie,
  niveau,
  doel: reden,
  vraag: reden,
});

const bied = (niveau: Niveau, antwoord?: string): Opdracht => ({
  type: 'vrijgave.bied',
  casus,
  ...(antwoord ? { item: antwoord } : {}),
  omschrijving: item(niveau),
  tekst: TEKST,
  regisseurLeest: false,
  rechtmatigVerkregen: true,
});

/** Under medical secrecy, lifted by its holder for one person: on consent, or on what care-giving asks. */
const onderGeheim = (opening: 'toestemming' | 'goedHulpverlenerschap'): Opdracht => ({
  ...{ type: 'vrijgave.bied', casus, omschrijving: item(4, 'gezondheid'), tekst: TEKST },
  ...{ regisseurLeest: false, rechtmatigVerkregen: true },
  geheim: { regime: 'medisch', opening, toelichting: reden, ontvangers: [melder] },
});

const geefVrij = (ontvanger: string, grondslag: Grondslag = 'wgs231'): Opdracht => ({
  type: 'vrijgave.geefVrij',
  casus,
  item: 'I',
  ontvangers: [ontvanger],
  noodzaak: reden,
  subsidiariteit: reden,
  proportionaliteit: reden,
  grondslag,
});

/** Somebody of the direct circle, and what is asked and offered about them. */
const kringlid = 'L';
const overKring = (opdracht: Opdracht): Opdracht =>
  'omschrijving' in opdracht
    ? { ...opdracht, omschrijving: { ...opdracht.omschrijving, overWie: kringlid } }
    : opdracht;

const actie = { wat: 'Bellen', eigenaar: geheim, voor: morgen, klaarAls: 'Gebeld' };

/** What each command could bring into being is named after its kind, so that a state is known by what is in it. */
const nieuwVoor = (opdracht: Opdracht): string => {
  switch (opdracht.type) {
    case 'signaal.meld':
    case 'aanmelding.dienIn':
      return casus;
    case 'overleg.plan':
      return overleg;
    case 'kader.stelVoor':
      return opdracht.kader.versie === 'huis-2' ? 'K2' : 'K';
    case 'uitvraag.stel':
      return 'U';
    case 'voorstel.doe':
      return `B-${opdracht.voorstel.onderwerp}`;
    case 'uitzondering.registreer':
      return `X-${opdracht.soort}`;
    case 'toestemming.registreer':
      return opdracht.soort === 'hulp' ? (opdracht.van ? 'T-ouder' : 'T-hulp') : `T-${opdracht.soort}`;
    case 'vertegenwoordiger.registreer':
      return 'W';
    case 'vrijgave.vraag':
    case 'vrijgave.bied':
      return 'I';
    case 'plan.voegToe':
      return 'A';
    case 'verzoek.dienIn':
      return 'V';
    case 'crisis.geef':
      return 'K';
    case 'overdracht.bied':
      return 'T';
    case 'escalatie.open':
      return 'E';
    case 'escalatie.schrijfAan':
      return 'BR';
    case 'kring.noteer':
      return kringlid;
    default:
      return 'niets';
  }
};

const op = (kanaal: 'gesprek' | 'brief', datum: string) => ({ casus, kanaal, op: datum });

const melden: [string, Opdracht][] = [
  ['signaal.meld', { type: 'signaal.meld', herkomst: 'professional', zorg: 'overlast', betrokkene }],
  ['signaal.meld:jongere', { type: 'signaal.meld', herkomst: 'professional', zorg: 'jeugd', betrokkene: jongere }],
  ['aanmelding.dienIn:jongere', { type: 'aanmelding.dienIn', casus, betrokkene: jongere, aanmelding: goed }],
  ['signaal.wijsAf', { type: 'signaal.wijsAf', casus, reden: 'buitenRegio', advies: 'geen', weging: reden }],
  ['signaal.wijsAf:onterecht', { type: 'signaal.wijsAf', casus, reden: 'onterecht', advies: 'geen', weging: reden }],
  ['aanmelding.dienIn:nieuw', { type: 'aanmelding.dienIn', betrokkene, aanmelding: goed }],
  ['aanmelding.dienIn:karig', { type: 'aanmelding.dienIn', casus, betrokkene, aanmelding: karig }],
  ['aanmelding.dienIn:goed', { type: 'aanmelding.dienIn', casus, betrokkene, aanmelding: goed }],
  [
    'aanmelding.dienIn:ongecontroleerd',
    { type: 'aanmelding.dienIn', casus, betrokkene, aanmelding: { ...goed, juistheidGecontroleerd: false } },
  ],
  ['aanmelding.vraagAanvulling', { type: 'aanmelding.vraagAanvulling', casus, vraag: reden }],
  ['aanmelding.vulAan', { type: 'aanmelding.vulAan', casus, aanmelding: goed }],
  ['casus.screen', { type: 'casus.screen', casus, gemeente: 'rivierenstad', anderRegime: false, noodzaak: reden }],
  ['casus.screen:buiten', { type: 'casus.screen', casus, gemeente: 'elders', anderRegime: true, noodzaak: '' }],
  ['casus.weiger', { type: 'casus.weiger', casus, reden: 'pastNietBijDoel', advies: 'geen', weging: reden }],
  ['casus.weiger:kaal', { type: 'casus.weiger', casus, reden: 'pastNietBijDoel', advies: 'geen' }],
  ['casus.zetInTriage', { type: 'casus.zetInTriage', casus, deelnemers: [melder, publiek], noodzaak: reden }],
  ['casus.zetInTriage:privaat', { type: 'casus.zetInTriage', casus, deelnemers: [geheim], noodzaak: reden }],
];

const biedOver = (anders: Partial<Extract<Opdracht, { type: 'overdracht.bied' }>> = {}): Opdracht => ({
  ...{ type: 'overdracht.bied', casus, ontvanger: buiten, gegevens: reden, grondslag: 'wgs231' },
  ...{ vorm: 'lokaalTeam', noodzaak: reden },
  ...anders,
});

const triage: [string, Opdracht][] = [
  ['doel.beoordeel:past', { type: 'doel.beoordeel', casus, past: true, reden }],
  ['doel.beoordeel:niet', { type: 'doel.beoordeel', casus, past: false, reden }],
  ['uitvraag.stel', { type: 'uitvraag.stel', casus, aan: [geheim], vraag: reden }],
  ['uitvraag.stel:niemand', { type: 'uitvraag.stel', casus, aan: ['niemand'], vraag: reden }],
  ['uitvraag.beantwoord:ja', { type: 'uitvraag.beantwoord', casus, uitvraag: `U.${geheim}`, bekend: true }],
  ['uitvraag.beantwoord:nee', { type: 'uitvraag.beantwoord', casus, uitvraag: `U.${geheim}`, bekend: false }],
  ['uitvraag.weiger', { type: 'uitvraag.weiger', casus, uitvraag: `U.${geheim}` }],
  ['criteria.beoordeel:ja', { type: 'criteria.beoordeel', casus, oordelen: oordelen(true) }],
  ['criteria.beoordeel:nee', { type: 'criteria.beoordeel', casus, oordelen: oordelen(false) }],
  ['overdracht.bied', biedOver()],
  ['overdracht.bied:opToestemming', biedOver({ grondslag: 'toestemming' })],
  ['overdracht.bied:leeg', biedOver({ ontvanger: 'x', gegevens: '', noodzaak: '' })],
  ['overdracht.bied:set', biedOver({ items: ['I'] })],
  ['overdracht.bied:nazorg', biedOver({ vorm: 'nazorg', basis: reden, items: ['I'] })],
  ['overdracht.aanvaard', { type: 'overdracht.aanvaard', casus, overdracht: 'T' }],
  ['overdracht.wijsAf', { type: 'overdracht.wijsAf', casus, overdracht: 'T' }],
  ['overdracht.trekIn', { type: 'overdracht.trekIn', casus, overdracht: 'T' }],
  ['overdracht.stemIn', { type: 'overdracht.stemIn', casus, overdracht: 'T', item: 'I' }],
  ['overdracht.stemIn:tekst', { type: 'overdracht.stemIn', casus, overdracht: 'T', item: 'I', tekst: SETTEKST }],
  ['overdracht.weiger', { type: 'overdracht.weiger', casus, overdracht: 'T', item: 'I' }],
];

const heropening = { onderwerp: 'heropening', aanmelding: goed, reden } as const;

const klassen = (['multiprobleem', 'meervoudig', 'regulier'] as const).map((klasse): [string, Opdracht] => [
  `voorstel.doe:${klasse}`,
  { type: 'voorstel.doe', casus, voorstel: { onderwerp: 'classificatie', klasse, reden } },
]);

const overBesluit = (
  [
    ...(['classificatie', 'delingsbesluit', 'uitnodiging', 'tafel', 'verlenging', 'heropening', 'prioriteit'] as const),
    'afstemming' as const,
  ] as const
).flatMap((onderwerp): [string, Opdracht][] => {
  const besluit = `B-${onderwerp}`;
  const vast: Record<typeof onderwerp, Opdracht> = {
    classificatie: { type: 'classificatie.stelVast', casus, besluit, motivering: reden },
    delingsbesluit: { type: 'delingsbesluit.onderteken', casus, besluit },
    uitnodiging: { type: 'uitnodiging.stelVast', casus, besluit },
    tafel: { type: 'besluit.neem', casus, besluit },
    verlenging: { type: 'casus.verleng', casus, besluit, motivering: reden },
    heropening: { type: 'casus.heropen', casus, besluit, motivering: reden },
    prioriteit: { type: 'prioriteit.plaats', casus, besluit },
    afstemming: { type: 'afstemming.stelVast', casus, besluit },
  };
  return [
    [`voorstel.trekIn:${onderwerp}`, { type: 'voorstel.trekIn', casus, besluit }],
    [`standpunt.geef:${onderwerp}:akkoord`, { type: 'standpunt.geef', casus, besluit, standpunt: 'akkoord' }],
    [`standpunt.geef:${onderwerp}:bezwaar`, { type: 'standpunt.geef', casus, besluit, standpunt: 'bezwaar', reden }],
    [`standpunt.geef:${onderwerp}:kaal`, { type: 'standpunt.geef', casus, besluit, standpunt: 'bezwaar' }],
    [`standpunt.geef:${onderwerp}:onthouding`, { type: 'standpunt.geef', casus, besluit, standpunt: 'onthouding' }],
    [`${vast[onderwerp].type}`, vast[onderwerp]],
    [`besluit.neem:${onderwerp}`, { type: 'besluit.neem', casus, besluit }],
  ];
});

const besluiten: [string, Opdracht][] = [
  ...klassen,
  [
    'voorstel.doe:deling4',
    { type: 'voorstel.doe', casus, voorstel: { onderwerp: 'delingsbesluit', besluit: deling(4) } },
  ],
  [
    'voorstel.doe:deling2',
    { type: 'voorstel.doe', casus, voorstel: { onderwerp: 'delingsbesluit', besluit: deling(2) } },
  ],
  [
    'voorstel.doe:uitnodiging',
    { type: 'voorstel.doe', casus, voorstel: { onderwerp: 'uitnodiging', genodigden: genodigd(melder, geheim) } },
  ],
  [
    'voorstel.doe:zonderGeheim',
    { type: 'voorstel.doe', casus, voorstel: { onderwerp: 'uitnodiging', genodigden: genodigd(melder, publiek) } },
  ],
  ['voorstel.doe:tafel', { type: 'voorstel.doe', casus, voorstel: { onderwerp: 'tafel', tekst: reden } }],
  [
    'voorstel.wijzig:tafel',
    { type: 'voorstel.wijzig', casus, besluit: 'B-tafel', voorstel: { onderwerp: 'tafel', tekst: 'Iets anders.' } },
  ],
  [
    'voorstel.wijzig:ander',
    { type: 'voorstel.wijzig', casus, besluit: 'B-delingsbesluit', voorstel: { onderwerp: 'tafel', tekst: reden } },
  ],
  ['prioriteit.haalAf', { type: 'prioriteit.haalAf', casus }],
  ...(['herhaaldGeweld', 'zomaar'] as const).map((criterium): [string, Opdracht] => [
    `voorstel.doe:prioriteit:${criterium}`,
    {
      type: 'voorstel.doe',
      casus,
      voorstel: { onderwerp: 'prioriteit', criteria: [criterium], reden, herzienOp: '2026-08-01' },
    },
  ]),
  ['voorstel.doe:heropening', { type: 'voorstel.doe', casus, voorstel: heropening }],
  ...(['nogComplex', 'terugval'] as const).map((grond): [string, Opdracht] => [
    `voorstel.doe:${grond}`,
    { type: 'voorstel.doe', casus, voorstel: { onderwerp: 'verlenging', grond, tot: '2027-06-01', reden } },
  ]),
  [
    'voorstel.doe:teLang',
    {
      type: 'voorstel.doe',
      casus,
      voorstel: { onderwerp: 'verlenging', grond: 'terugval', tot: '2029-06-01', reden },
    },
  ],
  ...overBesluit,
];

const toestemming = (anders: Partial<Antwoord>): Opdracht => ({
  ...{ type: 'toestemming.registreer', casus, soort: 'hulp', gegeven: true, omvang: reden, gevraagdOp: vandaag },
  ...{ doel: reden, wijze: 'mondeling' },
  ...anders,
});

const grond: Partial<Antwoord> = {
  ...{ soort: 'grondslag', categorieen: ['gezondheid'], ontvangers: [melder, buiten], vrijeKeuze: reden },
};
const bewaren: [string, Opdracht][] = [
  ...(['verlenging', 'heropening'] as const).flatMap((onderwerp) =>
    (onderwerp === 'verlenging' ? ['I', 'aanmelding'] : ['I']).flatMap((gegeven) =>
      [true, false].map((akkoord): [string, Opdracht] => [
        `bewaring.antwoord:${onderwerp}:${gegeven}:${akkoord ? 'ja' : 'nee'}`,
        { type: 'bewaring.antwoord', casus, besluit: `B-${onderwerp}`, gegeven, akkoord },
      ]),
    ),
  ),
  ['vernietiging.stelVoor', { type: 'vernietiging.stelVoor', casus, reden: 'nietMeerNodig' }],
  ['vernietiging.trekIn', { type: 'vernietiging.trekIn', casus }],
  ['vernietiging.bevestig', { type: 'vernietiging.bevestig', casus }],
];

const delen: [string, Opdracht][] = [
  ['toestemming.registreer', toestemming({})],
  ['toestemming.registreer:nee', toestemming({ gegeven: false, reden })],
  ['toestemming.registreer:morgen', toestemming({ gevraagdOp: '2027-01-01' })],
  ['toestemming.registreer:ouder', toestemming({ van: ['W'] })],
  [
    'toestemming.registreer:geheim',
    toestemming({ soort: 'geheimhouding', categorieen: ['gezondheid'], ontvangers: [melder], houder: geheim }),
  ],
  [
    'toestemming.registreer:geheimTijdelijk',
    toestemming({
      ...{ soort: 'geheimhouding', categorieen: ['gezondheid'], ontvangers: [melder], houder: geheim },
      totEnMet: '2026-06-30',
    }),
  ],
  ['toestemming.registreer:grond', toestemming(grond)],
  ['toestemming.registreer:tijdelijk', toestemming({ ...grond, totEnMet: '2026-06-30' })],
  ...['T-hulp', 'T-grondslag', 'T-geheimhouding'].map((een): [string, Opdracht] => [
    `toestemming.trekIn:${een}`,
    { type: 'toestemming.trekIn', casus, toestemming: een, van: 'betrokkene', op: vandaag },
  ]),
  [
    'vertegenwoordiger.registreer',
    {
      ...{ type: 'vertegenwoordiger.registreer', casus, naam: 'Ouder', relatie: 'ouder' },
      ...{ gezag: true, tegenstrijdigBelang: false },
    },
  ],
  [
    'vertegenwoordiger.werkBij',
    {
      ...{ type: 'vertegenwoordiger.werkBij', casus, vertegenwoordiger: 'W' },
      ...{ gezag: true, tegenstrijdigBelang: true },
    },
  ],
  ...(['nietVragen', 'nietInformeren', 'nietUitnodigen'] as const).flatMap((soort): [string, Opdracht][] => [
    [
      `uitzondering.registreer:${soort}`,
      {
        type: 'uitzondering.registreer',
        casus,
        soort,
        grond: 'lopendOnderzoek',
        motivering: reden,
        herzienOp: '2026-06-20',
      },
    ],
    [
      `uitzondering.herzie:${soort}`,
      {
        ...{ type: 'uitzondering.herzie', casus, uitzondering: `X-${soort}` },
        ...{ motivering: reden, herzienOp: '2026-06-25' },
      },
    ],
    [`uitzondering.hefOp:${soort}`, { type: 'uitzondering.hefOp', casus, uitzondering: `X-${soort}` }],
  ]),
  [
    'uitzondering.registreer:ouder',
    {
      ...{ type: 'uitzondering.registreer', casus, soort: 'nietInformeren', voor: 'W' },
      ...{ grond: 'lopendOnderzoek', motivering: reden, herzienOp: '2026-06-20' },
    },
  ],
  ['betrokkene.informeer', { type: 'betrokkene.informeer', ...op('gesprek', vandaag), rechten: true }],
  ['betrokkene.informeer:ouder', { type: 'betrokkene.informeer', ...op('brief', vandaag), rechten: true, aan: ['W'] }],
  ['betrokkene.informeer:morgen', { type: 'betrokkene.informeer', ...op('gesprek', '2027-01-01'), rechten: true }],
  ['betrokkene.nodigUit', { type: 'betrokkene.nodigUit', ...op('brief', vandaag) }],
];

const informatie: [string, Opdracht][] = [
  ['vrijgave.vraag:L4', { type: 'vrijgave.vraag', casus, bron: geheim, omschrijving: item(4), noodzaak: reden }],
  ['vrijgave.vraag:L2', { type: 'vrijgave.vraag', casus, bron: melder, omschrijving: item(2), noodzaak: reden }],
  ['vrijgave.vraag:buiten', { type: 'vrijgave.vraag', casus, bron: buiten, omschrijving: item(2), noodzaak: reden }],
  ['vrijgave.bied:L2', bied(2)],
  ['vrijgave.bied:L4', bied(4)],
  ['vrijgave.bied:L5', bied(5)],
  ['vrijgave.bied:grens', { ...bied(2), grenzen: { totEnMet: '2026-06-05', nietAan: [publiek] } } as Opdracht],
  ['vrijgave.bied:onderGeheim', onderGeheim('goedHulpverlenerschap')],
  ['vrijgave.bied:opToestemming', onderGeheim('toestemming')],
  ['vrijgave.bied:antwoordL2', bied(2, 'I')],
  ['vrijgave.bied:antwoordL4', bied(4, 'I')],
  ['vrijgave.weiger', { type: 'vrijgave.weiger', casus, item: 'I' }],
  ['vrijgave.trekIn', { type: 'vrijgave.trekIn', casus, item: 'I' }],
  ['vrijgave.geefVrij', geefVrij(melder)],
  ['vrijgave.geefVrij:publiek', geefVrij(publiek)],
  ['vrijgave.geefVrij:opToestemming', geefVrij(melder, 'toestemming')],
  ['vrijgave.geefVrij:buiten', geefVrij(buiten)],
  ['vrijgave.beeindig', { type: 'vrijgave.beeindig', casus, item: 'I' }],
  ...[melder, publiek, geheim].map((persoon): [string, Opdracht] => [
    `deelname.beeindig:${persoon}`,
    { type: 'deelname.beeindig', casus, persoon, reden },
  ]),
  ['deelname.beeindig:stil', { type: 'deelname.beeindig', casus, persoon: geheim }],
  ['deelname.beeindig:niemand', { type: 'deelname.beeindig', casus, persoon: buiten, reden }],
  ['vrijgave.beraad', { type: 'vrijgave.beraad', casus, item: 'I' }],
  ['vrijgave.neemTerug', { type: 'vrijgave.neemTerug', casus, item: 'I', van: [melder] }],
  ['vrijgave.neemTerug:niemand', { type: 'vrijgave.neemTerug', casus, item: 'I', van: [buiten] }],
  ['vrijgave.verbeter', { type: 'vrijgave.verbeter', casus, item: 'I', tekst: `${TEKST} en beter` }],
  ['vrijgave.verbeter:zelfde', { type: 'vrijgave.verbeter', casus, item: 'I', tekst: TEKST }],
  ['vrijgave.open', { type: 'vrijgave.open', casus, item: 'I' }],
  ['vrijgave.open:crisis', { type: 'vrijgave.open', casus, item: 'K' }],
  ['vrijgave.neemTerug:crisis', { type: 'vrijgave.neemTerug', casus, item: 'K', van: [buiten] }],
  ['inzage.begin', { type: 'inzage.begin', casus }],
  ['logboek.open', { type: 'logboek.open', casus, doel: 'verzoek', toelichting: reden }],
  ['logboek.open:rechtsgang', { type: 'logboek.open', casus, doel: 'rechtsgang', toelichting: reden }],
  ['logboek.open:meten', { type: 'logboek.open', casus, doel: 'interneControle', toelichting: reden }],
];

const plannen: [string, Opdracht][] = [
  ['plan.voegToe', { type: 'plan.voegToe', casus, actie }],
  ['plan.voegToe:buiten', { type: 'plan.voegToe', casus, actie: { ...actie, eigenaar: buiten } }],
  ['plan.voegToe:gisteren', { type: 'plan.voegToe', casus, actie: { ...actie, voor: '2026-05-01' } }],
  ['plan.aanvaard', { type: 'plan.aanvaard', casus, actie: 'A' }],
  ['plan.wijsAf', { type: 'plan.wijsAf', casus, actie: 'A' }],
  ['plan.trekIn', { type: 'plan.trekIn', casus, actie: 'A' }],
  ...(['bezig', 'gedaan', 'geblokkeerd'] as const).map((voortgang): [string, Opdracht] => [
    `plan.meldVoortgang:${voortgang}`,
    { type: 'plan.meldVoortgang', casus, actie: 'A', voortgang },
  ]),
  ['casusregie.draagVoor', { type: 'casusregie.draagVoor', casus, persoon: geheim }],
  ['casusregie.draagVoor:ander', { type: 'casusregie.draagVoor', casus, persoon: melder }],
  ['casusregie.draagVoor:buiten', { type: 'casusregie.draagVoor', casus, persoon: buiten }],
  ['casusregie.aanvaard', { type: 'casusregie.aanvaard', casus }],
  ['casusregie.wijsAf', { type: 'casusregie.wijsAf', casus }],
  ['plan.stelVast', { type: 'plan.stelVast', casus, herzienOp: '2026-08-01', noodzaak: reden }],
  ['uitvoering.begin', { type: 'uitvoering.begin', casus }],
  ['evaluatie.begin', { type: 'evaluatie.begin', casus, noodzaak: reden }],
  ['evaluatie.begin:kaal', { type: 'evaluatie.begin', casus, noodzaak: '' }],
  ['evaluatie.legVast', { type: 'evaluatie.legVast', casus, resultaat: reden, herzienOp: '2026-08-01' }],
  ['casus.schaalAf', { type: 'casus.schaalAf', casus, reden, nazorg: reden }],
  ['casus.hervat', { type: 'casus.hervat', casus, reden }],
  ['casus.sluit', { type: 'casus.sluit', casus, resultaat: 'doelenBehaald', betrokkeneGeinformeerdOp: vandaag }],
  ['casus.sluit:onverteld', { type: 'casus.sluit', casus, resultaat: 'doelenBehaald' }],
  ['casus.herclassificeer', { type: 'casus.herclassificeer', casus, reden }],
  ['casus.vraagInformatie', { type: 'casus.vraagInformatie', casus, wat: reden }],
];

const geef = (ontvangers: string[], anders: Partial<Extract<Opdracht, { type: 'crisis.geef' }>> = {}): Opdracht => ({
  ...{ type: 'crisis.geef', casus, motief: MOTIEF, leefgebied: 'geestelijkeGezondheid', categorie: 'gezondheid' },
  ...{ niveau: 4, tekst: CRISISTEKST, ontvangers, grond: 'vitaalBelang' },
  ...anders,
});
const crisis = 'K';

const crises: [string, Opdracht][] = [
  ['crisis.geef', geef([buiten])],
  ['crisis.geef:binnen', geef([publiek])],
  ['crisis.geef:L5', geef([buiten], { niveau: 5 })],
  ['crisis.geef:niemand', geef(['niemand'])],
  ['crisis.geef:stil', geef([buiten], { motief: '' })],
  ['crisis.geef:bsn', geef([buiten], { categorie: 'bsn' })],
  [
    'crisis.motiveer',
    { type: 'crisis.motiveer', casus, crisis, noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden },
  ],
  ['crisis.herzie:voorbij', { type: 'crisis.herzie', casus, crisis, bevindingen: reden, voorbij: true }],
  ['crisis.herzie:loopt', { type: 'crisis.herzie', casus, crisis, bevindingen: reden, voorbij: false }],
  ['crisis.informeer', { type: 'crisis.informeer', crisis, ...op('gesprek', vandaag) }],
  [
    'crisis.stelUit',
    {
      ...{ type: 'crisis.stelUit', casus, crisis, grond: 'veiligheidAnderen' },
      ...{ motivering: reden, herzienOp: '2026-07-01' },
    },
  ],
  ['crisis.hefUitstelOp', { type: 'crisis.hefUitstelOp', casus, crisis }],
  ['vrijgave.trekIn:crisis', { type: 'vrijgave.trekIn', casus, item: crisis }],
  ['vrijgave.beeindig:crisis', { type: 'vrijgave.beeindig', casus, item: crisis }],
];

const noteer = (anders: object = {}): Opdracht =>
  ({
    ...{ type: 'kring.noteer', casus, naam: 'Petra Kaal', relatie: 'partner', noodzaak: reden },
    ...anders,
  }) as Opdracht;
const kring: [string, Opdracht][] = [
  ['kring.noteer', noteer()],
  ['kring.noteer:kaal', noteer({ noodzaak: '' })],
  ['kring.haalAf', { type: 'kring.haalAf', casus, kringlid }],
  ['kring.informeer', { type: 'kring.informeer', kringlid, rechten: true, ...op('gesprek', vandaag) }],
  ['kring.informeer:stil', { type: 'kring.informeer', kringlid, rechten: false, ...op('gesprek', vandaag) }],
  [
    'uitzondering.registreer:kring',
    {
      ...{ type: 'uitzondering.registreer', casus, soort: 'nietInformeren', voor: kringlid },
      ...{ grond: 'veiligheidAnderen', motivering: reden, herzienOp: '2026-06-20' },
    },
  ],
  [
    'vrijgave.vraag:kring',
    overKring({ type: 'vrijgave.vraag', casus, bron: geheim, omschrijving: item(4), noodzaak: reden }),
  ],
  ['vrijgave.bied:kring', overKring(bied(2))],
  ...([reden, ''] as const).map((noodzaak): [string, Opdracht] => [
    `voorstel.doe:afstemming${noodzaak ? '' : ':kaal'}`,
    {
      ...{ type: 'voorstel.doe', casus },
      voorstel: {
        ...{ onderwerp: 'afstemming', kringlid, kenmerk: 'ZV-ANDER', wederzijds: true },
        ...{ afhankelijkheid: reden, noodzaak },
      },
    },
  ]),
  ['afstemming.beeindig', { type: 'afstemming.beeindig', casus, besluit: 'B-afstemming' }],
];

const stap = (naar: 'beeldvorming' | 'oordeelsvorming' | 'besluitvorming' | 'afronding'): [string, Opdracht] => [
  `overleg.stap:${naar}`,
  { type: 'overleg.stap', overleg, casus, naar, bevestigd: true },
];

const plek = { op: '2026-06-03T09:00:00.000Z', plaats: 'Zaal 1', minuten: 30 };
const tafel: [string, Opdracht][] = [
  ['overleg.plan', { type: 'overleg.plan', casus, ...plek }],
  ['overleg.plan:bij', { type: 'overleg.plan', casus, overleg, ...plek }],
  ['overleg.open', { type: 'overleg.open', overleg, casus }],
  stap('beeldvorming'),
  stap('oordeelsvorming'),
  stap('besluitvorming'),
  stap('afronding'),
  ['overleg.stap:stil', { type: 'overleg.stap', overleg, casus, naar: 'beeldvorming', bevestigd: false }],
  ['overleg.rondAf', { type: 'overleg.rondAf', overleg, casus, terugkoppeling: reden }],
  ['overleg.rondAf:kaal', { type: 'overleg.rondAf', overleg, casus, terugkoppeling: '' }],
  ['overleg.sluit', { type: 'overleg.sluit', overleg }],
  ['overleg.meldAanwezig', { type: 'overleg.meldAanwezig', overleg }],
  ['overleg.verlaat', { type: 'overleg.verlaat', overleg }],
  ['overleg.vraagWoord', { type: 'overleg.vraagWoord', overleg, soort: 'bijdrage' }],
  ['overleg.trekWoordIn', { type: 'overleg.trekWoordIn', overleg }],
  ['overleg.geefWoord', { type: 'overleg.geefWoord', overleg, persoon: geheim }],
  ['overleg.neemWoordAf', { type: 'overleg.neemWoordAf', overleg }],
];

const vaststelling = (geldtVanaf: string) => ({
  ...{ vastgesteldOp: vandaag, door: 'de gemeenteraad', besluitnummer: 'RB-1', geldtVanaf },
});
const voorgesteld = (versie: string, anders: Partial<Kaderinhoud> = {}): Opdracht => ({
  type: 'kader.stelVoor',
  kader: { ...inhoudVan(voorbeeld), versie, ...anders },
  toelichting: reden,
});
const kaders: [string, Opdracht][] = [
  ['kader.stelVoor', voorgesteld('huis-1')],
  ['kader.stelVoor:tweede', voorgesteld('huis-2')],
  ['kader.stelVoor:leeg', voorgesteld('huis-3', { ladder: [] })],
  ['kader.bekrachtig', { type: 'kader.bekrachtig', kaderversie: 'K', vaststelling: vaststelling(morgen) }],
  ['kader.bekrachtig:nu', { type: 'kader.bekrachtig', kaderversie: 'K', vaststelling: vaststelling(vandaag) }],
  ['kader.bekrachtig:tweede', { type: 'kader.bekrachtig', kaderversie: 'K2', vaststelling: vaststelling(morgen) }],
  ['kader.trekIn', { type: 'kader.trekIn', kaderversie: 'K' }],
  ['kader.trekIn:tweede', { type: 'kader.trekIn', kaderversie: 'K2' }],
];

const verzoek = 'V';
const verzoeken: [string, Opdracht][] = [
  ...(['inzage', 'correctie', 'klacht'] as const).map((soort): [string, Opdracht] => [
    `verzoek.dienIn:${soort}`,
    { type: 'verzoek.dienIn', casus, soort, namens: 'betrokkene', kanaal: 'brief', ontvangenOp: vandaag },
  ]),
  ['verzoek.stelIdentiteitVast', { type: 'verzoek.stelIdentiteitVast', casus, verzoek, wijze: 'digid' }],
  ['verzoek.raadpleeg', { type: 'verzoek.raadpleeg', casus, verzoek, aan: [melder] }],
  ['verzoek.raadpleeg:buiten', { type: 'verzoek.raadpleeg', casus, verzoek, aan: [buiten] }],
  ['verzoek.geefOordeel:vrij', { type: 'verzoek.geefOordeel', casus, verzoek, uitzondering: false }],
  [
    'verzoek.geefOordeel:uitzondering',
    { type: 'verzoek.geefOordeel', casus, verzoek, uitzondering: true, grond: 'opsporing', motivering: reden },
  ],
  ['verzoek.verleng', { type: 'verzoek.verleng', casus, verzoek, reden }],
  ...(['toegewezen', 'deels', 'afgewezen'] as const).map((uitkomst): [string, Opdracht] => [
    `verzoek.beslis:${uitkomst}`,
    {
      ...{ type: 'verzoek.beslis', casus, verzoek, uitkomst, motivering: reden, brief: reden },
      gronden: uitkomst === 'toegewezen' ? [] : ['opsporing'],
    },
  ]),
  ['verzoek.voerUit', { type: 'verzoek.voerUit', casus, verzoek, gedaan: reden, ontvangersVerteld: true }],
  ['verzoek.voerUit:stil', { type: 'verzoek.voerUit', casus, verzoek, gedaan: reden, ontvangersVerteld: false }],
  ['verzoek.trekIn', { type: 'verzoek.trekIn', casus, verzoek }],
  ['verzoek.maakBezwaar', { type: 'verzoek.maakBezwaar', casus, verzoek, ontvangenOp: vandaag }],
  [
    'verzoek.beslisBezwaar:gegrond',
    { type: 'verzoek.beslisBezwaar', casus, verzoek, gegrond: true, motivering: reden },
  ],
  [
    'verzoek.beslisBezwaar:ongegrond',
    { type: 'verzoek.beslisBezwaar', casus, verzoek, gegrond: false, motivering: reden },
  ],
];
const stuk = { vraag: 'Er is geen plek.', geprobeerd: 'Twee andere plekken.' };
const escalatie = 'E';
const afgerond = (hoe: Extract<Opdracht, { type: 'escalatie.rondAf' }>['hoe']): [string, Opdracht] => [
  `escalatie.rondAf:${hoe}`,
  {
    ...{ type: 'escalatie.rondAf', casus, escalatie, hoe, terugkoppeling: reden, leerpunt: 'geen' },
    ...{ eneKant: reden, andereKant: reden },
  },
];
const escalaties: [string, Opdracht][] = [
  ['escalatie.open:delen', { type: 'escalatie.open', casus, kwestie: 'delen', ...stuk }],
  ['escalatie.open:recht', { type: 'escalatie.open', casus, kwestie: 'rechtmatigheid', ...stuk }],
  ['escalatie.open:bezwaar', { type: 'escalatie.open', casus, kwestie: 'delen', ...stuk, betreft: 'B-delingsbesluit' }],
  ['escalatie.open:naam', { type: 'escalatie.open', casus, kwestie: 'delen', ...stuk, vraag: 'Kees Kaal is zoek.' }],
  ['escalatie.brengHoger', { type: 'escalatie.brengHoger', casus, escalatie, ...stuk }],
  ['escalatie.schrijfAan', { type: 'escalatie.schrijfAan', casus, escalatie, aan: 'De manager' }],
  ['escalatie.antwoord', { type: 'escalatie.antwoord', casus, escalatie, soort: 'advies', tekst: reden }],
  ['escalatie.antwoord:macht', { type: 'escalatie.antwoord', casus, escalatie, soort: 'bevoegdheid', tekst: reden }],
  afgerond('verschilBlijft'),
  afgerond('vrijwilligGedeeld'),
  afgerond('ingetrokken'),
  afgerond('geenOvereenstemming'),
  [
    'delingsbesluit.onderteken:tegenspraak',
    { type: 'delingsbesluit.onderteken', casus, besluit: 'B-delingsbesluit', motivering: reden },
  ],
];

const verstrijk = (termijn: Kloksoort, voor: string, over?: string): [string, Opdracht] => [
  `termijn.verstrijk:${over ?? termijn}`,
  { type: 'termijn.verstrijk', casus, termijn, voor, ...(over === undefined ? {} : { over }) },
];
const naTermijn = (termijn: keyof typeof voorbeeld.termijnen, over?: string) =>
  verstrijk(termijn as Kloksoort, uiterlijk(OP, voorbeeld.termijnen[termijn]), over);

/** The clocks of a crisis run beside each other, so each is called by its kind. */
const verstrijkt = (termijn: Kloksoort, voor: string): [string, Opdracht] => [
  `termijn.verstrijk:${termijn}`,
  { type: 'termijn.verstrijk', casus, termijn, voor, over: crisis },
];

/** The end of every clock that can run here; each is said when it is over, and one also when it is not. */
const termijnen: readonly Regel[] = [
  naTermijn('aanvulling'),
  naTermijn('uitvraag', 'U'),
  naTermijn('vraagAanBron', 'I'),
  naTermijn('overdracht', 'T'),
  naTermijn('informeren'),
  verstrijk('uitzonderingHerzien', eindVanDag('2026-06-20'), 'X-nietInformeren'),
  verstrijk('uitzonderingHerzien', eindVanDag('2026-06-20'), 'X-nietVragen'),
  verstrijk('toestemmingEinde', eindVanDag('2026-06-30'), 'T-grondslag'),
  verstrijk('toestemmingEinde', eindVanDag('2026-06-30'), 'T-geheimhouding'),
  naTermijn('eersteOverleg'),
  naTermijn('verslag'),
  verstrijk('evaluatie', eindVanDag('2026-08-01')),
  naTermijn('signaal'),
  verstrijk('prioriteit', eindVanDag('2026-08-01')),
  naTermijn('onterecht'),
  naTermijn('bewaren'),
  ...(['crisisMotivering', 'crisisHerziening', 'crisisInformeren'] as const).map((soort) =>
    verstrijkt(soort, uiterlijk(OP, voorbeeld.termijnen[soort])),
  ),
  verstrijkt('crisisUitstel', eindVanDag('2026-07-01')),
  verstrijkt('crisisEinde', uiterlijk(OP, voorbeeld.termijnen.crisisDuur)),
  verstrijk('grensVanBron', eindVanDag('2026-06-05'), 'I'),
  verstrijk('escalatie', uiterlijk(OP, { aantal: 2, eenheid: 'werkdagen', regel: 'E-5' }), 'E'),
  verstrijk('overleg', '2026-06-03T09:00:00.000Z'),
  verstrijk('kringInformeren', uiterlijk(OP, voorbeeld.termijnen.informeren), kringlid),
  // As they run in a casus that began on 15 July 2021.
  verstrijk('laatsteTermijn', eindVanDag('2026-06-16')),
  ...[verstrijk('bewaren', eindVanDag('2026-07-14'))].map(
    ([naam, opdracht]) => [`${naam}:vijfJaar`, opdracht] as const,
  ),
].map(([naam, opdracht]) => ({ naam, opdracht, nieuw: 'niets', op: EINDELIJK }));

/** What can be done without the motivation once that is late. */
const teLaat: Regel = {
  ...{ naam: 'crisis.herzie:laat', nieuw: 'niets', op: EINDELIJK },
  opdracht: { type: 'crisis.herzie', casus, crisis, bevindingen: reden, voorbij: false },
};

/** Every type of command at least once, valid ones and ones with something missing. */
export const repertoire: readonly Regel[] = [
  ...melden,
  ...triage,
  ...besluiten,
  ...delen,
  ...informatie,
  ...plannen,
  ...verzoeken,
  ...crises,
  ...tafel,
  ...kaders,
  ...bewaren,
  ...escalaties,
  ...kring,
]
  .map(([naam, opdracht]): Regel => ({ naam, opdracht, nieuw: nieuwVoor(opdracht) }))
  .concat(
    teLaat,
    termijnen,
    termijnen.slice(0, 1).map(({ op: _, ...regel }) => ({ ...regel, naam: `${regel.naam}:teVroeg` })),
  );
