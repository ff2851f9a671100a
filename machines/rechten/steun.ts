import type { CasusDossier } from '../dossier.ts';
import type { Gebeurtenis, Voorstel } from '../gebeurtenissen.ts';
import type { FaseVoorbij } from '../gehoord.ts';
import { dragers, instemmingen } from './burger.ts';
import type { Toestemming } from './context.ts';
import { geheimstroom } from './geheim.ts';

const ids = (toestemmingen: readonly Toestemming[] | null): string[] => (toestemmingen ?? []).map(({ id }) => id);

/** Does this event take away the consent that something rests on? */
export const neemtWeg = (event: Gebeurtenis | FaseVoorbij, rustOp: readonly string[]): boolean =>
  event.type === 'toestemming.trekIn' && rustOp.includes(event.toestemming);

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
