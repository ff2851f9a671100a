import type { BesluitContext } from '../besluit/context.ts';
import type { CasusDossier } from '../dossier.ts';
import { onthoud } from '../onthoud.ts';
import type { CasusContext } from './context.ts';

/** The name of the report among the data of a casus; items and answers have an id of their own. */
export const AANMELDING = 'aanmelding';

/** A datum that somebody brought in, and who that was. What the table itself made (decisions, agreements) is nobody's. */
export interface Gegeven {
  id: string;
  bron: string;
}

/** Stands of an item in which its source has brought something in. */
export const ingebracht: readonly string[] = ['aangeboden', 'vrijgegeven', 'inCrisis', 'beeindigd'];

/** Every datum of a casus for which its supplier must agree before it is kept longer or used again. */
export const gegevensVan = onthoud((dossier: CasusDossier): Gegeven[] => {
  const { casus, items, crises } = dossier;
  const { melder, aanmelding, signaal, uitvragen, kring } = casus.context;
  // Reopening rests on a new report, so the old one goes in any case; and so does what was given in a crisis, which was
  // for that moment and answered no question.
  const heropent = openVoorstel(dossier)?.voorstel.onderwerp === 'heropening';
  const gemeld = melder && (aanmelding || signaal) && !heropent ? [{ id: AANMELDING, bron: melder }] : [];
  const bekend = Object.values(uitvragen).filter(({ antwoord }) => antwoord === 'bekend');
  return [
    ...gemeld,
    ...bekend.map(({ id, aan }) => ({ id, bron: aan })),
    ...kring.map(({ id, door }) => ({ id, bron: door })),
    ...Object.values(items).flatMap(({ stand, context: { id, bron } }) =>
      ingebracht.includes(stand) && !(heropent && crises[id]) ? [{ id, bron }] : [],
    ),
  ];
});

/** Is this person the source of this datum? */
export const isBronVan = (persoon: string, dossier: CasusDossier, id: string): boolean =>
  gegevensVan(dossier).some((een) => een.id === id && een.bron === persoon);

/** The open proposal to renew or to reopen, on which the sources are asked; null when there is none. */
export const bewaarvraag = (dossier: CasusDossier): string | null => openVoorstel(dossier)?.id ?? null;

const openVoorstel = ({ besluiten }: CasusDossier): BesluitContext | undefined =>
  Object.values(besluiten).find(
    ({ stand, context: { voorstel } }) =>
      stand === 'open' && (voorstel.onderwerp === 'verlenging' || voorstel.onderwerp === 'heropening'),
  )?.context;

/** Does this datum stay? Only when its source agreed, to this very proposal. Silence is no. */
export const blijft = ({ bewaring }: CasusContext, besluit: string, id: string): boolean =>
  bewaring[id]?.besluit === besluit && bewaring[id].akkoord;
