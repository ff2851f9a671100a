import type { kring as nl } from '../nl/kring.ts';
import type { Vorm } from '../vorm.ts';

/** Words of the direct circle of the person concerned. */
export const kring: Vorm<typeof nl> = {
  kop: 'Direct circle',
  uitleg: 'Family and other direct contacts, only as far as you must know them. Each of them has rights of their own.',
  waarom: 'Needed because: {{reden}}',
  door: 'recorded by {{naam}}',
  verteld: 'Informed: {{kanaal}}, {{datum}}, recorded by {{naam}}',
  over: 'About {{naam}} ({{relatie}})',
  overIemand: 'About somebody other than the person concerned',
  nietMeer: 'Somebody who is no longer in the circle',
  relatie: {
    partner: 'Partner',
    exPartner: 'Former partner',
    ouder: 'Parent',
    kind: 'Child',
    broerZus: 'Brother or sister',
    grootouder: 'Grandparent',
    anderFamilielid: 'Other family member',
    huisgenoot: 'Housemate',
    mantelzorger: 'Informal carer',
    vriend: 'Close friend',
  },
  vorm: {
    naam: 'What is the name of this person?',
    relatie: 'What is the relation to the person concerned?',
    relatieUitleg: 'Only family and other direct contacts. Others do not belong here.',
    noodzaak: 'Why must you know this person?',
    noodzaakUitleg: 'Think of the purpose of the case. Write down nothing else about this person.',
    gevolg: 'This person has a right to know that data were recorded. A term begins for that.',
    overWie: 'Who is it about?',
    uitzonderingVoorKring: '{{naam}}, of the direct circle (only for not informing)',
  },
};
