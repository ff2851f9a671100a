import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.4: triage. */
export const triage = binnen('triage', [
  {
    id: 'R-56',
    zin: {
      nl: 'Niemand vraagt of deelt gegevens buiten een stap van de triage en het casusproces om.',
      en: 'Nobody asks for or shares data outside a step of the triage and the case process.',
    },
    nodig: {
      nl: 'Dit hoort bij een andere stap; ga eerst naar de stap waarin dit mag.',
      en: 'This belongs to another step; first go to the step in which it is allowed.',
    },
    bron: { kern: 'K4, 3.4', wet: 'Wgs 2.31(1)-(6), 1.8(5)' },
    bewaking: 'machine',
  },
  {
    id: 'R-57',
    zin: {
      nl: 'Vóór elke volgende stap beantwoordt een mens opnieuw welke gegevens ter zake doen en nodig zijn.',
      en: 'Before each next step a person answers anew which data are relevant and necessary.',
    },
    nodig: {
      nl: 'Schrijf op waarom deze stap nodig is en welke gegevens ervoor nodig zijn.',
      en: 'Write down why this step is needed and which data it needs.',
    },
    bron: { kern: 'K4', wet: 'AVG 5(1)(c); Wgs 2.31(7)' },
    bewaking: 'machine',
  },
  {
    id: 'R-58',
    zin: {
      nl: 'Een mens stelt elke keer vast of een casus enkelvoudig, meervoudig of multiprobleem is, en schrijft op waarom.',
      en: 'Each time a person establishes whether a case is single, multiple or multi-problem, and writes down why.',
    },
    nodig: {
      nl: 'Er is nog geen indeling met een reden: stel een indeling voor en leg die vast.',
      en: 'There is no classification with a reason yet: propose one and record it.',
    },
    bron: { kern: 'K4, 3.4, bijlage 2.1-2.3', wet: 'BGS 2.20; Wgs 2.31(2)' },
    bewaking: 'machine',
  },
  {
    id: 'R-59',
    zin: {
      nl: 'Voor de burger is altijd duidelijk waarom gegevens worden gevraagd of gedeeld.',
      en: 'It is always clear to the citizen why data are asked for or shared.',
    },
    nodig: {
      nl: 'Schrijf de reden zo op dat de burger die begrijpt.',
      en: 'Write the reason so that the citizen understands it.',
    },
    bron: { kern: '3.4', wet: 'AVG 12-14' },
    bewaking: 'later',
    plek: {
      nl: 'Elke vraag heeft al een reden; een versie voor de burger bij elke vraag komt met het burgerportaal.',
      en: 'Each request already has a reason; a version for the citizen with each request comes with the citizen portal.',
    },
  },
  {
    id: 'R-60',
    zin: {
      nl: 'De vraag van de burger is leidend: een register wordt alleen geraadpleegd als dat voor die vraag nodig is.',
      en: "The citizen's question leads: a register is consulted only if that question needs it.",
    },
    nodig: {
      nl: 'Schrijf op voor welke vraag van de burger dit register nodig is.',
      en: 'Write down which question of the citizen needs this register.',
    },
    bron: { kern: '4.1', wet: 'AVG 5(1)(b)-(c)' },
    bewaking: 'organisatorisch',
    plek: plekken.werkinstructie,
  },
  {
    id: 'R-61',
    zin: {
      nl: 'Eerst spreken de burger en de eigen waarneming; anderen bevragen kan pas als vaststaat welke informatie ontbreekt.',
      en: "The citizen and one's own observation come first; others are asked only once it is clear what information is missing.",
    },
    nodig: {
      nl: 'Schrijf eerst op welke informatie nog ontbreekt en aan wie die wordt gevraagd.',
      en: 'First write down which information is still missing and who is asked for it.',
    },
    bron: { kern: '4.1', wet: 'AVG 5(1)(a) en (c)' },
    bewaking: 'organisatorisch',
    plek: {
      nl: 'De vraag aan de bron, met waarom die nodig is',
      en: 'The question to the source, with why it is needed',
    },
  },
  {
    id: 'R-62',
    zin: {
      nl: 'Zolang hulp vrijwillig is, gaat contact met andere hulpverleners in overleg met en met toestemming van de burger.',
      en: 'As long as help is voluntary, contact with other providers is made together with the citizen and with consent.',
    },
    nodig: {
      nl: 'Overleg eerst met de burger en vraag toestemming voor dit contact.',
      en: 'First talk with the citizen and ask consent for this contact.',
    },
    bron: { kern: '4.1', wet: 'BW 7:457; Jeugdwet 7.3.11; Wmo 2015 5.3.3' },
    bewaking: 'organisatorisch',
    plek: plekken.werkinstructie,
  },
  {
    id: 'R-63',
    zin: {
      nl: 'Er is geen knop die alle bronnen in één keer bevraagt; elke vraag gaat naar een genoemde partij.',
      en: 'There is no button that asks all sources at once; every question goes to a named party.',
    },
    nodig: {
      nl: 'Kies gericht aan wie deze vraag gaat, niet aan iedereen tegelijk.',
      en: 'Choose who this question goes to, not everyone at once.',
    },
    bron: { kern: '4.1', wet: 'AVG 5(1)(c), 25' },
    bewaking: 'bouw',
    plek: {
      nl: 'Een vraag gaat altijd naar mensen met naam; een vraag aan iedereen bestaat niet.',
      en: 'A question always goes to named people; a question to everybody does not exist.',
    },
  },
  {
    id: 'R-64',
    zin: {
      nl: 'Wie vóór het gesprek al gegevens wil verzamelen, heeft een protocol dat per hulpvraag zegt welke registers mogen.',
      en: 'Whoever wants to collect data before the talk has a protocol naming per help question which registers may be used.',
    },
    nodig: {
      nl: 'Stel eerst een protocol vast voor verzamelen vóór het gesprek.',
      en: 'First adopt a protocol for collecting data before the talk.',
    },
    bron: { kern: '4.1', wet: 'AVG 5, 24(2)' },
    bewaking: 'organisatorisch',
    plek: plekken.werkinstructie,
  },
  {
    id: 'R-65',
    zin: {
      nl: 'Het onderzoek volgt een protocol, en een waarneming blijft herkenbaar als waarneming van een genoemde professional.',
      en: 'The investigation follows a protocol, and an observation stays recognisable as that of a named professional.',
    },
    nodig: {
      nl: 'Volg het protocol en zet bij elke waarneming wie haar deed.',
      en: 'Follow the protocol and state with each observation who made it.',
    },
    bron: { kern: '4.1', wet: 'AVG 5(1)(d); BGS 1.6' },
    bewaking: 'organisatorisch',
    plek: plekken.werkinstructie,
  },
  {
    id: 'R-66',
    zin: {
      nl: 'Een signaal gaat net als elke melding eerst door de triage en leidt nooit direct tot het delen van inhoud.',
      en: 'A signal goes through triage like any report and never leads directly to sharing content.',
    },
    nodig: {
      nl: 'Maak van het signaal eerst een aanmelding; pas daarna volgt de triage.',
      en: 'First turn the signal into a report; triage comes after that.',
    },
    bron: { kern: '4.5', wet: 'BGS 2.20; Wgs 2.31' },
    bewaking: 'bouw',
    plek: {
      nl: 'Van een signaal loopt geen weg naar de triage dan over een aanmelding.',
      en: 'From a signal no road leads to the triage but over a report.',
    },
  },
]);
