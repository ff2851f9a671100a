import { assign, setup } from 'xstate';
import type { Eisnaam } from '../eisen/eisen.ts';
import { bewaarMet, type Gehoord, type Klank, voldoet } from '../gehoord.ts';
import { geenGeheim } from '../rechten/geheim.ts';
import { neemtWeg } from '../rechten/steun.ts';
import type { ItemContext, Vrijgave } from './context.ts';

const leeg = (): ItemContext => ({
  id: '',
  bron: '',
  omschrijving: { leefgebied: 'financien', categorie: 'identificatie', niveau: 1, doel: '', vraag: '' },
  gevraagdDoor: null,
  tekst: null,
  regisseurLeest: false,
  geheim: geenGeheim,
  grenzen: {},
  rustOp: [],
  op: '',
  vrijgaven: [],
  teruggenomenVan: [],
  beraadOp: null,
  verbeterdOp: null,
  geopend: {},
});

/** What was seen stays a fact: a release whose consent ended is over, and not struck out. */
const zonderToestemming = ({ vrijgaven }: ItemContext, event: Gehoord): Partial<ItemContext> => ({
  vrijgaven: vrijgaven.map((een) =>
    een.tot === null && neemtWeg(event, een.rustOp) ? { ...een, tot: event.stempel.op } : een,
  ),
});

const opnieuwTeOpenen = { geopend: {} } satisfies Partial<ItemContext>;

/** A release without these people: for them it is over, and that they had it stays a fact. */
function zonderOntvangers(een: Vrijgave, van: readonly string[], op: string): Vrijgave[] {
  const [weg, blijven] = [true, false].map((eruit) => een.ontvangers.filter((wie) => van.includes(wie) === eruit));
  if (een.tot !== null || !weg?.length) return [een];
  const voorbij = { ...een, ontvangers: weg, tot: op };
  return blijven?.length ? [{ ...een, ontvangers: blijven }, voorbij] : [voorbij];
}

/** From whom this takes it: who is named, or who left the casus. */
const gaatVan = (event: Klank): readonly string[] =>
  event.type === 'vrijgave.neemTerug' ? event.van : event.type === 'deelname.voorbij' ? event.personen : [];

/** After this nobody has it any more. */
const niemandMeer = ({ vrijgaven }: ItemContext, event: Klank): boolean =>
  vrijgaven.every(({ ontvangers, tot }) => tot !== null || ontvangers.every((een) => gaatVan(event).includes(een)));

const zonderVertrokkenen = ({ vrijgaven }: ItemContext, event: Klank): Partial<ItemContext> =>
  event.type === 'deelname.voorbij'
    ? { vrijgaven: vrijgaven.flatMap((een) => zonderOntvangers(een, event.personen, event.op)) }
    : {};

const bewaar = bewaarMet<ItemContext>({
  'vrijgave.vraag': (_, { bron, omschrijving, stempel }) => ({
    id: stempel.nieuw,
    bron,
    omschrijving,
    gevraagdDoor: stempel.door.persoon,
    op: stempel.op,
  }),
  'vrijgave.bied': ({ id }, { omschrijving, tekst, regisseurLeest, geheim, grenzen, stempel, naast }) => ({
    id: id || stempel.nieuw,
    bron: stempel.door.persoon,
    omschrijving,
    tekst,
    regisseurLeest,
    geheim: geheim ?? geenGeheim,
    grenzen: grenzen ?? {},
    rustOp: naast.rustOp,
    op: stempel.op,
    // Another text: whoever opened the former one has not seen this.
    ...opnieuwTeOpenen,
    teruggenomenVan: [],
    beraadOp: null,
    verbeterdOp: null,
  }),
  'vrijgave.geefVrij': ({ vrijgaven }, { stempel, naast, ...gegeven }) => {
    const { ontvangers, grondslag, noodzaak, subsidiariteit, proportionaliteit } = gegeven;
    const weging = { grondslag, noodzaak, subsidiariteit, proportionaliteit };
    const { fase, rustOp } = naast;
    const nieuw = { ontvangers, ...weging, fase, door: stempel.door.persoon, op: stempel.op, rustOp, tot: null };
    return { vrijgaven: [...vrijgaven, nieuw] };
  },
  'vrijgave.beraad': (_, { stempel }) => ({ beraadOp: stempel.op }),
  'vrijgave.neemTerug': ({ bron, vrijgaven, teruggenomenVan }, { van, stempel: { door, op } }) => ({
    vrijgaven: vrijgaven.flatMap((een) => zonderOntvangers(een, van, op)),
    ...(door.persoon === bron ? { teruggenomenVan: [...new Set([...teruggenomenVan, ...van])] } : {}),
  }),
  'vrijgave.verbeter': (_, { tekst, stempel }) => ({ tekst, verbeterdOp: stempel.op, ...opnieuwTeOpenen }),
  'vrijgave.open': ({ geopend }, { stempel: { door, op } }) => ({ geopend: { ...geopend, [door.persoon]: op } }),
  // The one item that begins released: its giver alone decided.
  'crisis.geef': (_, { stempel, naast, leefgebied, categorie, niveau, motief, tekst, ontvangers, grond }) => ({
    id: stempel.nieuw,
    bron: stempel.door.persoon,
    omschrijving: { leefgebied, categorie, niveau, doel: motief, vraag: motief },
    tekst,
    op: stempel.op,
    vrijgaven: [
      {
        ...{ ontvangers, grondslag: grond, noodzaak: motief, subsidiariteit: '', proportionaliteit: '' },
        ...{ fase: naast.fase, door: stempel.door.persoon, op: stempel.op, rustOp: [], tot: null },
      },
    ],
  }),
  'toestemming.trekIn': zonderToestemming,
  'termijn.verstrijk': zonderToestemming,
});

