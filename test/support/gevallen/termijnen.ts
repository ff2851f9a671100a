import { voorbeeld as kader } from '../../../machines/index.ts';
import type { Kloksoort } from '../../../machines/kader/lijsten.ts';
import { lopendeVan } from '../../../machines/termijnen/lopend.ts';
import { systeem } from '../../../machines/wie.ts';
import { bij } from '../stations.ts';
import type { Wereld } from '../wereld.ts';
import { C, type Geval, type Rij, type Zin } from './geval.ts';

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

export const termijngevallen: readonly Rij[] = [
  ['E-5 termijnLoopt', { bij: naMaanden, zegt: anders }, voorbij],
  ['E-5 termijnOm', { bij: 'signaal', zegt: lapse('informeren') }, voorbij],
  ['E-5 nietEerderVerstreken', { bij: naMaanden, eerst: [lapse('informeren')], zegt: lapse('informeren') }, voorbij],
];
