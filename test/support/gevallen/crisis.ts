import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import { C, laatste, later, type Rij, reden, vandaag, type Zin } from './geval.ts';

const noor = 'noor.devries';
const sara = 'sara.elamrani';
const femke = 'femke.bos';

type Geef = Extract<Opdracht, { type: 'crisis.geef' }>;

/** Somebody gives in a crisis; by default to a person without a role in the casus. */
export const geefInCrisis = (wie: string, anders: Partial<Geef> = {}): Zin => [
  wie,
  {
    ...{ type: 'crisis.geef', casus: C, motief: 'Er dreigt nu gevaar.', tekst: 'Bel vannacht elk uur.' },
    ...{ leefgebied: 'geestelijkeGezondheid', categorie: 'gezondheid', niveau: 4 },
    ...{ ontvangers: ['tess.degraaf'], grond: 'vitaalBelang' },
    ...anders,
  },
];

export const motiveer = (wie: string, noodzaak = reden): Zin => [
  wie,
  ({ crises }) => ({
    ...{ type: 'crisis.motiveer', casus: C, crisis: laatste(crises) },
    ...{ noodzaak, subsidiariteit: reden, proportionaliteit: reden },
  }),
];
export const herzie = (voorbij: boolean, bevindingen = reden, wie = noor): Zin => [
  wie,
  ({ crises }) => ({ type: 'crisis.herzie', casus: C, crisis: laatste(crises), bevindingen, voorbij }),
];
export const vertel = (wie = 'ineke.mulder'): Zin => [
  wie,
  ({ crises }) => ({ type: 'crisis.informeer', casus: C, crisis: laatste(crises), kanaal: 'gesprek', op: vandaag }),
];
const stelUit = (wie: string): Zin => [
  wie,
  ({ crises }) => ({
    ...{ type: 'crisis.stelUit', casus: C, crisis: laatste(crises), grond: 'veiligheidAnderen' },
    ...{ motivering: reden, herzienOp: later },
  }),
];
const hefOp: Zin = [
  'ineke.mulder',
  ({ crises }) => ({ type: 'crisis.hefUitstelOp', casus: C, crisis: laatste(crises) }),
];
const wijsAf: Zin = [noor, { type: 'signaal.wijsAf', casus: C, reden: 'onterecht', advies: 'geen', weging: reden }];

export const crisisgevallen: readonly Rij[] = [
  [
    'R-80 motiefGegeven',
    { bij: 'signaal', zegt: geefInCrisis(femke, { motief: 'Nu!' }) },
    { bij: 'signaal', zegt: geefInCrisis(femke) },
  ],
  [
    'R-80 ontvangersVanHuis',
    { bij: 'beeldvorming', zegt: geefInCrisis(sara, { ontvangers: ['niemand'] }) },
    { bij: 'beeldvorming', zegt: geefInCrisis(sara, { ontvangers: ['ruben.kok', femke] }) },
  ],
  [
    'R-85 alleenHouder',
    { bij: 'signaal', zegt: geefInCrisis(femke, { niveau: 5 }) },
    { bij: 'uitvoering', zegt: geefInCrisis(sara, { niveau: 5 }) },
  ],
  [
    'R-34 nooitGedeeld',
    { bij: 'signaal', zegt: geefInCrisis(femke, { categorie: 'bsn' }) },
    // The matrix gives nothing at all after the table; a crisis does.
    { bij: 'uitvoering', zegt: geefInCrisis(femke, { categorie: 'politie' }) },
  ],
  [
    'R-80 motiveringGegeven',
    { bij: 'signaal', eerst: [geefInCrisis(femke)], zegt: motiveer(femke, '') },
    { bij: 'signaal', eerst: [geefInCrisis(femke)], zegt: motiveer(femke) },
  ],
  [
    'R-80 gemotiveerdOfTeLaat',
    { bij: 'signaal', eerst: [geefInCrisis(femke)], zegt: herzie(true) },
    { bij: 'signaal', eerst: [geefInCrisis(femke), motiveer(femke)], zegt: herzie(true) },
  ],
  [
    'R-80 bevindingen',
    { bij: 'signaal', eerst: [geefInCrisis(femke), motiveer(femke)], zegt: herzie(true, '') },
    { bij: 'signaal', eerst: [geefInCrisis(femke), motiveer(femke)], zegt: herzie(false) },
  ],
  [
    'R-80 nogNietVerteld',
    { bij: 'signaal', eerst: [geefInCrisis(femke), vertel()], zegt: vertel() },
    { bij: 'signaal', eerst: [geefInCrisis(femke)], zegt: vertel(femke) },
  ],
  [
    'R-79 uitstelLoopt',
    { bij: 'signaal', eerst: [geefInCrisis(femke)], zegt: hefOp },
    { bij: 'signaal', eerst: [geefInCrisis(femke), stelUit(femke)], zegt: hefOp },
  ],
  [
    'R-80 crisisVerantwoord',
    { bij: 'signaal', eerst: [geefInCrisis(femke), motiveer(femke), herzie(true)], zegt: wijsAf },
    { bij: 'signaal', eerst: [geefInCrisis(femke), motiveer(femke), herzie(true), stelUit(femke)], zegt: wijsAf },
  ],
];
