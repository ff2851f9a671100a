import { isBetrokken } from '../bevoegd.ts';
import { isAfgeschermd, isEinde } from '../casus/bewaartermijn.ts';
import { bewaarvraag, gegevensVan } from '../casus/gegevens.ts';
import type { CasusDossier, OverlegDossier } from '../dossier.ts';
import { onthoud } from '../onthoud.ts';
import { verzoekLoopt } from '../rechten/verzoek.ts';
import { opBureau } from '../vrijgave/context.ts';
import { vrijgaveAan } from '../vrijgave/lezen.ts';
import { houdtToezicht, toezichthouders, type Wie } from '../wie.ts';

/**
 * How much of a casus a person sees. `null` elsewhere means: for them it does not exist.
 * regie: procesregisseur, informatieregisseur · triage: member of the triage · tafel: invited to the table ·
 * contactpunt · melder: own report only · uitgevraagd: the question that was put · ontvanger: the hand-over ·
 * ingelicht: was told in a crisis, and sees that · toezicht: that it is there and who looked, never whom it is about ·
 * eigen: has no role (any more), but something of their own lies here that they can take back or still owe.
 * Of what is shielded: voormalig: was involved in it as a public participant, and may decide on it · leverancier: is
 * asked whether their own datum may stay · nasleep: something is still owed for a crisis, or asked by the contact
 * point: that, and nothing else. The contact point keeps its own look: the rights of the person concerned go on.
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
  | 'toezicht'
  | 'eigen'
  | 'voormalig'
  | 'leverancier'
  | 'nasleep';

/** What of a person decides how they look. */
type Kijker = Pick<Wie, 'persoon' | 'rol' | 'soort'>;

/** Looks on a casus that know it by its mark alone, and in it only what is still decided, owed or asked. */
export const opAfgeschermd = (blik: Blik): boolean =>
  blik === 'voormalig' || blik === 'leverancier' || blik === 'nasleep';

/** The widest look a person has. What was refused or destroyed is seen by nobody; what is shielded by few. */
export function blikVan(wie: Kijker, dossier: CasusDossier): Blik | null {
  const { stand } = dossier.casus;
  if (stand === 'nieuw' || isEinde(stand)) return null;
  if (isAfgeschermd(stand)) return blikOpAfgeschermd(wie, dossier);
  if (wie.rol === 'procesregisseur' || wie.rol === 'informatieregisseur') return 'regie';
  // The person concerned has rights from the first datum on, and the contact point answers for them (BGS 1.1-1.3).
  if (wie.rol === 'contactpunt') return 'contactpunt';
  if (houdtToezicht(wie)) return 'toezicht';
  return wie.rol === 'professional' ? professional(wie.persoon, dossier) : null;
}

/**
 * Who owes something for a crisis or must see that others do, and whom the contact point asked about a request;
 * closing the casus takes that from nobody.
 */
export const moetNog = ({ persoon, rol }: Pick<Wie, 'persoon' | 'rol'>, dossier: CasusDossier): boolean =>
  Object.values(dossier.crises).some(
    ({ stand, context }) =>
      stand !== 'afgerond' && (rol === 'procesregisseur' || rol === 'contactpunt' || context.door === persoon),
  ) ||
  (rol === 'contactpunt' ? Object.values(dossier.verzoeken).some(verzoekLoopt) : wordtGeraadpleegd(persoon, dossier));

const wordtGeraadpleegd = (persoon: string, { verzoeken }: CasusDossier): boolean =>
  Object.values(verzoeken).some(({ stand, context }) => stand === 'open' && context.raad[persoon] !== undefined);

/**
 * A shielded casus exists for the contact point (rights of the person concerned), for the public participants who were
 * involved (renewing and reopening), for who still owes something, and for who is asked about a datum of their own; for
 * nobody else.
 */
function blikOpAfgeschermd(wie: Kijker, dossier: CasusDossier): Blik | null {
  const { persoon, rol, soort } = wie;
  if (rol === 'contactpunt') return 'contactpunt';
  if (houdtToezicht(wie)) return 'toezicht';
  if (rol === 'professional' && soort === 'publiek' && isBetrokken(persoon, dossier)) return 'voormalig';
  if (moetNog(wie, dossier)) return 'nasleep';
  return rol === 'professional' && wordtGevraagd(persoon, dossier) ? 'leverancier' : null;
}

const wordtGevraagd = (persoon: string, dossier: CasusDossier): boolean =>
  bewaarvraag(dossier) !== null && gegevensVan(dossier).some(({ bron }) => bron === persoon);

