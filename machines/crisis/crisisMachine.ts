import { assign, setup } from 'xstate';
import type { Eisnaam } from '../eisen/eisen.ts';
import { bewaarMet, daad, type Klank, voldoet } from '../gehoord.ts';
import type { CrisisContext } from './context.ts';

const leeg = (): CrisisContext => ({
  door: '',
  op: '',
  id: '',
  categorie: 'identificatie',
  niveau: 1,
  ontvangers: [],
  motief: '',
  grond: 'vitaalBelang',
  motivering: null,
  herziening: null,
  geinformeerd: null,
  uitstel: null,
});

const bewaar = bewaarMet<CrisisContext>({
  'crisis.geef': (_, event) => ({
    id: event.stempel.nieuw,
    ...daad(event),
    categorie: event.categorie,
    niveau: event.niveau,
    ontvangers: event.ontvangers,
    motief: event.motief,
    grond: event.grond,
  }),
  'crisis.motiveer': (_, event) => {
    const { noodzaak, subsidiariteit, proportionaliteit } = event;
    return { motivering: { ...daad(event), noodzaak, subsidiariteit, proportionaliteit } };
  },
  'crisis.herzie': (_, event) => ({
    herziening: { ...daad(event), bevindingen: event.bevindingen, voorbij: event.voorbij },
  }),
  'crisis.informeer': (_, event) => ({
    geinformeerd: { ...daad(event), kanaal: event.kanaal, datum: event.op },
    uitstel: null,
  }),
  'crisis.stelUit': (_, event) => {
    const { grond, motivering, herzienOp } = event;
    return { uitstel: { ...daad(event), grond, motivering, herzienOp } };
  },
  'crisis.hefUitstelOp': () => ({ uitstel: null }),
});

const vertellen = ['R-80 nogNietVerteld', 'R-75 berichtNietLater'] as const;
const herzien = ['R-80 gemotiveerdOfTeLaat', 'R-80 bevindingen'] as const;

/** Telling the person concerned is owed from the first moment; it may be put off, and that may be taken back. */
const informeren = {
  'crisis.informeer': { guard: { type: 'voldoet', params: vertellen }, actions: 'bewaar' },
  'crisis.stelUit': {
    guard: { type: 'voldoet', params: ['R-80 nogNietVerteld', 'R-78 gemotiveerd', 'R-79 herzieningLaterDanNu'] },
    actions: 'bewaar',
  },
  'crisis.hefUitstelOp': { guard: { type: 'voldoet', params: ['R-79 uitstelLoopt'] }, actions: 'bewaar' },
} as const;

/** Reviewing is the last thing but telling; who was told already owes nothing more. */
const herziening = {
  'crisis.herzie': [
    { guard: { type: 'verteld', params: { eisen: herzien } }, target: 'afgerond', actions: 'bewaar' },
    { guard: { type: 'voldoet', params: herzien }, target: 'teInformeren', actions: 'bewaar' },
  ],
} as const;

/**
 * A release in a crisis (T24, R-80): the giver alone decides and others hear at once; motivation, review and telling
 * the person concerned follow. Nothing here can halt the release or undo it. That is the source's alone, and the
 * statechart of the item knows it.
 */
export const crisisMachine = setup({
  types: { context: {} as CrisisContext, events: {} as Klank },
  guards: {
    voldoet,
    verteld: ({ context, event }, { eisen }: { eisen: readonly Eisnaam[] }) =>
      context.geinformeerd !== null && voldoet({ event }, eisen),
  },
  actions: { bewaar: assign(bewaar) },
}).createMachine({
  id: 'crisis',
  context: leeg,
  initial: 'nieuw',
  states: {
    nieuw: {
      on: {
        'crisis.geef': {
          guard: {
            type: 'voldoet',
            params: [
              'R-131 isDeelnemer',
              'R-152 nietAfgeschermd',
              'R-80 motiefGegeven',
              'R-80 ontvangersVanHuis',
              'R-85 alleenHouder',
              'R-34 nooitGedeeld',
              'R-10 leefgebiedVanKader',
            ],
          },
          target: 'teMotiveren',
          actions: 'bewaar',
        },
      },
    },
    teMotiveren: {
      on: {
        ...informeren,
        // A giver who stays away holds up nobody: once late, the review goes on without the motivation.
        ...herziening,
        'crisis.motiveer': {
          guard: { type: 'voldoet', params: ['R-80 motiveringGegeven'] },
          target: 'teHerzien',
          actions: 'bewaar',
        },
      },
    },
    teHerzien: { on: { ...informeren, ...herziening } },
    teInformeren: {
      on: {
        ...informeren,
        'crisis.informeer': { guard: { type: 'voldoet', params: vertellen }, target: 'afgerond', actions: 'bewaar' },
      },
    },
    afgerond: {},
  },
});
