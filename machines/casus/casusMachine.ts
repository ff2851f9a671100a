import { assign, setup } from 'xstate';
import type { Hoedanigheid } from '../bevoegd.ts';
import type { Eisnaam } from '../eisen/eisen.ts';
import { type Klank, voldoet } from '../gehoord.ts';
import type { Klasse, Kloksoort, Stap as Overlegstap, Weigerreden } from '../kader/lijsten.ts';
import { verteldOfUitgesteld } from '../rechten/burger.ts';
import { bewaar, opnieuw } from './bewaren.ts';
import { type CasusContext, legeCasus } from './context.ts';
import {
  aanbodVervalt,
  afstemmen,
  alsnogVertellen,
  alsVerteld,
  bronantwoord,
  complex,
  informeereisen,
  intrekeisen,
  kenbaar,
  lapseisen,
  naarStap,
  opnieuwOverleggen,
  terug,
  uitzonderingseisen,
  vanTafel,
  vastleggen,
  verlengeisen,
  vernietigen,
  verstrijkt,
  vertellen,
  weigereisen,
  weigeren,
} from './daden.ts';

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
