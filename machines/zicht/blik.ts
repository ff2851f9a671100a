import { isBetrokken } from '../bevoegd.ts';
import { isAfgeschermd, isEinde } from '../casus/bewaartermijn.ts';
import { burgerTeLaat } from '../casus/burger.ts';
import { bewaarvraag, gegevensVan } from '../casus/gegevens.ts';
import type { CasusDossier, OverlegDossier } from '../dossier.ts';
import { onthoud } from '../onthoud.ts';
import { systeem, type Wie } from '../wie.ts';

/**
 * How much of a casus a person sees. `null` elsewhere means: for them it does not exist.
 * regie: procesregisseur, informatieregisseur · triage: member of the triage · tafel: invited to the table ·
 * contactpunt · melder: own report only · uitgevraagd: the question that was put · ontvanger: the hand-over ·
 * eigen: has no role any more, but something of their own lies here that they can take back · voormalig: was
 * involved in what is shielded now, and may decide on it · leverancier: is asked whether their own datum may stay.
 */
export type Blik =
  | 'regie'
  | 'triage'
  | 'tafel'
  | 'contactpunt'
  | 'melder'
  | 'uitgevraagd'
  | 'ontvanger'
  | 'eigen'
  | 'voormalig'
  | 'leverancier';

/** The widest look a person has. What was refused or destroyed is seen by nobody. */
export function blikVan(wie: Wie, dossier: CasusDossier): Blik | null {
  const { stand } = dossier.casus;
  if (stand === 'nieuw' || isEinde(stand)) return null;
  if (isAfgeschermd(stand)) return blikOpAfgeschermd(wie, dossier);
  if (wie.rol === 'procesregisseur' || wie.rol === 'informatieregisseur') return 'regie';
  if (wie.rol === 'contactpunt') return voorContactpunt(dossier) ? 'contactpunt' : null;
  return wie.rol === 'professional' ? professional(wie.persoon, dossier) : null;
}

/** From the decision to share on, and earlier while a clock that runs for the person concerned is overdue. */
const voorContactpunt = ({ casus: { context } }: CasusDossier): boolean =>
  context.delingsbesluit !== null || burgerTeLaat(context);

/**
 * A shielded casus exists for the contact point (rights of the person concerned), for the public participants who were
 * involved (renewing and reopening), and for who is asked about a datum of their own; for nobody else.
 */
function blikOpAfgeschermd({ persoon, rol, soort }: Wie, dossier: CasusDossier): Blik | null {
  if (rol === 'contactpunt') return 'contactpunt';
  if (rol !== 'professional') return null;
  if (soort === 'publiek' && isBetrokken(persoon, dossier)) return 'voormalig';
  return wordtGevraagd(persoon, dossier) ? 'leverancier' : null;
}

const wordtGevraagd = (persoon: string, dossier: CasusDossier): boolean =>
  bewaarvraag(dossier) !== null && gegevensVan(dossier).some(({ bron }) => bron === persoon);

function professional(persoon: string, dossier: CasusDossier): Blik | null {
  const { triage, melder, overdracht } = dossier.casus.context;
  if (triage?.deelnemers.includes(persoon)) return 'triage';
  if (isBetrokken(persoon, dossier)) return 'tafel';
  if (melder === persoon) return 'melder';
  if (overdracht?.ontvanger === persoon && overdracht.stand !== 'afgewezen' && overdracht.stand !== 'verlopen')
    return 'ontvanger';
  if (moetAntwoorden(persoon, dossier)) return 'uitgevraagd';
  if (heeftHierIets(persoon, dossier)) return 'eigen';
  return wordtGevraagd(persoon, dossier) ? 'leverancier' : null;
}

/** Who was only asked whether somebody is known has no business here any more once that is answered. */
const moetAntwoorden = (persoon: string, { casus: { stand, context } }: CasusDossier): boolean =>
  stand === 'triage.uitvraag' &&
  Object.values(context.uitvragen).some(({ aan, antwoord }) => aan === persoon && antwoord === null);

/** An item that its source was asked for, offered or has had released: declining and recall are never out of reach. */
const heeftHierIets = (persoon: string, { items }: CasusDossier): boolean =>
  Object.values(items).some((kaart) => loopt(kaart) && kaart.context.bron === persoon);

/** Something can still be done about this item. */
export const loopt = ({ stand }: { stand: string }): boolean =>
  stand === 'gevraagd' || stand === 'aangeboden' || stand === 'vrijgegeven';

/** May this person know that this meeting exists? Only with a role in one of its items. */
export const zietOverleg = (wie: Wie, { overleg }: OverlegDossier): boolean =>
  wie.rol === 'procesregisseur' ||
  wie.rol === 'informatieregisseur' ||
  overleg.context.agenda.some(({ deelnemers }) => deelnemers.includes(wie.persoon));

/**
 * Under which ids (persons, and roles as `rol:...`) this casus can be found. Nobody else is told that it exists.
 */
export const vindbaarVoor = onthoud((dossier: CasusDossier): string[] => {
  const rollen = (['procesregisseur', 'informatieregisseur', 'contactpunt'] as const)
    .filter((rol) => blikVan({ ...systeem, rol }, dossier) !== null)
    .map((rol) => `rol:${rol}`);
  const mensen = Object.values(dossier.mensen)
    .filter((een) => blikVan({ ...een, rol: 'professional' }, dossier) !== null)
    .map(({ persoon }) => persoon);
  return [...rollen, ...mensen];
});

/**
 * The same names as the overview knows them. What is shielded stands under names of its own, so that no list, count or
 * page of the work at hand holds it.
 */
export const inOverzicht = (dossier: CasusDossier): string[] => {
  const namen = vindbaarVoor(dossier);
  if (isAfgeschermd(dossier.casus.stand)) return namen.map(afgeschermdVoor);
  return dossier.casus.context.prioriteit ? [...namen, ...metPrioriteit(dossier).map(prioriteitVoor)] : namen;
};

/** Who may know that it stands on the priority list: the regie, and the public participants who work on it. */
const metPrioriteit = (dossier: CasusDossier): string[] => [
  ...(['procesregisseur', 'informatieregisseur'] as const).map((rol) => `rol:${rol}`),
  ...Object.values(dossier.mensen)
    .filter(
      (een) =>
        een.soort === 'publiek' &&
        ['triage', 'tafel'].includes(blikVan({ ...een, rol: 'professional' }, dossier) ?? ''),
    )
    .map(({ persoon }) => persoon),
];

/** Under which name somebody finds what has priority. */
export const prioriteitVoor = (naam: string): string => `prioriteit:${naam}`;

/** Under which name somebody finds what is shielded. */
export const afgeschermdVoor = (naam: string): string => `afgeschermd:${naam}`;

/** The same for a meeting. */
export const overlegVindbaarVoor = ({ overleg }: OverlegDossier): string[] => [
  'rol:procesregisseur',
  'rol:informatieregisseur',
  ...new Set(overleg.context.agenda.flatMap(({ deelnemers }) => deelnemers)),
];
