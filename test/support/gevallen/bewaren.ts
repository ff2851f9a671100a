import type { Aanmelding, Opdracht, Voorstel } from '../../../machines/gebeurtenissen.ts';
import type { CasusDossier } from '../../../machines/index.ts';
import type { Wie } from '../../../machines/wie.ts';
import { bij, verhaal } from '../stations.ts';
import { metDossiers, speel, type Wereld, wieIs } from '../wereld.ts';
import { geefInCrisis } from './crisis.ts';
import { besluitOver, C, type Geval, metContext, type Rij, reden, verdraaid, type Zin } from './geval.ts';
import { geef } from './triage.ts';

const lotte = 'lotte.bakker';
const ineke = 'ineke.mulder';

/** Five years on from here the term of this casus ends: on 14 July 2026, six weeks after the stories begin. */
const SINDS = '2021-07-15T09:00:00.000Z';

const sluiting = { door: 'femke.bos', op: '2026-05-20T10:00:00.000Z', resultaat: 'doelenBehaald' } as const;

/** Closed two weeks ago, six weeks before its data must go. */
const gesloten = (anders: object = {}): (() => Wereld) => verdraaid('afschaling', (casus) => dicht(casus, anders));

function dicht(casus: CasusDossier, anders: object = {}): CasusDossier {
  const naar = metContext(casus, { sinds: SINDS, sluiting, ...anders });
  return { ...naar, casus: { ...naar.casus, stand: 'afgesloten' } };
}

/** Still being carried out, six weeks before its data must go. */
const lopend = (anders: object = {}): (() => Wereld) =>
  verdraaid('uitvoering', (casus) => metContext(casus, { sinds: SINDS, ...anders }));

type Verlenging = Extract<Voorstel, { onderwerp: 'verlenging' }>;
const verlenging = (anders: Partial<Verlenging> = {}, wie = lotte): Zin => {
  const voorstel: Verlenging = { onderwerp: 'verlenging', grond: 'terugval', tot: '2027-07-01', reden, ...anders };
  return [wie, { type: 'voorstel.doe', casus: C, voorstel }];
};
const heropening = (anders: Partial<Aanmelding> = {}): Zin => {
  const aanmelding = { ...verhaal.aanmelding, ...anders };
  return [lotte, { type: 'voorstel.doe', casus: C, voorstel: { onderwerp: 'heropening', aanmelding, reden } }];
};

const neem =
  (type: 'casus.verleng' | 'casus.heropen', motivering = reden) =>
  (onderwerp: 'verlenging' | 'heropening'): Zin => [
    lotte,
    (casus) => ({ type, casus: C, besluit: besluitOver(casus, onderwerp), motivering }),
  ];
const verleng = neem('casus.verleng')('verlenging');
const heropen = neem('casus.heropen')('heropening');
const antwoord = (wie: string, anders: object = {}): Zin => [
  wie,
  (casus) =>
    ({
      ...{ type: 'bewaring.antwoord', casus: C, besluit: besluitOver(casus, 'verlenging') },
      ...{ gegeven: 'aanmelding', akkoord: true, ...anders },
    }) as Opdracht,
];
const akkoord = (onderwerp: string): Zin => geef('femke.bos', onderwerp, 'akkoord');

const stelVoor = (wie: string | Wie): Zin => [wie, { type: 'vernietiging.stelVoor', casus: C, reden: 'nietMeerNodig' }];
const bevestig = (wie: string | Wie): Zin => [wie, { type: 'vernietiging.bevestig', casus: C }];
const trekIn = (wie: string): Zin => [wie, { type: 'vernietiging.trekIn', casus: C }];

const voorgesteld: Omit<Geval, 'zegt'> = { bij: gesloten(), eerst: [verlenging(), akkoord('verlenging')] };
const heropenbaar: Omit<Geval, 'zegt'> = { bij: gesloten(), eerst: [heropening(), akkoord('heropening')] };

