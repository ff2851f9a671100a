import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.3, second half: direction and what a director must arrange. */
export const regie = binnen('regie', [
  {
    id: 'R-42',
    zin: {
      nl: 'Er is regie op de casus, op het proces en op de informatie, en van elk is zichtbaar wie die voert.',
      en: 'There is direction of the case, of the process and of the information, and for each it is visible who holds it.',
    },
    nodig: {
      nl: 'Wijs voor elk van de drie soorten regie iemand aan.',
      en: 'Appoint someone for each of the three kinds of direction.',
    },
    bron: { kern: '4.3', wet: '' },
    bewaking: 'organisatorisch',
    plek: plekken.benoemingen,
  },
  {
    id: 'R-43',
    zin: {
      nl: 'De procesregisseur zorgt voor de triage, voor de besluiten over delen zonder toestemming en voor het casusoverleg.',
      en: 'The process director takes care of the triage, the decisions on sharing without consent, and the case conference.',
    },
    nodig: {
      nl: 'Deze stap is aan de procesregisseur, of aan wie het voorstel deed.',
      en: 'This step is for the process director, or for whoever made the proposal.',
    },
    bron: { kern: '4.3', wet: 'Wgs 2.31(2)-(4)' },
    bewaking: 'machine',
  },
  {
    id: 'R-44',
    zin: {
      nl: 'De regie op informatie ligt altijd bij iemand: bij de procesregisseur of bij een aparte informatieregisseur.',
      en: 'Direction of information always lies with someone: the process director or a separate information director.',
    },
    nodig: {
      nl: 'Vraag de informatieregisseur om deze stap te zetten.',
      en: 'Ask the information director to take this step.',
    },
    bron: { kern: '4.3', wet: 'Wgs 1.8(5)' },
    bewaking: 'machine',
  },
  {
    id: 'R-45',
    zin: {
      nl: 'Is er een aanpak, dan krijgt de casus een casusregisseur, meestal van de organisatie met het grootste deel, die dat zelf aanvaardt.',
      en: 'Once there is an approach, the case gets a case director, usually from the organisation doing most, who accepts it in person.',
    },
    nodig: {
      nl: 'Er is nog geen casusregisseur die de taak heeft aanvaard.',
      en: 'There is no case director yet who has accepted the task.',
    },
    bron: { kern: '4.3', wet: 'Wgs 2.31(5)' },
    bewaking: 'machine',
  },
  {
    id: 'R-46',
    zin: {
      nl: 'Een verzoek om gegevens loopt binnen dit systeem via de regisseur en niet van deelnemer naar deelnemer.',
      en: 'A request for data runs through the director within this system and not from participant to participant.',
    },
    nodig: {
      nl: 'Stel de vraag via de procesregisseur of de informatieregisseur.',
      en: 'Put the question through the process director or the information director.',
    },
    bron: { kern: '4.3', wet: 'Wgs 1.2(2)' },
    bewaking: 'machine',
  },
  {
    id: 'R-47',
    zin: {
      nl: 'Iedereen kan zien op welke titel de gemeente regie voert; regie geeft nooit macht over het dossier van een ander.',
      en: "Everyone can see on which title the municipality directs; direction never gives power over another professional's file.",
    },
    nodig: {
      nl: 'Laat zien op welke titel de gemeente hier regie voert.',
      en: 'Show on which title the municipality directs here.',
    },
    bron: { kern: '3.6, 4.3', wet: 'Wgs 1.3(4)' },
    bewaking: 'organisatorisch',
    plek: plekken.publicatie,
  },
  {
    id: 'R-48',
    zin: {
      nl: 'Van elke stroom gegevens is duidelijk wie verantwoordelijk is, wie verwerkt, en op welke grond de gemeente meekijkt.',
      en: 'For each flow of data it is clear who is responsible, who processes, and on which ground the municipality takes note.',
    },
    nodig: {
      nl: 'Leg vast wie verantwoordelijk is en wie verwerkt.',
      en: 'Record who is the controller and who is the processor.',
    },
    bron: { kern: '4.3', wet: 'AVG 4(7)-(8), 26, 28; Wgs 1.4, 2.27(3)' },
    bewaking: 'organisatorisch',
    plek: plekken.verwerkingsregister,
  },
  {
    id: 'R-49',
    zin: {
      nl: 'Een contract met een verwerker regelt minstens de overheidsnorm voor beveiliging, continuïteit, en overleg bij een nieuwe eigenaar.',
      en: 'A contract with a processor covers at least the government security norm, continuity, and consultation on a new owner.',
    },
    nodig: {
      nl: 'Regel beveiliging, continuïteit en eigendom in de verwerkersovereenkomst.',
      en: 'Cover security, continuity and ownership in the processor agreement.',
    },
    bron: { kern: '4.3', wet: 'AVG 28, 32, 44-49; BIO2' },
    bewaking: 'organisatorisch',
    plek: plekken.verwerkersovereenkomst,
  },
  {
    id: 'R-50',
    zin: {
      nl: 'Ook bij uitbesteden blijft de gemeente verantwoordelijk; wat de leverancier doet, staat in hetzelfde log.',
      en: 'The municipality stays responsible when it outsources; what the supplier does is in the same log.',
    },
    nodig: {
      nl: 'Neem de handelingen van de leverancier op in het log en in de verantwoording.',
      en: "Include the supplier's actions in the log and in the accounts.",
    },
    bron: { kern: '4.3', wet: 'AVG 24, 28' },
    bewaking: 'organisatorisch',
    plek: plekken.verwerkersovereenkomst,
  },
  {
    id: 'R-51',
    zin: {
      nl: 'Alleen wie is opgeleid, krijgt toegang, en die kennis wordt bijgehouden.',
      en: 'Only trained people get access, and their knowledge is kept up to date.',
    },
    nodig: {
      nl: 'Rond eerst de opleiding af en laat die registreren.',
      en: 'First complete the training and have it registered.',
    },
    bron: { kern: '3.4', wet: 'BGS 1.17' },
    bewaking: 'organisatorisch',
    plek: plekken.opleiding,
  },
  {
    id: 'R-52',
    zin: {
      nl: 'Waar wet of beleid in de weg zit, leggen we dat vast en geven we het door, zodat anderen ervan leren.',
      en: 'Where law or policy stands in the way, we record it and pass it on, so that others learn from it.',
    },
    nodig: {
      nl: 'Leg het knelpunt vast op de leeragenda.',
      en: 'Record the obstacle on the learning agenda.',
    },
    bron: { kern: 'K3, 3.3', wet: 'Wgs 1.7(5), 5.1' },
    bewaking: 'organisatorisch',
    plek: plekken.leeragenda,
  },
  {
    id: 'R-53',
    zin: {
      nl: 'De spelregels hebben een versie en zijn te vinden bij de stap waar ze gelden, met een adres voor hulp erbij.',
      en: 'The rules have a version and can be found at the step where they apply, with an address for help.',
    },
    nodig: {
      nl: 'Zoek de regel op in de spelregels of vraag hulp aan de helpdesk.',
      en: 'Look up the rule in the rules page or ask the help desk.',
    },
    bron: { kern: 'K3, 3.3', wet: '' },
    bewaking: 'machine',
  },
  {
    id: 'R-54',
    zin: {
      nl: 'Bij elke stap ziet een professional wat mag, wat moet en wat niet mag, tegen te veel delen en tegen angst om te delen.',
      en: 'At each step a professional sees what may, must and must not be shared, against both over-sharing and fear of sharing.',
    },
    nodig: {
      nl: 'Lees bij deze stap na wat mag, moet en niet mag.',
      en: 'Read at this step what may, must and must not be shared.',
    },
    bron: { kern: '2.3', wet: 'Wgs 1.5(1); BGS 1.17' },
    bewaking: 'organisatorisch',
    plek: plekken.spelregels,
  },
  {
    id: 'R-55',
    zin: {
      nl: 'Wie op de werkvloer vastloopt, kan dat snel voorleggen en ziet wanneer er antwoord komt.',
      en: 'Whoever gets stuck at work can raise it quickly and sees when an answer will come.',
    },
    nodig: {
      nl: 'Leg het verschil van inzicht voor; er loopt dan een termijn voor het antwoord.',
      en: 'Raise the difference of opinion; a term for the answer then runs.',
    },
    bron: { kern: '3.3', wet: '' },
    bewaking: 'machine',
  },
]);
