import type { Feiten } from '../feiten.ts';
import type { Moment } from '../gebeurtenissen.ts';
import type { Kloksoort } from '../kader/lijsten.ts';
import { genoemdeLoop, type Lapse, type Lopend, teLaatVanaf } from '../termijnen/lopend.ts';
import { overOpdracht } from './eis.ts';

const loop = (opdracht: Lapse, { casus, kader }: Feiten): Lopend | undefined =>
  casus ? genoemdeLoop(opdracht, casus, kader) : undefined;

/** The end of the set time of this clock, and of no other. */
const tijdOm = (soort: Kloksoort, nl: string, en: string) =>
  overOpdracht(['termijn.verstrijk'], nl, en, ({ termijn, voor }, { nu }) => termijn !== soort || isOm(voor, nu));

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
  'R-111 onterechteTijdOm': tijdOm(
    'onterecht',
    'Een onterecht signaal blijft zijn vaste tijd staan: de melder kan zo lang zeggen dat het anders is.',
    'An unjustified signal stays for its set time: so long its reporter can say otherwise.',
  ),
  'R-112 signaaltijdOm': tijdOm(
    'signaal',
    'Een signaal blijft staan zolang het afwegingskader zegt, en niet korter.',
    'A signal stays as long as the weighing framework says, and no shorter.',
  ),
  'E-5 nietEerderVerstreken': overOpdracht(
    ['termijn.verstrijk'],
    'Dat deze termijn voorbij is, staat er al.',
    'That this term has passed is already on record.',
    (opdracht, feiten) => !loop(opdracht, feiten)?.verstreken,
  ),
};
