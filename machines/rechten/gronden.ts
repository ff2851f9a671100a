import type { BesluitContext } from '../besluit/context.ts';
import type { CasusContext } from '../casus/context.ts';
import type { Datum, Moment } from '../gebeurtenissen.ts';
import type { Grondslag } from '../kader/lijsten.ts';
import { datumVan } from '../kader/werkdagen.ts';

/** One step on the way to a ground: consent asked, refused, withdrawn or not asked, and what was chosen in the end. */
export interface Poging {
  op: Datum;
  uitkomst: 'gegeven' | 'geweigerd' | 'ingetrokken' | 'nietGevraagd' | 'gekozen';
  /** What was chosen; null before that. */
  grondslag: Grondslag | null;
  /** Why the answer was no, as it was given. */
  reden: string | null;
}

const poging = (op: Datum, uitkomst: Poging['uitkomst'], anders: Partial<Poging> = {}): Poging => ({
  ...{ op, uitkomst, grondslag: null, reden: null },
  ...anders,
});

/** In which order grounds were tried, up to when the decision was taken, or to now. */
export function gronden({ toestemmingen, uitzonderingen }: CasusContext, besluit: BesluitContext): Poging[] {
  const { voorstel, genomen } = besluit;
  if (voorstel.onderwerp !== 'delingsbesluit') return [];
  const tot = (op: Moment): boolean => genomen === null || op <= genomen.op;
  const antwoorden = toestemmingen
    .filter(({ soort, op }) => soort !== 'geheimhouding' && tot(op))
    .flatMap(({ gegeven, gevraagdOp, reden, ingetrokken }) => [
      poging(gevraagdOp, gegeven ? 'gegeven' : 'geweigerd', { reden }),
      ...(ingetrokken && tot(ingetrokken.op) ? [poging(ingetrokken.datum, 'ingetrokken')] : []),
    ]);
  const uitgezonderd = uitzonderingen
    .filter(({ soort, op }) => soort === 'nietVragen' && tot(op))
    .map(({ op }) => poging(datumVan(op), 'nietGevraagd'));
  const volgorde = [...antwoorden, ...uitgezonderd].sort((a, b) => (a.op < b.op ? -1 : 1));
  const gekozen = poging(datumVan(besluit.op), 'gekozen', { grondslag: voorstel.besluit.grondslag });
  return [...volgorde, gekozen];
}
