import { assign, setup } from 'xstate';
import type { Hoedanigheid } from '../bevoegd.ts';
import type { Eisnaam } from '../eisen/eisen.ts';
import { type Klank, voldoet } from '../gehoord.ts';
import type { Klasse, Kloksoort, Stap as Overlegstap, Weigerreden } from '../kader/lijsten.ts';
import { verteldOfUitgesteld } from '../rechten/burger.ts';
import { bewaar, opnieuw } from './bewaren.ts';
import { type CasusContext, legeCasus } from './context.ts';

/** Whose act carries the casus on from a state. The werkvoorraad says it in words. */
interface Bij {
  aanZet: readonly Hoedanigheid[];
}

const casusSetup = setup({
  types: { context: {} as CasusContext, events: {} as Klank, meta: {} as Bij },
  guards: {
    voldoet,
    /** Which way a classification leads is said by the proposal; that it may be taken is judged by its rules. */
    klasseIs: ({ event }, { klassen, eisen }: { klassen: readonly Klasse[]; eisen: readonly Eisnaam[] }) =>
      event.type === 'classificatie.stelVast' &&
      event.naast.voorstel?.onderwerp === 'classificatie' &&
      klassen.includes(event.naast.voorstel.klasse) &&
      voldoet({ event }, eisen),
    stapIs: ({ event }, { stap, eisen }: { stap: Overlegstap; eisen: readonly Eisnaam[] }) =>
      event.type === 'overleg.stap' && event.naar === stap && voldoet({ event }, eisen),
    redenIs: ({ event }, { reden, eisen }: { reden: Weigerreden; eisen: readonly Eisnaam[] }) =>
      event.type === 'signaal.wijsAf' && event.reden === reden && voldoet({ event }, eisen),
    metPlan: ({ context, event }, { eisen }: { eisen: readonly Eisnaam[] }) =>
      context.plan !== null && voldoet({ event }, eisen),
    /** Which clock lapsed is said by the event. */
    klokIs: ({ event }, { klok, eisen }: { klok: Kloksoort; eisen: readonly Eisnaam[] }) =>
      event.type === 'termijn.verstrijk' && event.termijn === klok && voldoet({ event }, eisen),
    /** After this everybody who must be told is, or is excepted from it. */
    allenVerteld: ({ context, event }, { eisen }: { eisen: readonly Eisnaam[] }) =>
      'stempel' in event &&
      verteldOfUitgesteld({ ...context, ...bewaar({ context, event }) }, event.stempel.op) &&
      voldoet({ event }, eisen),
    /** After this somebody is to be told who was excepted before. */
    nogTeVertellen: ({ context, event }, { eisen }: { eisen: readonly Eisnaam[] }) =>
      'stempel' in event &&
      !verteldOfUitgesteld({ ...context, ...bewaar({ context, event }) }, event.stempel.op) &&
      voldoet({ event }, eisen),
    /** The hand-over rests on the consent that ends. */
    overdrachtRustOp: ({ event }, { eisen }: { eisen: readonly Eisnaam[] }) =>
      'naast' in event && event.naast.aanbodWeg && voldoet({ event }, eisen),
  },
  actions: { bewaar: assign(bewaar), opnieuw: assign(opnieuw) },
});

const kenbaar = [
  'R-58 klasseVoorgesteld',
  'R-132 criteriaBeoordeeld',
  'R-37 geenBezwaar',
  'R-58 menselijkGemotiveerd',
] as const;
const complex = [...kenbaar, 'R-58 alleCriteriaVoldaan'] as const;
const toestemmingseisen = [
  'R-68 gevraagdVoorNu',
  'R-68 volledig',
  'R-67 juisteSpreker',
  'R-69 vrijeKeuze',
  'R-86 houderGenoemd',
] as const;
const intrekeisen = ['R-68 toestemmingLoopt', 'R-68 gevraagdVoorNu', 'R-67 trektEigenIn'] as const;
const herzieneisen = ['R-78 gemotiveerd', 'R-79 herzieningLaterDanNu', 'R-79 herzieningBinnenTermijn'] as const;
const uitzonderingseisen = ['R-35 redenAangeboden', ...herzieneisen, 'R-78 bekendeSpreker'] as const;
const loopteisen = ['R-79 uitzonderingLoopt'] as const;
const informeereisen = ['R-75 berichtNietLater', 'R-75 juisteMensen', 'R-118 rechtenGenoemd'] as const;

