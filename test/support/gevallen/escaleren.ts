import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { CasusDossier } from '../../../machines/index.ts';
import { voorbeeld } from '../../../machines/kader/voorbeeld.ts';
import { geadresseerdeVan } from '../../../machines/wie.ts';
import { deling, vraag } from './burger.ts';
import { besluitOver, C, laatste, type Rij, reden, type Zin } from './geval.ts';
import { onderKader } from './kader.ts';
import { geef, klasse, oordelen, stelVast } from './triage.ts';

const noor = 'noor.devries';
const sara = 'sara.elamrani';
const mila = 'mila.jansen';
const femke = 'femke.bos';

type Open = Extract<Opdracht, { type: 'escalatie.open' }>;
type RondAf = Extract<Opdracht, { type: 'escalatie.rondAf' }>;
type Antwoord = Extract<Opdracht, { type: 'escalatie.antwoord' }>;

export const VRAAG = 'Er is geen plek die past.';
export const GEPROBEERD = 'Twee andere plekken gevraagd.';
const stuk = { vraag: VRAAG, geprobeerd: GEPROBEERD };

export const opent = (wie: string, anders: Partial<Open> = {}): Zin => [
  wie,
  { type: 'escalatie.open', casus: C, kwestie: 'handelen', ...stuk, ...anders },
];
/** About the proposal of this subject. */
export const opentOver = (wie: string, onderwerp: string, anders: Partial<Open> = {}): Zin => [
  wie,
  (casus) => ({
    ...{ type: 'escalatie.open', casus: C, kwestie: 'delen', ...stuk, ...anders },
    betreft: besluitOver(casus, onderwerp),
  }),
];
const over = ({ escalaties }: CasusDossier) => ({ casus: C, escalatie: laatste(escalaties) });
export const hoger = (wie = noor, anders: Partial<typeof stuk> = {}): Zin => [
  wie,
  (casus) => ({ type: 'escalatie.brengHoger', ...over(casus), ...stuk, ...anders }),
];
export const schrijf = (aan = 'De manager van de woonzorg'): Zin => [
  noor,
  (casus) => ({ type: 'escalatie.schrijfAan', ...over(casus), aan }),
];
const briefIn = ({ escalaties }: CasusDossier): string =>
  laatste(escalaties[laatste(escalaties)]?.context.brieven ?? {});
/** Whoever got the last brief. */
export const antwoordt = (anders: Partial<Antwoord> = {}): Zin => [
  (casus) => geadresseerdeVan(briefIn(casus)),
  (casus) => ({ type: 'escalatie.antwoord', ...over(casus), soort: 'ruimte', tekst: reden, ...anders }),
];
export const rondAf = (anders: Partial<RondAf> = {}, wie = noor): Zin => [
  wie,
  (casus) => ({
    ...{ type: 'escalatie.rondAf', ...over(casus), hoe: 'actieAfgesproken', terugkoppeling: reden },
    ...{ leerpunt: 'capaciteit' },
    ...anders,
  }),
];
export const verschil = { hoe: 'verschilBlijft', eneKant: reden, andereKant: reden } as const;

const boven = [opent(femke), hoger(), schrijf()];
const gevaar = [opent(femke, { kwestie: 'gevaar' }), hoger(), schrijf('De burgemeester')];
const metBezwaar = [...oordelen(), klasse('multiprobleem'), geef('joris.smit', 'classificatie', 'bezwaar')];

/** A house without a rung for danger. */
const zonderGevaar = () =>
  onderKader('beeldvorming', {
    ladder: voorbeeld.ladder.map((trede) => ({ ...trede, kwesties: trede.kwesties.filter((een) => een !== 'gevaar') })),
  });

const tekent = (motivering?: string): Zin => [
  'lotte.bakker',
  (casus) => ({
    ...{ type: 'delingsbesluit.onderteken', casus: C, besluit: besluitOver(casus, 'delingsbesluit') },
    ...(motivering === undefined ? {} : { motivering }),
  }),
];
/** Somebody objects to sharing, and the whole ladder did not change that. */
const doorDeLadder = [
  vraag(),
  deling(),
  geef('joris.smit', 'delingsbesluit', 'bezwaar'),
  opentOver(femke, 'delingsbesluit'),
  hoger(),
  rondAf(verschil),
];

