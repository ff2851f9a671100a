import type { Geheim, Omschrijving, Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { CasusDossier } from '../../../machines/index.ts';
import { voorbeeld } from '../../../machines/kader/voorbeeld.ts';
import { grond, noor, ontheffing, sara } from './burger.ts';
import { biedItem, item } from './delen.ts';
import { medisch, vrij } from './geheim.ts';
import {
  besluitOver,
  C,
  type Geval,
  later,
  metContext,
  type Rij,
  reden,
  vandaag,
  verdraaid,
  type Zin,
} from './geval.ts';
import { onderKader } from './kader.ts';
import { geef } from './triage.ts';

const femke = 'femke.bos';
const ineke = 'ineke.mulder';
const amir = 'amir.haddad';
const lotte = 'lotte.bakker';

export const kringlidIn = ({ casus }: CasusDossier): string => casus.context.kring.at(-1)?.id ?? '';

/** The partner of the person concerned is put in the circle. */
export const noteer = (anders: object = {}, wie = femke): Zin => [
  wie,
  { type: 'kring.noteer', casus: C, naam: 'Petra Kaal', relatie: 'partner', noodzaak: reden, ...anders } as Opdracht,
];

/** About whoever was put in the circle last. */
const over = (wie: string, opdracht: object): Zin => [
  wie,
  (casus) => ({ casus: C, kringlid: kringlidIn(casus), ...opdracht }) as Opdracht,
];
export const haalAf = (wie = noor): Zin => over(wie, { type: 'kring.haalAf' });
export const informeerKring = (anders: object = {}, wie = ineke): Zin =>
  over(wie, { type: 'kring.informeer', kanaal: 'brief', op: vandaag, rechten: true, ...anders });
export const kringUitzondering = (anders: object = {}, wie = femke): Zin => [
  wie,
  (casus) =>
    ({
      ...{ type: 'uitzondering.registreer', casus: C, soort: 'nietInformeren', grond: 'veiligheidAnderen' },
      ...{ motivering: reden, herzienOp: '2026-06-25', voor: kringlidIn(casus), ...anders },
    }) as Opdracht,
];
export const biedtOver = (wie: string, anders: Partial<Omschrijving> = {}, geheim?: Geheim): Zin => [
  wie,
  (casus) => {
    const [, bied] = biedItem(wie, {
      omschrijving: item({ overWie: kringlidIn(casus), ...anders }),
      ...(geheim ? { geheim } : {}),
    });
    return (typeof bied === 'function' ? bied(casus) : bied) as Opdracht;
  },
];
const vraagtOver = (overWie?: string): Zin => [
  amir,
  (casus) => ({
    ...{ type: 'vrijgave.vraag', casus: C, bron: sara, noodzaak: reden },
    omschrijving: item({ overWie: overWie ?? kringlidIn(casus) }),
  }),
];

/** Noor proposes to align the plan with that of whoever was put in the circle last. */
export const stemAf = (anders: object = {}): Zin => [
  noor,
  (casus) =>
    ({
      ...{ type: 'voorstel.doe', casus: C },
      voorstel: {
        ...{ onderwerp: 'afstemming', kringlid: kringlidIn(casus), kenmerk: 'ZV-ANDER', wederzijds: true },
        ...{ afhankelijkheid: reden, noodzaak: reden, ...anders },
      },
    }) as Opdracht,
];
const overAfstemming =
  (type: 'afstemming.stelVast' | 'afstemming.beeindig') =>
  (onderwerp = 'afstemming'): Zin => [lotte, (casus) => ({ type, casus: C, besluit: besluitOver(casus, onderwerp) })];
export const stelAfstemmingVast = overAfstemming('afstemming.stelVast');
export const beeindigAfstemming = overAfstemming('afstemming.beeindig');
export const eens: Zin = geef(femke, 'afstemming', 'akkoord');

const inUitvoering = (...eerst: readonly Zin[]): Omit<Geval, 'zegt'> => ({
  ...{ bij: 'uitvoering', eerst: [noteer(), ...eerst] },
});
const prioriteit: Zin = [
  noor,
  {
    ...{ type: 'voorstel.doe', casus: C },
    voorstel: { onderwerp: 'prioriteit', criteria: ['herhaaldGeweld'], reden, herzienOp: '2026-08-01' },
  },
];

export const afstemgevallen: readonly Rij[] = [
  ['R-43 voorstelHoortHier', { bij: 'uitvoering', zegt: stemAf() }, { ...inUitvoering(), zegt: stemAf() }],
  [
    'R-159 metKringlid',
    { ...inUitvoering(), zegt: stemAf({ kringlid: 'niemand' }) },
    { ...inUitvoering(), zegt: stemAf() },
  ],
  // Its own mark is no other casus.
  [
    'R-159 metKringlid',
    { ...inUitvoering(), zegt: stemAf({ kenmerk: 'ZV-N0' }) },
    { ...inUitvoering(), zegt: stemAf() },
  ],
  [
    'R-159 wederzijdsGezien',
    { ...inUitvoering(), zegt: stemAf({ wederzijds: false }) },
    { ...inUitvoering(), zegt: stemAf() },
  ],
  [
    'R-159 afhankelijkEnNodig',
    { ...inUitvoering(), zegt: stemAf({ afhankelijkheid: '' }) },
    { ...inUitvoering(), zegt: stemAf() },
  ],
  [
    'R-159 afhankelijkEnNodig',
    { ...inUitvoering(), zegt: stemAf({ noodzaak: ' ' }) },
    { ...inUitvoering(), zegt: stemAf() },
  ],
  [
    'R-159 afstemmingVoorgesteld',
    { ...inUitvoering(prioriteit, geef(femke, 'prioriteit', 'akkoord')), zegt: stelAfstemmingVast('prioriteit') },
    { ...inUitvoering(stemAf(), eens), zegt: stelAfstemmingVast() },
  ],
  [
    'R-37 geenBezwaar',
    { ...inUitvoering(stemAf(), geef(femke, 'afstemming', 'bezwaar')), zegt: stelAfstemmingVast() },
    { ...inUitvoering(stemAf(), eens), zegt: stelAfstemmingVast() },
  ],
  [
    'R-159 afstemmingLoopt',
    { ...inUitvoering(stemAf(), eens), zegt: beeindigAfstemming() },
    { ...inUitvoering(stemAf(), eens, stelAfstemmingVast()), zegt: beeindigAfstemming() },
  ],
];

const aanTafel = (...eerst: readonly Zin[]): Omit<Geval, 'zegt'> => ({ bij: 'beeldvorming', eerst });
const { matrix } = voorbeeld;
const dicht = {
  matrix: { ...matrix, perCategorie: { ...matrix.perCategorie, relaties: { triage: 0, casusoverleg: 0, plan: 0 } } },
} as const;

/** A decision to share that does not name data on relations. */
const zonderRelaties = verdraaid('beeldvorming', (casus) => {
  const { delingsbesluit } = casus.casus.context;
  if (!delingsbesluit) throw new Error('er is geen delingsbesluit');
  const categorieen = delingsbesluit.categorieen.filter((een) => een !== 'relaties');
  return metContext(casus, { delingsbesluit: { ...delingsbesluit, categorieen } });
});

const opPapier = medisch({ opening: 'toestemming' });

export const kringgevallen: readonly Rij[] = [
  [
    'R-136 kringInFase',
    { bij: () => onderKader('uitvraag', dicht), zegt: noteer() },
    { bij: 'uitvraag', zegt: noteer() },
  ],
  [
    'R-136 relatieAangeboden',
    { bij: () => onderKader('uitvraag', { kringrelaties: ['ouder', 'kind'] }), zegt: noteer() },
    { bij: () => onderKader('uitvraag', { kringrelaties: ['partner'] }), zegt: noteer() },
  ],
  [
    'R-136 relatieAangeboden',
    { bij: 'uitvraag', zegt: noteer({ naam: ' ' }) },
    { bij: 'uitvraag', zegt: noteer({}, noor) },
  ],
  ['R-57 kringNoodzaak', { bij: 'uitvraag', zegt: noteer({ noodzaak: '' }) }, { bij: 'uitvraag', zegt: noteer() }],
  [
    'R-136 staatInKring',
    {
      ...aanTafel(noteer(), biedItem(femke)),
      zegt: [noor, ({ items }) => ({ type: 'kring.haalAf', casus: C, kringlid: Object.keys(items).at(-1) ?? '' })],
    },
    { ...aanTafel(noteer()), zegt: haalAf() },
  ],
  [
    'R-136 overWieBekend',
    { ...aanTafel(noteer()), zegt: biedtOver(femke, { overWie: 'niemand' }) },
    { ...aanTafel(noteer()), zegt: biedtOver(femke) },
  ],
  [
    'R-136 overWieBekend',
    { ...aanTafel(noteer()), zegt: vraagtOver('niemand') },
    { ...aanTafel(noteer()), zegt: vraagtOver() },
  ],
  [
    'R-75 berichtNietLater',
    { ...aanTafel(noteer()), zegt: informeerKring({ op: later }) },
    { ...aanTafel(noteer()), zegt: informeerKring({}, femke) },
  ],
  [
    'R-118 rechtenGenoemd',
    { ...aanTafel(noteer()), zegt: informeerKring({ rechten: false }) },
    { ...aanTafel(noteer()), zegt: informeerKring() },
  ],
  [
    'R-78 bekendeSpreker',
    { ...aanTafel(noteer()), zegt: kringUitzondering({ soort: 'nietUitnodigen' }) },
    { ...aanTafel(noteer()), zegt: kringUitzondering() },
  ],
  // Data on somebody of the circle are data on the circle too: in triage that they exist, and no more.
  [
    'R-34 niveauBinnenMatrix',
    { bij: 'uitvraag', eerst: [noteer()], zegt: biedtOver(femke) },
    { bij: 'uitvraag', eerst: [noteer()], zegt: biedtOver(femke, { niveau: 1 }) },
  ],
  [
    'R-72 besluitVoorWat',
    { bij: zonderRelaties, eerst: [noteer()], zegt: biedtOver(femke, { niveau: 3 }) },
    { ...aanTafel(noteer()), zegt: biedtOver(femke, { niveau: 3 }) },
  ],
  // Nobody agrees for somebody else.
  [
    'R-69 toestemmingDraagt',
    {
      ...aanTafel(grond({ categorieen: ['huisvesting'] }), noteer(), biedtOver(femke)),
      zegt: vrij('toestemming', sara),
    },
    { ...aanTafel(grond({ categorieen: ['huisvesting'] }), biedItem(femke)), zegt: vrij('toestemming', sara) },
  ],
  [
    'R-140 toestemmingVoorGeheim',
    { ...aanTafel(ontheffing(), noteer()), zegt: biedtOver(sara, { categorie: 'gezondheid' }, opPapier) },
    { ...aanTafel(ontheffing(), noteer()), zegt: biedtOver(sara, { categorie: 'gezondheid' }, medisch()) },
  ],
  [
    'R-76 betrokkeneWeet',
    { bij: 'afschaling', eerst: [noteer(), kringUitzondering()], zegt: sluit() },
    { bij: 'afschaling', eerst: [noteer(), kringUitzondering()], zegt: sluit(vandaag) },
  ],
];

function sluit(betrokkeneGeinformeerdOp?: string): Zin {
  const verteld = betrokkeneGeinformeerdOp === undefined ? {} : { betrokkeneGeinformeerdOp };
  return [femke, { type: 'casus.sluit', casus: C, resultaat: 'doelenBehaald', ...verteld }];
}
