import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.2: sector law, closed regimes, reuse. */
export const sectorwetten = binnen('sectorwet', [
  {
    id: 'R-14',
    zin: {
      nl: 'Hergebruik van gegevens tussen domeinen mag alleen als de wet het aan beide kanten toestaat: bij de gever en bij de ontvanger.',
      en: 'Data are reused between domains only if the law allows it on both sides: for the giver and for the receiver.',
    },
    nodig: {
      nl: 'Leg vast welke wet het geven toestaat en welke wet het ontvangen toestaat.',
      en: 'Record which act allows giving and which act allows receiving.',
    },
    bron: { kern: 'K2, 3.2', wet: 'AVG 6(3); de wet van elk domein' },
    bewaking: 'machine',
  },
  {
    id: 'R-15',
    zin: {
      nl: 'Gegevens over werk en inkomen blijven dicht, tenzij een wet het gebruik voor precies dit doel toestaat.',
      en: 'Data on work and income stay closed, unless an act allows their use for exactly this purpose.',
    },
    nodig: {
      nl: 'Zoek het wetsartikel op dat gebruik van deze inkomensgegevens toestaat; zonder artikel blijven ze dicht.',
      en: 'Find the article that allows the use of these income data; without one they stay closed.',
    },
    bron: { kern: '2.2', wet: 'Wet SUWI 9, 62, 73, 74; Participatiewet 63-67; Wgs 1.5(1), 2.27(1)(f), 2.30' },
    bewaking: 'machine',
  },
  {
    id: 'R-16',
    zin: {
      nl: 'Een register zegt voor elk gegeven op grond van welke wet, voor welk doel en door wie het mag worden gebruikt.',
      en: 'A register says for each datum under which act, for which purpose and by whom it may be used.',
    },
    nodig: {
      nl: 'Zet dit gegeven eerst in het gegevensregister, met wet, doel en gebruikers.',
      en: 'First enter this datum in the data register, with act, purpose and users.',
    },
    bron: { kern: '2.2', wet: 'AVG 30; Wet SUWI 62' },
    bewaking: 'organisatorisch',
    plek: plekken.verwerkingsregister,
  },
  {
    id: 'R-17',
    zin: {
      nl: 'Niemand vraagt een burger om gegevens die de organisatie voor dat doel al rechtmatig heeft.',
      en: 'Nobody asks a citizen for data that the organisation already lawfully holds for that purpose.',
    },
    nodig: {
      nl: 'Kijk eerst of de eigen organisatie dit gegeven al heeft.',
      en: 'First check whether your own organisation already holds this datum.',
    },
    bron: {
      kern: '1.1(d), 2.2',
      wet: 'Wet eenmalige gegevensuitvraag werk en inkomen; Besluit SUWI, bijlage II; AVG 5(1)(c)',
    },
    bewaking: 'organisatorisch',
    plek: plekken.werkinstructie,
  },
  {
    id: 'R-18',
    zin: {
      nl: 'Wie van de ene soort hulp naar de andere gaat, hoeft het verhaal niet opnieuw te doen: wat mag, gaat mee.',
      en: 'Whoever moves from one kind of help to another need not tell the story again: what is allowed goes along.',
    },
    nodig: {
      nl: 'Vraag de bron of de eerder gedeelde informatie opnieuw gebruikt mag worden.',
      en: 'Ask the source whether the information shared earlier may be used again.',
    },
    bron: { kern: 'bijlage 2.1-2.2', wet: 'AVG 5(1)(b)-(c)' },
    bewaking: 'machine',
  },
  {
    id: 'R-19',
    zin: {
      nl: 'Gegevens uit een Wmo-dossier blijven bij de taken en ontvangers van die wet; gebruik elders vraagt uitdrukkelijke toestemming.',
      en: 'Data from a Wmo file stay with the tasks and recipients of that act; use elsewhere needs explicit consent.',
    },
    nodig: {
      nl: 'Vraag eerst uitdrukkelijke toestemming, of noem de wet die dit gebruik van Wmo-gegevens toestaat.',
      en: 'First ask explicit consent, or name the act that allows this use of Wmo data.',
    },
    bron: { kern: '2.2 (Wmo)', wet: 'Wmo 2015 5.1.1(4), 5.2.1-5.2.5, 5.3.3; Wgs 1.5(1)' },
    bewaking: 'machine',
  },
  {
    id: 'R-20',
    zin: {
      nl: 'Wie Wmo-gegevens verwerkt, volgt de technische standaarden en beveiligingseisen die daarvoor gelden.',
      en: 'Whoever processes Wmo data follows the technical standards and security requirements that apply to them.',
    },
    nodig: {
      nl: 'Laat vaststellen dat het systeem aan de eisen voor Wmo-gegevens voldoet.',
      en: 'Have it established that the system meets the requirements for Wmo data.',
    },
    bron: { kern: '2.2 (Wmo)', wet: 'Wmo 2015 5.2.7, 5.2.9(6)' },
    bewaking: 'organisatorisch',
    plek: plekken.audit,
  },
  {
    id: 'R-21',
    zin: {
      nl: 'In het jeugddomein hebben toegang, hulp, bescherming en financiering elk hun eigen machtigingen.',
      en: 'In the youth domain, access, help, protection and financing each have their own authorisations.',
    },
    nodig: {
      nl: 'Regel een aparte machtiging voor elk van de vier jeugdtaken.',
      en: 'Arrange a separate authorisation for each of the four youth tasks.',
    },
    bron: { kern: '2.2 (Jeugdwet)', wet: 'Jeugdwet 7.3, 7.4' },
    bewaking: 'organisatorisch',
    plek: plekken.benoemingen,
  },
  {
    id: 'R-22',
    zin: {
      nl: 'Bij jeugdhulp ligt vast via welke weg het kind binnenkwam, want per weg gelden andere regels voor gegevens.',
      en: 'For youth help it is recorded by which route the child came in, because each route has its own data rules.',
    },
    nodig: {
      nl: 'Leg vast of de weg via gemeente, huisarts, gecertificeerde instelling of rechter liep.',
      en: 'Record whether the route was the municipality, family doctor, certified institution or court.',
    },
    bron: { kern: '2.2 (Jeugdwet, ad 1)', wet: 'Jeugdwet 2.6, 7.4' },
    bewaking: 'machine',
  },
  {
    id: 'R-23',
    zin: {
      nl: 'Een verzoek aan de Raad voor de Kinderbescherming is een aparte stap met eigen grondslag en eigen gegevens.',
      en: 'A request to the Child Protection Board is a separate step with its own ground and its own data.',
    },
    nodig: {
      nl: 'Doe dit verzoek apart, met eigen grondslag en alleen de gegevens die ervoor nodig zijn.',
      en: 'Make this request separately, with its own ground and only the data it needs.',
    },
    bron: { kern: '2.2 (Jeugdwet)', wet: 'Jeugdwet 2.4(1), 3.1' },
    bewaking: 'organisatorisch',
    plek: plekken.brondossier,
  },
  {
    id: 'R-24',
    zin: {
      nl: 'Voor betaling van hulp gaan alleen gegevens mee die de rekening nodig heeft, nooit de inhoud van de behandeling.',
      en: 'For paying for help only the data needed for the bill go along, never the content of the treatment.',
    },
    nodig: {
      nl: 'Haal de inhoud van de behandeling uit de factuurgegevens.',
      en: 'Take the content of the treatment out of the billing data.',
    },
    bron: { kern: '2.2 (Jeugdwet, ad 4)', wet: 'Jeugdwet 7.4; AVG 5(1)(c)' },
    bewaking: 'organisatorisch',
    plek: plekken.werkinstructie,
  },
  {
    id: 'R-25',
    zin: {
      nl: 'De inhoud van een behandeling blijft in het dossier van de hulpverlener en komt niet in het plan of de casus.',
      en: "The content of a treatment stays in the provider's own file and does not enter the plan or the case.",
    },
    nodig: {
      nl: 'Laat de inhoud van de behandeling in het eigen dossier en schrijf hier alleen de afspraak.',
      en: 'Leave the treatment content in your own file and write only the agreement here.',
    },
    bron: { kern: '2.2, 4.4', wet: 'Jeugdwet 7.3.8; BW 7:454' },
    bewaking: 'organisatorisch',
    plek: plekken.brondossier,
  },
  {
    id: 'R-26',
    zin: {
      nl: 'Elk stuk informatie draagt zijn eigen regels voor geheimhouding mee, en gebruik dat daar niet binnen past, kan niet.',
      en: 'Each piece of information carries its own secrecy rules, and use that does not fit them is not possible.',
    },
    nodig: {
      nl: 'Ga na welke geheimhouding voor deze informatie geldt voordat het wordt gedeeld.',
      en: 'Check which secrecy applies to this information before it is shared.',
    },
    bron: {
      kern: '2.2, 2.3, 4.2',
      wet: 'Wgs 1.11, 2.29; Wpg 7; Wet SUWI 74; Participatiewet 65; Jeugdwet 7.3.11; Wmo 2015 5.3.3',
    },
    bewaking: 'machine',
  },
  {
    id: 'R-27',
    zin: {
      nl: 'Informatie over huiselijk geweld en kindermishandeling volgt de eigen regels van Veilig Thuis en de meldcode.',
      en: 'Information on domestic violence and child abuse follows the separate rules of Veilig Thuis and the reporting code.',
    },
    nodig: {
      nl: 'Volg eerst de stappen van de meldcode of overleg met Veilig Thuis.',
      en: 'First follow the steps of the reporting code or consult Veilig Thuis.',
    },
    bron: { kern: '2.1, 2.2, 2.3', wet: 'Wmo 2015 3.3, 4.1.1, 5.1.6, 5.2.6, 5.3.1; Jeugdwet 4.1.7' },
    bewaking: 'machine',
  },
]);
