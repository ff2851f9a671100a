import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.10: security. */
export const beveiliging = binnen('beveiliging', [
  {
    id: 'R-127',
    zin: {
      nl: 'Toegang tot persoonsgegevens is beveiligd en alleen voor wie daarvoor gemachtigd is.',
      en: 'Access to personal data is protected and only for those authorised for it.',
    },
    nodig: {
      nl: 'Ga verder in een rol die deze stap mag zetten.',
      en: 'Continue in a role that may take this step.',
    },
    bron: { kern: '3.5', wet: 'AVG 32; Wgs 1.8(2); BGS 1.11' },
    bewaking: 'machine',
  },
  {
    id: 'R-128',
    zin: {
      nl: 'Alles wat we uitwisselen en bewaren, ook losse berichten en chat, gaat via beveiligde systemen.',
      en: 'Everything we exchange and store, also loose messages and chat, goes through secured systems.',
    },
    nodig: {
      nl: 'Gebruik voor dit bericht een beveiligd systeem.',
      en: 'Use a secured system for this message.',
    },
    bron: { kern: '3.5', wet: 'AVG 32; Wgs 1.8(8)' },
    bewaking: 'organisatorisch',
    plek: plekken.beveiliging,
  },
  {
    id: 'R-129',
    zin: {
      nl: 'De omgang met gegevens voldoet aan de overheidsnorm voor informatiebeveiliging.',
      en: 'The handling of data meets the government norm for information security.',
    },
    nodig: {
      nl: 'Laat toetsen of dit aan de overheidsnorm voor beveiliging voldoet.',
      en: 'Have it checked whether this meets the government security norm.',
    },
    bron: { kern: 'K5, 3.5, 4.3', wet: 'BIO2; Wgs 1.8(8); BGS 1.12' },
    bewaking: 'organisatorisch',
    plek: plekken.beveiliging,
  },
  {
    id: 'R-130',
    zin: {
      nl: 'Elke keer dat iemand persoonsgegevens bekijkt, wijzigt, vraagt, deelt of uitvoert, leggen we vast wie, wanneer, wat en waarom.',
      en: 'Each time someone views, changes, requests, shares or exports personal data, we record who, when, what and why.',
    },
    nodig: {
      nl: 'Deze handeling kan pas als vastligt wie haar doet en waarom.',
      en: 'This can be done only once it is recorded who does it and why.',
    },
    bron: { kern: 'K5, 3.5', wet: 'Wgs 1.8(4); BGS 1.12; NEN 7513' },
    bewaking: 'machine',
  },
]);
