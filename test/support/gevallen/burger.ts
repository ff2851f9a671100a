import type { Antwoord, Delingsbesluit, Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { Wereld } from '../wereld.ts';
import { besluitOver, C, type Geval, metContext, type Rij, reden, vandaag, verdraaid, type Zin } from './geval.ts';
import { biedOver } from './overdragen.ts';
import { doe } from './triage.ts';

export const noor = 'noor.devries';
export const sara = 'sara.elamrani';
const femke = 'femke.bos';
const lotte = 'lotte.bakker';
const later = '2026-06-25';

/** Something about the casus that needs nothing looked up. */
const zin = (wie: string, opdracht: object): Zin => [wie, { casus: C, ...opdracht } as Opdracht];

export const deling = (anders: Partial<Delingsbesluit> = {}): Zin =>
  doe({
    onderwerp: 'delingsbesluit',
    besluit: {
      ...{ noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden, waarborgen: reden, rechten: reden },
      ...{ grondslag: 'wgs231', categorieen: ['gezondheid'], ontvangers: [sara], niveau: 4, totEnMet: '2026-12-31' },
      ...{ situatie: reden, doel: reden, gevers: [sara], zwaarwegend: reden, burgerversie: reden },
      ...anders,
    },
  });
export const onderteken = (onderwerp = 'delingsbesluit'): Zin => [
  lotte,
  (casus) => ({ type: 'delingsbesluit.onderteken', casus: C, besluit: besluitOver(casus, onderwerp) }),
];

/** Somebody answers: agreement to help, unless told otherwise. */
export const vraag = (anders: Partial<Antwoord> = {}): Zin =>
  zin(femke, {
    ...{ type: 'toestemming.registreer', soort: 'hulp', gegeven: true, omvang: reden, gevraagdOp: vandaag },
    ...{ doel: reden, wijze: 'mondeling' },
    ...anders,
  });

const stroom = { categorieen: ['gezondheid' as const], ontvangers: ['daan.visser', sara] };
/** A yes to sharing as the ground for it. */
export const grond = (anders: Partial<Antwoord> = {}): Zin =>
  vraag({ ...stroom, soort: 'grondslag', vrijeKeuze: reden, ...anders });
/** A yes to lifting the secrecy of a holder. */
export const ontheffing = (anders: Partial<Antwoord> = {}): Zin =>
  vraag({ ...stroom, soort: 'geheimhouding', houder: sara, ...anders });

/** Takes back the last yes. */
export const trekIn = (anders: { van?: string; op?: string } = {}): Zin => [
  femke,
  ({ casus }) => {
    const toestemming = casus.context.toestemmingen.at(-1)?.id ?? '';
    return { type: 'toestemming.trekIn', casus: C, toestemming, van: 'betrokkene', op: vandaag, ...anders };
  },
];

export const informeer = (anders: { op?: string; aan?: string[]; rechten?: boolean } = {}): Zin =>
  zin(femke, { type: 'betrokkene.informeer', kanaal: 'gesprek', op: vandaag, rechten: true, ...anders });

export const uitzondering = (
  anders: { soort?: string; motivering?: string; herzienOp?: string; voor?: string } = {},
): Zin =>
  zin(femke, {
    ...{ type: 'uitzondering.registreer', soort: 'nietVragen', grond: 'lopendOnderzoek' },
    ...{ motivering: reden, herzienOp: later },
    ...anders,
  });
const overUitzondering = (type: string, anders: object = {}): Zin => [
  femke,
  ({ casus }) =>
    ({ type, casus: C, uitzondering: casus.context.uitzonderingen.at(-1)?.id ?? '', ...anders }) as Opdracht,
];
export const hefOp = overUitzondering('uitzondering.hefOp');
export const herzie = (anders: object = {}): Zin =>
  overUitzondering('uitzondering.herzie', { motivering: reden, herzienOp: later, ...anders });

export const bied = (anders: Partial<Extract<Opdracht, { type: 'overdracht.bied' }>>): Zin =>
  biedOver({ ontvanger: 'mila.jansen', ...anders });

/** The same place, but about somebody of this age; V and W have authority, X has it and interests of their own. */
export const kind = (waar: string, jaren: number): (() => Wereld) =>
  verdraaid(waar, (casus) =>
    metContext(casus, {
      betrokkene: { naam: 'Kind Kaal', geboortedatum: `${2026 - jaren}-01-01`, woonplaats: 'Rivierenstad' },
      vertegenwoordigers: ['V', 'W', 'X'].map((id) => ({
        ...{ id, naam: `Ouder ${id}`, relatie: 'ouder', gezag: true, tegenstrijdigBelang: id === 'X' },
        ...{ door: femke, op: '2026-06-01T08:00:00.000Z' },
      })),
    }),
  );

const inMulti = (...eerst: readonly Zin[]): Omit<Geval, 'zegt'> => ({ bij: 'multiprobleem', eerst });
const lokaal = (...eerst: readonly Zin[]): Omit<Geval, 'zegt'> => ({ bij: 'lokaal', eerst });

export const burgergevallen: readonly Rij[] = [
  [
    'R-67 gevraagdOfUitzondering',
    { ...inMulti(deling()), zegt: onderteken() },
    { ...inMulti(deling(), vraag({ gegeven: false })), zegt: onderteken() },
  ],
  [
    'R-67 gevraagdOfUitzondering',
    { ...inMulti(deling(), uitzondering(), hefOp), zegt: onderteken() },
    { ...inMulti(deling(), uitzondering()), zegt: onderteken() },
  ],
  [
    'R-67 gegevenOfUitzondering',
    { ...lokaal(vraag({ gegeven: false }), informeer()), zegt: bied({}) },
    { ...lokaal(vraag({ gegeven: false }), uitzondering(), informeer()), zegt: bied({}) },
  ],
  [
    'R-67 gegevenOfUitzondering',
    { ...lokaal(ontheffing(), informeer()), zegt: bied({}) },
    { ...lokaal(vraag(), informeer()), zegt: bied({}) },
  ],
  [
    'R-67 gegevenOfUitzondering',
    { ...lokaal(vraag(), trekIn(), informeer()), zegt: bied({}) },
    { ...lokaal(vraag(), trekIn(), vraag(), informeer()), zegt: bied({}) },
  ],
  [
    'R-67 juisteSpreker',
    { bij: kind('multiprobleem', 11), zegt: vraag() },
    { bij: kind('multiprobleem', 11), zegt: vraag({ van: ['V'] }) },
  ],
  [
    'R-67 juisteSpreker',
    { bij: kind('multiprobleem', 16), zegt: vraag({ van: ['V'] }) },
    { bij: kind('multiprobleem', 16), zegt: vraag() },
  ],
  [
    'R-67 juisteSpreker',
    { bij: kind('multiprobleem', 15), zegt: vraag({ van: ['X'] }) },
    { bij: kind('multiprobleem', 15), zegt: vraag({ van: ['betrokkene', 'V', 'W'] }) },
  ],
  [
    'R-67 trektEigenIn',
    { bij: kind('multiprobleem', 11), eerst: [vraag({ van: ['V'] })], zegt: trekIn() },
    { bij: kind('multiprobleem', 11), eerst: [vraag({ van: ['V'] })], zegt: trekIn({ van: 'W' }) },
  ],
  ['R-68 gevraagdVoorNu', { ...inMulti(), zegt: vraag({ gevraagdOp: later }) }, { ...inMulti(), zegt: vraag() }],
  [
    'R-68 gevraagdVoorNu',
    { ...inMulti(vraag()), zegt: trekIn({ op: later }) },
    { ...inMulti(vraag()), zegt: trekIn() },
  ],
  ['R-68 volledig', { ...inMulti(), zegt: vraag({ doel: '' }) }, { ...inMulti(), zegt: vraag() }],
  ['R-68 volledig', { ...inMulti(), zegt: grond({ categorieen: [] }) }, { ...inMulti(), zegt: grond() }],
  [
    'R-68 volledig',
    { ...inMulti(), zegt: vraag({ totEnMet: '2026-05-31' }) },
    { ...inMulti(), zegt: vraag({ totEnMet: vandaag }) },
  ],
  ['R-68 toestemmingLoopt', { ...inMulti(vraag(), trekIn()), zegt: trekIn() }, { ...inMulti(vraag()), zegt: trekIn() }],
  ['R-69 vrijeKeuze', { ...inMulti(), zegt: grond({ vrijeKeuze: '' }) }, { ...inMulti(), zegt: grond() }],
  [
    'R-69 toestemmingDraagt',
    { ...inMulti(vraag(), deling({ grondslag: 'toestemming' })), zegt: onderteken() },
    { ...inMulti(grond(), deling({ grondslag: 'toestemming' })), zegt: onderteken() },
  ],
  [
    'R-69 toestemmingDraagt',
    { ...lokaal(grond(), informeer()), zegt: bied({ grondslag: 'toestemming' }) },
    { ...lokaal(grond(), informeer()), zegt: bied({ grondslag: 'toestemming', ontvanger: sara }) },
  ],
  [
    'R-70 zwaarwegendeReden',
    { ...inMulti(vraag({ gegeven: false }), deling({ zwaarwegend: '' })), zegt: onderteken() },
    { ...inMulti(vraag(), deling({ zwaarwegend: '' })), zegt: onderteken() },
  ],
  [
    'R-22 jeugdrouteGenoemd',
    { bij: kind('multiprobleem', 17), zegt: deling() },
    { bij: kind('multiprobleem', 17), zegt: deling({ jeugdroute: 'huisarts' }) },
  ],
  [
    'R-78 bekendeSpreker',
    { ...inMulti(), zegt: uitzondering({ voor: 'niemand' }) },
    { bij: kind('multiprobleem', 11), zegt: uitzondering({ voor: 'V' }) },
  ],
  [
    'R-78 gemotiveerd',
    { ...inMulti(), zegt: uitzondering({ motivering: '' }) },
    { ...inMulti(), zegt: uitzondering() },
  ],
  [
    'R-78 gemotiveerd',
    { ...inMulti(uitzondering()), zegt: herzie({ motivering: '' }) },
    { ...inMulti(uitzondering()), zegt: herzie() },
  ],
  [
    'R-79 herzieningLaterDanNu',
    { ...inMulti(), zegt: uitzondering({ herzienOp: vandaag }) },
    { ...inMulti(), zegt: uitzondering() },
  ],
  [
    'R-79 herzieningBinnenTermijn',
    { ...inMulti(), zegt: uitzondering({ herzienOp: '2026-07-10' }) },
    { ...inMulti(), zegt: uitzondering({ herzienOp: '2026-06-29' }) },
  ],
  [
    'R-79 uitzonderingLoopt',
    { ...inMulti(uitzondering(), hefOp), zegt: hefOp },
    { ...inMulti(uitzondering()), zegt: hefOp },
  ],
  [
    'R-79 uitzonderingLoopt',
    { ...inMulti(uitzondering(), hefOp), zegt: herzie() },
    { ...inMulti(uitzondering()), zegt: herzie() },
  ],
  [
    'R-86 houderGenoemd',
    { ...inMulti(), zegt: ontheffing({ houder: 'niemand' }) },
    { ...inMulti(), zegt: ontheffing() },
  ],
  [
    'R-75 berichtNietLater',
    { bij: 'getekend', zegt: informeer({ op: later }) },
    { bij: 'getekend', zegt: informeer() },
  ],
  [
    'R-75 juisteMensen',
    { bij: kind('getekend', 11), zegt: informeer() },
    { bij: kind('getekend', 11), zegt: informeer({ aan: ['V', 'W'] }) },
  ],
  [
    'R-75 juisteMensen',
    { bij: kind('getekend', 16), zegt: informeer({ aan: ['betrokkene', 'V'] }) },
    { bij: kind('getekend', 16), zegt: informeer() },
  ],
  [
    'R-118 rechtenGenoemd',
    { bij: 'getekend', zegt: informeer({ rechten: false }) },
    { bij: 'getekend', zegt: informeer() },
  ],
  [
    'R-94 betrokkenBijPlan',
    {
      bij: verdraaid('plan', (casus) => metContext(casus, { uitgenodigd: null })),
      zegt: zin(noor, { type: 'plan.stelVast', herzienOp: '2026-08-01', noodzaak: reden }),
    },
    {
      bij: verdraaid('plan', (casus) => metContext(casus, { uitgenodigd: null })),
      eerst: [uitzondering({ soort: 'nietUitnodigen' })],
      zegt: zin(noor, { type: 'plan.stelVast', herzienOp: '2026-08-01', noodzaak: reden }),
    },
  ],
];
