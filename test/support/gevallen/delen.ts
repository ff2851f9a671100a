import type { Omschrijving, Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { Convenant } from '../../../machines/kader/kader.ts';
import { voorbeeld } from '../../../machines/kader/voorbeeld.ts';
import { bij } from '../stations.ts';
import type { Wereld } from '../wereld.ts';
import { bied, deling, informeer, noor, onderteken, sara, uitzondering, vraag } from './burger.ts';
import {
  besluitOver,
  C,
  type Geval,
  laatste,
  later,
  metContext,
  overlegBij,
  type Rij,
  reden,
  vandaag,
  verdraaid,
  type Zin,
} from './geval.ts';
import { onderKader } from './kader.ts';
import { doe, geef } from './triage.ts';

const amir = 'amir.haddad';
const lotte = 'lotte.bakker';

const genodigd = (...personen: string[]): Zin =>
  doe({ onderwerp: 'uitnodiging', genodigden: personen.map((persoon) => ({ persoon, reden })) });
const nodigVast = (onderwerp: string): Zin => [
  lotte,
  (casus) => ({ type: 'uitnodiging.stelVast', casus: C, besluit: besluitOver(casus, onderwerp) }),
];
const nodigUit: Zin = [noor, { type: 'betrokkene.nodigUit', casus: C, kanaal: 'brief', op: vandaag }];
const plan: Zin = [
  noor,
  { type: 'overleg.plan', casus: C, op: '2026-06-05T09:00:00.000Z', plaats: 'Zaal 1', minuten: 30 },
];
export const open: Zin = [noor, (casus) => ({ type: 'overleg.open', casus: C, overleg: overlegBij(casus) })];
const sluit = (betrokkeneGeinformeerdOp?: string): Zin => [
  'femke.bos',
  {
    ...{ type: 'casus.sluit', casus: C, resultaat: 'doelenBehaald' },
    ...(betrokkeneGeinformeerdOp ? { betrokkeneGeinformeerdOp } : {}),
  } as Opdracht,
];

export const inMulti = (...eerst: readonly Zin[]): Omit<Geval, 'zegt'> => ({ bij: 'multiprobleem', eerst });

/** The same place in a house whose covenant is the example but for this. */
const onderConvenant = (waar: string, anders: Partial<Convenant>) => () =>
  onderKader(waar, { convenant: { ...voorbeeld.convenant, ...anders } });
const partijen = (...codes: string[]) => ({ partijen: codes.map((code) => ({ code, naam: code })) });

export const deelgevallen: readonly Rij[] = [
  [
    'R-29 partijen',
    { bij: onderConvenant('multiprobleem', partijen('politie', 'gemeente-rivierenstad')), zegt: deling() },
    { bij: onderConvenant('multiprobleem', partijen('ggz', 'gemeente-rivierenstad')), zegt: deling() },
  ],
  [
    'R-30 convenantGeldt',
    {
      bij: onderConvenant('multiprobleem', { totEnMet: '2026-05-31' }),
      ...{ eerst: [vraag(), deling()], zegt: onderteken() },
    },
    { bij: onderConvenant('multiprobleem', { totEnMet: vandaag }), eerst: [vraag(), deling()], zegt: onderteken() },
  ],
  [
    'R-30 convenantGeldt',
    { bij: onderConvenant('multiprobleem', { vanaf: later }), eerst: [vraag(), deling()], zegt: onderteken() },
    { bij: onderConvenant('multiprobleem', { vanaf: vandaag }), eerst: [vraag(), deling()], zegt: onderteken() },
  ],
  [
    'R-28 convenantOpDeDag',
    { bij: onderConvenant('genodigd', { totEnMet: '2026-06-04' }), zegt: plan },
    { bij: onderConvenant('genodigd', { totEnMet: '2026-06-05' }), zegt: plan },
  ],
  [
    'R-95 genoemdenBekend',
    { ...inMulti(), zegt: deling({ ontvangers: ['niemand'] }) },
    { ...inMulti(), zegt: deling() },
  ],
  ['R-01 vijfVragen', { ...inMulti(), zegt: deling({ waarborgen: '' }) }, { ...inMulti(), zegt: deling() }],
  [
    'R-91 besluitNiveau',
    { ...inMulti(), zegt: deling({ categorieen: ['politie'], niveau: 5 }) },
    { ...inMulti(), zegt: deling({ categorieen: ['politie'], niveau: 4 }) },
  ],
  [
    'R-72 besluitVoorgesteld',
    { ...inMulti(vraag(), deling()), zegt: onderteken('classificatie') },
    { ...inMulti(vraag(), deling()), zegt: onderteken() },
  ],
  [
    'R-72 besluitGetekend',
    { bij: verdraaid('gepland', (casus) => metContext(casus, { delingsbesluit: null })), zegt: open },
    { bij: 'gepland', zegt: open },
  ],
  [
    'R-75 geinformeerdOfUitzondering',
    { bij: 'lokaal', eerst: [vraag()], zegt: bied({}) },
    { bij: 'lokaal', eerst: [vraag(), informeer()], zegt: bied({}) },
  ],
  [
    'R-35 redenAangeboden',
    { bij: () => onderKader('multiprobleem', { uitzonderingsgronden: ['dwangkader'] }), zegt: uitzondering() },
    { bij: () => onderKader('multiprobleem', { uitzonderingsgronden: ['lopendOnderzoek'] }), zegt: uitzondering() },
  ],
  [
    'R-07 grondslagAangeboden',
    {
      bij: () => onderKader('lokaal', { grondslagen: ['toestemming'] }),
      eerst: [vraag(), informeer()],
      zegt: bied({}),
    },
    { bij: () => onderKader('lokaal', { grondslagen: ['wgs231'] }), eerst: [vraag(), informeer()], zegt: bied({}) },
  ],
  [
    'R-07 grondslagAangeboden',
    { bij: () => onderKader('multiprobleem', { grondslagen: ['toestemming'] }), zegt: deling() },
    { bij: () => onderKader('multiprobleem', { grondslagen: ['wgs231'] }), zegt: deling() },
  ],
  [
    'R-93 uitgenodigdOfUitzondering',
    { bij: 'genodigd', eerst: [plan], zegt: open },
    { bij: 'genodigd', eerst: [nodigUit, plan], zegt: open },
  ],
  [
    'R-95 genodigdenVoorgesteld',
    { bij: 'geinformeerd', zegt: nodigVast('delingsbesluit') },
    {
      bij: 'geinformeerd',
      eerst: [genodigd(sara), geef('femke.bos', 'uitnodiging', 'akkoord')],
      zegt: nodigVast('uitnodiging'),
    },
  ],
  [
    'R-83 ietsAkkoord',
    { bij: 'geinformeerd', eerst: [genodigd(sara)], zegt: nodigVast('uitnodiging') },
    {
      bij: 'geinformeerd',
      eerst: [genodigd(sara), geef('femke.bos', 'uitnodiging', 'akkoord')],
      zegt: nodigVast('uitnodiging'),
    },
  ],
  ['R-76 betrokkeneWeet', { bij: 'afschaling', zegt: sluit() }, { bij: 'afschaling', zegt: sluit(vandaag) }],
  [
    'R-95 overlegVrij',
    {
      bij: () => ({ ...bij('genodigd').wereld, overleggen: bij('uitvoering').wereld.overleggen }),
      zegt: [
        noor,
        { ...(plan[1] as Opdracht), overleg: Object.keys(bij('uitvoering').wereld.overleggen)[0] ?? '' } as Opdracht,
      ],
    },
    { bij: 'genodigd', zegt: plan },
  ],
  [
    'R-95 staatOpAgenda',
    {
      bij: verdraaid('gepland', (casus) =>
        metContext(casus, { overleg: casus.casus.context.overleg && { ...casus.casus.context.overleg, id: 'elders' } }),
      ),
      zegt: [noor, { type: 'overleg.open', casus: C, overleg: Object.keys(bij('gepland').wereld.overleggen)[0] ?? '' }],
    },
    { bij: 'gepland', zegt: open },
  ],
];

export const item = (anders: Partial<Omschrijving> = {}): Omschrijving => ({
  ...{ leefgebied: 'geestelijkeGezondheid', categorie: 'huisvesting', niveau: 2, doel: reden, vraag: reden },
  ...anders,
});
const vraagItem = (bron: string): Zin => [
  amir,
  { type: 'vrijgave.vraag', casus: C, bron, omschrijving: item(), noodzaak: reden },
];
export const biedItem = (persoon: string, anders: Partial<Extract<Opdracht, { type: 'vrijgave.bied' }>> = {}): Zin => [
  persoon,
  (casus) => ({
    ...{ type: 'vrijgave.bied', casus: C, omschrijving: item(), tekst: reden },
    ...{ regisseurLeest: false, rechtmatigVerkregen: true },
    ...anders,
    ...(anders.item === undefined ? {} : { item: laatste(casus.items) }),
  }),
];
export const geefVrij = (...ontvangers: string[]): Zin => [
  amir,
  (casus) => ({
    ...{ type: 'vrijgave.geefVrij', casus: C, item: laatste(casus.items), ontvangers },
    ...{ noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden, grondslag: 'wgs231' },
  }),
];

/** The regie itself at the table: two hats, and still nobody's answer or release but one's own. */
const metRegie = verdraaid('beeldvorming', (casus) =>
  metContext(casus, {
    genodigden: [...casus.casus.context.genodigden, ...[noor, amir].map((persoon) => ({ persoon, reden }))],
  }),
);

/** A house with areas of its own. */
const metEigenGebieden = () =>
  onderKader('beeldvorming', {
    leefgebieden: [{ code: 'welzijn', naam: { nl: 'Welzijn', en: 'Wellbeing' }, kant: 1 }],
  });

/** A house where the triage gets L1 at the table; invitees get what the example gives them. */
function strengVoorTriage(): Wereld {
  const { matrix } = voorbeeld;
  const triage = { ...matrix.perOntvanger.triage, casusoverleg: 1 as const };
  return onderKader('beeldvorming', { matrix: { ...matrix, perOntvanger: { ...matrix.perOntvanger, triage } } });
}

export const informatiegevallen: readonly Rij[] = [
  [
    'R-46 bronBetrokken',
    { bij: 'beeldvorming', zegt: vraagItem('tess.degraaf') },
    { bij: 'beeldvorming', zegt: vraagItem(sara) },
  ],
  [
    'R-56 itemHoortHier',
    { bij: 'aanmelding', zegt: vraagItem(sara) },
    { bij: 'triage', zegt: vraagItem('joris.smit') },
  ],
  [
    'R-34 niveauBinnenMatrix',
    { bij: 'beeldvorming', zegt: biedItem(sara, { omschrijving: item({ categorie: 'identificatie' }) }) },
    { bij: 'beeldvorming', zegt: biedItem(sara, { omschrijving: item({ categorie: 'identificatie', niveau: 1 }) }) },
  ],
  [
    'R-10 leefgebiedVanKader',
    { bij: 'beeldvorming', zegt: biedItem(sara, { omschrijving: item({ leefgebied: 'welzijn' }) }) },
    { bij: metEigenGebieden, zegt: biedItem(sara, { omschrijving: item({ leefgebied: 'welzijn' }) }) },
  ],
  [
    'R-10 leefgebiedVanKader',
    { bij: metEigenGebieden, zegt: vraagItem(sara) },
    { bij: 'beeldvorming', zegt: vraagItem(sara) },
  ],
  [
    'R-07 grondslagAangeboden',
    {
      bij: () => onderKader('beeldvorming', { grondslagen: ['toestemming'] }),
      eerst: [biedItem(sara)],
      zegt: geefVrij('daan.visser'),
    },
    { bij: 'beeldvorming', eerst: [biedItem(sara)], zegt: geefVrij('daan.visser') },
  ],
  [
    'R-34 niveauBinnenMatrix',
    { bij: strengVoorTriage, eerst: [biedItem(sara)], zegt: geefVrij('daan.visser', lotte) },
    { bij: strengVoorTriage, eerst: [biedItem(sara)], zegt: geefVrij('daan.visser') },
  ],
  [
    'R-134 rechtmatigVerkregen',
    { bij: 'beeldvorming', zegt: biedItem(sara, { rechtmatigVerkregen: false }) },
    { bij: 'beeldvorming', zegt: biedItem(sara) },
  ],
  [
    'R-72 besluitVoorWat',
    { bij: 'uitvraag', zegt: biedItem('joris.smit', { omschrijving: item({ niveau: 3 }) }) },
    { bij: 'beeldvorming', zegt: biedItem(sara, { omschrijving: item({ niveau: 3 }) }) },
  ],
  [
    'R-85 alleenHouder',
    { bij: 'beeldvorming', zegt: biedItem('daan.visser', { omschrijving: item({ niveau: 5 }) }) },
    { bij: 'beeldvorming', zegt: biedItem('daan.visser', { omschrijving: item({ niveau: 4 }) }) },
  ],
  [
    'R-85 eigenItem',
    { bij: metRegie, eerst: [vraagItem(sara)], zegt: biedItem(noor, { item: 'de vraag' }) },
    { bij: metRegie, eerst: [vraagItem(sara)], zegt: biedItem(sara, { item: 'de vraag' }) },
  ],
  [
    'R-89 ontvangersBetrokken',
    { bij: 'beeldvorming', eerst: [biedItem(sara)], zegt: geefVrij('tess.degraaf') },
    { bij: 'beeldvorming', eerst: [biedItem(sara)], zegt: geefVrij('daan.visser') },
  ],
  [
    'R-44 nietEigenItem',
    { bij: metRegie, eerst: [biedItem(amir)], zegt: geefVrij('daan.visser') },
    { bij: metRegie, eerst: [biedItem(noor)], zegt: geefVrij('daan.visser') },
  ],
];

/** The covered decision, part by part: what R-72 compares a release of level 3 or higher with. */
export const buitenBesluit: readonly (readonly [wat: string, geval: Geval])[] = [
  [
    'another kind of data',
    { bij: 'beeldvorming', zegt: biedItem(sara, { omschrijving: item({ categorie: 'toezicht', niveau: 4 }) }) },
  ],
  ['a higher level', { bij: 'beeldvorming', zegt: biedItem(sara, { omschrijving: item({ niveau: 5 }) }) }],
  [
    'another recipient',
    {
      bij: 'beeldvorming',
      eerst: [biedItem(sara, { omschrijving: item({ niveau: 4 }) })],
      zegt: geefVrij('daan.visser', lotte),
    },
  ],
  [
    'after its last day',
    {
      bij: verdraaid('beeldvorming', (casus) => {
        const { delingsbesluit } = casus.casus.context;
        return metContext(casus, { delingsbesluit: delingsbesluit && { ...delingsbesluit, totEnMet: '2026-05-31' } });
      }),
      zegt: biedItem(sara, { omschrijving: item({ niveau: 4 }) }),
    },
  ],
  [
    'a person neither told nor excepted',
    {
      bij: verdraaid('beeldvorming', (casus) => metContext(casus, { berichten: [] })),
      zegt: biedItem(sara, { omschrijving: item({ niveau: 4 }) }),
    },
  ],
];
