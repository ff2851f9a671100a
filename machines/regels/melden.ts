import { binnen } from './vorm.ts';

/** B.11, first part: who reports, and which data may come in. */
export const melden = binnen('wgs', [
  {
    id: 'R-131',
    zin: {
      nl: 'Alleen een deelnemer die de wet noemt, kan een casus aanmelden; een melding van een burger loopt via een deelnemer.',
      en: "Only a participant named in the act can report a case; a citizen's report comes in through a participant.",
    },
    nodig: {
      nl: 'Laat een deelnemer van het Zorg- en Veiligheidshuis de casus aanmelden.',
      en: 'Have a participant of the Zorg- en Veiligheidshuis report the case.',
    },
    bron: { kern: '', wet: 'Wgs 2.31(1), 2.27' },
    bewaking: 'machine',
  },
  {
    id: 'R-132',
    zin: {
      nl: 'De aanmelding laat per wettelijk criterium zien hoever eraan is voldaan, en de deelnemers leggen hun oordeel vast.',
      en: 'The report shows for each statutory criterion how far it is met, and the participants record their judgement.',
    },
    nodig: {
      nl: 'Licht alle vier de criteria toe; er ontbreekt nog een toelichting of een oordeel.',
      en: 'Explain all four criteria; an explanation or a judgement is still missing.',
    },
    bron: { kern: '', wet: 'BGS 2.20(3)' },
    bewaking: 'machine',
  },
  {
    id: 'R-133',
    zin: {
      nl: 'Wie aanmeldt, heeft zo goed mogelijk gecontroleerd of de gegevens kloppen, en blijft daar verantwoordelijk voor.',
      en: 'Whoever reports has checked as well as possible that the data are correct, and stays responsible for that.',
    },
    nodig: {
      nl: 'Bevestig dat de gegevens zo goed mogelijk zijn gecontroleerd.',
      en: 'Confirm that the data were checked as well as possible.',
    },
    bron: { kern: '', wet: 'BGS 1.6' },
    bewaking: 'machine',
  },
  {
    id: 'R-134',
    zin: {
      nl: 'Alleen gegevens die rechtmatig zijn verkregen mogen erin; de bron bevestigt dat.',
      en: 'Only lawfully obtained data may be entered; the source confirms that.',
    },
    nodig: {
      nl: 'Bevestig dat deze gegevens rechtmatig zijn verkregen.',
      en: 'Confirm that these data were lawfully obtained.',
    },
    bron: { kern: '', wet: 'BGS 1.5' },
    bewaking: 'machine',
  },
  {
    id: 'R-135',
    zin: {
      nl: 'Alleen de twaalf soorten gegevens uit de wet kunnen worden gekozen; van professionals alleen naam en contact.',
      en: 'Only the twelve kinds of data in the act can be chosen; of professionals only name and contact.',
    },
    nodig: {
      nl: 'Kies een van de twaalf soorten gegevens; andere mogen hier niet.',
      en: 'Choose one of the twelve kinds of data; others are not allowed here.',
    },
    bron: { kern: '', wet: 'Wgs 2.30(1)' },
    bewaking: 'machine',
  },
  {
    id: 'R-136',
    zin: {
      nl: 'Gegevens over mensen om de betrokkene heen gaan alleen over familie en andere directe contacten.',
      en: 'Data on people around the person concerned are only about family and other direct contacts.',
    },
    nodig: {
      nl: 'Laat gegevens weg over mensen die geen familie of direct contact zijn.',
      en: 'Leave out data on people who are not family or direct contacts.',
    },
    bron: { kern: '', wet: 'BGS 2.19' },
    bewaking: 'machine',
  },
  {
    id: 'R-137',
    zin: {
      nl: 'Nationaliteit wordt niet vastgelegd, behalve als iemand anders niet te identificeren is.',
      en: 'Nationality is not recorded, except where someone cannot be identified otherwise.',
    },
    nodig: {
      nl: 'Haal de nationaliteit weg.',
      en: 'Remove the nationality.',
    },
    bron: { kern: '', wet: 'BGS 1.9' },
    bewaking: 'machine',
  },
  {
    id: 'R-138',
    zin: {
      nl: 'Gegevens van politie en justitie blijven binnen wat de Wet politiegegevens en de Wet justitiële en strafvorderlijke gegevens toestaan.',
      en: 'Police and justice data stay within what the police data act and the judicial data act allow.',
    },
    nodig: {
      nl: 'Laat politie of Openbaar Ministerie deze gegevens zelf aanbieden.',
      en: 'Have the police or the Public Prosecution Service offer these data themselves.',
    },
    bron: { kern: '', wet: 'Wgs 1.5(2), 2.30(1)(a); Wpg 8, 13, 20(3); Wjsg 8b, 39fa, 51ca' },
    bewaking: 'machine',
  },
  {
    id: 'R-139',
    zin: {
      nl: 'Een bron mag om zwaarwegende redenen weigeren en voorwaarden stellen, en iedereen houdt zich daarna daaraan.',
      en: 'A source may refuse for weighty reasons and set conditions, and everyone keeps to them afterwards.',
    },
    nodig: {
      nl: 'Houd de voorwaarden van de bron aan, of vraag de bron ze te wijzigen.',
      en: 'Keep to the conditions of the source, or ask the source to change them.',
    },
    bron: { kern: '', wet: 'Wgs 1.5(1), 2.29(3)' },
    bewaking: 'machine',
  },
  {
    id: 'R-140',
    zin: {
      nl: 'Wie een medisch geheim of jeugdhulpgeheim heeft, deelt alleen met uitdrukkelijke toestemming, op grond van de wet of voor goede hulp.',
      en: 'Whoever is under medical or youth-care secrecy shares only with explicit consent, under a statute or for good care.',
    },
    nodig: {
      nl: 'Kies een grondslag die het beroepsgeheim opheft: uitdrukkelijke toestemming, een wet of goede hulp.',
      en: 'Choose a ground that lifts professional secrecy: explicit consent, a statute or good care.',
    },
    bron: { kern: '', wet: 'Wgs 2.29(2)' },
    bewaking: 'machine',
  },
]);
