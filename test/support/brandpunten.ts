import type { CasusDossier } from '../../machines/index.ts';
import { beheerders, cast } from './repertoire.ts';
import { type Brandpunt, langs } from './verkenning.ts';
import { legeWereld, type Wereld } from './wereld.ts';

const { regisseur, informatie, melder, publiek, geheim, buiten, contactpunt } = cast;

const totTriage = [
  [melder, 'signaal.meld'],
  [melder, 'aanmelding.dienIn:goed'],
  [regisseur, 'casus.screen'],
  [regisseur, 'casus.zetInTriage'],
] as const;
const totOordeel = [
  [publiek, 'doel.beoordeel:past'],
  [informatie, 'uitvraag.stel'],
  [melder, 'criteria.beoordeel:ja'],
  [publiek, 'criteria.beoordeel:ja'],
] as const;
const totMultiprobleem = [
  [regisseur, 'voorstel.doe:multiprobleem'],
  [publiek, 'classificatie.stelVast'],
  [melder, 'toestemming.registreer'],
] as const;
const totGetekend = [
  [regisseur, 'voorstel.doe:deling4'],
  [publiek, 'delingsbesluit.onderteken'],
] as const;
const totGenodigd = [
  [melder, 'betrokkene.informeer'],
  [regisseur, 'voorstel.doe:uitnodiging'],
  [melder, 'standpunt.geef:uitnodiging:akkoord'],
  [publiek, 'uitnodiging.stelVast'],
  [regisseur, 'betrokkene.nodigUit'],
] as const;
const totTafel = [
  [regisseur, 'overleg.plan'],
  [melder, 'overleg.meldAanwezig'],
  [geheim, 'overleg.meldAanwezig'],
  [regisseur, 'overleg.open'],
  [regisseur, 'overleg.stap:beeldvorming'],
] as const;
const totBesluiten = [
  [regisseur, 'overleg.stap:oordeelsvorming'],
  [regisseur, 'overleg.stap:besluitvorming'],
] as const;
const totPlan = [
  [regisseur, 'overleg.stap:afronding'],
  [regisseur, 'overleg.rondAf'],
  [regisseur, 'overleg.sluit'],
] as const;

const totAfschaling = [
  [regisseur, 'plan.voegToe'],
  [geheim, 'plan.aanvaard'],
  [regisseur, 'casusregie.draagVoor'],
  [geheim, 'casusregie.aanvaard'],
  [regisseur, 'plan.stelVast'],
  [geheim, 'uitvoering.begin'],
  [geheim, 'plan.meldVoortgang:gedaan'],
  [regisseur, 'evaluatie.begin'],
  [regisseur, 'evaluatie.legVast'],
  [melder, 'casus.schaalAf'],
] as const;

const inTriage = langs(legeWereld, totTriage);
const beoordeeld = langs(inTriage, totOordeel);
const multiprobleem = langs(beoordeeld, totMultiprobleem);
const getekend = langs(multiprobleem, totGetekend);
const genodigd = langs(getekend, totGenodigd);
const aanTafel = langs(genodigd, totTafel);
const besluitvorming = langs(aanTafel, totBesluiten);
const plan = langs(besluitvorming, totPlan);
const metItem = langs(aanTafel, [
  [geheim, 'vrijgave.bied:L4'],
  [informatie, 'vrijgave.geefVrij'],
]);
const gesloten = langs(langs(langs(metItem, totBesluiten), totPlan), [...totAfschaling, [melder, 'casus.sluit']]);

/** The same world, begun almost five years earlier: its retention term ends next month. */
const bijnaVijfJaar = (wereld: Wereld): Wereld =>
  metCasus(wereld, (casus) => {
    const context = { ...casus.casus.context, sinds: '2021-07-15T09:00:00.000Z' };
    return { ...casus, casus: { ...casus.casus, context } };
  });

function metCasus(wereld: Wereld, verander: (casus: CasusDossier) => CasusDossier): Wereld {
  const casus = wereld.casussen.C;
  return casus ? { ...wereld, casussen: { C: verander(casus) } } : wereld;
}

/** Follows these commands: by anybody, or `person name` by that person only. */
const volgend = (...namen: string[]): Brandpunt['volgt'] => {
  const gekend = new Set(namen);
  return (persoon, naam) => gekend.has(naam) || gekend.has(`${persoon} ${naam}`);
};

const terug = ['casus.herclassificeer', 'casus.vraagInformatie'];
const punt = (naam: string, begin: Wereld, ...namen: string[]): Brandpunt => ({
  naam,
  begin,
  volgt: volgend(...namen),
});