/** Still running, and not taken away by this event. */
const blijft =
  (event: Klank) =>
  ({ tot, rustOp }: Vrijgave): boolean =>
    tot === null && !neemtWeg(event, rustOp);

/** What is asked of an offer, wherever it is made from. */
const vanBron = [
  'R-10 leefgebiedVanKader',
  'R-136 overWieBekend',
  'R-134 rechtmatigVerkregen',
  'R-26 regimePast',
  'R-85 alleenHouder',
  'R-85 alleenGenoemden',
  'R-86 geheimGeopend',
  'R-140 toestemmingVoorGeheim',
  'R-138 politieJustitieTitel',
  'R-15 suwiBepaling',
  'R-19 wmoTitel',
  'R-27 veiligThuisTitel',
  'R-14 wederkerig',
  'R-34 niveauBinnenMatrix',
  'R-72 besluitVoorWat',
  'R-139 grenzenKunnen',
] as const;

/** What is asked of a release, the first one and every further one. */
const vanRegisseur = [
  'R-56 itemHoortHier',
  'R-07 grondslagAangeboden',
  'R-34 niveauBinnenMatrix',
  'R-72 besluitVoorWat',
  'R-89 ontvangersBetrokken',
  'R-85 alleenGenoemden',
  'R-140 toestemmingVoorGeheim',
  'R-69 toestemmingDraagt',
  'R-44 nietEigenItem',
  'R-139 binnenGrenzen',
  'R-84 nietTeruggenomen',
] as const;

/** Who may read it says who they are to it; that they did is all this keeps. */
const lezen = {
  'vrijgave.open': { guard: { type: 'voldoet', params: ['R-130 nogDicht'] }, actions: 'bewaar' },
} as const;

/** From some who have it, or from all of them; then it is over. What was given in a crisis is its giver's alone. */
const terugnemen = (eisen: readonly Eisnaam[]) => ({
  'vrijgave.neemTerug': [
    {
      guard: { type: 'vanAllen' as const, params: eisen },
      target: 'beeindigd' as const,
      actions: ['bewaar' as const, 'wisTekst' as const],
    },
    { guard: { type: 'voldoet' as const, params: eisen }, actions: 'bewaar' as const },
  ],
});

const verbeteren = {
  'vrijgave.verbeter': { guard: { type: 'voldoet', params: ['R-153 andersDanEerst'] }, actions: 'bewaar' },
} as const;

/** The day that the source set is over. */
const voorbij = { guard: { type: 'grensBereikt' }, target: 'beeindigd', actions: 'wisTekst' } as const;

/** An offer whose secrecy was lifted by a consent closes with it. */
const weerDicht = { guard: { type: 'weerDicht' }, target: 'beeindigd', actions: 'wisTekst' } as const;

/** A release lasts no longer than the consents it rests on. */
const zonderSteun = [
  { guard: { type: 'steunWeg' }, target: 'beeindigd', actions: ['bewaar', 'wisTekst'] },
  { actions: 'bewaar' },
] as const;

/**
 * One piece of information. Two people are needed before it reaches anybody: the source offers, the informatieregisseur
 * releases. Declining is final for everybody but the source itself and stops nothing. A release ends with its
 * phase; what has ended is no longer kept here, so that no view can show it.
 */
