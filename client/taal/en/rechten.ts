import type { rechten as nl } from '../nl/rechten.ts';
import type { Vorm } from '../vorm.ts';

/** The English words for the codes of consent, informing and secrecy. Names of Dutch laws stay as they are. */
export const rechten: Vorm<typeof nl> = {
  uitzondering: {
    nietVragen: 'Not asking for consent',
    nietInformeren: 'Not informing',
    nietUitnodigen: 'Not inviting',
  },
  toestemming: {
    grondslag: 'Consent as a ground',
    geheimhouding: 'Lifting of secrecy',
    hulp: 'Agreement to help',
  },
  toestemmingUitleg: {
    grondslag: 'The data may be shared only because the person says yes. Saying no must really be possible.',
    geheimhouding: 'One professional may speak, says the person. Only what that professional brings.',
    hulp: 'The person wants help and wants people to consult each other.',
  },
  kanaal: { gesprek: 'Conversation', brief: 'Letter', telefoon: 'Telephone', mail: 'E-mail' },
  wijze: { mondeling: 'Spoken', schriftelijk: 'On paper', digitaal: 'Digitally' },
  relatie: {
    ouder: 'Parent',
    voogd: 'Guardian',
    pleegouder: 'Foster parent',
    curator: 'Curator',
    mentor: 'Mentor',
    anders: 'Other',
  },
  jeugdroute: {
    geen: 'There is no youth help',
    gemeente: 'The municipality',
    huisarts: 'The family doctor or a medical specialist',
    gecertificeerdeInstelling: 'A certified institution',
    rechter: 'The court',
  },
  regime: {
    geen: 'No secrecy or separate regime',
    medisch: 'Medical secrecy',
    jeugdzorg: 'Youth care secrecy',
    politie: 'Police data',
    justitie: 'Justice data',
    suwi: 'Work and income, closed regime',
    wmo: 'Wmo file',
    veiligThuis: 'Veilig Thuis',
  },
  opening: {
    toestemming: 'Consent of the person for this secret',
    wettelijkePlicht: 'An act requires it',
    wettelijkeBevoegdheid: 'An act permits it',
    goedHulpverlenerschap: 'Good care-giving',
    conflictVanPlichten: 'A conflict of duties',
    wpg8: 'Daily police task (Wpg 8, through 20(3))',
    wpg13: 'Supporting tasks (Wpg 13, through 20(3))',
    wjsg8b: 'Judicial data (Wjsg 8b)',
    wjsg39fa: 'Prosecution data (Wjsg 39fa)',
    wjsg51ca: 'Execution of sentences (Wjsg 51ca)',
    suwi73: 'Supply by UWV or SVB (SUWI 73)',
    suwi74: 'Exception to secrecy (SUWI 74)',
    pw65: 'Exception to secrecy (Pw 65)',
    pw67: 'Supply by the municipality (Pw 67)',
    wgs15: 'The duty to supply data (Wgs 1.5(1))',
    wmo526: 'Supply by Veilig Thuis (Wmo 5.2.6)',
  },
  voorwaarde: {
    toestemmingGeprobeerd: 'I tried everything to get consent.',
    ernstigGevaar: 'Silence causes serious harm to somebody.',
    geenAndereWeg: 'There is no other way to prevent that harm.',
    helptZeker: 'Speaking almost certainly prevents or limits that harm.',
    zoMinMogelijk: 'I tell no more than that needs.',
  },
};
