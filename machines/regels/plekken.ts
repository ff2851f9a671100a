import type { Zin } from '../protocol.ts';

/** Where an organisation records that it keeps a rule which no machine can judge. */
export const plekken = {
  afwegingskader: { nl: 'Het afwegingskader van de gemeente', en: "The municipality's weighing framework" },
  audit: { nl: 'Het verslag van de privacy-audit', en: 'The report of the privacy audit' },
  benoemingen: { nl: 'Het register van benoemingen en mandaten', en: 'The register of appointments and mandates' },
  beveiliging: { nl: 'Het plan voor informatiebeveiliging', en: 'The information security plan' },
  brondossier: { nl: 'Het eigen dossier van de bron', en: "The source's own file" },
  contactpunt: { nl: 'De werkwijze van het contactpunt', en: 'The procedure of the contact point' },
  convenant: { nl: 'Het convenant en het privacyprotocol', en: 'The covenant and the privacy protocol' },
  datalek: { nl: 'Het register van datalekken', en: 'The register of data breaches' },
  dpia: { nl: 'De DPIA', en: 'The DPIA' },
  gesprek: { nl: 'Het verslag van het gesprek met de burger', en: 'The report of the talk with the citizen' },
  jaarverslag: { nl: 'Het jaarverslag aan de raad', en: 'The annual report to the council' },
  klachten: { nl: 'De klachtenregeling en het klachtenregister', en: 'The complaints procedure and its register' },
  leeragenda: { nl: 'De leeragenda van het samenwerkingsverband', en: 'The learning agenda of the partnership' },
  logbeleid: {
    nl: 'Het logbeleid, met toezicht van de FG',
    en: 'The log policy, overseen by the data protection officer',
  },
  meldcode: { nl: 'De meldcode van de eigen organisatie', en: "The organisation's own reporting code" },
  opleiding: { nl: 'Het opleidingsregister', en: 'The training register' },
  publicatie: { nl: 'De website van het samenwerkingsverband', en: "The partnership's website" },
  rac: {
    nl: 'Het advies van de rechtmatigheidsadviescommissie',
    en: 'The advice of the lawfulness advisory commission',
  },
  spelregels: { nl: 'De openbare pagina Spelregels', en: 'The public page with the rules' },
  verwerkersovereenkomst: { nl: 'De verwerkersovereenkomst', en: 'The processor agreement' },
  verwerkingsregister: { nl: 'Het register van verwerkingen', en: 'The register of processing activities' },
  werkinstructie: { nl: 'De werkinstructie van de eigen organisatie', en: "The organisation's own work instruction" },
} as const satisfies Record<string, Zin>;