/** What belongs to telling the person concerned, from the first data on. */
const vertellen = {
  'betrokkene.informeer': { guard: { type: 'voldoet', params: informeereisen }, actions: 'bewaar' },
  'uitzondering.registreer': { guard: { type: 'voldoet', params: uitzonderingseisen }, actions: 'bewaar' },
  'uitzondering.herzie': {
    guard: { type: 'voldoet', params: [...loopteisen, ...herzieneisen] },
    actions: 'bewaar',
  },
  'uitzondering.hefOp': { guard: { type: 'voldoet', params: loopteisen }, actions: 'bewaar' },
  'vertegenwoordiger.registreer': { actions: 'bewaar' },
  'vertegenwoordiger.werkBij': { actions: 'bewaar' },
} as const;

/** The direct circle: who is in it, and that each of them was told (R-136, AVG 14). */
const kring = {
  'kring.noteer': {
    guard: { type: 'voldoet', params: ['R-136 kringInFase', 'R-136 relatieAangeboden', 'R-57 kringNoodzaak'] },
    actions: 'bewaar',
  },
  'kring.haalAf': { guard: { type: 'voldoet', params: ['R-136 staatInKring'] }, actions: 'bewaar' },
  'kring.informeer': {
    guard: { type: 'voldoet', params: ['R-136 staatInKring', 'R-75 berichtNietLater', 'R-118 rechtenGenoemd'] },
    actions: 'bewaar',
  },
} as const;

const verlengeisen = [
  'R-150 bewaarvoorstel',
  'R-150 grondGeldt',
  'R-150 hooguitTweeJaar',
  'R-149 binnenTermijn',
  'R-37 geenBezwaar',
  'R-83 ietsAkkoord',
  'R-150 gemotiveerd',
] as const;

/** What the source of a datum says of keeping it; of no influence on whether the casus is kept. */
const bronantwoord = {
  'bewaring.antwoord': { guard: { type: 'voldoet', params: ['R-150 eigenGegeven'] }, actions: 'bewaar' },
} as const;

/** Acts that are recorded in any state in which a casus is being treated, and that move nothing. */
const vastleggen = {
  ...vertellen,
  'toestemming.registreer': { guard: { type: 'voldoet', params: toestemmingseisen }, actions: 'bewaar' },
  'toestemming.trekIn': { guard: { type: 'voldoet', params: intrekeisen }, actions: 'bewaar' },
  ...bronantwoord,
  ...kring,
  'casus.verleng': { guard: { type: 'voldoet', params: verlengeisen }, actions: 'bewaar' },
  'prioriteit.plaats': {
    guard: {
      type: 'voldoet',
      params: [
        'R-158 plaatsingVoorgesteld',
        'R-58 alleCriteriaVoldaan',
        'R-37 geenBezwaar',
        'R-83 ietsAkkoord',
        'E-7 tegenspraakGemotiveerd',
      ],
    },
    actions: 'bewaar',
  },
  'prioriteit.haalAf': { guard: { type: 'voldoet', params: ['R-158 staatOpLijst'] }, actions: 'bewaar' },
} as const;

/** What destroys waits until what was given in a crisis is accounted for. Closing only shields, and never waits. */
const verantwoord = ['R-80 crisisVerantwoord'] as const;

/** Destruction before its time takes two people, and no stance or objection halts it. */
const vernietigen = {
  'vernietiging.stelVoor': { guard: { type: 'voldoet', params: ['R-149 nogNietVoorgesteld'] }, actions: 'bewaar' },
  'vernietiging.trekIn': { guard: { type: 'voldoet', params: ['R-149 eigenVoorstel'] }, actions: 'bewaar' },
  'vernietiging.bevestig': {
    guard: { type: 'voldoet', params: ['R-149 tweedePersoon', ...verantwoord] },
    target: '#casus.vernietigd',
    actions: 'bewaar',
  },
} as const;

