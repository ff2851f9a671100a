import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { Stap } from '../../../machines/kader/lijsten.ts';
import { type Geheim, geheimen, type Keuzes, schrijf, vertel } from '../tweelingen.ts';
import { legeWereld, type Wereld } from '../wereld.ts';
import { open } from './delen.ts';
import { besluitOver, C, laatste, later, overlegBij, type Rij, reden, vandaag, type Zin } from './geval.ts';
import { doe, geef } from './triage.ts';

const noor = 'noor.devries';
const sara = 'sara.elamrani';

type Tafelopdracht =
  | 'overleg.sluit'
  | 'overleg.meldAanwezig'
  | 'overleg.verlaat'
  | 'overleg.trekWoordIn'
  | 'overleg.neemWoordAf';
const kort = (persoon: string, type: Tafelopdracht): Zin => [
  persoon,
  (casus) => ({ type, overleg: overlegBij(casus) }),
];
const vraagWoord = (persoon: string): Zin => [
  persoon,
  (casus) => ({ type: 'overleg.vraagWoord', overleg: overlegBij(casus), soort: 'vraag' }),
];
const geefWoord = (persoon: string): Zin => [
  noor,
  (casus) => ({ type: 'overleg.geefWoord', overleg: overlegBij(casus), persoon }),
];
const stap = (naar: Stap, bevestigd = true): Zin => [
  noor,
  (casus) => ({ type: 'overleg.stap', casus: C, overleg: overlegBij(casus), naar, bevestigd }),
];
const rondAf = (terugkoppeling = reden): Zin => [
  noor,
  (casus) => ({ type: 'overleg.rondAf', casus: C, overleg: overlegBij(casus), terugkoppeling }),
];
const terug: Zin = [noor, { type: 'casus.herclassificeer', casus: C, reden }];
const tafelvoorstel = doe({ onderwerp: 'tafel', tekst: reden });
const neem = (onderwerp: string): Zin => [
  noor,
  (casus) => ({ type: 'besluit.neem', casus: C, besluit: besluitOver(casus, onderwerp) }),
];

/** While the item of other people lies on the table of the long story. */
function anderOpTafel(): Wereld {
  const keuzes = Object.fromEntries(geheimen.map((een: Geheim) => [een, 1])) as Keuzes;
  const wereld = vertel(schrijf(keuzes).slots).find(({ casussen, overleggen }) =>
    Object.values(overleggen).some(({ overleg }) =>
      overleg.context.agenda.some(({ casus, stand }) => casus !== 's0' && stand === 'nu' && casussen[casus]),
    ),
  );
  const casus = wereld?.casussen.s0;
  return wereld && casus ? { ...wereld, casussen: { ...wereld.casussen, [C]: casus } } : legeWereld;
}

export const tafelgevallen: readonly Rij[] = [
  [
    'R-95 ligtOpTafel',
    { bij: 'beeldvorming', eerst: [terug, rondAf()], zegt: rondAf() },
    { bij: 'beeldvorming', eerst: [terug], zegt: rondAf() },
  ],
  [
    'R-95 tafelLeeg',
    { bij: 'beeldvorming', zegt: kort(noor, 'overleg.sluit') },
    { bij: 'plan', zegt: kort(noor, 'overleg.sluit') },
  ],
  [
    'R-95 nogNietAanwezig',
    { bij: 'beeldvorming', zegt: kort(sara, 'overleg.meldAanwezig') },
    { bij: 'gepland', zegt: kort(sara, 'overleg.meldAanwezig') },
  ],
  [
    'R-95 isAanwezig',
    { bij: 'beeldvorming', eerst: [kort(sara, 'overleg.verlaat')], zegt: vraagWoord(sara) },
    { bij: 'beeldvorming', zegt: vraagWoord(sara) },
  ],
  [
    'R-95 nogNietInRij',
    { bij: 'beeldvorming', eerst: [vraagWoord(sara)], zegt: vraagWoord(sara) },
    { bij: 'beeldvorming', zegt: vraagWoord(sara) },
  ],
  ['R-95 rolNu', { bij: anderOpTafel, zegt: vraagWoord(sara) }, { bij: 'beeldvorming', zegt: vraagWoord(sara) }],
  [
    'R-95 inRij',
    { bij: 'beeldvorming', zegt: kort(sara, 'overleg.trekWoordIn') },
    { bij: 'beeldvorming', eerst: [vraagWoord(sara)], zegt: kort(sara, 'overleg.trekWoordIn') },
  ],
  [
    'R-95 sprekerAanwezig',
    { bij: 'beeldvorming', eerst: [kort(sara, 'overleg.verlaat')], zegt: geefWoord(sara) },
    { bij: 'beeldvorming', zegt: geefWoord(sara) },
  ],
  [
    'R-95 iemandSpreekt',
    { bij: 'beeldvorming', zegt: kort(noor, 'overleg.neemWoordAf') },
    { bij: 'beeldvorming', eerst: [geefWoord(sara)], zegt: kort(noor, 'overleg.neemWoordAf') },
  ],
  [
    'R-57 doelVoorgelezen',
    {
      bij: 'gepland',
      eerst: [kort(sara, 'overleg.meldAanwezig'), kort('femke.bos', 'overleg.meldAanwezig'), open],
      zegt: stap('beeldvorming', false),
    },
    {
      bij: 'gepland',
      eerst: [kort(sara, 'overleg.meldAanwezig'), kort('femke.bos', 'overleg.meldAanwezig'), open],
      zegt: stap('beeldvorming'),
    },
  ],
  [
    'R-95 tweeOrganisaties',
    { bij: 'gepland', eerst: [kort(sara, 'overleg.meldAanwezig'), open], zegt: stap('beeldvorming') },
    {
      bij: 'gepland',
      eerst: [kort(sara, 'overleg.meldAanwezig'), open, kort('femke.bos', 'overleg.meldAanwezig')],
      zegt: stap('beeldvorming'),
    },
  ],
  [
    'R-118 terugkoppeling',
    { bij: 'besluitvorming', eerst: [stap('afronding')], zegt: rondAf('') },
    { bij: 'besluitvorming', eerst: [stap('afronding')], zegt: rondAf() },
  ],
  [
    'R-37 geenOpenBesluit',
    { bij: 'besluitvorming', eerst: [tafelvoorstel], zegt: stap('afronding') },
    { bij: 'besluitvorming', eerst: [tafelvoorstel], zegt: stap('oordeelsvorming') },
  ],
  [
    'R-13 tafelbesluit',
    {
      bij: 'uitvraag',
      eerst: [doe({ onderwerp: 'classificatie', klasse: 'regulier', reden })],
      zegt: neem('classificatie'),
    },
    { bij: 'besluitvorming', eerst: [tafelvoorstel, geef(sara, 'tafel', 'akkoord')], zegt: neem('tafel') },
  ],
];

