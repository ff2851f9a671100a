import type { Feiten } from '../feiten.ts';
import type { Moment } from '../gebeurtenissen.ts';
import { genoemdeLoop, type Lopend, teLaatVanaf } from '../termijnen/lopend.ts';
import { overOpdracht } from './eis.ts';

type Lapse = Parameters<typeof genoemdeLoop>[0];

const loop = (opdracht: Lapse, { casus, kader }: Feiten): Lopend | undefined =>
  casus ? genoemdeLoop(opdracht, casus, kader) : undefined;

const isOm = (voor: Moment, nu: Moment): boolean => nu >= teLaatVanaf(voor);

/** What is asked before the house writes down that a term has lapsed: late is harmless, twice is impossible. */
export const eisenTermijnen = {
  'E-5 termijnLoopt': overOpdracht(
    ['termijn.verstrijk'],
    'Deze termijn loopt niet (meer): wat gevraagd was is gedaan, of de casus is verder.',
    'This term does not run (any more): what was asked is done, or the case has moved on.',
    (opdracht, feiten) => loop(opdracht, feiten) !== undefined,
  ),
  'E-5 termijnOm': overOpdracht(
    ['termijn.verstrijk'],
    'Deze termijn is nog niet om.',
    'This term is not over yet.',
    ({ voor }, { nu }) => isOm(voor, nu),
  ),
  'E-5 nietEerderVerstreken': overOpdracht(
    ['termijn.verstrijk'],
    'Dat deze termijn voorbij is, staat er al.',
    'That this term has passed is already on record.',
    (opdracht, feiten) => !loop(opdracht, feiten)?.verstreken,
  ),
};
