import { binnen } from './vorm.ts';

/** B.5, first half: consent, deciding without it, exceptions. */
export const toestemming = binnen('toestemming', [
  {
    id: 'R-67',
    zin: {
      nl: 'De burger wordt altijd om toestemming gevraagd, tenzij een uitzondering is vastgelegd.',
      en: 'The citizen is always asked for consent, unless an exception has been recorded.',
    },
    nodig: {
      nl: 'Vraag de burger om toestemming, of leg vast waarom dat niet kan.',
      en: 'Ask the citizen for consent, or record why that is not possible.',
    },
    bron: { kern: '3.4', wet: 'AVG 7; Wgs 2.29(2); Jeugdwet 7.3.4-7.3.5' },
    bewaking: 'machine',
  },
  {
    id: 'R-68',
    zin: {
      nl: 'Van elke toestemming ligt vast waarvoor die is, hoever die gaat, wanneer en hoe die is gegeven, en of die is ingetrokken.',
      en: 'For every consent it is recorded what it is for, how far it goes, when and how it was given, and whether it was withdrawn.',
    },
    nodig: {
      nl: 'Vul in waarvoor de toestemming is, hoever die gaat en wanneer erom is gevraagd.',
      en: 'State what the consent is for, how far it goes and when it was asked.',
    },
    bron: { kern: '1.3, 2.1, 3.4', wet: 'AVG 4(11), 7' },
    bewaking: 'machine',
  },
  {
    id: 'R-69',
    zin: {
      nl: 'Rust delen op toestemming, dan is nagegaan of de burger vrij was om nee te zeggen.',
      en: 'If sharing rests on consent, it has been checked that the citizen was free to say no.',
    },
    nodig: {
      nl: 'Schrijf op waarom de burger hier vrij was om nee te zeggen, of kies een andere grondslag.',
      en: 'Write down why the citizen was free to say no here, or choose another ground.',
    },
    bron: { kern: '1.3', wet: 'AVG 7(4), overweging 43' },
    bewaking: 'machine',
  },
  {
    id: 'R-70',
    zin: {
      nl: 'Zonder toestemming delen mag alleen om zwaarwegende redenen, zoals gevaar voor de veiligheid of gezondheid.',
      en: 'Sharing without consent is allowed only for weighty reasons, such as danger to safety or health.',
    },
    nodig: {
      nl: 'Schrijf op welke zwaarwegende reden er is om zonder toestemming te delen.',
      en: 'Write down which weighty reason there is to share without consent.',
    },
    bron: { kern: '3.4, 4.2', wet: 'Wgs 2.25, 2.30; AVG 6(1)(d)-(e)' },
    bewaking: 'machine',
  },
  {
    id: 'R-71',
    zin: {
      nl: 'Delen zonder toestemming dient alleen om een plan te maken en uit te voeren dat de problemen oplost.',
      en: 'Sharing without consent serves only to make and carry out a plan that solves the problems.',
    },
    nodig: {
      nl: 'Schrijf op hoe deze informatie helpt bij het maken of uitvoeren van het plan.',
      en: 'Write down how this information helps to make or carry out the plan.',
    },
    bron: { kern: '4.2', wet: 'Wgs 2.25-2.26, 2.31(5)-(6)' },
    bewaking: 'organisatorisch',
    plek: { nl: 'Het ondertekende delingsbesluit', en: 'The signed decision to share' },
  },
  {
    id: 'R-72',
    zin: {
      nl: 'Delen zonder toestemming rust op een uitdrukkelijk besluit op schrift, met redenen, van een verantwoordelijke met naam.',
      en: 'Sharing without consent rests on an explicit written decision, with reasons, by a named responsible official.',
    },
    nodig: {
      nl: 'Er is nog geen ondertekend delingsbesluit.',
      en: 'There is no signed decision to share yet.',
    },
    bron: { kern: '4.2, 3.4', wet: 'Awb 3:46; AVG 5(2)' },
    bewaking: 'machine',
  },
  {
    id: 'R-73',
    zin: {
      nl: 'De burger kan het besluit om te delen nagaan, want er is een versie in gewone taal die de burger krijgt.',
      en: 'The citizen can verify the decision to share, because there is a plain-language version that the citizen receives.',
    },
    nodig: {
      nl: 'Schrijf het besluit ook in gewone taal voor de burger.',
      en: 'Write the decision in plain language for the citizen too.',
    },
    bron: { kern: '3.4', wet: 'AVG 12, 14' },
    bewaking: 'organisatorisch',
    plek: { nl: 'Het ondertekende delingsbesluit', en: 'The signed decision to share' },
  },
  {
    id: 'R-74',
    zin: {
      nl: 'Een besluit om zonder toestemming te delen volgt op de triage en kan niet vóór de indeling worden genomen, behalve in een crisis.',
      en: 'A decision to share without consent follows the triage and cannot be taken before classification, except in a crisis.',
    },
    nodig: {
      nl: 'Er is nog geen vastgestelde indeling; rond eerst de triage af.',
      en: 'There is no established classification yet; finish the triage first.',
    },
    bron: { kern: '4.2', wet: 'Wgs 2.31(2)-(3)' },
    bewaking: 'bouw',
    plek: {
      nl: 'Ondertekenen kan alleen na de indeling als multiprobleem.',
      en: 'Signing is possible only after the classification as multi-problem.',
    },
  },
  {
    id: 'R-75',
    zin: {
      nl: 'De burger hoort vooraf dat er zonder toestemming gedeeld gaat worden, tenzij een uitzondering is vastgelegd.',
      en: 'The citizen hears beforehand that data will be shared without consent, unless an exception has been recorded.',
    },
    nodig: {
      nl: 'Informeer de burger vóór het delen, of leg een uitzondering vast.',
      en: 'Inform the citizen before sharing, or record an exception.',
    },
    bron: { kern: '4.2', wet: 'AVG 13-14; BGS 1.3' },
    bewaking: 'machine',
  },
  {
    id: 'R-76',
    zin: {
      nl: 'Is er zonder toestemming gedeeld, dan hoort de burger dat op tijd, tenzij een uitzondering is vastgelegd.',
      en: 'If data were shared without consent, the citizen hears of it in time, unless an exception has been recorded.',
    },
    nodig: {
      nl: 'De burger is nog niet geïnformeerd: doe dat nu, of leg een uitzondering vast.',
      en: 'The citizen has not been informed yet: do so now, or record an exception.',
    },
    bron: { kern: '3.4', wet: 'AVG 14; BGS 1.3' },
    bewaking: 'machine',
  },
  {
    id: 'R-77',
    zin: {
      nl: 'Niet vragen, niet informeren en niet uitnodigen zijn drie aparte uitzonderingen, elk met een eigen reden.',
      en: 'Not asking, not informing and not inviting are three separate exceptions, each with its own reason.',
    },
    nodig: {
      nl: 'Leg voor elke uitzondering apart vast wat de reden is.',
      en: 'Record the reason for each exception separately.',
    },
    bron: { kern: '3.4', wet: 'UAVG 41; AVG 14(5)(b); BGS 1.3(2)' },
    bewaking: 'bouw',
    plek: {
      nl: 'De drie uitzonderingen zijn drie soorten, elk met een eigen reden en einddatum.',
      en: 'The three exceptions are three kinds, each with a reason and an end of its own.',
    },
  },
  {
    id: 'R-78',
    zin: {
      nl: 'Een uitzondering rust op een grond van de vaste lijst, met uitleg waarom die hier geldt.',
      en: 'An exception rests on a ground from the closed list, with an explanation why it applies here.',
    },
    nodig: {
      nl: 'Kies een grond van de lijst en leg uit waarom die hier geldt.',
      en: 'Choose a ground from the list and explain why it applies here.',
    },
    bron: { kern: '3.4, 4.2, 4.4, 4.5', wet: 'UAVG 41(1)(a)-(j)' },
    bewaking: 'machine',
  },
  {
    id: 'R-79',
    zin: {
      nl: 'Een uitzondering heeft een datum waarop iemand haar herziet, en stopt zodra de reden weg is; daarna volgt wat was uitgesteld.',
      en: 'An exception has a date on which someone reviews it, and ends once its reason is gone; then what was postponed follows.',
    },
    nodig: {
      nl: 'Kies een datum, binnen de termijn, waarop de uitzondering wordt herzien.',
      en: 'Choose a date, within the term, on which the exception is reviewed.',
    },
    bron: { kern: '3.4, 4.2', wet: 'BGS 1.2(3), 1.3(3); UAVG 41(2)(h)' },
    bewaking: 'machine',
  },
]);