/**
 * Where the exploration looks, one knot of the process at a time. The product of all of them would be beyond any
 * machine; what is left out is told in `model.test.ts`.
 */
export const brandpunten: readonly Brandpunt[] = [
  punt(
    'from signal to triage',
    legeWereld,
    'signaal.meld',
    'signaal.wijsAf',
    'signaal.wijsAf:onterecht',
    'aanmelding.dienIn:nieuw',
    'aanmelding.dienIn:karig',
    'aanmelding.dienIn:goed',
    'aanmelding.vraagAanvulling',
    'aanmelding.vulAan',
    'casus.screen',
    'casus.weiger',
    'casus.zetInTriage',
    'betrokkene.informeer',
    'casus.vraagInformatie',
    `${melder} uitzondering.registreer:nietInformeren`,
    `${melder} uitzondering.hefOp:nietInformeren`,
    `${melder} toestemming.registreer`,
  ),
  punt(
    'judging and classifying',
    inTriage,
    'doel.beoordeel:past',
    `${publiek} doel.beoordeel:niet`,
    'uitvraag.stel',
    'uitvraag.beantwoord:ja',
    'uitvraag.weiger',
    'criteria.beoordeel:ja',
    `${publiek} criteria.beoordeel:nee`,
    'voorstel.doe:multiprobleem',
    'voorstel.doe:regulier',
    `${publiek} standpunt.geef:classificatie:bezwaar`,
    `${publiek} standpunt.geef:classificatie:akkoord`,
    'voorstel.trekIn:classificatie',
    'classificatie.stelVast',
    'casus.weiger',
    ...terug,
  ),
  punt(
    'handing over',
    beoordeeld,
    'voorstel.doe:meervoudig',
    'classificatie.stelVast',
    `${melder} toestemming.registreer`,
    `${melder} betrokkene.informeer`,
    `${publiek} uitzondering.registreer:nietVragen`,
    `${publiek} uitzondering.registreer:nietInformeren`,
    `${publiek} uitzondering.hefOp:nietInformeren`,
    'overdracht.bied',
    'overdracht.aanvaard',
    'overdracht.wijsAf',
    'casus.sluit',
    'casus.herclassificeer',
  ),
  punt(
    'deciding to share, informing, inviting',
    multiprobleem,
    'voorstel.doe:deling4',
    `${publiek} standpunt.geef:delingsbesluit:bezwaar`,
    `${publiek} standpunt.geef:delingsbesluit:akkoord`,
    'voorstel.trekIn:delingsbesluit',
    'delingsbesluit.onderteken',
    `${melder} betrokkene.informeer`,
    `${contactpunt} betrokkene.informeer`,
    `${publiek} uitzondering.registreer:nietInformeren`,
    `${publiek} uitzondering.hefOp:nietInformeren`,
    `${publiek} uitzondering.registreer:nietUitnodigen`,
    `${publiek} uitzondering.hefOp:nietUitnodigen`,
    'voorstel.doe:uitnodiging',
    `${melder} standpunt.geef:uitnodiging:akkoord`,
    `${melder} standpunt.geef:uitnodiging:bezwaar`,
    'uitnodiging.stelVast',
    'betrokkene.nodigUit',
    'overleg.plan',
    'overleg.open',
  ),
  punt(
    'terms that pass from report to class',
    langs(legeWereld, [[melder, 'signaal.meld']]),
    'signaal.wijsAf:onterecht',
    'termijn.verstrijk:signaal',
    'termijn.verstrijk:onterecht',
    'termijn.verstrijk:informeren',
    'aanmelding.dienIn:goed',
    'aanmelding.vraagAanvulling',
    'aanmelding.vulAan',
    'termijn.verstrijk:aanvulling',
    'casus.screen',
    'casus.zetInTriage',
    `${publiek} doel.beoordeel:past`,
    'uitvraag.stel',
    'uitvraag.beantwoord:ja',
    'uitvraag.weiger',
    'termijn.verstrijk:U',
    'betrokkene.informeer',
    'casus.weiger',
  ),
  punt(
    'terms that pass while handing over',
    langs(beoordeeld, [
      [regisseur, 'voorstel.doe:meervoudig'],
      [publiek, 'classificatie.stelVast'],
      [melder, 'toestemming.registreer'],
    ]),
    `${publiek} uitzondering.registreer:nietInformeren`,
    'termijn.verstrijk:X-nietInformeren',
    'overdracht.bied',
    'overdracht.aanvaard',
    'overdracht.wijsAf',
    'termijn.verstrijk:overdracht',
    'termijn.verstrijk:bewaren',
    'casus.sluit',
  ),
  punt(
    'terms that pass from the decision to share to the conference',
    langs(getekend, [
      [regisseur, 'vrijgave.vraag:L2'],
      [melder, 'vrijgave.weiger'],
    ]),
    'termijn.verstrijk:eersteOverleg',
    'termijn.verstrijk:informeren',
    `${melder} betrokkene.informeer`,
    'voorstel.doe:uitnodiging',
    `${melder} standpunt.geef:uitnodiging:bezwaar`,
    `${melder} standpunt.geef:uitnodiging:akkoord`,
    'uitnodiging.stelVast',
    'overleg.plan',
  ),
  punt(
    'terms that pass while a plan is made and carried out',
    plan,
    'termijn.verstrijk:verslag',
    `${regisseur} plan.voegToe`,
    'plan.aanvaard',
    'casusregie.draagVoor',
    'casusregie.aanvaard',
    'plan.stelVast',
    'uitvoering.begin',
    'termijn.verstrijk:evaluatie',
    `${regisseur} evaluatie.begin`,
  ),
  punt(
    'information before the conference',
    getekend,
    'vrijgave.vraag:L4',
    'vrijgave.vraag:L2',
    'vrijgave.bied:L2',
    'vrijgave.bied:L4',
    'vrijgave.bied:antwoordL2',
    'vrijgave.bied:antwoordL4',
    'vrijgave.weiger',
    'vrijgave.trekIn',
    'vrijgave.geefVrij',
    'vrijgave.geefVrij:publiek',
    'vrijgave.beeindig',
    `${melder} betrokkene.informeer`,
    'voorstel.doe:uitnodiging',
    'voorstel.doe:zonderGeheim',
    `${melder} standpunt.geef:uitnodiging:akkoord`,
    'uitnodiging.stelVast',
    'overleg.plan',
    `${regisseur} betrokkene.nodigUit`,
  ),
  punt(
    'information at the table and after',
    aanTafel,
    'vrijgave.vraag:L4',
    'vrijgave.bied:L2',
    'vrijgave.bied:L4',
    'vrijgave.bied:L5',
    'vrijgave.bied:antwoordL4',
    'vrijgave.weiger',
    'vrijgave.trekIn',
    'vrijgave.geefVrij',
    'vrijgave.geefVrij:publiek',
    'vrijgave.beeindig',
    'overleg.stap:oordeelsvorming',
    'overleg.stap:besluitvorming',
    'overleg.stap:afronding',
    'overleg.rondAf',
    ...terug,
  ),
  punt(
    'deciding at the table',
    besluitvorming,
    'voorstel.doe:tafel',
    'voorstel.wijzig:tafel',
    `${melder} standpunt.geef:tafel:akkoord`,
    `${melder} standpunt.geef:tafel:bezwaar`,
    `${melder} standpunt.geef:tafel:onthouding`,
    `${geheim} standpunt.geef:tafel:akkoord`,
    `${geheim} standpunt.geef:tafel:bezwaar`,
    `${geheim} standpunt.geef:tafel:onthouding`,
    'voorstel.trekIn:tafel',
    'besluit.neem',
    'overleg.stap:oordeelsvorming',
    'overleg.stap:besluitvorming',
    'overleg.stap:afronding',
    'overleg.rondAf',
    'overleg.sluit',
    ...terug,
  ),
  punt(
    'information and agreements while a decision is open',
    langs(besluitvorming, [[regisseur, 'voorstel.doe:tafel']]),
    'vrijgave.vraag:L4',
    `${geheim} vrijgave.bied:L4`,
    'vrijgave.bied:antwoordL4',
    'vrijgave.weiger',
    'vrijgave.trekIn',
    'vrijgave.geefVrij',
    `${regisseur} plan.voegToe`,
    'plan.wijsAf',
    'plan.aanvaard',
    'casusregie.draagVoor',
    'casusregie.wijsAf',
    `${melder} standpunt.geef:tafel:bezwaar`,
  ),
  punt(
    'sitting and speaking',
    genodigd,
    'overleg.plan',
    'overleg.plan:bij',
    'overleg.open',
    'overleg.stap:beeldvorming',
    `${regisseur} overleg.meldAanwezig`,
    `${melder} overleg.meldAanwezig`,
    `${geheim} overleg.meldAanwezig`,
    `${melder} overleg.verlaat`,
    `${geheim} overleg.verlaat`,
    `${melder} overleg.vraagWoord`,
    `${geheim} overleg.vraagWoord`,
    `${geheim} overleg.trekWoordIn`,
    'overleg.geefWoord',
    'overleg.neemWoordAf',
    'overleg.sluit',
    'casus.herclassificeer',
  ),
  punt(
    'plan, execution, closure',
    plan,
    `${regisseur} plan.voegToe`,
    'plan.aanvaard',
    'plan.wijsAf',
    'plan.trekIn',
    'plan.meldVoortgang:bezig',
    'plan.meldVoortgang:gedaan',
    'plan.meldVoortgang:geblokkeerd',
    'casusregie.draagVoor',
    'casusregie.draagVoor:ander',
    'casusregie.aanvaard',
    'casusregie.wijsAf',
    'plan.stelVast',
    'uitvoering.begin',
    'evaluatie.begin',
    'evaluatie.legVast',
    'casus.schaalAf',
    'casus.hervat',
    'casus.sluit',
    'casus.herclassificeer',
    `${buiten} plan.voegToe`,
  ),
  {
    ...punt(
      'the weighing framework',
      legeWereld,
      'kader.stelVoor',
      'kader.stelVoor:tweede',
      'kader.bekrachtig',
      'kader.bekrachtig:tweede',
      'kader.trekIn',
      'kader.trekIn:tweede',
    ),
    ook: beheerders,
  },
  punt(
    'priority',
    langs(multiprobleem, [
      [melder, 'betrokkene.informeer'],
      [publiek, 'voorstel.doe:prioriteit:herhaaldGeweld'],
    ]),
    `${publiek} voorstel.doe:prioriteit:herhaaldGeweld`,
    `${melder} standpunt.geef:prioriteit:akkoord`,
    `${melder} standpunt.geef:prioriteit:bezwaar`,
    `${publiek} standpunt.geef:prioriteit:akkoord`,
    'voorstel.trekIn:prioriteit',
    'prioriteit.plaats',
    'prioriteit.haalAf',
    'termijn.verstrijk:prioriteit',
    'casus.herclassificeer',
    'voorstel.doe:regulier',
    'classificatie.stelVast',
    'casus.weiger',
  ),
  punt(
    'shielded after closing: renewing, reopening, destroying',
    bijnaVijfJaar(gesloten),
    `${melder} voorstel.doe:terugval`,
    `${publiek} voorstel.doe:heropening`,
    ...bewaarvragen('verlenging'),
    ...bewaarvragen('heropening'),
    'casus.verleng',
    'casus.heropen',
    `${contactpunt} vernietiging.stelVoor`,
    'vernietiging.bevestig',
    'termijn.verstrijk:bewaren:vijfJaar',
  ),
  punt(
    'renewing what is still being treated',
    bijnaVijfJaar(metItem),
    `${publiek} voorstel.doe:nogComplex`,
    ...bewaarvragen('verlenging'),
    'casus.verleng',
    'vrijgave.trekIn',
    'overleg.stap:oordeelsvorming',
  ),
  punt(
    'the last term, with a plan',
    bijnaVijfJaar(langs(plan, totAfschaling)),
    `${melder} voorstel.doe:nogComplex`,
    ...bewaarvragen('verlenging'),
    'casus.verleng',
    `${contactpunt} vernietiging.stelVoor`,
    `${publiek} vernietiging.stelVoor`,
    'vernietiging.trekIn',
    'vernietiging.bevestig',
    'casus.hervat',
    'casus.sluit',
    'termijn.verstrijk:laatsteTermijn',
    'termijn.verstrijk:bewaren:vijfJaar',
  ),
  punt(
    'the last term, without a plan',
    bijnaVijfJaar(langs(getekend, [[melder, 'betrokkene.informeer']])),
    `${melder} voorstel.doe:nogComplex`,
    ...bewaarvragen('verlenging'),
    'casus.verleng',
    `${contactpunt} vernietiging.stelVoor`,
    'vernietiging.bevestig',
    'termijn.verstrijk:laatsteTermijn',
    'termijn.verstrijk:bewaren:vijfJaar',
  ),
];

function bewaarvragen(onderwerp: 'verlenging' | 'heropening'): string[] {
  return [
    `${publiek} standpunt.geef:${onderwerp}:akkoord`,
    ...(onderwerp === 'verlenging' ? [`${publiek} standpunt.geef:verlenging:bezwaar`] : []),
    `bewaring.antwoord:${onderwerp}:I:ja`,
    ...(onderwerp === 'verlenging' ? ['bewaring.antwoord:verlenging:aanmelding:ja'] : []),
    `voorstel.trekIn:${onderwerp}`,
  ];
}
