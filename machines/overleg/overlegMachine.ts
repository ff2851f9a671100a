import { assign, setup } from 'xstate';
import { bewaarMet, type Klank, voldoet } from '../gehoord.ts';
import type { Agendapunt, OverlegContext } from './context.ts';

const leeg = (): OverlegContext => ({
  op: '',
  plaats: '',
  minuten: 0,
  voorzitter: '',
  agenda: [],
  aanwezig: [],
  sprekers: [],
  aanHetWoord: null,
});

const zet = (agenda: Agendapunt[], casus: string, punt: Partial<Agendapunt>): Agendapunt[] =>
  agenda.map((een) => (een.casus === casus ? { ...een, ...punt } : een));

const staat = ({ agenda }: OverlegContext, casus: string): boolean =>
  agenda.some((een) => een.casus === casus && een.stand === 'komt');

/** Out of the queue and off the floor, as when somebody leaves or has spoken. */
const zonder = ({ sprekers, aanHetWoord }: OverlegContext, persoon: string) => ({
  sprekers: sprekers.filter((een) => een.persoon !== persoon),
  aanHetWoord: aanHetWoord?.persoon === persoon ? null : aanHetWoord,
});

const bewaar = bewaarMet<OverlegContext>({
  'overleg.plan': (context, { casus, op, plaats, minuten, stempel }) => ({
    // A meeting begins where and when it was first planned; a next item makes it longer.
    op: context.op && context.op < op ? context.op : op,
    plaats: context.plaats || plaats,
    minuten: context.minuten + (staat(context, casus) ? 0 : minuten),
    voorzitter: context.voorzitter || stempel.door.persoon,
    agenda: [
      // Planned anew: the item stays on the agenda with whom it is for now.
      ...context.agenda.filter((punt) => !(punt.casus === casus && punt.stand === 'komt')),
      { casus, stand: 'komt', deelnemers: stempel.gevraagd ?? [] },
    ],
  }),
  'overleg.open': ({ agenda, aanwezig }, { casus, stempel }) => ({
    agenda: zet(agenda, casus, { stand: 'nu' }),
    aanwezig: aanwezig.some(({ persoon, tot }) => persoon === stempel.door.persoon && tot === null)
      ? aanwezig
      : [...aanwezig, { persoon: stempel.door.persoon, van: stempel.op, tot: null }],
  }),
  'overleg.rondAf': ({ agenda }, { casus }) => ({
    agenda: zet(agenda, casus, { stand: 'geweest' }),
    sprekers: [],
    aanHetWoord: null,
  }),
  'overleg.meldAanwezig': ({ aanwezig }, { stempel }) => ({
    aanwezig: [...aanwezig, { persoon: stempel.door.persoon, van: stempel.op, tot: null }],
  }),
  'overleg.verlaat': (context, { stempel }) => ({
    ...zonder(context, stempel.door.persoon),
    aanwezig: context.aanwezig.map((een) =>
      een.persoon === stempel.door.persoon && een.tot === null ? { ...een, tot: stempel.op } : een,
    ),
  }),
  'overleg.vraagWoord': ({ sprekers }, { soort, stempel }) => ({
    sprekers: [...sprekers, { persoon: stempel.door.persoon, soort }],
  }),
  'overleg.trekWoordIn': (context, { stempel }) => ({ sprekers: zonder(context, stempel.door.persoon).sprekers }),
  'overleg.geefWoord': (context, { persoon, stempel }) => ({
    sprekers: zonder(context, persoon).sprekers,
    aanHetWoord: { persoon, sinds: stempel.op },
  }),
  'overleg.neemWoordAf': () => ({ aanHetWoord: null }),
});

/** The meeting itself: agenda, attendance, speaking order. What is said about a casus stands in the casus. */
export const overlegMachine = setup({
  types: { context: {} as OverlegContext, events: {} as Klank },
  guards: { voldoet },
  actions: { bewaar: assign(bewaar) },
}).createMachine({
  id: 'overleg',
  context: leeg,
  initial: 'nieuw',
  states: {
    nieuw: { on: { 'overleg.plan': { target: 'gepland', actions: 'bewaar' } } },
    gepland: {
      on: {
        'overleg.plan': { actions: 'bewaar' },
        'overleg.open': {
          guard: { type: 'voldoet', params: ['R-95 staatOpAgenda'] },
          target: 'bezig',
          actions: 'bewaar',
        },
        'overleg.meldAanwezig': {
          guard: { type: 'voldoet', params: ['R-95 aanTafelGenodigd', 'R-95 nogNietAanwezig'] },
          actions: 'bewaar',
        },
        'overleg.verlaat': { guard: { type: 'voldoet', params: ['R-95 isAanwezig'] }, actions: 'bewaar' },
      },
    },
    bezig: {
      on: {
        'overleg.plan': { actions: 'bewaar' },
        'overleg.open': {
          guard: { type: 'voldoet', params: ['R-95 staatOpAgenda', 'R-95 tafelLeeg'] },
          actions: 'bewaar',
        },
        'overleg.stap': { guard: { type: 'voldoet', params: ['R-95 ligtOpTafel'] }, actions: 'bewaar' },
        'overleg.rondAf': { guard: { type: 'voldoet', params: ['R-95 ligtOpTafel'] }, actions: 'bewaar' },
        'overleg.meldAanwezig': {
          guard: { type: 'voldoet', params: ['R-95 aanTafelGenodigd', 'R-95 nogNietAanwezig'] },
          actions: 'bewaar',
        },
        'overleg.verlaat': { guard: { type: 'voldoet', params: ['R-95 isAanwezig'] }, actions: 'bewaar' },
        'overleg.vraagWoord': {
          guard: { type: 'voldoet', params: ['R-95 isAanwezig', 'R-95 rolNu', 'R-95 nogNietInRij'] },
          actions: 'bewaar',
        },
        'overleg.trekWoordIn': { guard: { type: 'voldoet', params: ['R-95 inRij'] }, actions: 'bewaar' },
        'overleg.geefWoord': { guard: { type: 'voldoet', params: ['R-95 sprekerAanwezig'] }, actions: 'bewaar' },
        'overleg.neemWoordAf': { guard: { type: 'voldoet', params: ['R-95 iemandSpreekt'] }, actions: 'bewaar' },
        'overleg.sluit': { guard: { type: 'voldoet', params: ['R-95 tafelLeeg'] }, target: 'gesloten' },
      },
    },
    gesloten: {},
  },
});
