import { assign, setup } from 'xstate';
import { bewaarMet, daad, type Gehoord, type Klank, voldoet } from '../gehoord.ts';
import type { Brief, EscalatieContext } from './context.ts';

const leeg = (): EscalatieContext => ({
  door: '',
  op: '',
  id: '',
  kwestie: 'handelen',
  vraag: '',
  geprobeerd: '',
  betreft: null,
  haltes: [],
  trede: 0,
  sinds: '',
  verloop: [],
  brieven: {},
  afloop: null,
});

/** Leaves the rung it is on. A brief that was not answered there is answered by nobody any more. */
function volgendeTrede({ haltes, trede, sinds, verloop }: EscalatieContext, { stempel }: Gehoord, stil: boolean) {
  const code = haltes[trede]?.code ?? '';
  return { trede: trede + 1, sinds: stempel.op, verloop: [...verloop, { code, van: sinds, tot: stempel.op, stil }] };
}

const beantwoord = (brief: Brief | undefined, antwoord: Brief['antwoord']): Record<string, Brief> =>
  brief ? { [brief.id]: { ...brief, antwoord } } : {};

const bewaar = bewaarMet<EscalatieContext>({
  'escalatie.open': (_, event) => ({
    ...daad(event),
    id: event.stempel.nieuw,
    kwestie: event.kwestie,
    vraag: event.vraag,
    geprobeerd: event.geprobeerd,
    betreft: event.betreft ?? null,
    haltes: event.stempel.haltes ?? [],
    sinds: event.stempel.op,
  }),
  'escalatie.brengHoger': (context, event) => ({
    ...volgendeTrede(context, event, false),
    vraag: event.vraag,
    geprobeerd: event.geprobeerd,
  }),
  'termijn.verstrijk': (context, event) => volgendeTrede(context, event, true),
  'escalatie.schrijfAan': ({ brieven, haltes, trede }, event) => {
    const id = event.stempel.nieuw;
    const brief = { ...daad(event), id, aan: event.aan, trede: haltes[trede]?.code ?? '', antwoord: null };
    return { brieven: { ...brieven, [id]: brief } };
  },
  'escalatie.antwoord': ({ brieven }, { soort, tekst, artikel, stempel }) => {
    const antwoord = { soort, tekst, artikel: artikel ?? null, op: stempel.op };
    return { brieven: { ...brieven, ...beantwoord(brieven[stempel.door.persoon], antwoord) } };
  },
  'escalatie.rondAf': (_, event) => {
    const { hoe, terugkoppeling, leerpunt, eneKant, andereKant } = event;
    const kanten: [string, string] | null = eneKant && andereKant ? [eneKant, andereKant] : null;
    return { afloop: { ...daad(event), hoe, terugkoppeling, leerpunt, kanten } };
  },
});

const stuk = ['E-3 zonderBetrokkene', 'E-2 zonderNamen'] as const;

const afronden = {
  'escalatie.rondAf': {
    guard: {
      type: 'voldoet',
      params: [
        'E-6 aflooppast',
        'E-6 afloopVanWie',
        'E-7 beideKanten',
        'E-10 bevoegdheidGenoemd',
        'E-12 teruggekoppeld',
      ],
    },
    target: 'afgerond',
    actions: 'bewaar',
  },
} as const;

const hoger = {
  'escalatie.brengHoger': {
    guard: { type: 'voldoet', params: ['R-55 hogereTrede', ...stuk] },
    target: 'boven',
    actions: 'bewaar',
  },
} as const;

/**
 * A difference of view on its way up. It never stands in the way of the rest of the casus (E-4), holds no
 * information but its own question (E-3), and no rung can do more than answer: what a source keeps, stays kept (E-1).
 * Silence moves it up, and on the last rung ends it without agreement (E-5).
 */
export const escalatieMachine = setup({
  types: { context: {} as EscalatieContext, events: {} as Klank },
  guards: {
    voldoet,
    kanHoger: ({ context: { haltes, trede }, event }) => isOm(event) && trede + 1 < haltes.length,
    isOm: ({ event }) => isOm(event),
    casusGesloten: ({ event }) => event.type === 'fase.voorbij' && event.naar === 'afgesloten',
  },
  actions: { bewaar: assign(bewaar) },
}).createMachine({
  id: 'escalatie',
  context: leeg,
  initial: 'nieuw',
  states: {
    nieuw: {
      on: {
        'escalatie.open': {
          guard: {
            type: 'voldoet',
            params: ['R-37 kwestieOpLadder', 'R-37 overBezwaar', ...stuk],
          },
          target: 'aanTafel',
          actions: 'bewaar',
        },
      },
    },
    aanTafel: {
      on: { ...hoger, ...afronden, 'fase.voorbij': { guard: { type: 'casusGesloten' }, target: 'vervallen' } },
    },
    boven: {
      on: {
        ...hoger,
        ...afronden,
        'escalatie.schrijfAan': {
          guard: { type: 'voldoet', params: ['E-2 functieGenoemd'] },
          actions: 'bewaar',
        },
        'escalatie.antwoord': {
          guard: { type: 'voldoet', params: ['E-1 antwoordHoortBijKwestie', 'E-10 artikelGenoemd'] },
          actions: 'bewaar',
        },
        'termijn.verstrijk': [
          { guard: { type: 'kanHoger' }, target: 'boven', actions: 'bewaar' },
          { guard: { type: 'isOm' }, target: 'zonderOvereenstemming' },
        ],
        'fase.voorbij': { guard: { type: 'casusGesloten' }, target: 'vervallen' },
      },
    },
    zonderOvereenstemming: {
      on: { ...afronden, 'fase.voorbij': { guard: { type: 'casusGesloten' }, target: 'vervallen' } },
    },
    afgerond: {},
    vervallen: {},
  },
});

const isOm = (event: Klank): boolean => event.type === 'termijn.verstrijk' && event.termijn === 'escalatie';
