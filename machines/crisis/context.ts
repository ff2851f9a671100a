import type { Daad } from '../casus/context.ts';
import type { CasusDossier } from '../dossier.ts';
import type { Datum } from '../gebeurtenissen.ts';
import type { Categorie, Crisisgrond, Niveau, Uitzonderingsgrond } from '../kader/lijsten.ts';

/** Telling the person concerned is put off, for a reason and until a day on which that is looked at again. */
export interface Uitstel extends Daad {
  grond: Uitzonderingsgrond;
  motivering: string;
  herzienOp: Datum;
}

/**
 * One release in a crisis and what is owed afterwards. What was given is an item of the same id; here stands only that
 * it was given, by whom, to whom and why.
 */
export interface CrisisContext extends Daad {
  id: string;
  categorie: Categorie;
  niveau: Niveau;
  ontvangers: string[];
  motief: string;
  grond: Crisisgrond;
  motivering: (Daad & { noodzaak: string; subsidiariteit: string; proportionaliteit: string }) | null;
  herziening: (Daad & { bevindingen: string; voorbij: boolean }) | null;
  geinformeerd: (Daad & { kanaal: string; datum: Datum }) | null;
  uitstel: Uitstel | null;
}

/** Is every release in a crisis in this casus accounted for, or telling of it put off with reasons? */
export const crisisVerantwoord = ({ crises }: Pick<CasusDossier, 'crises'>): boolean =>
  Object.values(crises).every(
    ({ stand, context: { uitstel } }) => stand === 'afgerond' || (stand === 'teInformeren' && uitstel !== null),
  );
