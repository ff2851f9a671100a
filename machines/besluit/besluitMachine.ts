import { assign, setup } from 'xstate';
import { bewaarMet, daad, type Klank, voldoet } from '../gehoord.ts';
import type { BesluitContext } from './context.ts';

const leeg = (): BesluitContext => ({
  id: '',
  voorstel: { onderwerp: 'tafel', tekst: '' },
  door: '',
  op: '',
  gevraagd: [],
  standpunten: {},
  eerder: [],
  genomen: null,
});

const bewaar = bewaarMet<BesluitContext>({
  'voorstel.doe': (_, event) => ({
    ...daad(event),
    id: event.stempel.nieuw,
    voorstel: event.voorstel,
    gevraagd: event.stempel.gevraagd ?? [],
  }),
  'voorstel.wijzig': ({ voorstel, standpunten, eerder }, event) => ({
    voorstel: event.voorstel,
    op: event.stempel.op,
    standpunten: {},
    eerder: [...eerder, { voorstel, standpunten }],
  }),
  'standpunt.geef': ({ standpunten }, { standpunt, reden, watLostOp, stempel }) => {
    const gegeven = { standpunt, reden: reden ?? null, watLostOp: watLostOp ?? null, op: stempel.op };
    const { persoon } = stempel.door;
    return { standpunten: { ...standpunten, [persoon]: [...(standpunten[persoon] ?? []), gegeven] } };
  },
  'besluit.neem': (_, event) => ({ genomen: { ...daad(event), motivering: null } }),
  'classificatie.stelVast': (_, event) => ({ genomen: { ...daad(event), motivering: event.motivering } }),
  'delingsbesluit.onderteken': (_, event) => ({ genomen: { ...daad(event), motivering: null } }),
  'uitnodiging.stelVast': (_, event) => ({ genomen: { ...daad(event), motivering: null } }),
});

/**
 * A decision that is put to people. Each gives a stance, may change it, and is never counted for what they did not say.
 * An open bezwaar halts it; the ways out are: withdrawn, solved by a change, or the proposal dropped.
 */
export const besluitMachine = setup({
  types: { context: {} as BesluitContext, events: {} as Klank },
  guards: { voldoet },
  actions: { bewaar: assign(bewaar) },
}).createMachine({
  id: 'besluit',
  context: leeg,
  initial: 'nieuw',
  states: {
    nieuw: {
      on: {
        'voorstel.doe': {
          guard: {
            type: 'voldoet',
            params: [
              'R-43 voorstelHoortHier',
              'R-43 nogGeenVoorstel',
              'R-95 genoemdenBekend',
              'R-01 vijfVragen',
              'R-07 grondslagAangeboden',
              'R-22 jeugdrouteGenoemd',
              'R-91 besluitNiveau',
            ],
          },
          target: 'open',
          actions: 'bewaar',
        },
      },
    },
    open: {
      on: {
        'standpunt.geef': {
          guard: { type: 'voldoet', params: ['R-82 bezwaarMetReden'] },
          actions: 'bewaar',
        },
        'voorstel.wijzig': {
          guard: {
            type: 'voldoet',
            params: [
              'R-13 zelfdeOnderwerp',
              'R-95 genoemdenBekend',
              'R-01 vijfVragen',
              'R-07 grondslagAangeboden',
              'R-22 jeugdrouteGenoemd',
              'R-91 besluitNiveau',
            ],
          },
          actions: 'bewaar',
        },
        'voorstel.trekIn': 'ingetrokken',
        'besluit.neem': {
          guard: { type: 'voldoet', params: ['R-13 tafelbesluit', 'R-37 geenBezwaar', 'R-83 ietsAkkoord'] },
          target: 'genomen',
          actions: 'bewaar',
        },
        // These are judged by the statechart of the casus; the decision hears that it was taken.
        'classificatie.stelVast': { target: 'genomen', actions: 'bewaar' },
        'delingsbesluit.onderteken': { target: 'genomen', actions: 'bewaar' },
        'uitnodiging.stelVast': { target: 'genomen', actions: 'bewaar' },
        'fase.voorbij': 'ingetrokken',
      },
    },
    genomen: {},
    ingetrokken: {},
  },
});
