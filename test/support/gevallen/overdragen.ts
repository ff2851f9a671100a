import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import { C, laatste, type Rij, reden, vandaag, type Zin } from './geval.ts';

const noor = 'noor.devries';
const femke = 'femke.bos';

type Bied = Extract<Opdracht, { type: 'overdracht.bied' }>;

/** Offers a hand-over; by default to somebody without a role, with nothing in its set. */
export const biedOver = (anders: Partial<Bied> | ((items: string[]) => Partial<Bied>) = {}): Zin => [
  noor,
  ({ items }) => ({
    ...{ type: 'overdracht.bied', casus: C, ontvanger: 'ruben.kok', gegevens: reden, grondslag: 'wgs231' },
    ...{ vorm: 'lokaalTeam', noodzaak: reden },
    ...(typeof anders === 'function' ? anders(Object.keys(items)) : anders),
  }),
];
const alles = (items: string[]): Partial<Bied> => ({ items });

/** Something offered by Femke, of this level. */
const stuk = (niveau: 2 | 3 = 2): Zin => [
  femke,
  {
    ...{ type: 'vrijgave.bied', casus: C, tekst: 'Elke week contact.', regisseurLeest: false },
    omschrijving: { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau, doel: reden, vraag: reden },
    rechtmatigVerkregen: true,
  },
];
const trekIn: Zin = [femke, ({ items }) => ({ type: 'vrijgave.trekIn', casus: C, item: laatste(items) })];
const stemIn = (wie = femke, tekst?: string): Zin => [
  wie,
  ({ items, overdrachten }) => ({
    ...{ type: 'overdracht.stemIn', casus: C, overdracht: laatste(overdrachten), item: laatste(items) },
    ...(tekst === undefined ? {} : { tekst }),
  }),
];
const weiger: Zin = [
  femke,
  ({ items, overdrachten }) => ({
    ...{ type: 'overdracht.weiger', casus: C, overdracht: laatste(overdrachten), item: laatste(items) },
  }),
];
const aanvaard: Zin = [
  'ruben.kok',
  ({ overdrachten }) => ({ type: 'overdracht.aanvaard', casus: C, overdracht: laatste(overdrachten) }),
];
const nazorg = { vorm: 'nazorg', basis: 'Eigen wettelijke taak van de reclassering.' } as const;
const sluit: Zin = [
  femke,
  { type: 'casus.sluit', casus: C, resultaat: 'doelenBehaald', betrokkeneGeinformeerdOp: vandaag },
];

/** Two pieces of Femke's, of which she lets none go yet. */
const aangeboden = { bij: 'uitvoering', eerst: [stuk(), biedOver(alles)] } as const;

export const overdrachtgevallen: readonly Rij[] = [
  [
    'R-38 overdrachtHoortHier',
    { bij: 'beeldvorming', zegt: biedOver() },
    { bij: 'uitvoering', zegt: biedOver({ vorm: 'behandeling' }) },
  ],
  [
    'R-38 ontvangerBekend',
    { bij: 'uitvoering', zegt: biedOver({ ontvanger: 'niemand' }) },
    { bij: 'uitvoering', zegt: biedOver() },
  ],
  [
    'R-38 eigenNoodzaak',
    { bij: 'uitvoering', zegt: biedOver({ noodzaak: '' }) },
    { bij: 'uitvoering', zegt: biedOver() },
  ],
  [
    'R-18 alleenWatNodigIs',
    { bij: 'uitvoering', eerst: [stuk(), trekIn], zegt: biedOver(alles) },
    { bij: 'uitvoering', eerst: [stuk()], zegt: biedOver(alles) },
  ],
  ['R-38 vormHoortHier', { bij: 'uitvoering', zegt: biedOver(nazorg) }, { bij: 'afschaling', zegt: biedOver(nazorg) }],
  [
    'R-38 deelOpen',
    { ...aangeboden, eerst: [...aangeboden.eerst, weiger], zegt: stemIn() },
    { ...aangeboden, zegt: stemIn() },
  ],
  [
    'R-38 deelTeWeigeren',
    { ...aangeboden, eerst: [...aangeboden.eerst, weiger], zegt: weiger },
    // What went along can still be taken back, also after it was accepted.
    { ...aangeboden, eerst: [...aangeboden.eerst, stemIn(), aanvaard], zegt: weiger },
  ],
  [
    'R-38 eigenDeel',
    { ...aangeboden, eerst: [...aangeboden.eerst, stuk()], zegt: stemIn() },
    { ...aangeboden, zegt: stemIn() },
  ],
  [
    'R-18 tekstGaatMee',
    { ...aangeboden, eerst: [...aangeboden.eerst, trekIn], zegt: stemIn() },
    { ...aangeboden, eerst: [...aangeboden.eerst, trekIn], zegt: stemIn(femke, 'Kort opnieuw.') },
  ],
  [
    'R-38 geenOpenAanbod',
    { bij: 'afschaling', eerst: [biedOver(nazorg)], zegt: sluit },
    { bij: 'afschaling', eerst: [biedOver(nazorg), aanvaard], zegt: sluit },
  ],
];
