import { assign, setup } from 'xstate';
import { bewaarMet, type Klank, voldoet } from '../gehoord.ts';
import type { LogboekContext } from './context.ts';

const bewaar = bewaarMet<LogboekContext>({
  'inzage.begin': ({ gekeken }, { stempel: { door, op } }) => ({ gekeken: { ...gekeken, [door.persoon]: op } }),
  'logboek.open': ({ gelezen }, { doel, stempel: { door, op } }) => ({
    gelezen: { ...gelezen, [door.persoon]: { op, doel } },
  }),
});

/** Looking at a casus, and reading who looked. It has no end of its own: as long as there are data, looks are kept. */
export const logboekMachine = setup({
  types: { context: {} as LogboekContext, events: {} as Klank },
  guards: { voldoet },
  actions: { bewaar: assign(bewaar) },
}).createMachine({
  id: 'logboek',
  context: (): LogboekContext => ({ gekeken: {}, gelezen: {} }),
  initial: 'loopt',
  states: {
    loopt: {
      on: {
        'inzage.begin': { guard: { type: 'voldoet', params: ['R-130 nogNietGekeken'] }, actions: 'bewaar' },
        'logboek.open': {
          guard: { type: 'voldoet', params: ['R-148 doelVanWet', 'R-122 verzoekLoopt'] },
          actions: 'bewaar',
        },
      },
    },
  },
});
