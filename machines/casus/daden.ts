import type { Eisnaam } from '../eisen/eisen.ts';
import type { Kloksoort, Stap as Overlegstap } from '../kader/lijsten.ts';

/*
 * What can be done in many states of a casus, and the ways that several states have alike: drawn once, and laid into the
 * statechart where they belong.
 */

export const kenbaar = [
  'R-58 klasseVoorgesteld',
  'R-132 criteriaBeoordeeld',
  'R-37 geenBezwaar',
  'R-58 menselijkGemotiveerd',
] as const;
export const complex = [...kenbaar, 'R-58 alleCriteriaVoldaan'] as const;
const toestemmingseisen = [
  'R-68 gevraagdVoorNu',
  'R-68 volledig',
  'R-67 juisteSpreker',
  'R-69 vrijeKeuze',
  'R-86 houderGenoemd',
] as const;
export const intrekeisen = ['R-68 toestemmingLoopt', 'R-68 gevraagdVoorNu', 'R-67 trektEigenIn'] as const;
const herzieneisen = ['R-78 gemotiveerd', 'R-79 herzieningLaterDanNu', 'R-79 herzieningBinnenTermijn'] as const;
export const uitzonderingseisen = ['R-35 redenAangeboden', ...herzieneisen, 'R-78 bekendeSpreker'] as const;
const loopteisen = ['R-79 uitzonderingLoopt'] as const;
export const informeereisen = ['R-75 berichtNietLater', 'R-75 juisteMensen', 'R-118 rechtenGenoemd'] as const;

/** What belongs to telling the person concerned, from the first data on. */
export const vertellen = {
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

export const verlengeisen = [
  'R-150 bewaarvoorstel',
  'R-150 grondGeldt',
  'R-150 hooguitTweeJaar',
  'R-149 binnenTermijn',
  'R-37 geenBezwaar',
  'R-83 ietsAkkoord',
  'R-150 gemotiveerd',
] as const;

/** What the source of a datum says of keeping it; of no influence on whether the casus is kept. */
export const bronantwoord = {
  'bewaring.antwoord': { guard: { type: 'voldoet', params: ['R-150 eigenGegeven'] }, actions: 'bewaar' },
} as const;

/** Acts that are recorded in any state in which a casus is being treated, and that move nothing. */
export const vastleggen = {
  ...vertellen,
  'toestemming.registreer': { guard: { type: 'voldoet', params: toestemmingseisen }, actions: 'bewaar' },
  'toestemming.trekIn': { guard: { type: 'voldoet', params: intrekeisen }, actions: 'bewaar' },
  ...bronantwoord,
  ...kring,
  // Leaving only narrows: nothing halts it.
  'deelname.beeindig': {
    guard: { type: 'voldoet', params: ['R-95 doetMee', 'R-95 zelfOfMetReden'] },
    actions: 'bewaar',
  },
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
export const vernietigen = {
  'vernietiging.stelVoor': { guard: { type: 'voldoet', params: ['R-149 nogNietVoorgesteld'] }, actions: 'bewaar' },
  'vernietiging.trekIn': { guard: { type: 'voldoet', params: ['R-149 eigenVoorstel'] }, actions: 'bewaar' },
  'vernietiging.bevestig': {
    guard: { type: 'voldoet', params: ['R-149 tweedePersoon', ...verantwoord] },
    target: '#casus.vernietigd',
    actions: 'bewaar',
  },
} as const;

/** While there is a plan in the making or carried out, it can be aligned with that of somebody in the circle. */
export const afstemmen = {
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
export const terug = {
  'casus.herclassificeer': { target: '#casus.triage.uitvraag', actions: 'bewaar' },
  'casus.vraagInformatie': { target: '#casus.triage.uitvraag', actions: 'bewaar' },
} as const;

/** A casus that went back while it lay on the table leaves it here; without this its meeting could never go on. */
export const vanTafel = {
  'overleg.rondAf': { guard: { type: 'voldoet', params: ['R-118 terugkoppeling'] }, actions: 'bewaar' },
} as const;

export const opnieuwOverleggen = {
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
export const alsnogVertellen = [
  {
    guard: { type: 'nogTeVertellen', params: { eisen: loopteisen } },
    target: '#casus.delingsbesluit.teInformeren',
    actions: 'bewaar',
  },
  vertellen['uitzondering.hefOp'],
] as const;

/** Not taking it up is weighed as well: what can be prevented against unneeded interference. */
export const weigereisen = [...verantwoord, 'R-115 wegingOpgeschreven'] as const;

export const weigeren = {
  'casus.weiger': { guard: { type: 'voldoet', params: weigereisen }, target: '#casus.geweigerd', actions: 'bewaar' },
} as const;

/**
 * Asked of every lapse: that clock runs, its term is over, and its lapse was not written down before. What goes by a
 * lapse alone, a signal that nobody took up or that was unjustified, is named by rules of its own.
 */
export const lapseisen = [
  'E-5 termijnLoopt',
  'E-5 termijnOm',
  'E-5 nietEerderVerstreken',
  'R-111 onterechteTijdOm',
  'R-112 signaaltijdOm',
] as const;

/** Where the last who had to be told was told, or excepted. */
export function alsVerteld(target: 'geinformeerd' | 'informerenUitgesteld', eisen: readonly Eisnaam[]) {
  return { guard: { type: 'allenVerteld' as const, params: { eisen } }, target, actions: 'bewaar' as const };
}

export function naarStap(stap: Overlegstap, eisen: readonly Eisnaam[]) {
  return {
    guard: { type: 'stapIs' as const, params: { stap, eisen } },
    target: stap,
    actions: 'bewaar' as const,
  };
}

/** What a lapse moves: silence never brings a casus further than where its absence of an answer leaves it. */
export function verstrijkt(klok: Kloksoort, target: string) {
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
export function aanbodVervalt(eisen: readonly Eisnaam[]) {
  return {
    guard: { type: 'overdrachtRustOp' as const, params: { eisen } },
    target: 'geclassificeerd.lokaal',
    actions: 'bewaar' as const,
  };
}