/** While there is a plan in the making or carried out, it can be aligned with that of somebody in the circle. */
const afstemmen = {
  'afstemming.stelVast': {
    guard: {
      type: 'voldoet',
      params: ['R-159 afstemmingVoorgesteld', 'R-37 geenBezwaar', 'R-83 ietsAkkoord', 'E-7 tegenspraakGemotiveerd'],
    },
    actions: 'bewaar',
  },
  'afstemming.beeindig': { guard: { type: 'voldoet', params: ['R-159 afstemmingLoopt'] }, actions: 'bewaar' },
} as const;

/** The way back exists at every step until closure. */
const terug = {
  'casus.herclassificeer': { target: '#casus.triage.uitvraag', actions: 'bewaar' },
  'casus.vraagInformatie': { target: '#casus.triage.uitvraag', actions: 'bewaar' },
} as const;

/** A casus that went back while it lay on the table leaves it here; without this its meeting could never go on. */
const vanTafel = {
  'overleg.rondAf': { guard: { type: 'voldoet', params: ['R-118 terugkoppeling'] }, actions: 'bewaar' },
} as const;

const opnieuwOverleggen = {
  'uitnodiging.stelVast': {
    guard: {
      type: 'voldoet',
      params: ['R-95 genodigdenVoorgesteld', 'R-37 geenBezwaar', 'R-83 ietsAkkoord', 'E-7 tegenspraakGemotiveerd'],
    },
    target: '#casus.uitnodiging.genodigd',
    actions: 'bewaar',
  },
} as const;

/** Lifting an exception brings back what it postponed. */
const alsnogVertellen = [
  {
    guard: { type: 'nogTeVertellen', params: { eisen: loopteisen } },
    target: '#casus.delingsbesluit.teInformeren',
    actions: 'bewaar',
  },
  vertellen['uitzondering.hefOp'],
] as const;

/** Not taking it up is weighed as well: what can be prevented against unneeded interference. */
const weigereisen = [...verantwoord, 'R-115 wegingOpgeschreven'] as const;

const weigeren = {
  'casus.weiger': { guard: { type: 'voldoet', params: weigereisen }, target: '#casus.geweigerd', actions: 'bewaar' },
} as const;

/**
 * Asked of every lapse: that clock runs, its term is over, and its lapse was not written down before. What goes by a
 * lapse alone, a signal that nobody took up or that was unjustified, is named by rules of its own.
 */
const lapseisen = [
  'E-5 termijnLoopt',
  'E-5 termijnOm',
  'E-5 nietEerderVerstreken',
  'R-111 onterechteTijdOm',
  'R-112 signaaltijdOm',
] as const;

