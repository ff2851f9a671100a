import type { CasusContext } from '../casus/context.ts';
import type { CasusDossier } from '../dossier.ts';
import type { Gebeurtenis, Moment, Voorstel } from '../gebeurtenissen.ts';
import type { Inwendig } from '../gehoord.ts';
import { dragers, instemmingen } from './burger.ts';
import type { Toestemming } from './context.ts';
import { geheimstroom } from './geheim.ts';

const ids = (toestemmingen: readonly Toestemming[] | null): string[] => (toestemmingen ?? []).map(({ id }) => id);

/** The consent that this event ends: it is withdrawn, or its last day has passed. */
export function eindigt(event: Gebeurtenis | Inwendig): string | null {
  if (event.type === 'toestemming.trekIn') return event.toestemming;
  return event.type === 'termijn.verstrijk' && event.termijn === 'toestemmingEinde' ? (event.over ?? null) : null;
}

/** Does this event take away the consent that something rests on? */
export function neemtWeg(event: Gebeurtenis | Inwendig, rustOp: readonly string[]): boolean {
  const weg = eindigt(event);
  return weg !== null && rustOp.includes(weg);
}

/** The decision to share that rested on a consent ends with it. */
export const zonder = ({ delingsbesluit }: CasusContext, toestemming: string, op: Moment): Partial<CasusContext> =>
  delingsbesluit?.rustOp.includes(toestemming) ? { delingsbesluit: { ...delingsbesluit, vervallenOp: op } } : {};

/** What the casus keeps of a consent whose last day has passed. */
export const vervallen = (context: CasusContext, toestemming: string, op: Moment): Partial<CasusContext> => ({
  toestemmingen: context.toestemmingen.map((een) => (een.id === toestemming ? { ...een, vervallenOp: op } : een)),
  ...zonder(context, toestemming, op),
});

/**
 * The consents that an event rests on, so that what it brings ends when one of them is withdrawn or runs out. Read when
 * the event is folded, from the dossier as it was before it; the same on every replay.
 */
export function steunVan(event: Gebeurtenis, casus: CasusDossier | null, voorstel: Voorstel | null): string[] {
  if (casus === null) return [];
  const { context } = casus.casus;
  const { op, door } = event.stempel;
  switch (event.type) {
    case 'overdracht.bied':
      return ids(instemmingen(context, op));
    case 'delingsbesluit.onderteken':
      return voorstel?.onderwerp === 'delingsbesluit' && voorstel.besluit.grondslag === 'toestemming'
        ? ids(dragers(context, op, 'grondslag', voorstel.besluit))
        : [];
    case 'vrijgave.bied':
    case 'overdracht.stemIn': {
      const { geheim, houder, ...stroom } = geheimstroom(event, casus, door.persoon);
      return geheim.opening === 'toestemming' ? ids(dragers(context, op, 'geheimhouding', stroom, houder)) : [];
    }
    case 'vrijgave.geefVrij': {
      const omschrijving = casus.items[event.item]?.context.omschrijving;
      if (!omschrijving) return [];
      const stroom = { categorieen: [omschrijving.categorie], ontvangers: event.ontvangers };
      const eigen = event.grondslag === 'toestemming' ? ids(dragers(context, op, 'grondslag', stroom)) : [];
      // From level 3 on a release rests on the decision to share as well, and on what that rests on.
      return omschrijving.niveau >= 3 ? [...eigen, ...(context.delingsbesluit?.rustOp ?? [])] : eigen;
    }
    default:
      return [];
  }
}
