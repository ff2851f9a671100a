import { isBetrokken } from '../bevoegd.ts';
import type { CasusDossier } from '../dossier.ts';
import type { RegelId } from '../regels/soorten.ts';
import { type Lezer, leesrecht } from './lezen.ts';

/** Why somebody may or may not read an item. `geenInhoud` is one word for: declined, not answered, withdrawn, ended. */
export const leesredenen = [
  'bron',
  'vrijgave',
  'crisis',
  'weging',
  'geenInhoud',
  'voorbij',
  'nietVrijgegeven',
  'geenRol',
] as const;
export type Leesreden = (typeof leesredenen)[number];

export interface Uitleg {
  leest: boolean;
  /** The fact that decides. */
  reden: Leesreden;
  /** The rule by which it does. */
  regel: RegelId;
}

const regelBij: Record<Leesreden, RegelId> = {
  bron: 'R-84',
  vrijgave: 'R-89',
  crisis: 'R-80',
  weging: 'R-46',
  geenInhoud: 'R-84',
  voorbij: 'R-91',
  nietVrijgegeven: 'R-89',
  geenRol: 'R-95',
};

const uitleg = (leest: boolean, reden: Leesreden): Uitleg => ({ leest, reden, regel: regelBij[reden] });

/**
 * Explains for one person and one item who decides that it can be read or not: the decision itself is `leesrecht`, and
 * this says on which fact it rests.
 */
export function verklaar(lezer: Lezer, dossier: CasusDossier, item: string): Uitleg {
  const { persoon } = lezer;
  const context = dossier.items[item]?.context;
  if (!context || context.tekst === null) return uitleg(false, 'geenInhoud');
  if (context.bron === persoon) return uitleg(true, 'bron');
  const recht = leesrecht(lezer, dossier, item);
  if (recht) return uitleg(true, recht.grond);
  const ooit = context.vrijgaven.some(({ ontvangers }) => ontvangers.includes(persoon));
  if (ooit) return uitleg(false, 'voorbij');
  return uitleg(false, isBetrokken(persoon, dossier) ? 'nietVrijgegeven' : 'geenRol');
}
