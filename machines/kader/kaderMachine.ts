import { assign, setup } from 'xstate';
import type { Daad } from '../casus/context.ts';
import { bewaarMet, daad, type Klank, voldoet } from '../gehoord.ts';
import type { Kaderinhoud, Vaststelling } from './kader.ts';

/** One version of the framework: who proposed what and why, and what became of it. Plain JSON, never mutated. */
export interface VersieContext {
  id: string;
  inhoud: Kaderinhoud | null;
  /** What changes, and why. */
  toelichting: string;
  voorgesteld: Daad | null;
  bekrachtigd: { daad: Daad; vaststelling: Vaststelling } | null;
  ingetrokken: Daad | null;
}

const leeg = (): VersieContext => ({
  id: '',
  inhoud: null,
  toelichting: '',
  voorgesteld: null,
  bekrachtigd: null,
  ingetrokken: null,
});

const bewaar = bewaarMet<VersieContext>({
  'kader.stelVoor': (_, event) => ({
    id: event.stempel.nieuw,
    inhoud: event.kader,
    toelichting: event.toelichting,
    voorgesteld: daad(event),
  }),
  'kader.bekrachtig': (_, event) => ({ bekrachtigd: { daad: daad(event), vaststelling: event.vaststelling } }),
  'kader.trekIn': (_, event) => ({ ingetrokken: daad(event) }),
});

/**
 * One version of the weighing framework. It is proposed by one person and ratified by another, who enters the council's
 * decision; only then it can come into force, on a later day. What was ratified stays: a next version replaces it.
 */
export const kaderMachine = setup({
  types: { context: {} as VersieContext, events: {} as Klank },
  guards: { voldoet },
  actions: { bewaar: assign(bewaar) },
}).createMachine({
  id: 'kader',
  context: leeg,
  initial: 'nieuw',
  states: {
    nieuw: {
      on: {
        'kader.stelVoor': {
          guard: {
            type: 'voldoet',
            params: [
              'R-53 versieNieuw',
              'R-53 verschilUitgelegd',
              'R-135 bsnNooit',
              'R-137 verbodenNooit',
              'R-91 watNaBesluit',
              'R-85 inhoudPerOntvanger',
              'R-152 naSluitenDicht',
              'R-76 informerenBinnenMaand',
              'R-149 bewarenBinnenVijfJaar',
              'R-150 verlengenBinnenDeWet',
              'R-160 verzoekOpTijd',
              'R-116 klachtOpTijd',
              'R-119 bezwaarOpTijd',
              'R-37 ladderVoorDelen',
              'E-3 ladderZonderInhoud',
              'E-5 ladderMetKlok',
            ],
          },
          target: 'voorgesteld',
          actions: 'bewaar',
        },
      },
    },
    voorgesteld: {
      on: {
        'kader.bekrachtig': {
          guard: {
            type: 'voldoet',
            params: ['R-32 tweedePersoon', 'R-32 raadsbesluit', 'R-32 gaatLaterIn', 'R-32 dagVrij'],
          },
          target: 'bekrachtigd',
          actions: 'bewaar',
        },
        'kader.trekIn': { target: 'ingetrokken', actions: 'bewaar' },
      },
    },
    bekrachtigd: {},
    ingetrokken: {},
  },
});