const voegToe = (eigenaar: string, voor = later): Zin => [
  noor,
  { type: 'plan.voegToe', casus: C, actie: { wat: 'Bellen', eigenaar, voor, klaarAls: 'Gebeld' } },
];
const aanvaard = (persoon: string): Zin => [
  persoon,
  (casus) => ({ type: 'plan.aanvaard', casus: C, actie: laatste(casus.acties) }),
];
const trekActieIn: Zin = [noor, (casus) => ({ type: 'plan.trekIn', casus: C, actie: laatste(casus.acties) })];
const draagVoor = (persoon: string): Zin => [noor, { type: 'casusregie.draagVoor', casus: C, persoon }];
const stelPlanVast: Zin = [noor, { type: 'plan.stelVast', casus: C, herzienOp: later, noodzaak: reden }];
const evalueer: Zin = [noor, { type: 'evaluatie.begin', casus: C, noodzaak: reden }];
const legVast: Zin = [noor, { type: 'evaluatie.legVast', casus: C, resultaat: reden, herzienOp: later }];
const schaalAf: Zin = ['femke.bos', { type: 'casus.schaalAf', casus: C, reden, nazorg: reden }];
const sluit: Zin = [
  'femke.bos',
  { type: 'casus.sluit', casus: C, resultaat: 'doelenBehaald', betrokkeneGeinformeerdOp: vandaag } satisfies Opdracht,
];

export const plangevallen: readonly Rij[] = [
  [
    'R-98 planHoortHier',
    { bij: 'uitvraag', zegt: voegToe('femke.bos') },
    { bij: 'uitvoering', zegt: voegToe('femke.bos') },
  ],
  [
    'R-99 eigenaarBetrokken',
    { bij: 'besluitvorming', zegt: voegToe('tess.degraaf') },
    { bij: 'besluitvorming', zegt: voegToe(sara, vandaag) },
  ],
  [
    'R-99 kandidaatBetrokken',
    { bij: 'besluitvorming', zegt: draagVoor('tess.degraaf') },
    { bij: 'besluitvorming', zegt: draagVoor(sara) },
  ],
  [
    'R-97 minstensEenActie',
    { bij: 'plan', eerst: [trekActieIn], zegt: stelPlanVast },
    { bij: 'plan', zegt: stelPlanVast },
  ],
  [
    'R-101 actiesAanvaard',
    { bij: 'plan', eerst: [voegToe(sara)], zegt: stelPlanVast },
    { bij: 'plan', eerst: [voegToe(sara), aanvaard(sara)], zegt: stelPlanVast },
  ],
  [
    'R-45 casusregieAanvaard',
    { bij: 'plan', eerst: [draagVoor(sara)], zegt: stelPlanVast },
    { bij: 'plan', zegt: stelPlanVast },
  ],
  [
    'R-101 geevalueerd',
    { bij: 'uitvoering', eerst: [evalueer], zegt: schaalAf },
    { bij: 'uitvoering', eerst: [evalueer, legVast], zegt: schaalAf },
  ],
  [
    'R-101 actiesAfgerond',
    { bij: 'uitvoering', eerst: [evalueer, legVast, schaalAf], zegt: sluit },
    { bij: 'afschaling', zegt: sluit },
  ],
];
