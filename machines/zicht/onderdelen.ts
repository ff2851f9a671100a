import type { BesluitContext } from '../besluit/context.ts';
import { bewaarvraag, isBronVan } from '../casus/gegevens.ts';
import type { CasusDossier } from '../dossier.ts';
import type { Wie } from '../wie.ts';
import { type Blik, loopt } from './blik.ts';

/** Looks from which the work of the triage is seen. */
export const metTriage = (blik: Blik): boolean => blik === 'regie' || blik === 'triage';
/** Looks from which the table, the plan and what belongs to them is seen. */
export const metTafel = (blik: Blik): boolean => metTriage(blik) || blik === 'tafel';

/** The priority list is of the public participants (Wgs 2.32(1)), who see it of a casus that they work on; and of the regie. */
export const zietPrioriteit = ({ soort }: Wie, blik: Blik): boolean =>
  blik === 'regie' || (metTafel(blik) && soort === 'publiek');

/** Does this item exist for this person? Its source, the regie, and whom it was released to. */
export function zietItem(wie: Wie, blik: Blik, dossier: CasusDossier, item: string): boolean {
  const kaart = dossier.items[item];
  if (!kaart) return false;
  const vanMij = kaart.context.bron === wie.persoon;
  if (blik === 'voormalig') return false;
  if (!metTafel(blik)) return vanMij && loopt(kaart);
  return blik === 'regie' || vanMij || isOntvanger(wie.persoon, dossier, item);
}

/** Was this item released to this person, and is that release still running? */
export function isOntvanger(persoon: string, { items }: CasusDossier, item: string): boolean {
  const kaart = items[item];
  return (
    kaart?.stand === 'vrijgegeven' && kaart.context.vrijgaven.some(({ ontvangers }) => ontvangers.includes(persoon))
  );
}

/** Does this decision exist for this person? Whom it was put to, who made it, and the regie. */
export function zietBesluit({ persoon }: Wie, blik: Blik, dossier: CasusDossier, besluit: string): boolean {
  const context = dossier.besluiten[besluit]?.context;
  if (!context || !(metTafel(blik) || (blik === 'voormalig' && overBewaren(context)))) return false;
  return blik === 'regie' || context.gevraagd.includes(persoon) || context.door === persoon;
}

/** Of a shielded casus only the decisions on keeping and reopening it are left to see. */
const overBewaren = ({ voorstel: { onderwerp } }: BesluitContext): boolean =>
  onderwerp === 'verlenging' || onderwerp === 'heropening';

/** Does this agreement exist for this person? Plan: the regie and the casusregisseur all, others their own part. */
export function zietActie({ persoon }: Wie, blik: Blik, dossier: CasusDossier, actie: string): boolean {
  const context = dossier.acties[actie]?.context;
  if (!context || !metTafel(blik)) return false;
  if (blik === 'regie' || context.eigenaar === persoon || context.door === persoon) return true;
  const isRegisseur = dossier.regie.context.persoon === persoon && dossier.regie.stand === 'aanvaard';
  // While the table is making the plan, everybody at the table makes it.
  const genodigd = dossier.casus.context.genodigden.some((een) => een.persoon === persoon);
  return isRegisseur || (genodigd && dossier.casus.stand.startsWith('casusoverleg'));
}

/** Whatever a command is about, does it exist for this person? */
export function zietOnderdeel(wie: Wie, blik: Blik, dossier: CasusDossier, over: string): boolean {
  const { uitvragen, uitzonderingen } = dossier.casus.context;
  const overziet = metTriage(blik) || blik === 'contactpunt';
  const zietUitzondering = (door: string) => overziet || (metTafel(blik) && door === wie.persoon);
  return (
    (bewaarvraag(dossier) !== null && isBronVan(wie.persoon, dossier, over)) ||
    zietItem(wie, blik, dossier, over) ||
    zietBesluit(wie, blik, dossier, over) ||
    zietActie(wie, blik, dossier, over) ||
    (uitvragen[over] !== undefined && (metTriage(blik) || uitvragen[over].aan === wie.persoon)) ||
    uitzonderingen.some(({ id, door }) => id === over && zietUitzondering(door))
  );
}