/** Closed while what was given in a crisis is not accounted for. */
const metCrisis = (): Wereld => {
  const [wie, opdracht] = geefInCrisis(lotte);
  const { wereld } = speel(bij('afschaling').wereld, wieIs(wie as string), opdracht as Opdracht);
  const casus = wereld.casussen[C];
  if (!casus) throw new Error('er is geen casus');
  return metDossiers(wereld, { casus: dicht(casus), overleg: null });
};

/** A proposal that was made in time and is decided on after the term was over. */
const teLaat = (): Wereld => {
  const { wereld } = bij('afschaling');
  const casus = wereld.casussen[C];
  if (!casus) throw new Error('er is geen casus');
  return metDossiers(wereld, { casus: dicht(casus, { sinds: '2021-05-01T09:00:00.000Z' }), overleg: null });
};

export const bewaargevallen: readonly Rij[] = [
  [
    'R-150 eindeNabij',
    { bij: gesloten({ sinds: '2024-07-15T09:00:00.000Z' }), zegt: verlenging() },
    { bij: gesloten(), zegt: verlenging() },
  ],
  [
    'R-150 grondGeldt',
    { bij: gesloten({ sluiting: { ...sluiting, op: '2025-06-01T10:00:00.000Z' } }), zegt: verlenging() },
    { bij: lopend(), zegt: verlenging({ grond: 'nogComplex' }) },
  ],
  [
    'R-150 hooguitTweeJaar',
    { bij: gesloten(), zegt: verlenging({ tot: '2028-07-15' }) },
    { bij: gesloten(), zegt: verlenging({ tot: '2028-07-13' }) },
  ],
  [
    'R-150 redenGegeven',
    { bij: gesloten(), zegt: verlenging({ reden: ' ' }) },
    { bij: gesloten(), zegt: verlenging() },
  ],
  [
    'R-150 bewaarvoorstel',
    { bij: gesloten(), eerst: [heropening()], zegt: neem('casus.verleng')('heropening') },
    { ...voorgesteld, zegt: verleng },
  ],
  [
    'R-150 gemotiveerd',
    { ...voorgesteld, zegt: neem('casus.verleng', '')('verlenging') },
    { ...voorgesteld, zegt: verleng },
  ],
  [
    'R-150 eigenGegeven',
    { ...voorgesteld, zegt: antwoord('femke.bos', { besluit: 'een-ander-besluit' }) },
    { ...voorgesteld, zegt: antwoord('femke.bos') },
  ],
  [
    'R-18 heropeningVoorgesteld',
    { ...voorgesteld, zegt: neem('casus.heropen')('verlenging') },
    { ...heropenbaar, zegt: heropen },
  ],
  [
    'R-18 heropeningGemotiveerd',
    { ...heropenbaar, zegt: neem('casus.heropen', ' ')('heropening') },
    { ...heropenbaar, zegt: heropen },
  ],
  [
    'R-18 nieuweAanmelding',
    { bij: gesloten(), zegt: heropening({ juistheidGecontroleerd: false }) },
    { bij: gesloten(), zegt: heropening() },
  ],
  [
    'R-149 binnenTermijn',
    { bij: teLaat, eerst: [heropening(), akkoord('heropening')], zegt: heropen },
    { ...heropenbaar, zegt: heropen },
  ],
  [
    'R-149 nogNietVoorgesteld',
    { bij: gesloten(), eerst: [stelVoor(ineke)], zegt: stelVoor(lotte) },
    { bij: gesloten(), zegt: stelVoor(lotte) },
  ],
  [
    'R-149 eigenVoorstel',
    { bij: gesloten(), eerst: [stelVoor(ineke)], zegt: trekIn(lotte) },
    { bij: gesloten(), eerst: [stelVoor(ineke)], zegt: trekIn(ineke) },
  ],
  [
    'R-149 tweedePersoon',
    { bij: gesloten(), eerst: [stelVoor(lotte)], zegt: bevestig('femke.bos') },
    { bij: gesloten(), eerst: [stelVoor(lotte)], zegt: bevestig(ineke) },
  ],
  [
    'R-80 crisisVerantwoord',
    { bij: metCrisis, eerst: [stelVoor(lotte)], zegt: bevestig(ineke) },
    { bij: gesloten(), eerst: [stelVoor(lotte)], zegt: bevestig(ineke) },
  ],
  [
    'R-152 nietAfgeschermd',
    { bij: gesloten(), zegt: geefInCrisis(lotte) },
    { bij: lopend(), zegt: geefInCrisis(lotte) },
  ],
];

