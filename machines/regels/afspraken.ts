import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.3, first half: covenants, agreements, accountability. */
export const afspraken = binnen('regie', [
  {
    id: 'R-28',
    zin: {
      nl: 'Elk casusoverleg valt onder een convenant dat geldt en een privacyprotocol heeft.',
      en: 'Every case conference falls under a covenant that is in force and has a privacy protocol.',
    },
    nodig: {
      nl: 'Er is nog geen geldend convenant met privacyprotocol voor dit overleg.',
      en: 'There is no covenant in force with a privacy protocol for this conference yet.',
    },
    bron: { kern: '2.1, 2.3', wet: 'AVG 26; Wgs 1.4; BGS 1.1-1.4' },
    bewaking: 'machine',
  },
  {
    id: 'R-29',
    zin: {
      nl: 'Een convenant noemt één bepaald doel en de partijen; informatie gaat niet buiten dat doel of die partijen.',
      en: 'A covenant names one specific purpose and the parties; information does not go beyond that purpose or those parties.',
    },
    nodig: {
      nl: 'Blijf binnen het doel en de partijen van het convenant, of pas het convenant eerst aan.',
      en: 'Stay within the purpose and parties of the covenant, or change the covenant first.',
    },
    bron: { kern: '2.3', wet: 'Wgs 2.25, 2.27' },
    bewaking: 'machine',
  },
  {
    id: 'R-30',
    zin: {
      nl: 'Zonder convenant of wettelijke regeling voor dit soort overleg gaat een casus niet verder dan de triage.',
      en: 'Without a covenant or statutory regime for this type of conference a case goes no further than triage.',
    },
    nodig: {
      nl: 'Zorg eerst voor een convenant of een wet die dit overleg draagt.',
      en: 'First arrange a covenant or an act that supports this conference.',
    },
    bron: { kern: '2.3', wet: 'AVG 5(2), 26' },
    bewaking: 'machine',
  },
  {
    id: 'R-31',
    zin: {
      nl: 'De afspraken met partners over het delen van gegevens zijn openbaar, en iedereen kan zien hoe ze tot stand kwamen.',
      en: 'The agreements with partners about sharing data are public, and everyone can see how they were made.',
    },
    nodig: {
      nl: 'Maak de afspraken met de partners openbaar.',
      en: 'Publish the agreements with the partners.',
    },
    bron: { kern: '4.3', wet: 'AVG 26(2); Wgs 1.12; BGS 2.18, 2.22(c)' },
    bewaking: 'organisatorisch',
    plek: plekken.publicatie,
  },
  {
    id: 'R-32',
    zin: {
      nl: 'De gemeenteraad bekrachtigt de werkwijze en het afwegingskader; een versie zonder raadsbesluit gaat niet in.',
      en: 'The municipal council ratifies the method and the weighing framework; a version without its decision does not take effect.',
    },
    nodig: {
      nl: 'Leg deze versie van het afwegingskader eerst voor aan de gemeenteraad.',
      en: 'First put this version of the weighing framework to the municipal council.',
    },
    bron: { kern: '4.3', wet: 'Gemeentewet 147' },
    bewaking: 'machine',
  },
  {
    id: 'R-33',
    zin: {
      nl: 'De afspraken gaan over regie, triage, afwijken van toestemming, botsende regels, escalatie, overdracht, informeren en signalen.',
      en: 'The agreements cover direction, triage, deviating from consent, clashing rules, escalation, transfer, informing and signals.',
    },
    nodig: {
      nl: 'Vul de afspraken aan tot alle acht onderwerpen zijn geregeld.',
      en: 'Complete the agreements until all eight subjects are covered.',
    },
    bron: { kern: '4.3', wet: 'Wgs 1.4(4); BGS 1.1-1.7' },
    bewaking: 'organisatorisch',
    plek: plekken.convenant,
  },
  {
    id: 'R-34',
    zin: {
      nl: 'Vooraf ligt vast welk soort gegevens in welke fase met wie en voor welk doel gedeeld mag worden.',
      en: 'It is fixed beforehand which kind of data may be shared in which phase, with whom and for which purpose.',
    },
    nodig: {
      nl: 'Dit gaat verder dan in deze fase mag; kies een lager niveau of wacht op een latere fase.',
      en: 'This goes further than this phase allows; choose a lower level or wait for a later phase.',
    },
    bron: { kern: '4.3', wet: 'Wgs 2.31' },
    bewaking: 'machine',
  },
  {
    id: 'R-35',
    zin: {
      nl: 'De redenen om geen toestemming te vragen staan vooraf op een lijst, en wie er een gebruikt, noemt welke.',
      en: 'The reasons not to ask consent are listed beforehand, and whoever uses one says which.',
    },
    nodig: {
      nl: 'Kies van de lijst waarom geen toestemming is gevraagd.',
      en: 'Choose from the list why consent was not asked.',
    },
    bron: { kern: '4.3', wet: 'Wgs 1.5, 2.29; AVG 6, 9' },
    bewaking: 'machine',
  },
  {
    id: 'R-36',
    zin: {
      nl: 'Botst delen met een beroepsgeheim of een onderzoek, dan is niet delen een gewone en volwaardige uitkomst.',
      en: 'If sharing clashes with professional secrecy or an investigation, not sharing is a normal and full outcome.',
    },
    nodig: {
      nl: 'Ga verder zonder deze informatie, of zoek een lichtere oplossing.',
      en: 'Go on without this information, or look for a less intrusive option.',
    },
    bron: { kern: '4.3', wet: 'Wgs 1.5(1), 2.29(2)-(3); Wpg; Wetboek van Strafvordering' },
    bewaking: 'bouw',
    plek: {
      nl: 'Niet delen vraagt niets, houdt niets tegen, en niemand ziet een verschil met niets hebben.',
      en: 'Declining asks for nothing, halts nothing, and looks the same as having nothing.',
    },
  },
  {
    id: 'R-37',
    zin: {
      nl: 'Wie de noodzaak om te delen anders ziet, kan dat in elke lopende casus voorleggen, en de stap wacht dan op een antwoord.',
      en: 'Whoever sees the need to share differently can raise that in every running case, and the step then waits for an answer.',
    },
    nodig: {
      nl: 'Er staat nog een bezwaar open: los het op, pas het voorstel aan of trek het in.',
      en: 'An objection is still open: resolve it, change the proposal or withdraw it.',
    },
    bron: { kern: '3.3, 4.3', wet: 'Wgs 2.31(2); Awb 3:2' },
    bewaking: 'machine',
  },
  {
    id: 'R-38',
    zin: {
      nl: 'Gaat een burger over naar andere hulp, dan is de overdracht van gegevens een apart besluit met een eigen toets op noodzaak.',
      en: 'When a citizen moves to other help, the transfer of data is a separate decision with its own test of necessity.',
    },
    nodig: {
      nl: 'Leg vast wie de gegevens ontvangt, welke gegevens het zijn en op welke grondslag.',
      en: 'Record who receives the data, which data they are and on which ground.',
    },
    bron: { kern: '4.3', wet: 'AVG 5, 6; Wgs 1.7' },
    bewaking: 'machine',
  },
  {
    id: 'R-39',
    zin: {
      nl: 'Elke casus heeft één gemeente die verantwoordelijk is voor de regie en voor zorgvuldig delen.',
      en: 'Every case has one municipality responsible for direction and for careful sharing.',
    },
    nodig: {
      nl: 'Stel vast of de casus in deze regio hoort en welke gemeente verantwoordelijk is.',
      en: 'Establish whether the case belongs in this region and which municipality is responsible.',
    },
    bron: { kern: 'K6, 3.6', wet: 'Wgs 2.27(1)(e)-(f); BGS 1.1(2)(d)' },
    bewaking: 'machine',
  },
  {
    id: 'R-40',
    zin: {
      nl: 'Het college legt aan de raad verantwoording af over het delen van gegevens, de privacy en de beveiliging.',
      en: 'The municipal executive renders account to the council about data sharing, privacy and security.',
    },
    nodig: {
      nl: 'Zet dit in de verantwoording van het college aan de raad.',
      en: "Put this in the executive's account to the council.",
    },
    bron: { kern: 'K6, 3.6', wet: 'Gemeentewet 169; Wgs 1.12' },
    bewaking: 'organisatorisch',
    plek: plekken.jaarverslag,
  },
  {
    id: 'R-41',
    zin: {
      nl: 'Elk jaar hoort de raad hoe vaak zonder toestemming is gedeeld, op welke gronden, en hoeveel bezwaren er waren.',
      en: 'Each year the council hears how often data were shared without consent, on which grounds, and how many objections there were.',
    },
    nodig: {
      nl: 'Neem de drie cijfers op in het jaarverslag aan de raad.',
      en: 'Include the three figures in the annual report to the council.',
    },
    bron: { kern: '4.3', wet: 'Wgs 1.12' },
    bewaking: 'organisatorisch',
    plek: plekken.jaarverslag,
  },
]);
