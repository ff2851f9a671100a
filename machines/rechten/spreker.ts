import type { CasusContext } from '../casus/context.ts';
import type { Datum, Moment } from '../gebeurtenissen.ts';
import { datumVan } from '../kader/werkdagen.ts';
import type { Spreker } from './context.ts';

/** The person concerned, as one who answers and is told. */
export const BETROKKENE: Spreker = 'betrokkene';

/** Stands for the representative that a child must have and nobody recorded yet: nobody can answer as this one. */
export const NOG_ONBEKEND: Spreker = 'nogOnbekend';

/** From this age on one is asked and told beside one's parents, and from the second instead of them. */
const MET_OUDERS = 12;
const ALLEEN = 16;
const VOLWASSEN = 18;

/** Whole years on this day. Who was born on 29 February has their birthday on 1 March in other years. */
export function leeftijd(geboren: Datum, dag: Datum): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboren.slice(0, 4));
  return dag.slice(5) < geboren.slice(5) ? jaren - 1 : jaren;
}

type Wie = Pick<CasusContext, 'betrokkene' | 'vertegenwoordigers'>;

const jarenOp = ({ betrokkene }: Wie, op: Moment): number =>
  betrokkene === null ? VOLWASSEN : leeftijd(betrokkene.geboortedatum, datumVan(op));

/** Is the person concerned a minor at this moment (BW 1:233)? */
export const isMinderjarig = (wie: Wie, op: Moment): boolean => jarenOp(wie, op) < VOLWASSEN;

/**
 * Who is asked for consent and who is told, at this moment: under 12 who has authority over the child, from 12 up to 16
 * the child and they, from 16 the person alone (Jeugdwet 7.3.4-7.3.5; for signals 7.1.5.1). Everybody named must answer
 * or be told. Never empty: a child whose representative nobody recorded has one who is not known yet.
 */
export function sprekersVan(wie: Wie, op: Moment): Spreker[] {
  const jaren = jarenOp(wie, op);
  if (jaren >= ALLEEN) return [BETROKKENE];
  const metGezag = wie.vertegenwoordigers.filter(({ gezag }) => gezag).map(({ id }) => id);
  const ouders = metGezag.length > 0 ? metGezag : [NOG_ONBEKEND];
  return jaren < MET_OUDERS ? ouders : [BETROKKENE, ...ouders];
}

/** Is what is good for the person and for whoever speaks here pulled apart? Then the way is an exception. */
export const botst = ({ vertegenwoordigers }: Wie, spreker: Spreker): boolean =>
  vertegenwoordigers.some(({ id, tegenstrijdigBelang }) => id === spreker && tegenstrijdigBelang);