export const escalatiegevallen: readonly Rij[] = [
  [
    'R-37 kwestieOpLadder',
    { bij: zonderGevaar, zegt: opent(sara, { kwestie: 'gevaar' }) },
    { bij: 'beeldvorming', zegt: opent(sara, { kwestie: 'gevaar' }) },
  ],
  [
    'R-37 overBezwaar',
    { bij: 'uitvraag', eerst: [...oordelen(), klasse('multiprobleem')], zegt: opentOver(femke, 'classificatie') },
    { bij: 'uitvraag', eerst: metBezwaar, zegt: opentOver(femke, 'classificatie') },
  ],
  [
    'E-3 zonderBetrokkene',
    { bij: 'beeldvorming', zegt: opent(sara, { vraag: 'Meneer Kaal heeft geen plek.' }) },
    { bij: 'beeldvorming', zegt: opent(sara) },
  ],
  [
    'E-2 zonderNamen',
    { bij: 'beeldvorming', eerst: [opent(sara)], zegt: hoger(noor, { vraag: 'Mila geeft het dossier niet.' }) },
    { bij: 'beeldvorming', eerst: [opent(sara)], zegt: hoger(sara) },
  ],
  [
    'R-55 hogereTrede',
    { bij: 'beeldvorming', eerst: [opent(sara, { kwestie: 'delen' }), hoger()], zegt: hoger() },
    { bij: 'beeldvorming', eerst: [opent(mila), hoger()], zegt: hoger() },
  ],
  [
    'E-2 functieGenoemd',
    { bij: 'beeldvorming', eerst: [opent(sara), hoger()], zegt: schrijf('Mila Jansen') },
    { bij: 'beeldvorming', eerst: [opent(sara), hoger()], zegt: schrijf() },
  ],
  [
    'E-1 antwoordHoortBijKwestie',
    { bij: 'uitvraag', eerst: boven, zegt: antwoordt({ soort: 'bevoegdheid', artikel: 'Gemeentewet 172' }) },
    { bij: 'uitvraag', eerst: boven, zegt: antwoordt() },
  ],
  [
    'E-10 artikelGenoemd',
    { bij: 'uitvraag', eerst: gevaar, zegt: antwoordt({ soort: 'bevoegdheid' }) },
    { bij: 'uitvraag', eerst: gevaar, zegt: antwoordt({ soort: 'bevoegdheid', artikel: 'Gemeentewet 172' }) },
  ],
  [
    'E-6 aflooppast',
    { bij: 'uitvraag', eerst: boven, zegt: rondAf({ hoe: 'vrijwilligGedeeld' }) },
    { bij: 'uitvraag', eerst: boven, zegt: rondAf() },
  ],
  [
    'E-6 afloopVanWie',
    { bij: 'uitvraag', eerst: boven, zegt: rondAf({ hoe: 'ingetrokken' }) },
    { bij: 'uitvraag', eerst: boven, zegt: rondAf({ hoe: 'ingetrokken' }, femke) },
  ],
  [
    'E-7 beideKanten',
    { bij: 'uitvraag', eerst: boven, zegt: rondAf({ ...verschil, andereKant: '' }) },
    { bij: 'uitvraag', eerst: boven, zegt: rondAf(verschil) },
  ],
  [
    'E-10 bevoegdheidGenoemd',
    { bij: 'uitvraag', eerst: gevaar, zegt: rondAf({ hoe: 'bevoegdheidGebruikt' }) },
    {
      bij: 'uitvraag',
      eerst: [...gevaar, antwoordt({ soort: 'bevoegdheid', artikel: 'Gemeentewet 172' })],
      zegt: rondAf({ hoe: 'bevoegdheidGebruikt' }),
    },
  ],
  [
    'E-12 teruggekoppeld',
    { bij: 'uitvraag', eerst: boven, zegt: rondAf({ terugkoppeling: '' }) },
    { bij: 'uitvraag', eerst: boven, zegt: rondAf() },
  ],
  [
    'R-37 geenBezwaar',
    { bij: 'uitvraag', eerst: [...metBezwaar, opentOver(femke, 'classificatie'), rondAf(verschil)], zegt: stelVast() },
    {
      bij: 'uitvraag',
      eerst: [...metBezwaar, opentOver(femke, 'classificatie'), hoger(), rondAf(verschil)],
      zegt: stelVast(),
    },
  ],
  [
    'E-7 tegenspraakGemotiveerd',
    { bij: 'multiprobleem', eerst: doorDeLadder, zegt: tekent() },
    { bij: 'multiprobleem', eerst: doorDeLadder, zegt: tekent(reden) },
  ],
];
