import { plekken } from './plekken.ts';
import { binnen } from './vorm.ts';

/** B.11, second part: results, third parties, access and logs. */
export const resultaten = binnen('wgs', [
  {
    id: 'R-141',
    zin: {
      nl: 'Een resultaat gaat alleen naar een deelnemer die het voor een passende taak nodig heeft, en niet als de bron zwaarwegende redenen ertegen ziet.',
      en: 'A result goes only to a participant who needs it for a compatible task, and not if the source sees weighty reasons against it.',
    },
    nodig: {
      nl: 'Noem de taak waarvoor de deelnemer dit nodig heeft, en vraag het de bron.',
      en: 'Name the task for which the participant needs this, and ask the source.',
    },
    bron: { kern: '', wet: 'Wgs 1.7(1)' },
    bewaking: 'later',
    plek: {
      nl: 'Resultaten geven buiten het plan kan nog niet.',
      en: 'Giving results outside the plan is not possible yet.',
    },
  },
  {
    id: 'R-142',
    zin: {
      nl: 'Een resultaat gaat alleen naar een derde als een wet dat toestaat, niemand bezwaar heeft en de toets op rechtmatigheid is gedaan.',
      en: 'A result goes to a third party only if an act allows it, no participant objects and the lawfulness test was made.',
    },
    nodig: {
      nl: 'Zoek de wettelijke basis, vraag de deelnemers en laat de rechtmatigheid toetsen.',
      en: 'Find the statutory basis, ask the participants and have the lawfulness tested.',
    },
    bron: { kern: '', wet: 'Wgs 1.7(2)-(3), 2.31(11)' },
    bewaking: 'later',
    plek: {
      nl: 'Dit systeem kan geen resultaten aan derden geven; wie dat wil, doet het buiten het systeem met een eigen besluit.',
      en: 'This system cannot give results to third parties; whoever wants to does so outside it, by a separate decision.',
    },
  },
  {
    id: 'R-143',
    zin: {
      nl: 'Medische en andere zorggeheimen gaan nooit naar een ander samenwerkingsverband; met het RIEC alleen wat nodig is om af te stemmen.',
      en: 'Medical and other care secrets never go to another partnership; with a RIEC only what is needed to align.',
    },
    nodig: {
      nl: 'Haal alles weg wat onder een zorggeheim valt voordat een ander samenwerkingsverband iets krijgt.',
      en: 'Remove everything under care secrecy before another partnership receives anything.',
    },
    bron: { kern: '', wet: 'BGS 1.10' },
    bewaking: 'later',
    plek: {
      nl: 'Dit systeem heeft geen verbinding met andere samenwerkingsverbanden; die staat er pas als deze regel erin zit.',
      en: 'This system has no link to other partnerships; there will be none until it keeps this rule.',
    },
  },
  {
    id: 'R-144',
    zin: {
      nl: 'De vraag of iemand bij een ander Zorg- en Veiligheidshuis bekend is, gaat met alleen naam, contact en BSN.',
      en: 'The question whether someone is known at another Zorg- en Veiligheidshuis uses only name, contact data and BSN.',
    },
    nodig: {
      nl: 'Stel de vraag met alleen naam, contact en BSN; meer volgt pas als de bron toestemt.',
      en: 'Ask with only name, contact data and BSN; more follows only if the source agrees.',
    },
    bron: { kern: '', wet: 'Wgs 2.28' },
    bewaking: 'later',
    plek: { nl: 'Navragen bij een ander huis kan nog niet.', en: 'Asking another house is not possible yet.' },
  },
  {
    id: 'R-145',
    zin: {
      nl: 'Een derde die aanschuift, tekent eerst voor geheimhouding, krijgt geen account en ontvangt alleen wat nodig is.',
      en: 'A third party who joins first signs for secrecy, gets no account and receives only what is necessary.',
    },
    nodig: {
      nl: 'Laat de derde eerst tekenen voor geheimhouding.',
      en: 'Have the third party sign for secrecy first.',
    },
    bron: { kern: '', wet: 'BGS 2.21; Wgs 2.31(9)-(10)' },
    bewaking: 'later',
    plek: { nl: 'Een derde kan nog niet aanschuiven.', en: 'A third party cannot join yet.' },
  },
  {
    id: 'R-146',
    zin: {
      nl: 'Toegang heeft alleen wie is benoemd en gescreend, voor werk aan de casus, toetsing van rechtmatigheid of beheer.',
      en: 'Only those appointed and screened have access, for work on the case, lawfulness review or system support.',
    },
    nodig: {
      nl: 'Laat deze persoon eerst benoemen en screenen door de eigen organisatie.',
      en: 'First have this person appointed and screened by their own organisation.',
    },
    bron: { kern: '', wet: 'Wgs 1.8(2); BGS 1.11' },
    bewaking: 'organisatorisch',
    plek: { nl: 'Het register van benoemingen en mandaten', en: 'The register of appointments and mandates' },
  },
  {
    id: 'R-147',
    zin: {
      nl: 'Private deelnemers benoemen niemand die voor hen ook commercieel werk doet.',
      en: 'Private participants appoint nobody who also does commercial work for them.',
    },
    nodig: {
      nl: 'Laat de organisatie iemand benoemen zonder commerciële taak.',
      en: 'Have the organisation appoint someone without a commercial task.',
    },
    bron: { kern: '', wet: 'Wgs 1.4(3)' },
    bewaking: 'organisatorisch',
    plek: plekken.benoemingen,
  },
  {
    id: 'R-148',
    zin: {
      nl: 'Het log dient voor rechtmatigheid, controle, beveiliging en rechtszaken, en nooit om prestaties te meten.',
      en: 'The log serves lawfulness, control, security and legal proceedings, and never to measure performance.',
    },
    nodig: {
      nl: 'Gebruik het log alleen voor een van deze doelen.',
      en: 'Use the log only for one of these purposes.',
    },
    bron: { kern: '', wet: 'Wgs 1.8(4)' },
    bewaking: 'machine',
  },
]);