function professional(persoon: string, dossier: CasusDossier): Blik | null {
  const { triage, melder } = dossier.casus.context;
  if (triage?.deelnemers.includes(persoon)) return 'triage';
  if (isBetrokken(persoon, dossier)) return 'tafel';
  if (melder === persoon) return 'melder';
  if (krijgt(persoon, dossier)) return 'ontvanger';
  if (moetAntwoorden(persoon, dossier)) return 'uitgevraagd';
  if (heeftHierIets(persoon, dossier)) return 'eigen';
  if (Object.keys(dossier.crises).some((crisis) => isOntvanger(persoon, dossier, crisis))) return 'ingelicht';
  return wordtGevraagd(persoon, dossier) ? 'leverancier' : null;
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
const heeftHierIets = (persoon: string, dossier: CasusDossier): boolean => {
  const { items, crises, overdrachten } = dossier;
  return (
    Object.values(items).some((kaart) => loopt(kaart) && kaart.context.bron === persoon) ||
    Object.values(crises).some(({ stand, context }) => stand !== 'afgerond' && context.door === persoon) ||
    Object.values(overdrachten).some(
      (kaart) =>
        staat(kaart) &&
        Object.values(kaart.context.delen).some(({ bron, antwoord }) => bron === persoon && antwoord !== 'niet'),
    ) ||
    wordtGeraadpleegd(persoon, dossier)
  );
};

/** Was this item given to this person, by a release or in a crisis, and does that still run? */
export const isOntvanger = (persoon: string, { items }: CasusDossier, item: string): boolean =>
  vrijgaveAan(persoon, items[item]) !== undefined;

/** Something can still be done about this item. */
export const loopt = ({ stand }: { stand: string }): boolean =>
  stand === 'gevraagd' || stand === 'aangeboden' || stand === 'vrijgegeven' || stand === 'inCrisis';

/** May this person know that this meeting exists? Only with a role in one of its items. */
export const zietOverleg = (wie: Wie, { overleg }: OverlegDossier): boolean =>
  wie.rol === 'procesregisseur' ||
  wie.rol === 'informatieregisseur' ||
  overleg.context.agenda.some(({ deelnemers }) => deelnemers.includes(wie.persoon));

/** Roles in which casussen are found that one has no part in oneself. */
export const vindbareRollen = ['procesregisseur', 'informatieregisseur', 'contactpunt', ...toezichthouders] as const;

/**
 * Under which ids (persons, and roles as `rol:...`) this casus can be found. Nobody else is told that it exists.
 */
export const vindbaarVoor = onthoud((dossier: CasusDossier): string[] => {
  return vinders(dossier).map(naamVan);
});

const naamVan = ({ persoon, rol }: Kijker): string => (rol === 'professional' ? persoon : `rol:${rol}`);

const vinders = (dossier: CasusDossier): Kijker[] =>
  [
    ...vindbareRollen.map((rol): Kijker => ({ persoon: '', rol, soort: 'bureau' })),
    ...Object.values(dossier.mensen).map(({ persoon, soort }): Kijker => ({ persoon, rol: 'professional', soort })),
  ].filter((een) => blikVan(een, dossier) !== null);

/**
 * The same names as the overview knows them. What is shielded stands under names of its own, so that no list, count or
 * page of the work at hand holds it; but for whom something in it is still to be done.
 */
export const namenInOverzicht = (dossier: CasusDossier): string[] =>
  vinders(dossier).flatMap((een) => {
    const naam = naamVan(een);
    const blik = blikVan(een, dossier);
    if (isAfgeschermd(dossier.casus.stand)) {
      const eigen = blik === 'nasleep' ? [] : [afgeschermdVoor(naam)];
      return moetNog(een, dossier) ? [...eigen, naam] : eigen;
    }
    const prioriteit = dossier.casus.context.prioriteit !== null && blik !== null && zietPrioriteit(een, blik);
    const bureau = heeftBureau(een) && ligtOpBureau(dossier);
    return [naam, ...(prioriteit ? [prioriteitVoor(naam)] : []), ...(bureau ? [bureauVoor(naam)] : [])];
  });

/** The priority list is of the public participants (Wgs 2.32(1)), who see it of a casus that they work on; and of the regie. */
export const zietPrioriteit = ({ soort }: Pick<Wie, 'soort'>, blik: Blik): boolean =>
  blik === 'regie' || (soort === 'publiek' && (blik === 'triage' || blik === 'tafel'));

/** Under which name somebody finds what has priority. */
export const prioriteitVoor = (naam: string): string => `prioriteit:${naam}`;

/** The release desk is the informatieregisseur's (domain.md C). */
export const heeftBureau = ({ rol }: Pick<Wie, 'rol'>): boolean => rol === 'informatieregisseur';

const ligtOpBureau = ({ items }: CasusDossier): boolean =>
  Object.values(items).some(({ stand }) => opBureau.includes(stand));

/** Under which name somebody finds the casussen in which something is asked, offered or released. */
export const bureauVoor = (naam: string): string => `vrijgave:${naam}`;

/** Under which name somebody finds what is shielded. */
export const afgeschermdVoor = (naam: string): string => `afgeschermd:${naam}`;

/** The same for a meeting. */
export const overlegVindbaarVoor = ({ overleg }: OverlegDossier): string[] => [
  'rol:procesregisseur',
  'rol:informatieregisseur',
  ...new Set(overleg.context.agenda.flatMap(({ deelnemers }) => deelnemers)),
];
