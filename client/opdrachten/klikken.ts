import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import type { Klik } from './soorten.ts';

/** The meeting in which this casus is on the agenda; the server refuses a command to one that is not there. */
const overlegVan = (casus: Casuszicht): string => casus.overleg?.overleg ?? '';

/** Commands that need nothing but a press of the button. */
export const klikken = {
  'uitvraag.weiger': {
    maak: ({ casus }, uitvraag) => ({ type: 'uitvraag.weiger', casus, uitvraag }),
    bevestig: true,
  },
  'voorstel.trekIn': { maak: ({ casus }, besluit) => ({ type: 'voorstel.trekIn', casus, besluit }), bevestig: true },
  'overdracht.aanvaard': {
    maak: ({ casus }, overdracht) => ({ type: 'overdracht.aanvaard', casus, overdracht }),
    bevestig: true,
  },
  'overdracht.wijsAf': {
    maak: ({ casus }, overdracht) => ({ type: 'overdracht.wijsAf', casus, overdracht }),
    bevestig: true,
  },
  'overdracht.trekIn': {
    maak: ({ casus }, overdracht) => ({ type: 'overdracht.trekIn', casus, overdracht }),
    bevestig: true,
  },
  'uitzondering.hefOp': {
    maak: ({ casus }, uitzondering) => ({ type: 'uitzondering.hefOp', casus, uitzondering }),
    bevestig: true,
  },
  'besluit.neem': { maak: ({ casus }, besluit) => ({ type: 'besluit.neem', casus, besluit }), bevestig: true },
  'vrijgave.weiger': { maak: ({ casus }, item) => ({ type: 'vrijgave.weiger', casus, item }), bevestig: true },
  'vrijgave.trekIn': { maak: ({ casus }, item) => ({ type: 'vrijgave.trekIn', casus, item }), bevestig: true },
  'vrijgave.beeindig': { maak: ({ casus }, item) => ({ type: 'vrijgave.beeindig', casus, item }), bevestig: true },
  'vrijgave.open': { maak: ({ casus }, item) => ({ type: 'vrijgave.open', casus, item }) },
  'vrijgave.beraad': { maak: ({ casus }, item) => ({ type: 'vrijgave.beraad', casus, item }) },
  'plan.aanvaard': { maak: ({ casus }, actie) => ({ type: 'plan.aanvaard', casus, actie }) },
  'plan.wijsAf': { maak: ({ casus }, actie) => ({ type: 'plan.wijsAf', casus, actie }), bevestig: true },
  'plan.trekIn': { maak: ({ casus }, actie) => ({ type: 'plan.trekIn', casus, actie }), bevestig: true },
  'casusregie.aanvaard': { maak: ({ casus }) => ({ type: 'casusregie.aanvaard', casus }) },
  'casusregie.wijsAf': { maak: ({ casus }) => ({ type: 'casusregie.wijsAf', casus }), bevestig: true },
  'uitvoering.begin': { maak: ({ casus }) => ({ type: 'uitvoering.begin', casus }), bevestig: true },
  'verzoek.trekIn': { maak: ({ casus }, verzoek) => ({ type: 'verzoek.trekIn', casus, verzoek }), bevestig: true },
  'crisis.hefUitstelOp': {
    maak: ({ casus }, crisis) => ({ type: 'crisis.hefUitstelOp', casus, crisis }),
    bevestig: true,
  },
  'prioriteit.haalAf': { maak: ({ casus }) => ({ type: 'prioriteit.haalAf', casus }), bevestig: true },
  'vernietiging.trekIn': { maak: ({ casus }) => ({ type: 'vernietiging.trekIn', casus }), bevestig: true },
  'vernietiging.bevestig': { maak: ({ casus }) => ({ type: 'vernietiging.bevestig', casus }), bevestig: true },
  'kring.haalAf': { maak: ({ casus }, kringlid) => ({ type: 'kring.haalAf', casus, kringlid }), bevestig: true },
  'afstemming.beeindig': {
    maak: ({ casus }, besluit) => ({ type: 'afstemming.beeindig', casus, besluit }),
    bevestig: true,
  },
  'overleg.open': { maak: (zicht) => ({ type: 'overleg.open', overleg: overlegVan(zicht), casus: zicht.casus }) },
  'overleg.sluit': { maak: (zicht) => ({ type: 'overleg.sluit', overleg: overlegVan(zicht) }), bevestig: true },
  'overleg.meldAanwezig': { maak: (zicht) => ({ type: 'overleg.meldAanwezig', overleg: overlegVan(zicht) }) },
  'overleg.verlaat': { maak: (zicht) => ({ type: 'overleg.verlaat', overleg: overlegVan(zicht) }) },
  'overleg.trekWoordIn': { maak: (zicht) => ({ type: 'overleg.trekWoordIn', overleg: overlegVan(zicht) }) },
  'overleg.neemWoordAf': { maak: (zicht) => ({ type: 'overleg.neemWoordAf', overleg: overlegVan(zicht) }) },
} satisfies Partial<Record<Opdrachttype, Klik>>;

export type Kliktype = keyof typeof klikken;

/** The click behind a command, or undefined when the command has a form. */
export const klikVan = (type: Opdrachttype): Klik | undefined => {
  const alle: Partial<Record<Opdrachttype, Klik>> = klikken;
  return alle[type];
};
