import { isBetrokken } from '../bevoegd.ts';
import { type CasusDossier, faseVan, type OverlegDossier } from '../dossier.ts';
import { onthoud } from '../onthoud.ts';
import type { Wie } from '../wie.ts';

/**
 * How much of a casus a person sees. `null` elsewhere means: for them it does not exist.
 * regie: procesregisseur, informatieregisseur · triage: member of the triage · tafel: invited to the table ·
 * contactpunt · melder: own report only · uitgevraagd: the question that was put · ontvanger: the hand-over ·
ingelicht: was told in a crisis, and sees that ·
 * eigen: has no role (any more), but something of their own lies here that they can take back or still owe.
 * nasleep: the casus is closed and shielded, but what is owed for a crisis is still owed: that, and nothing else.
 */
export type Blik =
  | 'regie'
  | 'triage'
  | 'tafel'
  | 'contactpunt'
  | 'melder'
  | 'uitgevraagd'
  | 'ontvanger'
  | 'ingelicht'
  | 'eigen'
  | 'nasleep';

/** The widest look a person has. A shielded or refused casus is seen by nobody but for what is still owed. */
export function blikVan(wie: Pick<Wie, 'persoon' | 'rol'>, dossier: CasusDossier): Blik | null {
  const fase = faseVan(dossier.casus.stand);
  if (dossier.casus.stand === 'afgesloten' && moetNog(wie, dossier)) return 'nasleep';
  if (fase === 'afgesloten' || dossier.casus.stand === 'nieuw') return null;
  if (wie.rol === 'procesregisseur' || wie.rol === 'informatieregisseur') return 'regie';
  // The person concerned has rights from the first datum on, and the contact point answers for them (BGS 1.1-1.3).
  if (wie.rol === 'contactpunt') return 'contactpunt';
  return wie.rol === 'professional' ? professional(wie.persoon, dossier) : null;
}

/** Who owes something for a crisis, or must see that others do; closing the casus takes that from nobody. */
const moetNog = (wie: Pick<Wie, 'persoon' | 'rol'>, { crises }: CasusDossier): boolean =>
  Object.values(crises).some(
    ({ stand, context }) =>
      stand !== 'afgerond' &&
      (wie.rol === 'procesregisseur' || wie.rol === 'contactpunt' || context.door === wie.persoon),
  );

function professional(persoon: string, dossier: CasusDossier): Blik | null {
  const { triage, melder } = dossier.casus.context;
  if (triage?.deelnemers.includes(persoon)) return 'triage';
  if (isBetrokken(persoon, dossier)) return 'tafel';
  if (melder === persoon) return 'melder';
  if (krijgt(persoon, dossier)) return 'ontvanger';
  if (moetAntwoorden(persoon, dossier)) return 'uitgevraagd';
  if (heeftHierIets(persoon, dossier)) return 'eigen';
  return Object.keys(dossier.crises).some((crisis) => isOntvanger(persoon, dossier, crisis)) ? 'ingelicht' : null;
}

/** A hand-over is offered to this person, or was accepted by them. */
const krijgt = (persoon: string, { overdrachten }: CasusDossier): boolean =>
  Object.values(overdrachten).some((kaart) => staat(kaart) && kaart.context.ontvanger === persoon);

/** Something goes along, or still could. */
export const staat = ({ stand }: { stand: string }): boolean => stand === 'aangeboden' || stand === 'aanvaard';

/** Who was only asked whether somebody is known has no business here any more once that is answered. */
const moetAntwoorden = (persoon: string, { casus: { stand, context } }: CasusDossier): boolean =>
  stand === 'triage.uitvraag' &&
  Object.values(context.uitvragen).some(({ aan, antwoord }) => aan === persoon && antwoord === null);

/**
 * An item that its source was asked for, offered or has had released: declining and recall are never out of reach. Nor
 * is what somebody still owes for a crisis in which they gave, was asked to let go along with a hand-over, or the
 * answer to what the contact point asks.
 */
const heeftHierIets = (persoon: string, { items, crises, overdrachten, verzoeken }: CasusDossier): boolean =>
  Object.values(items).some((kaart) => loopt(kaart) && kaart.context.bron === persoon) ||
  Object.values(crises).some(({ stand, context }) => stand !== 'afgerond' && context.door === persoon) ||
  Object.values(overdrachten).some(
    (kaart) =>
      staat(kaart) &&
      Object.values(kaart.context.delen).some(({ bron, antwoord }) => bron === persoon && antwoord !== 'niet'),
  ) ||
  Object.values(verzoeken).some(({ stand, context }) => stand === 'open' && context.raad[persoon] !== undefined);

/** Was this item given to this person, by a release or in a crisis, and does that still run? */
export function isOntvanger(persoon: string, { items }: CasusDossier, item: string): boolean {
  const kaart = items[item];
  const gegeven = kaart?.stand === 'vrijgegeven' || kaart?.stand === 'inCrisis';
  return gegeven && kaart.context.vrijgaven.some(({ ontvangers, tot }) => tot === null && ontvangers.includes(persoon));
}

/** Something can still be done about this item. */
export const loopt = ({ stand }: { stand: string }): boolean =>
  stand === 'gevraagd' || stand === 'aangeboden' || stand === 'vrijgegeven' || stand === 'inCrisis';

/** May this person know that this meeting exists? Only with a role in one of its items. */
export const zietOverleg = (wie: Wie, { overleg }: OverlegDossier): boolean =>
  wie.rol === 'procesregisseur' ||
  wie.rol === 'informatieregisseur' ||
  overleg.context.agenda.some(({ deelnemers }) => deelnemers.includes(wie.persoon));

/** Roles in which casussen are found that one has no part in oneself. */
export const vindbareRollen = ['procesregisseur', 'informatieregisseur', 'contactpunt'] as const;

/**
 * Under which ids (persons, and roles as `rol:...`) this casus can be found. Nobody else is told that it exists, and a
 * shielded one is found by none.
 */
export const vindbaarVoor = onthoud((dossier: CasusDossier): string[] => {
  const rollen = vindbareRollen
    .filter((rol) => blikVan({ persoon: '', rol }, dossier) !== null)
    .map((rol) => `rol:${rol}`);
  const mensen = Object.keys(dossier.mensen).filter(
    (persoon) => blikVan({ persoon, rol: 'professional' }, dossier) !== null,
  );
  return [...rollen, ...mensen];
});

/** The same for a meeting. */
export const overlegVindbaarVoor = ({ overleg }: OverlegDossier): string[] => [
  'rol:procesregisseur',
  'rol:informatieregisseur',
  ...new Set(overleg.context.agenda.flatMap(({ deelnemers }) => deelnemers)),
];
