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
    id: event.stempel.nieuw,
    ...daad(event),
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
  'delingsbesluit.onderteken': (_, event) => ({ genomen: { ...daad(event), motivering: event.motivering ?? null } }),
  'uitnodiging.stelVast': (_, event) => ({ genomen: { ...daad(event), motivering: event.motivering ?? null } }),
  'prioriteit.plaats': (_, event) => ({ genomen: { ...daad(event), motivering: event.motivering ?? null } }),
  'afstemming.stelVast': (_, event) => ({ genomen: { ...daad(event), motivering: event.motivering ?? null } }),
  'casus.verleng': (_, event) => ({ genomen: { ...daad(event), motivering: event.motivering } }),
  'casus.heropen': (_, event) => ({ genomen: { ...daad(event), motivering: event.motivering } }),
});

/** What is asked of a proposal, the first wording and every change. */
const vanVoorstel = [
  'R-95 genoemdenBekend',
  'R-29 partijen',
  'R-01 vijfVragen',
  'R-07 grondslagAangeboden',
  'R-22 jeugdrouteGenoemd',
  'R-91 besluitNiveau',
  'R-150 eindeNabij',
  'R-150 grondGeldt',
  'R-150 hooguitTweeJaar',
  'R-150 redenGegeven',
  'R-18 nieuweAanmelding',
  'R-158 criteriaGepubliceerd',
  'R-159 metKringlid',
  'R-159 wederzijdsGezien',
  'R-159 afhankelijkEnNodig',
] as const;

/**
 * A decision that is put to people. Each gives a stance, may change it, and is never counted for what they did not say.
 * An open bezwaar halts it; the ways out are: withdrawn, solved by a change, the proposal dropped, or, after the whole
 * ladder, taken with dissent by whom the law makes responsible.
 */
export const besluitMachine = setup({
  types: { context: {} as BesluitContext, events: {} as Klank },
  guards: {
    voldoet,
    /** Who leaves the circle has no plan any more that could be aligned with. */
    metVertrokkene: ({ context: { voorstel }, event }) =>
      event.type === 'kring.haalAf' && voorstel.onderwerp === 'afstemming' && voorstel.kringlid === event.kringlid,
    /** How long data are kept, and who has priority, is no matter of one phase. */
    hoortBijFase: ({ context: { voorstel }, event }) =>
      voorstel.onderwerp !== 'verlenging' &&
      (voorstel.onderwerp !== 'prioriteit' || (event.type === 'fase.voorbij' && event.naar === 'afgesloten')),
  },
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
            params: ['R-43 voorstelHoortHier', 'R-43 nogGeenVoorstel', ...vanVoorstel],
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
            params: ['R-13 zelfdeOnderwerp', ...vanVoorstel],
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
        'casus.verleng': { target: 'genomen', actions: 'bewaar' },
        'casus.heropen': { target: 'genomen', actions: 'bewaar' },
        'prioriteit.plaats': { target: 'genomen', actions: 'bewaar' },
        'afstemming.stelVast': { target: 'genomen', actions: 'bewaar' },
        'kring.haalAf': { guard: { type: 'metVertrokkene' }, target: 'ingetrokken' },
        'fase.voorbij': { guard: { type: 'hoortBijFase' }, target: 'ingetrokken' },
      },
    },
    genomen: {},
    ingetrokken: {},
  },
});
