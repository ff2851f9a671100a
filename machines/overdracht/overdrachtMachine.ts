import { assign, setup } from 'xstate';
import { bewaarMet, daad, type Gehoord, type Klank, voldoet } from '../gehoord.ts';
import { neemtWeg } from '../rechten/steun.ts';
import type { Deel, OverdrachtContext } from './context.ts';

const leeg = (): OverdrachtContext => ({
  door: '',
  op: '',
  id: '',
  ontvanger: '',
  vorm: 'lokaalTeam',
  gegevens: '',
  noodzaak: '',
  grondslag: 'toestemming',
  basis: null,
  delen: {},
  rustOp: [],
});

const met = ({ delen }: OverdrachtContext, item: string, anders: Partial<Deel>): Partial<OverdrachtContext> => {
  const deel = delen[item];
  return deel ? { delen: { ...delen, [item]: { ...deel, ...anders } } } : {};
};

/** The yes of a source rested on a consent that ended: without it nothing was said yet. */
const zonderToestemming = ({ delen }: OverdrachtContext, event: Gehoord): Partial<OverdrachtContext> => ({
  delen: Object.fromEntries(
    Object.entries(delen).map(([item, deel]) => [
      item,
      neemtWeg(event, deel.rustOp) ? { ...deel, antwoord: null, tekst: null, rustOp: [] } : deel,
    ]),
  ),
});

const bewaar = bewaarMet<OverdrachtContext>({
  'overdracht.bied': (_, event) => {
    const { ontvanger, gegevens, grondslag, vorm = 'lokaalTeam', noodzaak = '', basis = null } = event;
    const delen = Object.entries(event.naast.items).map(([item, { bron, omschrijving }]): [string, Deel] => {
      return [item, { bron, omschrijving, antwoord: null, tekst: null, rustOp: [] }];
    });
    return {
      ...daad(event),
      ...{ id: event.stempel.nieuw, ontvanger, vorm, gegevens, noodzaak, grondslag, basis },
      delen: Object.fromEntries(delen),
      rustOp: event.naast.rustOp,
    };
  },
  // What lies here already goes along as it is; the story is not told again.
  'overdracht.stemIn': (context, { item, tekst, naast }) =>
    met(context, item, { antwoord: 'mee', tekst: tekst ?? naast.items[item]?.tekst ?? null, rustOp: naast.rustOp }),
  'overdracht.weiger': (context, { item }) => met(context, item, { antwoord: 'niet', tekst: null, rustOp: [] }),
  'toestemming.trekIn': zonderToestemming,
  'termijn.verstrijk': zonderToestemming,
});

/** The set belongs to its sources for as long as the hand-over stands. */
const bronnen = {
  'overdracht.stemIn': {
    guard: {
      type: 'voldoet',
      params: [
        'R-38 deelOpen',
        'R-38 eigenDeel',
        'R-18 tekstGaatMee',
        'R-85 alleenGenoemden',
        'R-140 toestemmingVoorGeheim',
      ],
    },
    actions: 'bewaar',
  },
  'overdracht.weiger': {
    guard: { type: 'voldoet', params: ['R-38 deelTeWeigeren', 'R-38 eigenDeel'] },
    actions: 'bewaar',
  },
} as const;

/** A hand-over, and each piece of its set, lasts no longer than the consent it rests on. */
const zonderSteun = [
  { guard: { type: 'steunWeg' }, target: 'vervallen', actions: 'wisSet' },
  { actions: 'bewaar' },
] as const;

/**
 * One hand-over of a casus, or of the aftercare, to another form of support (R-38, T10a, T25). The receiver accepts;
 * each source decides about its own piece and can take it back; what a source did not let go is not in the set.
 */
export const overdrachtMachine = setup({
  types: { context: {} as OverdrachtContext, events: {} as Klank },
  guards: {
    voldoet,
    isOm: ({ event }) => event.type === 'termijn.verstrijk' && event.termijn === 'overdracht',
    steunWeg: ({ context, event }) => neemtWeg(event, context.rustOp),
    /** The casus went back or was shielded: what was offered for where it stood is offered no more. */
    gaatTerug: ({ event }) =>
      event.type === 'fase.voorbij' && ['triage', 'aanmelding', 'afgesloten'].includes(event.naar),
  },
  actions: {
    bewaar: assign(bewaar),
    wisSet: assign(({ context: { delen } }) => ({
      delen: Object.fromEntries(Object.entries(delen).map(([item, deel]) => [item, { ...deel, tekst: null }])),
    })),
  },
}).createMachine({
  id: 'overdracht',
  context: leeg,
  initial: 'nieuw',
  states: {
    nieuw: {
      on: {
        'overdracht.bied': {
          guard: {
            type: 'voldoet',
            params: [
              'R-38 overdrachtHoortHier',
              'R-67 gegevenOfUitzondering',
              'R-75 geinformeerdOfUitzondering',
              'R-38 ontvangerBekend',
              'R-07 grondslagAangeboden',
              'R-69 toestemmingDraagt',
              'R-38 eigenNoodzaak',
              'R-18 alleenWatNodigIs',
              'R-38 vormHoortHier',
            ],
          },
          target: 'aangeboden',
          actions: 'bewaar',
        },
      },
    },
    aangeboden: {
      on: {
        ...bronnen,
        'toestemming.trekIn': zonderSteun,
        'overdracht.aanvaard': 'aanvaard',
        'overdracht.wijsAf': { target: 'afgewezen', actions: 'wisSet' },
        'overdracht.trekIn': { target: 'ingetrokken', actions: 'wisSet' },
        'termijn.verstrijk': [{ guard: { type: 'isOm' }, target: 'verlopen', actions: 'wisSet' }, ...zonderSteun],
        'fase.voorbij': { guard: { type: 'gaatTerug' }, target: 'ingetrokken', actions: 'wisSet' },
      },
    },
    aanvaard: { on: { ...bronnen, 'toestemming.trekIn': zonderSteun, 'termijn.verstrijk': zonderSteun } },
    afgewezen: {},
    ingetrokken: {},
    /** No answer in time: somebody else can be asked. */
    verlopen: {},
    /** The consent it rested on ended: the receiver goes on, if at all, with what is theirs. */
    vervallen: {},
  },
});
