import { binnen } from './vorm.ts';

/** B.6: need-to-know, and *dat* before *wat*. */
export const noodzaak = binnen('noodzaak', [
  {
    id: 'R-89',
    zin: {
      nl: 'Een ontvanger krijgt alleen wat die voor de eigen taak in deze casus nodig heeft, en dat staat op schrift.',
      en: 'A recipient gets only what is needed for their own task in this case, and that need is written down.',
    },
    nodig: {
      nl: 'Noem de ontvangers en schrijf op waarom zij dit nodig hebben.',
      en: 'Name the recipients and write down why they need this.',
    },
    bron: { kern: '3.4', wet: 'AVG 5(1)(c), 25, 32; Wgs 1.8(2)' },
    bewaking: 'machine',
  },
  {
    id: 'R-90',
    zin: {
      nl: 'We delen in beginsel alleen dát iemand hulp krijgt van een organisatie, en hooguit welk soort hulp.',
      en: 'By default we share only that someone gets help from an organisation, and at most what kind.',
    },
    nodig: {
      nl: 'Begin met dat-informatie; voor meer is een besluit nodig.',
      en: 'Start with dat-information; more needs a decision.',
    },
    bron: { kern: '3.4, 4.4', wet: 'AVG 5(1)(c)' },
    bewaking: 'bouw',
    plek: {
      nl: 'Alles boven niveau 2 vraagt een ondertekend besluit.',
      en: 'Everything above level 2 asks for a signed decision.',
    },
  },
  {
    id: 'R-91',
    zin: {
      nl: 'Informatie over inhoud, oorzaak of behandeling volgt pas na een besluit met reden, ontvangers en einddatum.',
      en: 'Information on content, cause or treatment follows only after a decision with a reason, recipients and an end date.',
    },
    nodig: {
      nl: 'Voor dit niveau is eerst een besluit nodig met reden, ontvangers en einddatum.',
      en: 'This level first needs a decision with a reason, recipients and an end date.',
    },
    bron: { kern: '3.4, 4.4, 4.5', wet: 'AVG 5(1)(b)-(c); Wgs 2.31(5)' },
    bewaking: 'machine',
  },
  {
    id: 'R-92',
    zin: {
      nl: 'Dat-informatie wordt gekozen uit vaste lijsten, zodat er geen inhoud in vrije tekst mee kan lekken.',
      en: 'Dat-information is chosen from fixed lists, so that no content can leak along in free text.',
    },
    nodig: {
      nl: 'Kies uit de lijst; vrije tekst hoort hier niet.',
      en: 'Choose from the list; free text does not belong here.',
    },
    bron: { kern: '3.4, 4.4', wet: 'AVG 25' },
    bewaking: 'bouw',
    plek: {
      nl: 'Een antwoord op een uitvraag heeft geen vak voor tekst. Waar dat-informatie wel in woorden staat, wijst het scherm op woorden die naar inhoud klinken.',
      en: 'The answer to an inquiry has no field for text. Where dat-information is put in words, the screen points out words that sound like content.',
    },
  },
]);
