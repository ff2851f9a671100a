import type { Feiten } from '../feiten.ts';
import type { Opdracht, Opdrachttype } from '../gebeurtenissen.ts';
import type { Zin } from '../protocol.ts';

/**
 * One requirement of a rule, as a predicate with a voice. Its key starts with the id of the rule it keeps, so that
 * looking for `R-72` finds the norm in the catalogue, every requirement, and every transition that asks for it.
 */
export interface Eis {
  /**
   * opdracht: judged about the command too. stand: about the dossier alone, so it can be shown before anybody fills in a
   * form. plaats: likewise, but where it does not hold the command has no business here, and is not offered at all.
   */
  over: 'opdracht' | 'stand' | 'plaats';
  geldt: (feiten: Feiten) => boolean;
  /** What is still missing, as one would say it on the button. */
  nodig: Zin;
}

export const overStand = (nl: string, en: string, geldt: Eis['geldt']): Eis => ({
  over: 'stand',
  nodig: { nl, en },
  geldt,
});

export const overPlaats = (nl: string, en: string, geldt: Eis['geldt']): Eis => ({
  ...overStand(nl, en, geldt),
  over: 'plaats',
});

/** About a command of these types; of any other it holds, and while exploring it is not judged. */
export function overOpdracht<T extends Opdrachttype>(
  types: readonly T[],
  nl: string,
  en: string,
  geldt: (opdracht: Extract<Opdracht, { type: T }>, feiten: Feiten) => boolean,
): Eis {
  const isVan = (opdracht: Opdracht): opdracht is Extract<Opdracht, { type: T }> =>
    (types as readonly string[]).includes(opdracht.type);
  return {
    over: 'opdracht',
    nodig: { nl, en },
    geldt: (feiten) => feiten.opdracht === null || !isVan(feiten.opdracht) || geldt(feiten.opdracht, feiten),
  };
}

/** A written answer, not a keystroke. */
export const beantwoord = (tekst: string): boolean => tekst.trim().length >= 5;
