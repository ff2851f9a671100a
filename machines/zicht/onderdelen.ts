import type { BesluitContext } from '../besluit/context.ts';
import type { CasusContext } from '../casus/context.ts';
import { bewaarvraag, isBronVan } from '../casus/gegevens.ts';
import { type CasusDossier, faseVan, type Stap } from '../dossier.ts';
import { fasen } from '../kader/lijsten.ts';
import { overKring } from '../kring/kring.ts';
import type { Toestemming, Uitzondering } from '../rechten/context.ts';
import { verzoekLoopt } from '../rechten/verzoek.ts';
import { isGedeeld } from '../vrijgave/context.ts';
import type { Wie } from '../wie.ts';
import { type Blik, isOntvanger, loopt, opAfgeschermd } from './blik.ts';
import { zietCrisis } from './crisis.ts';
import { zietOverdracht } from './overdracht.ts';

/** Looks from which the work of the triage is seen. */
export const metTriage = (blik: Blik): boolean => blik === 'regie' || blik === 'triage';
/** Looks from which the table, the plan and what belongs to them is seen. */
export const metTafel = (blik: Blik): boolean => metTriage(blik) || blik === 'tafel';

/**
 * Does this item exist for this person? Its source, the regie, and whom it was released to. What was given in a crisis
 * is nobody's but its giver's and theirs to whom it was given, whatever their role; the regie sees that it was given.
 */
export function zietItem(wie: Wie, blik: Blik, dossier: CasusDossier, item: string): boolean {
  const kaart = dossier.items[item];
  if (!kaart || blik === 'toezicht') return false;
  const vanMij = kaart.context.bron === wie.persoon;
  // To answer a citizen the contact point must know what was shared with whom; the content is not for its eyes.
  if (blik === 'contactpunt') return isGedeeld(kaart) && Object.values(dossier.verzoeken).some(verzoekLoopt);
  const inCrisis = dossier.crises[item] !== undefined;
  if (!metTafel(blik)) return (vanMij && loopt(kaart)) || (inCrisis && isOntvanger(wie.persoon, dossier, item));
  return vanMij || isOntvanger(wie.persoon, dossier, item) || (blik === 'regie' && !inCrisis);
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

/** The last step by which the casus came to an invitation anew; -1: never. What lies before it was decided by others. */
export const bijUitnodiging = (spoor: readonly Stap[]): number =>
  spoor.findLastIndex(
    ({ van, naar }) => faseVan(naar) === 'uitnodiging' && fasen.indexOf(faseVan(van)) < fasen.indexOf('uitnodiging'),
  );

/**
 * Does this escalation exist for this person? Who has a role in the casus, but of what was raised before the table was
 * invited only who was there; and about a decision only whom that was put to.
 */
export function zietEscalatie(wie: Wie, blik: Blik, dossier: CasusDossier, escalatie: string): boolean {
  const context = dossier.escalaties[escalatie]?.context;
  if (!context || !metTafel(blik)) return false;
  if (context.door === wie.persoon) return true;
  if (context.betreft !== null && !zietBesluit(wie, blik, dossier, context.betreft)) return false;
  const sinds = blik === 'tafel' ? dossier.spoor[bijUitnodiging(dossier.spoor)]?.op : '';
  return sinds !== undefined && context.op >= sinds;
}

/** Does this request exist for this person? The contact point, the regie, who filed it and who is consulted on it. */
export function zietVerzoek({ persoon }: Wie, blik: Blik, { verzoeken }: CasusDossier, verzoek: string): boolean {
  const kaart = verzoeken[verzoek];
  if (!kaart) return false;
  if (blik === 'contactpunt' || blik === 'regie') return true;
  const geraadpleegd = kaart.context.raad[persoon] !== undefined;
  return opAfgeschermd(blik) ? geraadpleegd && kaart.stand === 'open' : geraadpleegd || kaart.context.door === persoon;
}

/** Looks from which is seen what the person concerned was asked, told and refused: who decides on it or explains it. */
export const metBurger = (blik: Blik): boolean => metTriage(blik) || blik === 'contactpunt';

/** The circle is for who works on the casus, and for the contact point, which answers for everybody's rights (BGS 2.19). */
export const zietKring = (blik: Blik): boolean => metTafel(blik) || blik === 'contactpunt';

/** That somebody is excepted is for those, and for whose judgement it was: who must review it and report its lapse. */
export const zietUitzondering = ({ persoon }: Wie, blik: Blik, een: Uitzondering, context: CasusContext): boolean =>
  metBurger(blik) || (een.door === persoon && (zietKring(blik) || !overKring(context, een)));

/** What somebody answered is for those; that a secret is lifted also for its holder, while that holder has a role. */
export const zietToestemming = ({ persoon }: Wie, blik: Blik, { houder }: Toestemming): boolean =>
  metBurger(blik) || (metTafel(blik) && houder === persoon);
/** Is this a datum of the viewer's own, on which they are asked whether it may stay? */
const zietGegeven = ({ persoon }: Wie, dossier: CasusDossier, over: string): boolean =>
  bewaarvraag(dossier) !== null && isBronVan(persoon, dossier, over);

/**
 * Whatever a command is about, does it exist for this person? null: the casus itself. Of a shielded one there is
 * nothing but what is still decided, owed or asked.
 */
export function zietOnderdeel(wie: Wie, blik: Blik, dossier: CasusDossier, over: string | null): boolean {
  if (over === null) return blik !== 'nasleep' && blik !== 'leverancier';
  return (
    zietGegeven(wie, dossier, over) ||
    zietBesluit(wie, blik, dossier, over) ||
    zietVerzoek(wie, blik, dossier, over) ||
    zietCrisis(wie, dossier, over) ||
    (!opAfgeschermd(blik) && zietInLopende(wie, blik, dossier, over))
  );
}

function zietInLopende(wie: Wie, blik: Blik, dossier: CasusDossier, over: string): boolean {
  const { uitvragen, toestemmingen, uitzonderingen, vertegenwoordigers, kring } = dossier.casus.context;
  return (
    zietItem(wie, blik, dossier, over) ||
    zietActie(wie, blik, dossier, over) ||
    zietEscalatie(wie, blik, dossier, over) ||
    zietOverdracht(wie, blik, dossier, over) ||
    (uitvragen[over] !== undefined && (metTriage(blik) || uitvragen[over].aan === wie.persoon)) ||
    uitzonderingen.some((een) => een.id === over && zietUitzondering(wie, blik, een, dossier.casus.context)) ||
    toestemmingen.some((een) => een.id === over && zietToestemming(wie, blik, een)) ||
    (vertegenwoordigers.some(({ id }) => id === over) && metBurger(blik)) ||
    (kring.some(({ id }) => id === over) && zietKring(blik))
  );
}
