import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.1: the five questions, the grounds, restraint. */
export const fundament = binnen('fundament', [
  {
    id: 'R-01',
    zin: {
      nl: 'Wie informatie vraagt of deelt, legt vast om welke gegevens en welke situatie het gaat, en wie ze geeft en ontvangt.',
      en: 'Whoever asks for or shares information records which data and which situation it concerns, and who gives and receives them.',
    },
    nodig: {
      nl: 'Vul in welke gegevens het zijn, voor welke situatie, en wie ze geeft en ontvangt.',
      en: 'State which data these are, for which situation, and who gives and receives them.',
    },
    bron: { kern: 'K1, 2.1(b)(d), 3.1', wet: 'AVG 5(2), 30; Wgs 2.30' },
    bewaking: 'machine',
  },
  {
    id: 'R-02',
    zin: {
      nl: 'Elke vraag en elke deling heeft één doel dat vooraf vaststaat; voor een ander doel mag de informatie niet worden gebruikt.',
      en: 'Every request and every release has one purpose, fixed beforehand; the information may not be used for another purpose.',
    },
    nodig: {
      nl: 'Kies eerst het doel; informatie voor een ander doel kan hier niet bij.',
      en: 'Choose the purpose first; information for another purpose cannot be added here.',
    },
    bron: { kern: 'K1, 2.1(c), 3.1, 4.4', wet: 'AVG 5(1)(b), 6(4); Wgs 1.8(5), 2.25' },
    bewaking: 'machine',
  },
  {
    id: 'R-03',
    zin: {
      nl: 'Wie deelt, schrijft op waarom dat nodig is en welke lichtere oplossingen zijn bekeken en afgevallen.',
      en: 'Whoever shares writes down why that is necessary and which less intrusive options were considered and rejected.',
    },
    nodig: {
      nl: 'Schrijf op waarom dit nodig is en waarom een lichtere oplossing niet genoeg is.',
      en: 'Write down why this is necessary and why a less intrusive option is not enough.',
    },
    bron: { kern: 'K1, 2.1(a), 3.1', wet: 'AVG 5(1)(c); Wgs 1.5(1), 2.31(7)' },
    bewaking: 'organisatorisch',
    plek: { nl: 'Het ondertekende delingsbesluit', en: 'The signed decision to share' },
  },
  {
    id: 'R-04',
    zin: {
      nl: 'Wie deelt, weegt op schrift hoe ernstig de situatie is tegenover hoe diep de deling in iemands leven ingrijpt.',
      en: "Whoever shares weighs in writing how serious the situation is against how deeply sharing intrudes on someone's life.",
    },
    nodig: {
      nl: 'Schrijf op waarom de ernst van de situatie deze inbreuk rechtvaardigt.',
      en: 'Write down why the situation is serious enough for this intrusion.',
    },
    bron: { kern: 'K1, 1.3, 3.1', wet: 'AVG 5, 35(7)(b); EVRM 8' },
    bewaking: 'organisatorisch',
    plek: { nl: 'Het ondertekende delingsbesluit', en: 'The signed decision to share' },
  },
  {
    id: 'R-05',
    zin: {
      nl: 'Elk besluit om te delen zegt hoe de grondrechten van de burger en van de professionals zijn beschermd.',
      en: 'Every decision to share says how the fundamental rights of the citizen and of the professionals are protected.',
    },
    nodig: {
      nl: 'Schrijf op hoe de rechten van de burger en van de professionals beschermd blijven.',
      en: 'Write down how the rights of the citizen and of the professionals stay protected.',
    },
    bron: { kern: 'K1, 2.1, 3.1', wet: 'Grondwet 10; EVRM 8; EU-Handvest 7-8' },
    bewaking: 'organisatorisch',
    plek: { nl: 'Het ondertekende delingsbesluit', en: 'The signed decision to share' },
  },
  {
    id: 'R-06',
    zin: {
      nl: 'Elk besluit om te delen noemt de rechten en plichten van de burger, en hoe de burger daarover is ingelicht.',
      en: "Every decision to share names the citizen's rights and duties, and how the citizen was told about them.",
    },
    nodig: {
      nl: 'Schrijf op welke rechten de burger hier heeft en hoe de burger dat hoort.',
      en: 'Write down which rights the citizen has here and how the citizen hears of them.',
    },
    bron: { kern: 'K1, 2.1(e), 3.1', wet: 'AVG 12-14' },
    bewaking: 'organisatorisch',
    plek: { nl: 'Het ondertekende delingsbesluit', en: 'The signed decision to share' },
  },
  {
    id: 'R-07',
    zin: {
      nl: 'Informatie gaat pas van hand tot hand als er één grondslag is gekozen, met het wetsartikel erbij.',
      en: 'Information changes hands only once one legal ground has been chosen, with its article of law.',
    },
    nodig: {
      nl: 'Kies de grondslag en het wetsartikel waarop het delen rust.',
      en: 'Choose the legal ground and the article of law for this release.',
    },
    bron: { kern: '2.1, 2.3', wet: 'AVG 6(1)(a)-(f), 9(2), 10; Wgs 1.5, 2.29-2.31' },
    bewaking: 'machine',
  },
  {
    id: 'R-08',
    zin: {
      nl: 'Een deling past binnen de AVG én binnen elke bijzondere wet die voor dat soort gegevens geldt.',
      en: 'Sharing fits within the GDPR and within every special act that applies to that kind of data.',
    },
    nodig: {
      nl: 'Ga na of ook de bijzondere wet voor deze gegevens het delen toestaat.',
      en: 'Check that the special act for these data allows sharing as well.',
    },
    bron: { kern: '2.1', wet: 'AVG 6(2)-(3); Wgs 1.5(1)-(2)' },
    bewaking: 'bouw',
    plek: {
      nl: 'Op elk stuk informatie rust een geheim of regeling, en die stelt eigen eisen naast de grondslag.',
      en: 'On every piece of information rests a secrecy or regime, which asks its own beside the ground.',
    },
  },
  {
    id: 'R-09',
    zin: {
      nl: 'Ook met toestemming van de burger blijft de vraag of delen nodig is, of het lichter kan en of het in verhouding is.',
      en: "Even with the citizen's consent the question stays whether sharing is necessary, can be lighter, and is in proportion.",
    },
    nodig: {
      nl: 'Toestemming alleen is niet genoeg: vul ook noodzaak, alternatieven en verhouding in.',
      en: 'Consent alone is not enough: also state necessity, alternatives and proportion.',
    },
    bron: { kern: 'samenvatting, 1.3, 4.1', wet: 'AVG 5, 7' },
    bewaking: 'bouw',
    plek: {
      nl: 'Elke vrijgave vraagt dezelfde weging, met of zonder toestemming.',
      en: 'Every release asks for the same weighing, with or without consent.',
    },
  },
  {
    id: 'R-10',
    zin: {
      nl: 'Elk gegeven dat iemand vraagt of bewaart, hoort bij een vraag in deze casus.',
      en: 'Every datum that someone asks for or stores belongs to a question in this case.',
    },
    nodig: {
      nl: 'Schrijf op welke vraag in deze casus hiermee wordt beantwoord.',
      en: 'State which question in this case this answers.',
    },
    bron: { kern: 'samenvatting, 1.3', wet: 'AVG 5(1)(c), 25(2)' },
    bewaking: 'machine',
  },
  {
    id: 'R-11',
    zin: {
      nl: 'Niemand verzamelt gegevens voor het geval dat: zonder doel en vraag van nu komt een gegeven de casus niet in.',
      en: 'Nobody collects data just in case: without a present purpose and question a datum does not enter the case.',
    },
    nodig: {
      nl: 'Dit gegeven heeft nog geen doel en vraag; zonder die twee kan het niet in de casus.',
      en: 'This datum has no purpose and question yet; without both it cannot enter the case.',
    },
    bron: { kern: '4.4', wet: 'AVG 5(1)(b)-(c)' },
    bewaking: 'bouw',
    plek: {
      nl: 'Zonder vraag en doel bestaat een gegeven niet: het wordt niet aangenomen.',
      en: 'Without a question and a purpose a datum does not exist: it is not taken in.',
    },
  },
  {
    id: 'R-12',
    zin: {
      nl: 'Zijn er twee manieren om het doel te bereiken, dan kiezen we die met de minste gegevens, of we leggen uit waarom niet.',
      en: 'If two ways reach the goal, we choose the one with the fewest data, or explain why not.',
    },
    nodig: {
      nl: 'Kies de manier met de minste gegevens, of schrijf op waarom dat niet kan.',
      en: 'Choose the way with the fewest data, or write down why that is not possible.',
    },
    bron: { kern: '4.4', wet: 'AVG 25' },
    bewaking: 'organisatorisch',
    plek: plekken.afwegingskader,
  },
  {
    id: 'R-13',
    zin: {
      nl: 'Bij elk besluit bewaren we wie het nam, wanneer, en volgens welke versie van de regels.',
      en: 'For every decision we keep who took it, when, and under which version of the rules.',
    },
    nodig: {
      nl: 'Leg vast wie dit besluit neemt en wat precies wordt besloten.',
      en: 'Record who takes this decision and what exactly is decided.',
    },
    bron: { kern: '2.1', wet: 'AVG 5(1)(a), 5(2); Awb 3:2, 3:46' },
    bewaking: 'machine',
  },
]);
