import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import { voorbeeld as kader } from '../../../machines/index.ts';
import type { Kloksoort } from '../../../machines/kader/lijsten.ts';
import { lopendeVan } from '../../../machines/termijnen/lopend.ts';
import { systeem } from '../../../machines/wie.ts';
import { bij } from '../stations.ts';
import type { Wereld } from '../wereld.ts';
import { C, type Geval, type Rij, reden, wereldNa, type Zin } from './geval.ts';

/** The house says that the clock of this kind, as it runs now, has lapsed: the first of which it did not say so. */
export const lapse = (soort: Kloksoort): Zin => [
  systeem,
  (casus) => {
    const lopend = lopendeVan(casus, kader).filter((een) => een.soort === soort);
    const loopt = lopend.find(({ verstreken }) => verstreken === null) ?? lopend[0];
    if (!loopt) throw new Error(`de klok ${soort} loopt niet in ${casus.casus.stand}`);
    const { over, voor } = loopt;
    return { type: 'termijn.verstrijk', casus: C, termijn: soort, voor, ...(over === null ? {} : { over }) };
  },
];

const PER_DAG = 24 * 60;

/** The same world so many days later: a turn is a minute. */
export const dagenLater = (wereld: Wereld, dagen: number): Wereld => ({
  ...wereld,
  beurt: wereld.beurt + dagen * PER_DAG,
});

const naMaanden = (): Wereld => dagenLater(bij('signaal').wereld, 90);
const anders: Zin = [
  systeem,
  { type: 'termijn.verstrijk', casus: C, termijn: 'informeren', voor: '2026-06-02T21:59:59.000Z' },
];
const voorbij: Geval = { bij: naMaanden, zegt: lapse('informeren') };

/** The procesregisseur finds the signal unjustified. */
export const onterecht = (anders: object = {}): Zin => [
  'noor.devries',
  { type: 'signaal.wijsAf', casus: C, reden: 'onterecht', advies: 'geen', weging: reden, ...anders } as Opdracht,
];
const naOnterecht = (): Wereld => dagenLater(wereldNa({ bij: 'signaal', eerst: [onterecht()] }), 30);
const weiger = (anders: object): Zin => [
  'noor.devries',
  { type: 'casus.weiger', casus: C, reden: 'pastNietBijDoel', advies: 'wijkagent', ...anders } as Opdracht,
];

export const termijngevallen: readonly Rij[] = [
  ['E-5 termijnLoopt', { bij: naMaanden, zegt: anders }, voorbij],
  ['E-5 termijnOm', { bij: 'signaal', zegt: lapse('informeren') }, voorbij],
  ['E-5 nietEerderVerstreken', { bij: naMaanden, eerst: [lapse('informeren')], zegt: lapse('informeren') }, voorbij],
  [
    'R-111 onterechteTijdOm',
    { bij: 'signaal', eerst: [onterecht()], zegt: lapse('onterecht') },
    { bij: naOnterecht, zegt: lapse('onterecht') },
  ],
  ['R-112 signaaltijdOm', { bij: 'signaal', zegt: lapse('signaal') }, { bij: naMaanden, zegt: lapse('signaal') }],
  [
    'R-115 wegingOpgeschreven',
    { bij: 'signaal', zegt: onterecht({ weging: '' }) },
    { bij: 'signaal', zegt: onterecht() },
  ],
  [
    'R-115 wegingOpgeschreven',
    { bij: 'aanmelding', zegt: weiger({}) },
    { bij: 'aanmelding', zegt: weiger({ weging: reden }) },
  ],
];
