import { grondslagInWoorden } from '../../machines/kader/grondslagen.ts';
import { type Grondslag, grondslagen } from '../../machines/kader/lijsten.ts';
import type { Taal } from './taal.ts';

/** The words of every ground in one language, taken from the table that has their articles. */
export const grondslagwoorden = (taal: Taal): Record<Grondslag, string> =>
  Object.fromEntries(grondslagen.map((een) => [een, grondslagInWoorden(een)[taal]])) as Record<Grondslag, string>;
