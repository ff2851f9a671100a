import { assign, setup } from 'xstate';
import { bewaarMet, type Klank, voldoet } from '../gehoord.ts';
import type { ActieContext, RegieContext } from './context.ts';

const legeActie = (): ActieContext => ({
  id: '',
  wat: '',
  eigenaar: '',
  voor: '',
  klaarAls: '',
  door: '',
  op: '',
  toelichting: null,
});

const bewaarActie = bewaarMet<ActieContext>({
  'plan.voegToe': (_, { actie, stempel }) => ({
    ...actie,
    id: stempel.nieuw,
    door: stempel.door.persoon,
    op: stempel.op,
  }),
  'plan.meldVoortgang': (_, { toelichting }) => ({ toelichting: toelichting ?? null }),
});

const voortgang = (naar: 'bezig' | 'gedaan' | 'geblokkeerd') => ({
  guard: { type: 'meldt' as const, params: naar },
  target: naar,
  actions: 'bewaar' as const,
});
const meldVoortgang = [voortgang('bezig'), voortgang('gedaan'), voortgang('geblokkeerd')];

/** One agreement of the plan. It binds nobody who did not accept it (T15). */
export const actieMachine = setup({
  types: { context: {} as ActieContext, events: {} as Klank },
  guards: {
    voldoet,
    /** Which way progress goes is said by the event. */
    meldt: ({ event }, naar: 'bezig' | 'gedaan' | 'geblokkeerd') =>
      event.type === 'plan.meldVoortgang' && event.voortgang === naar,
  },
  actions: { bewaar: assign(bewaarActie) },
}).createMachine({
  id: 'actie',
  context: legeActie,
  initial: 'nieuw',
  states: {
    nieuw: {
      on: {
        'plan.voegToe': {
          guard: { type: 'voldoet', params: ['R-98 planHoortHier', 'R-99 eigenaarBetrokken'] },
          target: 'voorgesteld',
          actions: 'bewaar',
        },
      },
    },
    voorgesteld: {
      on: {
        'plan.aanvaard': 'aanvaard',
        'plan.wijsAf': 'afgewezen',
        'plan.trekIn': 'ingetrokken',
      },
    },
    aanvaard: { on: { 'plan.meldVoortgang': meldVoortgang, 'plan.trekIn': 'ingetrokken' } },
    bezig: { on: { 'plan.meldVoortgang': meldVoortgang, 'plan.trekIn': 'ingetrokken' } },
    geblokkeerd: { on: { 'plan.meldVoortgang': meldVoortgang, 'plan.trekIn': 'ingetrokken' } },
    gedaan: {},
    afgewezen: { on: { 'plan.trekIn': 'ingetrokken' } },
    ingetrokken: {},
  },
});

const bewaarRegie = bewaarMet<RegieContext>({
  'casusregie.draagVoor': (_, { persoon }) => ({ persoon }),
  'deelname.beeindig': () => ({ persoon: null }),
});

/** Who leaves the casus carries its plan no longer. */
const weg = {
  'deelname.beeindig': { guard: { type: 'isDeze' }, target: 'geen', actions: 'bewaar' },
} as const;

/** Who carries the plan: proposed, and theirs only when they accept. */
export const regieMachine = setup({
  types: { context: {} as RegieContext, events: {} as Klank },
  guards: {
    voldoet,
    isDeze: ({ context, event }) => event.type === 'deelname.beeindig' && event.persoon === context.persoon,
  },
  actions: { bewaar: assign(bewaarRegie) },
}).createMachine({
  id: 'casusregie',
  context: (): RegieContext => ({ persoon: null }),
  initial: 'geen',
  states: {
    geen: {
      on: {
        'casusregie.draagVoor': {
          guard: { type: 'voldoet', params: ['R-98 planHoortHier', 'R-99 kandidaatBetrokken'] },
          target: 'voorgedragen',
          actions: 'bewaar',
        },
      },
    },
    voorgedragen: {
      on: {
        ...weg,
        // Silence holds nobody up: somebody else can be proposed instead.
        'casusregie.draagVoor': {
          guard: { type: 'voldoet', params: ['R-98 planHoortHier', 'R-99 kandidaatBetrokken'] },
          actions: 'bewaar',
        },
        'casusregie.aanvaard': 'aanvaard',
        'casusregie.wijsAf': 'geen',
      },
    },
    aanvaard: {
      on: {
        ...weg,
        'casusregie.draagVoor': {
          guard: { type: 'voldoet', params: ['R-98 planHoortHier', 'R-99 kandidaatBetrokken'] },
          target: 'voorgedragen',
          actions: 'bewaar',
        },
      },
    },
  },
});
