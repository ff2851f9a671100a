import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.11, third part: retention, correction, oversight, other regimes. */
export const bewaren = binnen('wgs', [
  {
    id: 'R-149',
    zin: {
      nl: 'Gegevens die niet meer nodig zijn, worden vernietigd of anoniem gemaakt, uiterlijk vijf jaar na het eerste gebruik.',
      en: 'Data no longer needed are destroyed or anonymised, at the latest five years after first processing.',
    },
    nodig: {
      nl: 'De bewaartermijn is voorbij; de gegevens moeten weg.',
      en: 'The retention term has passed; the data must go.',
    },
    bron: { kern: '', wet: 'Wgs 1.8(7)' },
    bewaking: 'machine',
  },
  {
    id: 'R-150',
    zin: {
      nl: 'Langer bewaren kan alleen in de gevallen van de wet, als de bron toestemt en met reden, en steeds voor hooguit twee jaar.',
      en: "Keeping data longer is possible only in the cases of the act, with the source's consent and reasons, and at most two years each time.",
    },
    nodig: {
      nl: 'Vraag elke bron om toestemming en schrijf op waarom langer bewaren nodig is.',
      en: 'Ask each source for consent and write down why keeping longer is necessary.',
    },
    bron: { kern: '', wet: 'Wgs 1.8(7); BGS 1.16(2)-(3)' },
    bewaking: 'machine',
  },
  {
    id: 'R-151',
    zin: {
      nl: 'Van een casus die niet in behandeling komt, worden de gegevens vernietigd of anoniem gemaakt.',
      en: 'Of a case that is not taken up, the data are destroyed or anonymised.',
    },
    nodig: {
      nl: 'Kies een reden en een advies; de gegevens van de melding worden dan vernietigd.',
      en: 'Choose a reason and an advice; the data of the report are then destroyed.',
    },
    bron: { kern: '', wet: 'BGS 1.16(1)' },
    bewaking: 'bouw',
    plek: {
      nl: 'Wat niet in behandeling komt, is voor iedereen weg, en de sleutel wordt vernietigd.',
      en: 'What is not taken up is gone for everybody, and its key is destroyed.',
    },
  },
  {
    id: 'R-152',
    zin: {
      nl: 'Zodra een casus sluit, worden de gegevens meteen afgeschermd tot ze worden vernietigd.',
      en: 'As soon as a case closes, its data are shielded until they are destroyed.',
    },
    nodig: {
      nl: 'Deze casus is gesloten en afgeschermd.',
      en: 'This case is closed and shielded.',
    },
    bron: { kern: '', wet: 'Wgs 2.31(8)' },
    bewaking: 'machine',
  },
  {
    id: 'R-153',
    zin: {
      nl: 'Een fout gegeven gaat terug naar de bron, wordt meteen verbeterd of vernietigd, en de organisatie waar het vandaan kwam hoort het.',
      en: 'A wrong datum goes back to its source, is corrected or destroyed at once, and the organisation it came from is told.',
    },
    nodig: {
      nl: 'Meld de fout bij de bron en laat het gegeven verbeteren of vernietigen.',
      en: 'Report the error to the source and have the datum corrected or destroyed.',
    },
    bron: { kern: '', wet: 'BGS 1.7' },
    bewaking: 'machine',
  },
  {
    id: 'R-154',
    zin: {
      nl: 'Een nieuwe manier van werken met gegevens gaat vooraf naar de rechtmatigheidsadviescommissie; afwijken kan alleen met redenen.',
      en: 'A new way of processing data first goes to the lawfulness advisory commission; deviating needs reasons.',
    },
    nodig: {
      nl: 'Vraag eerst advies aan de rechtmatigheidsadviescommissie.',
      en: 'First ask the lawfulness advisory commission for advice.',
    },
    bron: { kern: '', wet: 'Wgs 1.8(6); BGS 1.13' },
    bewaking: 'organisatorisch',
    plek: plekken.rac,
  },
  {
    id: 'R-155',
    zin: {
      nl: 'Er is uiterlijk 1 maart 2027 een privacy-audit en daarna elke vier jaar, met een hercontrole binnen een jaar als er iets misging.',
      en: 'There is a privacy audit by 1 March 2027 and every four years after, with a re-audit within a year on failures.',
    },
    nodig: {
      nl: 'Plan de privacy-audit en stuur de uitkomst aan de Autoriteit Persoonsgegevens.',
      en: 'Plan the privacy audit and send the result to the data protection authority.',
    },
    bron: { kern: '', wet: 'Wgs 1.10; BGS 1.18' },
    bewaking: 'organisatorisch',
    plek: plekken.audit,
  },
  {
    id: 'R-156',
    zin: {
      nl: 'Wie resultaten krijgt, meldt minstens elk jaar of ze hielpen, of waarom er niets mee is gedaan.',
      en: 'Whoever receives results reports at least yearly whether they helped, or why nothing was done with them.',
    },
    nodig: {
      nl: 'Vraag de ontvanger om terugkoppeling.',
      en: 'Ask the recipient for feedback.',
    },
    bron: { kern: '', wet: 'Wgs 1.7(4)' },
    bewaking: 'organisatorisch',
    plek: plekken.jaarverslag,
  },
  {
    id: 'R-157',
    zin: {
      nl: 'Het samenwerkingsverband maakt elk jaar een verslag openbaar, en ook gebied, contactpunt en criteria voor de prioriteitenlijst.',
      en: 'The partnership publishes a yearly report, and its territory, contact point and criteria for the priority list.',
    },
    nodig: {
      nl: 'Maak verslag, gebied, contactpunt en criteria openbaar.',
      en: 'Publish the report, territory, contact point and criteria.',
    },
    bron: { kern: '', wet: 'Wgs 1.12; BGS 1.1(3), 2.18, 2.22' },
    bewaking: 'organisatorisch',
    plek: plekken.publicatie,
  },
  {
    id: 'R-158',
    zin: {
      nl: 'Wie niet meer op de prioriteitenlijst hoort, gaat er meteen af.',
      en: 'Whoever no longer belongs on the priority list is removed at once.',
    },
    nodig: {
      nl: 'Haal deze persoon van de prioriteitenlijst.',
      en: 'Remove this person from the priority list.',
    },
    bron: { kern: '', wet: 'Wgs 2.32(4)' },
    bewaking: 'machine',
  },
  {
    id: 'R-159',
    zin: {
      nl: 'Plannen van meer personen stemmen we alleen op elkaar af als zij elkaars directe kring zijn en de problemen van elkaar afhangen.',
      en: "We align plans of several persons only if they are each other's direct circle and the problems depend on each other.",
    },
    nodig: {
      nl: 'Schrijf op hoe de problemen van deze personen van elkaar afhangen.',
      en: 'Write down how the problems of these persons depend on each other.',
    },
    bron: { kern: '', wet: 'BGS 2.20(2)' },
    bewaking: 'machine',
  },
  {
    id: 'R-160',
    zin: {
      nl: 'Een verzoek over rechten mag bij elke deelnemer binnenkomen; het contactpunt beslist, na overleg met wie erbij betrokken is.',
      en: 'A rights request may come in at any participant; the contact point decides, after consulting those involved.',
    },
    nodig: {
      nl: 'Stuur het verzoek door naar het contactpunt.',
      en: 'Forward the request to the contact point.',
    },
    bron: { kern: '', wet: 'BGS 1.1-1.2' },
    bewaking: 'machine',
  },
  {
    id: 'R-161',
    zin: {
      nl: 'Het contactpunt meldt een datalek, en deelnemers geven zo snel mogelijk door wat daarvoor nodig is.',
      en: 'The contact point notifies a data breach, and participants supply what it needs as soon as possible.',
    },
    nodig: {
      nl: 'Geef het datalek meteen door aan het contactpunt.',
      en: 'Pass the data breach on to the contact point at once.',
    },
    bron: { kern: '', wet: 'BGS 1.4; AVG 33-34' },
    bewaking: 'organisatorisch',
    plek: plekken.datalek,
  },
  {
    id: 'R-162',
    zin: {
      nl: 'Er is een geldige DPIA voordat het systeem in gebruik gaat en vóór elke proef.',
      en: 'A valid DPIA is in place before the system goes live and before each experiment.',
    },
    nodig: {
      nl: 'Rond eerst de DPIA af.',
      en: 'First complete the DPIA.',
    },
    bron: { kern: '', wet: 'AVG 35' },
    bewaking: 'organisatorisch',
    plek: plekken.dpia,
  },
  {
    id: 'R-163',
    zin: {
      nl: 'Overleg over radicalisering heeft een eigen wet en staat helemaal los van de casussen hier.',
      en: 'Conferences on radicalisation have an act of their own and are kept fully apart from the cases here.',
    },
    nodig: {
      nl: 'Breng deze casus naar het overleg dat er volgens de wet voor is.',
      en: 'Take this case to the conference that the law has for it.',
    },
    bron: {
      kern: '',
      wet: 'Wet gegevensverwerking persoonsgerichte aanpak radicalisering en terroristische activiteiten',
    },
    bewaking: 'machine',
  },
]);
