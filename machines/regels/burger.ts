import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.9: the position of the citizen. */
export const burger = binnen('burger', [
  {
    id: 'R-116',
    zin: {
      nl: 'Er is een zichtbare, onafhankelijke plek met gezag voor klachten over privacy, en elke brief aan de burger wijst ernaar.',
      en: 'There is a visible, independent and authoritative place for privacy complaints, and every letter to the citizen points to it.',
    },
    nodig: {
      nl: 'Zet in de brief waar de burger met een klacht terechtkan.',
      en: 'Put in the letter where the citizen can take a complaint.',
    },
    bron: { kern: 'K5, 3.5', wet: 'Awb 9:1; AVG 77; UAVG 36' },
    bewaking: 'machine',
  },
  {
    id: 'R-117',
    zin: {
      nl: 'Klachten hebben een signaalfunctie: soorten en trends gaan door naar wie er iets aan kan doen.',
      en: 'Complaints have a signalling function: kinds and trends go to those who can act on them.',
    },
    nodig: {
      nl: 'Neem de klacht op in het overzicht voor bestuur en raad.',
      en: 'Include the complaint in the overview for the executive and the council.',
    },
    bron: { kern: 'K5, 3.5', wet: 'Awb 9:12a; Wgs 1.12' },
    bewaking: 'organisatorisch',
    plek: plekken.klachten,
  },
  {
    id: 'R-118',
    zin: {
      nl: 'Bij het informeren wijzen gemeente en partners de burger actief op bezwaar, beroep, inzage en correctie.',
      en: 'When informing, municipality and partners actively point the citizen to objection, appeal, access and correction.',
    },
    nodig: {
      nl: 'Vertel de burger bij het informeren ook welke rechten er zijn.',
      en: 'When informing, also tell the citizen which rights there are.',
    },
    bron: { kern: 'K5, 3.5, 4.3, 4.4', wet: 'AVG 12-14; BGS 1.1(3)' },
    bewaking: 'machine',
  },
  {
    id: 'R-119',
    zin: {
      nl: 'De burger kan bezwaar maken tegen het delen; het bezwaar wordt vastgelegd, beantwoord en geteld.',
      en: 'The citizen can object to sharing; the objection is recorded, answered and counted.',
    },
    nodig: {
      nl: 'Beantwoord het bezwaar van de burger en leg het antwoord vast.',
      en: "Answer the citizen's objection and record the answer.",
    },
    bron: { kern: '4.2, K5', wet: 'AVG 21; UAVG 34; Awb 6:7, 7:10' },
    bewaking: 'machine',
  },
  {
    id: 'R-120',
    zin: {
      nl: 'De burger kan achteraf zien welke gegevens met wie zijn gedeeld, tenzij een uitzondering is vastgelegd.',
      en: 'The citizen can see afterwards which data were shared with whom, unless an exception has been recorded.',
    },
    nodig: {
      nl: 'Geef de burger het overzicht van wat is gedeeld, of leg een uitzondering vast.',
      en: 'Give the citizen the overview of what was shared, or record an exception.',
    },
    bron: { kern: '4.2', wet: 'AVG 15(1)(c), 15(3); BGS 1.2' },
    bewaking: 'machine',
  },
  {
    id: 'R-121',
    zin: {
      nl: 'De burger kan onjuiste gegevens laten verbeteren, en iedereen die ze kreeg hoort dat.',
      en: 'The citizen can have wrong data corrected, and everyone who received them is told.',
    },
    nodig: {
      nl: 'Vraag de bron het gegeven te verbeteren en laat het de ontvangers weten.',
      en: 'Ask the source to correct the datum and tell the recipients.',
    },
    bron: { kern: '4.2, 4.4', wet: 'AVG 16, 19; BGS 1.7' },
    bewaking: 'machine',
  },
  {
    id: 'R-122',
    zin: {
      nl: 'De burger mag weten wie de gegevens wanneer heeft bekeken, tenzij zwaarwegende redenen dat verhinderen.',
      en: 'The citizen may know who looked at the data and when, unless weighty reasons prevent it.',
    },
    nodig: {
      nl: 'Geef de burger het overzicht van wie er keek, of leg vast waarom dat niet kan.',
      en: 'Give the citizen the overview of who looked, or record why that is not possible.',
    },
    bron: { kern: 'K5, 3.5', wet: 'AVG 15; Wgs 1.8(4); BGS 1.12; NEN 7513' },
    bewaking: 'machine',
  },
  {
    id: 'R-123',
    zin: {
      nl: 'Rechten gebruiken is makkelijk: één formulier, elk kanaal, zonder reden, met hulp wie dat wil.',
      en: 'Using rights is easy: one form, any channel, no reasons asked, with help for those who want it.',
    },
    nodig: {
      nl: 'Neem het verzoek aan zoals het komt en vraag geen reden.',
      en: 'Accept the request as it comes and ask no reason.',
    },
    bron: { kern: '4.4', wet: 'AVG 12(2)' },
    bewaking: 'machine',
  },
  {
    id: 'R-124',
    zin: {
      nl: 'Het plan is voor de burger te krijgen en te begrijpen.',
      en: 'The plan is available to the citizen and understandable.',
    },
    nodig: {
      nl: 'Schrijf het plan in gewone taal en geef de burger op tijd een exemplaar.',
      en: 'Write the plan in plain language and give the citizen a copy in time.',
    },
    bron: { kern: '4.4', wet: 'AVG 12(1), 15' },
    bewaking: 'organisatorisch',
    plek: plekken.gesprek,
  },
  {
    id: 'R-125',
    zin: {
      nl: 'De burger kan vooraf weten in welke situaties er met of zonder toestemming wordt gedeeld.',
      en: 'The citizen can know beforehand in which situations data are shared with or without consent.',
    },
    nodig: {
      nl: 'Zet deze situatie in de openbare uitleg.',
      en: 'Put this situation in the public explanation.',
    },
    bron: { kern: '2.3', wet: 'AVG 12-14; Wgs 1.12' },
    bewaking: 'organisatorisch',
    plek: plekken.publicatie,
  },
  {
    id: 'R-126',
    zin: {
      nl: 'Weigert de burger toestemming, dan bewaren we die weigering en de reden bij het besluit.',
      en: 'If the citizen refuses consent, we keep that refusal and the reason with the decision.',
    },
    nodig: {
      nl: 'Leg de weigering vast, met de reden die de burger gaf.',
      en: 'Record the refusal, with the reason the citizen gave.',
    },
    bron: { kern: '1.3, 4.2', wet: 'AVG 7(3), 21' },
    bewaking: 'bouw',
    plek: {
      nl: 'De weigering en de reden in eigen woorden staan bij het besluit.',
      en: 'The refusal and the reason in own words stand with the decision.',
    },
  },
]);