export const vrijgaveMachine = setup({
  types: { context: {} as ItemContext, events: {} as Klank },
  guards: {
    voldoet,
    vanAllen: ({ context, event }, namen: readonly Eisnaam[]) =>
      niemandMeer(context, event) && voldoet({ event }, namen),
    /** Whoever still had it left the casus. */
    niemandMeer: ({ context, event }) => niemandMeer(context, event),
    /** A review says whether the crisis is over. */
    isVoorbij: ({ event }) => event.type === 'crisis.herzie' && event.voorbij,
    isOm: ({ event }) => event.type === 'termijn.verstrijk' && event.termijn === 'crisisEinde',
    grensBereikt: ({ event }) => event.type === 'termijn.verstrijk' && event.termijn === 'grensVanBron',
    /** The secrecy of the item rested on what is withdrawn. */
    weerDicht: ({ context, event }) => neemtWeg(event, context.rustOp),
    /** Nothing is left of what it was released on. */
    steunWeg: ({ context, event }) => neemtWeg(event, context.rustOp) || !context.vrijgaven.some(blijft(event)),
    /** About somebody who leaves the circle: there is no ground any more to have it here. */
    overVertrokkene: ({ context, event }) =>
      event.type === 'kring.haalAf' && event.kringlid === context.omschrijving.overWie,
    /** Nothing that is asked, offered or given in a crisis outlives closing and shielding. */
    schermtAf: ({ event }) => event.type === 'fase.voorbij' && event.naar === 'afgesloten',
  },
  actions: {
    bewaar: assign(bewaar),
    wisTekst: assign({ tekst: null }),
    zonderVertrokkenen: assign(({ context, event }) => zonderVertrokkenen(context, event)),
  },
}).createMachine({
  id: 'vrijgave',
  context: leeg,
  initial: 'nieuw',
  states: {
    nieuw: {
      on: {
        'vrijgave.vraag': {
          guard: {
            type: 'voldoet',
            params: [
              'R-56 itemHoortHier',
              'R-46 bronBetrokken',
              'R-10 leefgebiedVanKader',
              'R-136 overWieBekend',
              'R-34 niveauBinnenMatrix',
            ],
          },
          target: 'gevraagd',
          actions: 'bewaar',
        },
        'vrijgave.bied': {
          guard: { type: 'voldoet', params: ['R-56 itemHoortHier', ...vanBron] },
          target: 'aangeboden',
          actions: 'bewaar',
        },
        // Judged by the statechart of the crisis; the item hears that it was given.
        'crisis.geef': { target: 'inCrisis', actions: 'bewaar' },
      },
    },
    gevraagd: {
      on: {
        'vrijgave.bied': {
          guard: { type: 'voldoet', params: ['R-85 eigenItem', ...vanBron] },
          target: 'aangeboden',
          actions: 'bewaar',
        },
        'vrijgave.weiger': 'geweigerd',
        'vrijgave.beraad': { actions: 'bewaar' },
        'vrijgave.beeindig': 'ingetrokken',
        'kring.haalAf': { guard: { type: 'overVertrokkene' }, target: 'ingetrokken' },
        'fase.voorbij': { guard: { type: 'schermtAf' }, target: 'ingetrokken' },
      },
    },
    aangeboden: {
      on: {
        ...lezen,
        ...verbeteren,
        'vrijgave.geefVrij': {
          guard: { type: 'voldoet', params: vanRegisseur },
          target: 'vrijgegeven',
          actions: 'bewaar',
        },
        'vrijgave.trekIn': { target: 'ingetrokken', actions: 'wisTekst' },
        'toestemming.trekIn': weerDicht,
        'termijn.verstrijk': [voorbij, weerDicht],
        'kring.haalAf': { guard: { type: 'overVertrokkene' }, target: 'beeindigd', actions: 'wisTekst' },
        'fase.voorbij': { guard: { type: 'schermtAf' }, target: 'ingetrokken', actions: 'wisTekst' },
      },
    },
    vrijgegeven: {
      on: {
        ...lezen,
        ...verbeteren,
        ...terugnemen(['R-89 heeftHet']),
        'vrijgave.geefVrij': {
          guard: { type: 'voldoet', params: vanRegisseur },
          actions: 'bewaar',
        },
        'vrijgave.trekIn': { target: 'ingetrokken', actions: 'wisTekst' },
        'vrijgave.beeindig': { target: 'beeindigd', actions: 'wisTekst' },
        // Who has no role any more has no need to know either.
        'deelname.voorbij': [
          { guard: { type: 'niemandMeer' }, target: 'beeindigd', actions: ['zonderVertrokkenen', 'wisTekst'] },
          { actions: 'zonderVertrokkenen' },
        ],
        'fase.voorbij': { target: 'beeindigd', actions: 'wisTekst' },
        'toestemming.trekIn': zonderSteun,
        'termijn.verstrijk': [voorbij, ...zonderSteun],
        'kring.haalAf': { guard: { type: 'overVertrokkene' }, target: 'beeindigd', actions: 'wisTekst' },
      },
    },
    /** Given in a crisis: outlives the phase, and ends by its source, by the review, by its own end, or with the casus. */
    inCrisis: {
      on: {
        ...lezen,
        ...verbeteren,
        ...terugnemen(['R-85 eigenItem', 'R-89 heeftHet']),
        'vrijgave.trekIn': { target: 'ingetrokken', actions: 'wisTekst' },
        'termijn.verstrijk': { guard: { type: 'isOm' }, target: 'beeindigd', actions: 'wisTekst' },
        'crisis.herzie': { guard: { type: 'isVoorbij' }, target: 'beeindigd', actions: 'wisTekst' },
        'fase.voorbij': { guard: { type: 'schermtAf' }, target: 'beeindigd', actions: 'wisTekst' },
      },
    },
    // Only the one who said no can say something else.
    geweigerd: {
      on: {
        'vrijgave.bied': {
          guard: { type: 'voldoet', params: ['R-85 eigenItem', ...vanBron] },
          target: 'aangeboden',
          actions: 'bewaar',
        },
      },
    },
    // Reopened with the source's consent, the question is theirs again: nobody tells the story twice.
    beeindigd: { on: { 'casus.heropen': 'gevraagd' } },
    ingetrokken: {},
  },
});
