import type { Aanmelding, Opdracht, Voorstel } from '../../../machines/gebeurtenissen.ts';
import { criteria as alleCriteria, type Klasse } from '../../../machines/kader/lijsten.ts';
import { verhaal } from '../stations.ts';
import { wieIs } from '../wereld.ts';
import { besluitOver, C, type Geval, laatste, type Rij, reden, type Zin } from './geval.ts';

const { betrokkene, aanmelding } = verhaal;
const noor = 'noor.devries';
const amir = 'amir.haddad';

const dienIn = (anders: Partial<Aanmelding>): Zin => [
  'femke.bos',
  { type: 'aanmelding.dienIn', betrokkene, aanmelding: { ...aanmelding, ...anders } },
];
const screen = (anders: Partial<Extract<Opdracht, { type: 'casus.screen' }>>): Zin => [
  noor,
  { type: 'casus.screen', casus: C, gemeente: 'rivierenstad', anderRegime: false, noodzaak: reden, ...anders },
];
const inTriage = (...deelnemers: string[]): Zin => [
  noor,
  { type: 'casus.zetInTriage', casus: C, deelnemers, noodzaak: reden },
];
const stel = (...aan: string[]): Zin => [amir, { type: 'uitvraag.stel', casus: C, aan, vraag: reden }];
const past = (persoon: string, ja: boolean): Zin => [persoon, { type: 'doel.beoordeel', casus: C, past: ja, reden }];
const antwoord: Zin = [
  'joris.smit',
  ({ casus }) => ({
    ...{ type: 'uitvraag.beantwoord', casus: C, bekend: true },
    uitvraag: laatste(casus.context.uitvragen),
  }),
];
const oordeel = (persoon: string, voldaan = true): Zin => {
  const oordelen = Object.fromEntries(alleCriteria.map((een) => [een, { voldaan: voldaan || een !== 'd', reden }]));
  return [persoon, { type: 'criteria.beoordeel', casus: C, oordelen } as Opdracht];
};
export const oordelen = (voldaan = true) =>
  ['femke.bos', 'joris.smit', 'lotte.bakker'].map((een) => oordeel(een, voldaan));
export const doe = (voorstel: Voorstel): Zin => [noor, { type: 'voorstel.doe', casus: C, voorstel }];
export const klasse = (een: Klasse): Zin => doe({ onderwerp: 'classificatie', klasse: een, reden });
export const geef = (persoon: string, onderwerp: string, standpunt: 'akkoord' | 'bezwaar', metReden = true): Zin => [
  persoon,
  (casus) => ({
    ...{ type: 'standpunt.geef', casus: C, besluit: besluitOver(casus, onderwerp), standpunt },
    ...(metReden ? { reden } : {}),
  }),
];
export const stelVast = (motivering = reden): Zin => [
  'lotte.bakker',
  (casus) => ({
    ...{ type: 'classificatie.stelVast', casus: C, motivering },
    besluit: besluitOver(casus, 'classificatie'),
  }),
];
const trekIn: Zin = [
  noor,
  (casus) => ({ type: 'voorstel.trekIn', casus: C, besluit: besluitOver(casus, 'classificatie') }),
];

const inUitvraag = (...eerst: readonly Zin[]): Omit<Geval, 'zegt'> => ({ bij: 'uitvraag', eerst });
const vastgesteld: Geval = { ...inUitvraag(...oordelen(), klasse('multiprobleem')), zegt: stelVast() };