/** The process of one casus, T01 to T22. */
export const casusMachine = casusSetup.createMachine({
  id: 'casus',
  context: legeCasus,
  initial: 'nieuw',
  // Whatever clock lapses is remembered; where a lapse moves the casus too, that is drawn in the state it leaves.
  on: {
    'termijn.verstrijk': [
      // Whatever stands open: the end of a term to keep data waits for nobody.
      {
        guard: { type: 'klokIs', params: { klok: 'bewaren', eisen: lapseisen } },
        target: '#casus.vernietigd',
        actions: 'bewaar',
      },
      {
        guard: { type: 'klokIs', params: { klok: 'laatsteTermijn', eisen: lapseisen } },
        target: '#casus.laatsteTermijn',
        actions: 'bewaar',
      },
      { guard: { type: 'voldoet', params: lapseisen }, actions: 'bewaar' },
    ],
  },
  states: {
    nieuw: {
      meta: { aanZet: ['huisdeelnemer'] },
      on: {
        'signaal.meld': {
          guard: { type: 'voldoet', params: ['R-131 isDeelnemer'] },
          target: 'signaal',
          actions: 'bewaar',
        },
        'aanmelding.dienIn': {
          guard: { type: 'voldoet', params: ['R-131 isDeelnemer', 'R-133 juistheidGecontroleerd'] },
          target: 'aanmelding',
          actions: 'bewaar',
        },
      },
    },
    signaal: {
      meta: { aanZet: ['procesregisseur', 'huisdeelnemer'] },
      on: {
        'signaal.wijsAf': [
          {
            guard: { type: 'redenIs', params: { reden: 'onterecht', eisen: weigereisen } },
            target: 'onterecht',
            actions: 'bewaar',
          },
          { guard: { type: 'voldoet', params: weigereisen }, target: 'geweigerd', actions: 'bewaar' },
        ],
        ...verstrijkt('signaal', 'geweigerd'),
        'aanmelding.dienIn': {
          guard: { type: 'voldoet', params: ['R-131 isDeelnemer', 'R-133 juistheidGecontroleerd'] },
          target: 'aanmelding',
          actions: 'bewaar',
        },
        ...vertellen,
      },
    },
    /** Found unjustified: gone after a short term, in which whoever reported it can still say otherwise. */
    onterecht: {
      meta: { aanZet: ['melder'] },
      on: {
        ...verstrijkt('onterecht', 'geweigerd'),
        ...vertellen,
        'aanmelding.dienIn': {
          guard: { type: 'voldoet', params: ['R-131 isDeelnemer', 'R-133 juistheidGecontroleerd'] },
          target: 'aanmelding',
          actions: 'bewaar',
        },
      },
    },
    aanmelding: {
      initial: 'ingediend',
      on: { ...weigeren, ...vanTafel, ...vertellen },
      states: {
        ingediend: {
          meta: { aanZet: ['procesregisseur'] },
          on: {
            'aanmelding.vraagAanvulling': { target: 'aanvullen', actions: 'bewaar' },
            'casus.screen': {
              guard: {
                type: 'voldoet',
                params: [
                  'R-132 criteriaToegelicht',
                  'R-02 doelGenoemd',
                  'R-39 gemeenteVanHuis',
                  'R-163 geenAnderRegime',
                  'R-57 noodzaakGewogen',
                ],
              },
              target: '#casus.screening',
              actions: 'bewaar',
            },
          },
        },
        aanvullen: {
          meta: { aanZet: ['melder'] },
          on: {
            'aanmelding.vulAan': {
              guard: { type: 'voldoet', params: ['R-133 juistheidGecontroleerd'] },
              target: 'ingediend',
              actions: 'bewaar',
            },
            ...verstrijkt('aanvulling', 'ingediend'),
          },
        },
      },
    },
    screening: {
      meta: { aanZet: ['procesregisseur'] },
      on: {
        ...weigeren,
        ...vanTafel,
        ...vastleggen,
        'casus.zetInTriage': {
          guard: { type: 'voldoet', params: ['R-57 noodzaakGewogen', 'R-95 publiekeTriage', 'R-29 partijen'] },
          target: 'triage',
          actions: 'bewaar',
        },
        'casus.vraagInformatie': { target: 'aanmelding.aanvullen', actions: 'bewaar' },
      },
    },
    triage: {
      initial: 'doeltoets',
      on: { ...weigeren, ...vanTafel, ...vastleggen },
      states: {
        doeltoets: {
          meta: { aanZet: ['publiekTriage', 'procesregisseur'] },
          on: {
            'doel.beoordeel': { actions: 'bewaar' },
            'casus.vraagInformatie': { target: '#casus.aanmelding.aanvullen', actions: 'bewaar' },
            'uitvraag.stel': {
              guard: { type: 'voldoet', params: ['R-02 doelPast', 'R-109 geenDoelbezwaar', 'R-46 gevraagdenBekend'] },
              target: 'uitvraag',
              actions: 'bewaar',
            },
          },
        },
        uitvraag: {
          meta: { aanZet: ['publiekTriage', 'procesregisseur'] },
          on: {
            'doel.beoordeel': { actions: 'bewaar' },
            'uitvraag.stel': {
              guard: { type: 'voldoet', params: ['R-02 doelPast', 'R-109 geenDoelbezwaar', 'R-46 gevraagdenBekend'] },
              actions: 'bewaar',
            },
            'uitvraag.beantwoord': { guard: { type: 'voldoet', params: ['R-84 uitvraagOpen'] }, actions: 'bewaar' },
            'uitvraag.weiger': { guard: { type: 'voldoet', params: ['R-84 uitvraagOpen'] }, actions: 'bewaar' },
            'criteria.beoordeel': { actions: 'bewaar' },
            'classificatie.stelVast': [
              {
                guard: { type: 'klasseIs', params: { klassen: ['multiprobleem'], eisen: complex } },
                target: '#casus.geclassificeerd.multiprobleem',
                actions: 'bewaar',
              },
              {
                guard: { type: 'klasseIs', params: { klassen: ['enkelvoudig', 'meervoudig'], eisen: kenbaar } },
                target: '#casus.geclassificeerd.lokaal',
                actions: 'bewaar',
              },
              {
                guard: { type: 'klasseIs', params: { klassen: ['regulier'], eisen: kenbaar } },
                target: '#casus.geclassificeerd.regulier',
                actions: 'bewaar',
              },
            ],
            'casus.vraagInformatie': { target: '#casus.aanmelding.aanvullen', actions: 'bewaar' },
          },
        },
      },
    },
    geclassificeerd: {
      initial: 'regulier',
      on: { ...vanTafel, ...vastleggen, ...terug },
      states: {
        regulier: { meta: { aanZet: ['procesregisseur'] }, on: weigeren },
        lokaal: {
          meta: { aanZet: ['procesregisseur'] },
          on: {
            // Judged by the hand-over itself; the casus hears that it was offered.
            'overdracht.bied': '#casus.overdracht',
          },
        },
        multiprobleem: {
          meta: { aanZet: ['publiekTriage', 'procesregisseur'] },
          on: {
            'delingsbesluit.onderteken': {
              guard: {
                type: 'voldoet',
                params: [
                  'R-30 convenantGeldt',
                  'R-72 besluitVoorgesteld',
                  'R-37 geenBezwaar',
                  'E-7 tegenspraakGemotiveerd',
                  'R-67 gevraagdOfUitzondering',
                  'R-70 zwaarwegendeReden',
                  'R-69 toestemmingDraagt',
                ],
              },
              target: '#casus.delingsbesluit',
              actions: 'bewaar',
            },
          },
        },
      },
    },
    overdracht: {
      meta: { aanZet: ['ontvanger'] },
      on: {
        ...vanTafel,
        ...vastleggen,
        ...terug,
        'overdracht.aanvaard': 'doorgeleid',
        'overdracht.wijsAf': 'geclassificeerd.lokaal',
        'overdracht.trekIn': 'geclassificeerd.lokaal',
        'termijn.verstrijk': [
          ...verstrijkt('overdracht', 'geclassificeerd.lokaal')['termijn.verstrijk'],
          aanbodVervalt(lapseisen),
        ],
        'toestemming.trekIn': [aanbodVervalt(intrekeisen), vastleggen['toestemming.trekIn']],
      },
    },
    doorgeleid: {
      meta: { aanZet: ['publiekTriage'] },
      on: { ...vanTafel, ...vastleggen, ...terug, 'casus.sluit': { target: 'afgesloten', actions: 'bewaar' } },
    },
    delingsbesluit: {
      initial: 'teInformeren',
      on: { ...vanTafel, ...vastleggen, ...terug },
      states: {
        teInformeren: {
          meta: { aanZet: ['melder', 'contactpunt'] },
          on: {
            'betrokkene.informeer': [alsVerteld('geinformeerd', informeereisen), vertellen['betrokkene.informeer']],
            'uitzondering.registreer': [
              alsVerteld('informerenUitgesteld', uitzonderingseisen),
              vertellen['uitzondering.registreer'],
            ],
          },
        },
        geinformeerd: {
          meta: { aanZet: ['procesregisseur', 'publiekTriage'] },
          on: { ...opnieuwOverleggen, 'uitzondering.hefOp': alsnogVertellen },
        },
        informerenUitgesteld: {
          meta: { aanZet: ['procesregisseur', 'publiekTriage'] },
          on: {
            ...opnieuwOverleggen,
            'betrokkene.informeer': {
              guard: { type: 'voldoet', params: informeereisen },
              target: 'geinformeerd',
              actions: 'bewaar',
            },
            'uitzondering.hefOp': alsnogVertellen,
          },
        },
      },
    },
    uitnodiging: {
      initial: 'genodigd',
      on: {
        ...vanTafel,
        ...vastleggen,
        ...terug,
        'betrokkene.nodigUit': { guard: { type: 'voldoet', params: ['R-75 berichtNietLater'] }, actions: 'bewaar' },
      },
      states: {
        genodigd: {
          meta: { aanZet: ['procesregisseur'] },
          on: {
            'overleg.plan': {
              guard: {
                type: 'voldoet',
                params: ['R-95 overlegVrij', 'R-28 convenantOpDeDag', 'R-75 geinformeerdOfUitzondering'],
              },
              target: 'gepland',
              actions: 'bewaar',
            },
          },
        },
        gepland: {
          meta: { aanZet: ['procesregisseur'] },
          on: {
            ...opnieuwOverleggen,
            'overleg.open': {
              guard: {
                type: 'voldoet',
                params: [
                  'R-72 besluitGetekend',
                  'R-67 gevraagdOfUitzondering',
                  'R-75 geinformeerdOfUitzondering',
                  'R-93 uitgenodigdOfUitzondering',
                ],
              },
              target: '#casus.casusoverleg',
              actions: 'bewaar',
            },
          },
        },
      },
    },
    casusoverleg: {
      initial: 'opening',
      on: { ...vastleggen, ...terug, ...afstemmen },
      states: {
        opening: {
          meta: { aanZet: ['procesregisseur'] },
          on: { 'overleg.stap': naarStap('beeldvorming', ['R-57 doelVoorgelezen', 'R-95 tweeOrganisaties']) },
        },
        beeldvorming: {
          meta: { aanZet: ['procesregisseur'] },
          on: { 'overleg.stap': naarStap('oordeelsvorming', []) },
        },
        oordeelsvorming: {
          meta: { aanZet: ['procesregisseur'] },
          on: { 'overleg.stap': [naarStap('besluitvorming', []), naarStap('beeldvorming', [])] },
        },
        besluitvorming: {
          meta: { aanZet: ['procesregisseur'] },
          on: { 'overleg.stap': [naarStap('afronding', ['R-37 geenOpenBesluit']), naarStap('oordeelsvorming', [])] },
        },
        afronding: {
          meta: { aanZet: ['procesregisseur'] },
          on: {
            'overleg.stap': naarStap('besluitvorming', []),
            'overleg.rondAf': {
              guard: { type: 'voldoet', params: ['R-37 geenOpenBesluit', 'R-118 terugkoppeling'] },
              target: '#casus.plan',
              actions: 'bewaar',
            },
          },
        },
      },
    },
    plan: {
      initial: 'opstellen',
      on: { ...vastleggen, ...terug, ...opnieuwOverleggen, ...afstemmen },
      states: {
        opstellen: {
          meta: { aanZet: ['procesregisseur'] },
          on: {
            'plan.stelVast': {
              guard: {
                type: 'voldoet',
                params: [
                  'R-94 betrokkenBijPlan',
                  'R-97 minstensEenActie',
                  'R-101 actiesAanvaard',
                  'R-45 casusregieAanvaard',
                  'R-57 noodzaakGewogen',
                ],
              },
              target: 'vastgesteld',
              actions: 'bewaar',
            },
          },
        },
        vastgesteld: {
          meta: { aanZet: ['casusregisseur'] },
          on: { 'uitvoering.begin': { target: '#casus.uitvoering', actions: 'bewaar' } },
        },
      },
    },
    uitvoering: {
      meta: { aanZet: ['casusregisseur', 'eigenaar'] },
      on: {
        ...vastleggen,
        ...terug,
        ...afstemmen,
        'evaluatie.begin': {
          guard: { type: 'voldoet', params: ['R-57 noodzaakGewogen'] },
          target: 'evaluatie',
          actions: 'bewaar',
        },
      },
    },
    evaluatie: {
      meta: { aanZet: ['procesregisseur', 'publiekBetrokken'] },
      on: {
        ...vastleggen,
        ...terug,
        ...opnieuwOverleggen,
        ...afstemmen,
        'evaluatie.legVast': { actions: 'bewaar' },
        'casus.hervat': { target: 'uitvoering', actions: 'bewaar' },
        'casus.schaalAf': {
          guard: { type: 'voldoet', params: ['R-101 geevalueerd'] },
          target: 'afschaling',
          actions: 'bewaar',
        },
      },
    },
    afschaling: {
      meta: { aanZet: ['publiekBetrokken'] },
      on: {
        ...vastleggen,
        ...terug,
        'afstemming.beeindig': afstemmen['afstemming.beeindig'],
        'casus.hervat': { target: 'uitvoering', actions: 'bewaar' },
        'casus.sluit': {
          guard: { type: 'voldoet', params: ['R-101 actiesAfgerond', 'R-38 geenOpenAanbod', 'R-76 betrokkeneWeet'] },
          target: 'afgesloten',
          actions: 'bewaar',
        },
      },
    },
    /** Shielded at once: no ordinary person sees a casus that stands here. */
    afgesloten: {
      meta: { aanZet: [] },
      on: {
        ...bronantwoord,
        ...vernietigen,
        'casus.verleng': vastleggen['casus.verleng'],
        'casus.heropen': {
          guard: {
            type: 'voldoet',
            params: [
              'R-18 heropeningVoorgesteld',
              'R-149 binnenTermijn',
              'R-37 geenBezwaar',
              'R-83 ietsAkkoord',
              'R-18 heropeningGemotiveerd',
            ],
          },
          target: 'aanmelding',
          actions: 'bewaar',
        },
      },
    },
    /**
     * Still being treated when its term came near its end: shielded, with a last term in which the public
     * participants can renew it. Where there was a plan it is evaluated anew; else it is judged anew.
     */
    laatsteTermijn: {
      meta: { aanZet: ['voormalig'] },
      on: {
        ...bronantwoord,
        ...vernietigen,
        'casus.verleng': [
          { guard: { type: 'metPlan', params: { eisen: verlengeisen } }, target: 'evaluatie', actions: 'bewaar' },
          {
            guard: { type: 'voldoet', params: verlengeisen },
            target: 'triage.uitvraag',
            actions: ['bewaar', 'opnieuw'],
          },
        ],
      },
    },
    /** Not taken up: the server destroys the key of what stood here. */
    geweigerd: { meta: { aanZet: [] } },
    /** No longer needed, or its term is over: the same. Nothing leaves from here. */
    vernietigd: { meta: { aanZet: [] } },
  },
});

/** Where the last who had to be told was told, or excepted. */
function alsVerteld(target: 'geinformeerd' | 'informerenUitgesteld', eisen: readonly Eisnaam[]) {
  return { guard: { type: 'allenVerteld' as const, params: { eisen } }, target, actions: 'bewaar' as const };
}

function naarStap(stap: Overlegstap, eisen: readonly Eisnaam[]) {
  return {
    guard: { type: 'stapIs' as const, params: { stap, eisen } },
    target: stap,
    actions: 'bewaar' as const,
  };
}

/** What a lapse moves: silence never brings a casus further than where its absence of an answer leaves it. */
function verstrijkt(klok: Kloksoort, target: string) {
  return {
    'termijn.verstrijk': [
      {
        guard: { type: 'klokIs' as const, params: { klok, eisen: lapseisen } },
        target,
        actions: 'bewaar' as const,
      },
    ],
  };
}

/** The consent that a hand-over rests on ended before anybody accepted it: the casus comes back. */
function aanbodVervalt(eisen: readonly Eisnaam[]) {
  return {
    guard: { type: 'overdrachtRustOp' as const, params: { eisen } },
    target: 'geclassificeerd.lokaal',
    actions: 'bewaar' as const,
  };
}
