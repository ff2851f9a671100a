import { biedItem, geefVrij } from './delen.ts';
import { C, type Geval, laatste, type Rij, reden, type Zin } from './geval.ts';
import { dienIn } from './verzoeken.ts';

const sara = 'sara.elamrani';
const mila = 'mila.jansen';
const daan = 'daan.visser';
const amir = 'amir.haddad';
const ineke = 'ineke.mulder';

const neemTerug = (wie: string, ...van: string[]): Zin => [
  wie,
  ({ items }) => ({ type: 'vrijgave.neemTerug', casus: C, item: laatste(items), van }),
];
const verbeter = (tekst: string): Zin => [
  sara,
  ({ items }) => ({ type: 'vrijgave.verbeter', casus: C, item: laatste(items), tekst }),
];
export const opent = (wie: string): Zin => [
  wie,
  ({ items }) => ({ type: 'vrijgave.open', casus: C, item: laatste(items) }),
];
const leest = (wie: string, doel: 'verzoek' | 'rechtmatigheid' | 'rechtsgang', toelichting = reden): Zin => [
  wie,
  { type: 'logboek.open', casus: C, doel, toelichting },
];

const gegeven = (zegt: Zin): Geval => ({ bij: 'beeldvorming', eerst: [biedItem(sara), geefVrij(mila, daan)], zegt });
const log = (zegt: Zin, ...eerst: readonly Zin[]): Geval => ({ bij: 'uitvoering', eerst, zegt });

const vertrekt = (wie: string, persoon: string, reden?: string): Zin => [
  wie,
  { type: 'deelname.beeindig', casus: C, persoon, ...(reden === undefined ? {} : { reden }) },
];

/** Reading, taking back, putting right, and reading who read. */
const kijkt: Zin = [mila, { type: 'inzage.begin', casus: C }];

export const leesgevallen: readonly Rij[] = [
  ['R-130 nogNietGekeken', log(kijkt, kijkt), log(kijkt)],
  [
    'R-130 nogDicht',
    { bij: 'beeldvorming', eerst: [biedItem(sara), geefVrij(mila), opent(mila)], zegt: opent(mila) },
    gegeven(opent(mila)),
  ],
  ['R-89 heeftHet', gegeven(neemTerug(amir, 'femke.bos')), gegeven(neemTerug(amir, mila))],
  ['R-89 heeftHet', gegeven(neemTerug(sara, mila, 'femke.bos')), gegeven(neemTerug(sara, mila, daan))],
  [
    'R-84 nietTeruggenomen',
    { bij: 'beeldvorming', eerst: [biedItem(sara), geefVrij(mila, daan), neemTerug(sara, mila)], zegt: geefVrij(mila) },
    { bij: 'beeldvorming', eerst: [biedItem(sara), geefVrij(mila, daan), neemTerug(amir, mila)], zegt: geefVrij(mila) },
  ],
  ['R-153 andersDanEerst', gegeven(verbeter(' ')), gegeven(verbeter('Dit is beter.'))],
  ['R-148 doelVanWet', log(leest(ineke, 'rechtmatigheid')), log(leest('hessel.brandt', 'rechtmatigheid'))],
  ['R-148 doelVanWet', log(leest(ineke, 'rechtsgang', 'x')), log(leest(ineke, 'rechtsgang'))],
  ['R-95 doetMee', log(vertrekt('noor.devries', 'tess.degraaf', reden)), log(vertrekt('noor.devries', mila, reden))],
  ['R-95 zelfOfMetReden', log(vertrekt(mila, daan, reden)), log(vertrekt(mila, mila))],
  ['R-95 zelfOfMetReden', log(vertrekt('noor.devries', mila, '')), log(vertrekt('noor.devries', mila, reden))],
  ['R-122 verzoekLoopt', log(leest(ineke, 'verzoek')), log(leest(ineke, 'verzoek'), dienIn('inzageLog'))],
];