/** Further ways in which a ground does not hold, or a second person is none. */
export const tochNiet: readonly (readonly [wat: string, eis: Rij[0], geval: Geval])[] = [
  [
    'closed, on the ground that it still runs',
    'R-150 grondGeldt',
    {
      bij: gesloten(),
      zegt: verlenging({ grond: 'nogComplex' }),
    },
  ],
  ['running, on the ground that it was closed', 'R-150 grondGeldt', { bij: lopend(), zegt: verlenging() }],
  [
    'running, and nobody finds the criteria met',
    'R-150 grondGeldt',
    {
      bij: lopend({ criteria: {} }),
      zegt: verlenging({ grond: 'nogComplex' }),
    },
  ],
  [
    'again, on another ground',
    'R-150 grondGeldt',
    {
      bij: gesloten({
        verlengingen: [
          { door: lotte, op: SINDS, besluit: 'b', grond: 'nogComplex', tot: '2026-07-14', motivering: reden },
        ],
      }),
      zegt: verlenging(),
    },
  ],
  ['until before the term ends', 'R-150 hooguitTweeJaar', { bij: gesloten(), zegt: verlenging({ tot: '2026-07-14' }) }],
  [
    'by the proposer alone',
    'R-149 tweedePersoon',
    {
      bij: gesloten(),
      eerst: [stelVoor(ineke)],
      zegt: bevestig(ineke),
    },
  ],
  [
    'reopening without an explanation of a criterion',
    'R-18 nieuweAanmelding',
    {
      bij: gesloten(),
      zegt: heropening({ criteria: { ...verhaal.aanmelding.criteria, d: '' } }),
    },
  ],
  ['reopening without a goal', 'R-18 nieuweAanmelding', { bij: gesloten(), zegt: heropening({ doel: '' }) }],
];

const prioriteit = (anders: { criteria?: string[]; reden?: string; herzienOp?: string } = {}): Zin => {
  const voorstel = { criteria: ['langeOverlast'], reden, herzienOp: '2026-09-01', ...anders };
  return [lotte, { type: 'voorstel.doe', casus: C, voorstel: { onderwerp: 'prioriteit', ...voorstel } }];
};
const plaats = (onderwerp: string): Zin => [
  lotte,
  (casus) => ({ type: 'prioriteit.plaats', casus: C, besluit: besluitOver(casus, onderwerp) }),
];
const haalAf: Zin = ['noor.devries', { type: 'prioriteit.haalAf', casus: C }];

export const prioriteitgevallen: readonly Rij[] = [
  [
    'R-158 criteriaGepubliceerd',
    { bij: 'uitvoering', zegt: prioriteit({ criteria: ['langeOverlast', 'zomaar'] }) },
    { bij: 'uitvoering', zegt: prioriteit() },
  ],
  [
    'R-158 plaatsingVoorgesteld',
    { bij: 'uitvoering', eerst: [prioriteit()], zegt: plaats('classificatie') },
    { bij: 'uitvoering', eerst: [prioriteit(), akkoord('prioriteit')], zegt: plaats('prioriteit') },
  ],
  [
    'R-158 staatOpLijst',
    { bij: 'uitvoering', zegt: haalAf },
    { bij: 'uitvoering', eerst: [prioriteit(), akkoord('prioriteit'), plaats('prioriteit')], zegt: haalAf },
  ],
];

/** Further proposals for the list that do not stand. */
export const geenPrioriteit: readonly (readonly [wat: string, geval: Geval])[] = [
  ['no criterion', { bij: 'uitvoering', zegt: prioriteit({ criteria: [] }) }],
  ['no reason', { bij: 'uitvoering', zegt: prioriteit({ reden: '' }) }],
  ['no day to look again', { bij: 'uitvoering', zegt: prioriteit({ herzienOp: '2026-06-01' }) }],
];
