import { assign, setup } from 'xstate';
import { bewaarMet, daad, type Klank, voldoet } from '../gehoord.ts';
import type { VerzoekContext } from './verzoek.ts';

const leeg = (): VerzoekContext => ({
  id: '',
  soort: 'inzage',
  namens: 'betrokkene',
  kanaal: '',
  ontvangenOp: '',
  betreft: null,
  toelichting: null,
  door: '',
  op: '',
  identiteit: null,
  raad: {},
  verlengd: null,
  besluit: null,
  uitvoering: null,
  awb: null,
});

const bewaar = bewaarMet<VerzoekContext>({
  'verzoek.dienIn': (_, event) => ({
    id: event.stempel.nieuw,
    ...daad(event),
    soort: event.soort,
    namens: event.namens,
    kanaal: event.kanaal,
    ontvangenOp: event.ontvangenOp,
    betreft: event.betreft ?? null,
    toelichting: event.toelichting ?? null,
  }),
  'verzoek.stelIdentiteitVast': (_, event) => ({ identiteit: { ...daad(event), wijze: event.wijze } }),
  'verzoek.raadpleeg': ({ raad }, { aan, stempel }) => {
    const vraag = { gevraagdOp: stempel.op, oordeel: null, grond: null, motivering: null };
    // Asked again, what somebody said before still stands until they say otherwise.
    return { raad: { ...Object.fromEntries(aan.map((een) => [een, vraag])), ...raad } };
  },
  'verzoek.geefOordeel': ({ raad }, { uitzondering, grond, motivering, stempel }) => {
    const { persoon } = stempel.door;
    const oordeel = uitzondering
      ? { oordeel: 'uitzondering' as const, grond: grond ?? null, motivering: motivering ?? null }
      : { oordeel: 'vrij' as const, grond: null, motivering: null };
    return { raad: { ...raad, [persoon]: { gevraagdOp: raad[persoon]?.gevraagdOp ?? stempel.op, ...oordeel } } };
  },
  'verzoek.verleng': (_, event) => ({ verlengd: { ...daad(event), reden: event.reden } }),
  'verzoek.beslis': (_, event) => ({
    besluit: {
      ...daad(event),
      uitkomst: event.uitkomst,
      gronden: event.gronden,
      motivering: event.motivering,
      brief: event.brief,
    },
  }),
  'verzoek.voerUit': (_, event) => ({ uitvoering: { ...daad(event), gedaan: event.gedaan } }),
  'verzoek.maakBezwaar': (_, { ontvangenOp }) => ({
    awb: { ontvangenOp, gegrond: null, motivering: null, op: null },
  }),
  'verzoek.beslisBezwaar': ({ awb, besluit }, { gegrond, motivering, stempel }) => ({
    awb: awb && { ...awb, gegrond, motivering, op: stempel.op },
    besluit: besluit && gegrond ? { ...besluit, uitkomst: 'toegewezen', gronden: [] } : besluit,
  }),
});

/** Whoever got less than they asked for can object, also after the rest was done. */
const bezwaarmaken = {
  'verzoek.maakBezwaar': {
    guard: {
      type: 'voldoet',
      params: ['R-118 ietsAfgewezen', 'R-160 ontvangenInCasus', 'R-118 binnenBezwaartermijn'],
    },
    target: '#verzoek.bezwaar',
    actions: 'bewaar',
  },
} as const;

/**
 * A request of the citizen. It is taken as it comes, without a reason; the contact point asks the participants
 * involved, decides for all of them, and refuses only as far as one of them judges that an exception applies (BGS
 * 1.2(2)). Who does not answer holds nothing up. A decision that gives less than was asked can be objected to (UAVG 34).
 */
export const verzoekMachine = setup({
  types: { context: {} as VerzoekContext, events: {} as Klank },
  guards: { voldoet },
  actions: { bewaar: assign(bewaar) },
}).createMachine({
  id: 'verzoek',
  context: leeg,
  initial: 'nieuw',
  states: {
    nieuw: {
      on: {
        'verzoek.dienIn': {
          guard: { type: 'voldoet', params: ['R-160 ontvangenInCasus', 'R-121 betreftGedeeld'] },
          target: 'open',
          actions: 'bewaar',
        },
      },
    },
    open: {
      on: {
        'verzoek.stelIdentiteitVast': { actions: 'bewaar' },
        'verzoek.raadpleeg': {
          guard: { type: 'voldoet', params: ['R-160 geraadpleegdenBetrokken'] },
          actions: 'bewaar',
        },
        'verzoek.geefOordeel': {
          guard: { type: 'voldoet', params: ['R-120 uitzonderingMetGrond'] },
          actions: 'bewaar',
        },
        'verzoek.verleng': { guard: { type: 'voldoet', params: ['R-123 eenmaalOpTijdVerlengd'] }, actions: 'bewaar' },
        'verzoek.beslis': {
          guard: {
            type: 'voldoet',
            params: [
              'R-127 identiteitVast',
              'R-160 eerstGeraadpleegd',
              'R-120 weigeringRustOpOordeel',
              'R-13 besluitUitgelegd',
            ],
          },
          target: 'beslist',
          actions: 'bewaar',
        },
        'verzoek.trekIn': 'ingetrokken',
      },
    },
    beslist: {
      on: {
        ...bezwaarmaken,
        'verzoek.voerUit': {
          guard: { type: 'voldoet', params: ['R-121 ietsToegewezen', 'R-121 ontvangersVerteld'] },
          target: 'uitgevoerd',
          actions: 'bewaar',
        },
      },
    },
    bezwaar: {
      on: {
        'verzoek.beslisBezwaar': {
          guard: { type: 'voldoet', params: ['R-13 bezwaarUitgelegd'] },
          target: 'beslist',
          actions: 'bewaar',
        },
        'verzoek.trekIn': 'beslist',
      },
    },
    uitgevoerd: { on: bezwaarmaken },
    ingetrokken: {},
  },
});