export const triagegevallen: readonly Rij[] = [
  [
    'R-131 isDeelnemer',
    { bij: 'leeg', zegt: [{ ...wieIs(noor), rol: 'professional' }, dienIn({})[1]] },
    { bij: 'leeg', zegt: dienIn({}) },
  ],
  [
    'R-133 juistheidGecontroleerd',
    { bij: 'leeg', zegt: dienIn({ juistheidGecontroleerd: false }) },
    { bij: 'leeg', zegt: dienIn({}) },
  ],
  [
    'R-132 criteriaToegelicht',
    { bij: 'leeg', eerst: [dienIn({ criteria: { ...aanmelding.criteria, c: ' ' } })], zegt: screen({}) },
    { bij: 'leeg', eerst: [dienIn({})], zegt: screen({}) },
  ],
  [
    'R-02 doelGenoemd',
    { bij: 'leeg', eerst: [dienIn({ doel: '' })], zegt: screen({}) },
    { bij: 'aanmelding', zegt: screen({}) },
  ],
  [
    'R-39 gemeenteVanHuis',
    { bij: 'aanmelding', zegt: screen({ gemeente: 'elders' }) },
    { bij: 'aanmelding', zegt: screen({}) },
  ],
  [
    'R-163 geenAnderRegime',
    { bij: 'aanmelding', zegt: screen({ anderRegime: true }) },
    { bij: 'aanmelding', zegt: screen({}) },
  ],
  [
    'R-57 noodzaakGewogen',
    { bij: 'aanmelding', zegt: screen({ noodzaak: ' nee ' }) },
    { bij: 'aanmelding', zegt: screen({}) },
  ],
  [
    'R-95 publiekeTriage',
    { bij: 'aanmelding', eerst: [screen({})], zegt: inTriage('sara.elamrani') },
    { bij: 'aanmelding', eerst: [screen({})], zegt: inTriage('sara.elamrani', 'lotte.bakker') },
  ],
  [
    'R-02 doelPast',
    { bij: 'aanmelding', eerst: [screen({}), inTriage('femke.bos')], zegt: stel('daan.visser') },
    { bij: 'triage', zegt: stel('daan.visser') },
  ],
  [
    'R-109 geenDoelbezwaar',
    { bij: 'triage', eerst: [past('joris.smit', false)], zegt: stel('daan.visser') },
    { bij: 'triage', eerst: [past('joris.smit', false), past('joris.smit', true)], zegt: stel('daan.visser') },
  ],
  [
    'R-46 gevraagdenBekend',
    { bij: 'triage', zegt: stel('daan.visser', 'niemand') },
    { bij: 'triage', zegt: stel('daan.visser') },
  ],
  [
    'R-84 uitvraagOpen',
    { bij: 'triage', eerst: [stel('joris.smit'), antwoord], zegt: antwoord },
    { bij: 'triage', eerst: [stel('joris.smit')], zegt: antwoord },
  ],
  [
    'R-58 klasseVoorgesteld',
    { ...inUitvraag(...oordelen(), klasse('multiprobleem'), trekIn), zegt: stelVast() },
    vastgesteld,
  ],
  [
    'R-132 criteriaBeoordeeld',
    { ...inUitvraag(oordeel('femke.bos'), klasse('multiprobleem')), zegt: stelVast() },
    vastgesteld,
  ],
  [
    'R-58 alleCriteriaVoldaan',
    { ...inUitvraag(...oordelen(false), klasse('multiprobleem')), zegt: stelVast() },
    vastgesteld,
  ],
  [
    'R-58 menselijkGemotiveerd',
    { ...inUitvraag(...oordelen(), klasse('multiprobleem')), zegt: stelVast('ja') },
    vastgesteld,
  ],
  [
    'R-37 geenBezwaar',
    {
      ...inUitvraag(...oordelen(), klasse('multiprobleem'), geef('joris.smit', 'classificatie', 'bezwaar')),
      zegt: stelVast(),
    },
    {
      ...inUitvraag(
        ...oordelen(),
        klasse('multiprobleem'),
        geef('joris.smit', 'classificatie', 'bezwaar'),
        geef('joris.smit', 'classificatie', 'akkoord'),
      ),
      zegt: stelVast(),
    },
  ],
  [
    'R-43 voorstelHoortHier',
    { ...inUitvraag(), zegt: doe({ onderwerp: 'tafel', tekst: reden }) },
    { ...inUitvraag(), zegt: klasse('regulier') },
  ],
  [
    'R-43 nogGeenVoorstel',
    { ...inUitvraag(klasse('regulier')), zegt: klasse('meervoudig') },
    { ...inUitvraag(klasse('regulier'), trekIn), zegt: klasse('meervoudig') },
  ],
  [
    'R-13 zelfdeOnderwerp',
    {
      ...inUitvraag(klasse('regulier')),
      zegt: [
        noor,
        (casus) => ({
          ...{ type: 'voorstel.wijzig', casus: C, besluit: besluitOver(casus, 'classificatie') },
          voorstel: { onderwerp: 'tafel', tekst: reden },
        }),
      ],
    },
    {
      ...inUitvraag(klasse('regulier')),
      zegt: [
        noor,
        (casus) => ({
          ...{ type: 'voorstel.wijzig', casus: C, besluit: besluitOver(casus, 'classificatie') },
          voorstel: { onderwerp: 'classificatie', klasse: 'meervoudig', reden },
        }),
      ],
    },
  ],
  [
    'R-82 bezwaarMetReden',
    { ...inUitvraag(klasse('regulier')), zegt: geef('joris.smit', 'classificatie', 'bezwaar', false) },
    { ...inUitvraag(klasse('regulier')), zegt: geef('joris.smit', 'classificatie', 'bezwaar') },
  ],
];
