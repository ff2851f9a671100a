import type { Kringrelatie } from '../../../machines/kader/lijsten.ts';

/** Words of the direct circle of the person concerned. */
export const kring = {
  kop: 'Directe kring',
  uitleg:
    'Familie en andere directe contacten, alleen voor zover u hen moet kennen. Ieder van hen heeft eigen rechten.',
  waarom: 'Nodig omdat: {{reden}}',
  door: 'vastgelegd door {{naam}}',
  verteld: 'Geïnformeerd: {{kanaal}}, {{datum}}, vastgelegd door {{naam}}',
  over: 'Over {{naam}} ({{relatie}})',
  overIemand: 'Over iemand anders dan de betrokkene',
  nietMeer: 'Iemand die niet meer in de kring staat',
  relatie: {
    partner: 'Partner',
    exPartner: 'Ex-partner',
    ouder: 'Ouder',
    kind: 'Kind',
    broerZus: 'Broer of zus',
    grootouder: 'Grootouder',
    anderFamilielid: 'Ander familielid',
    huisgenoot: 'Huisgenoot',
    mantelzorger: 'Mantelzorger',
    vriend: 'Goede vriend of vriendin',
  } satisfies Record<Kringrelatie, string>,
  vorm: {
    naam: 'Hoe heet deze persoon?',
    relatie: 'Wat is de relatie met de betrokkene?',
    relatieUitleg: 'Alleen familie en andere directe contacten. Anderen horen hier niet.',
    noodzaak: 'Waarom moet u deze persoon kennen?',
    noodzaakUitleg: 'Denk aan het doel van de casus. Schrijf verder niets over deze persoon op.',
    gevolg: 'Deze persoon heeft er recht op te weten dat er gegevens zijn vastgelegd. Daarvoor begint een termijn.',
    overWie: 'Over wie gaat het?',
    uitzonderingVoorKring: '{{naam}}, uit de directe kring (alleen bij niet informeren)',
  },
};
