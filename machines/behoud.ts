import { legeCasus } from './casus/context.ts';
import { blijft, ingebracht } from './casus/gegevens.ts';
import type { CasusDossier, Kaart } from './dossier.ts';
import type { Gebeurtenis } from './gebeurtenissen.ts';
import type { Gehoord } from './gehoord.ts';
import { kringlidVan } from './kring/kring.ts';
import { machines } from './machines.ts';
import { begin, zet } from './stap.ts';
import type { ItemContext } from './vrijgave/context.ts';

/**
 * What is left of the parts of a casus when it is renewed or reopened: of each item only what its source agreed to
 * . The rest is gone from the dossier, not hidden in it. Requests of the person concerned stay: they are
 * theirs.
 */
export function behouden(voor: CasusDossier, gehoord: Gehoord): Partial<CasusDossier> {
  if (gehoord.type === 'casus.verleng') {
    const items = itemsNa(voor, gehoord.besluit, gehoord);
    const blijven = (id: string) => Object.hasOwn(items, id);
    const crises = kies(voor.crises, (kaart, id) => blijven(id) || nogNietRond(kaart));
    return { items, crises, overdrachten: setsMet(voor, blijven) };
  }
  if (gehoord.type !== 'casus.heropen') return {};
  const besluit = voor.besluiten[gehoord.besluit];
  // It starts anew: of what the table made before, only the decision to reopen stays.
  return {
    items: itemsNa(voor, gehoord.besluit, gehoord),
    besluiten: besluit ? { [gehoord.besluit]: zet(machines.besluit, besluit, gehoord) } : {},
    crises: kies(voor.crises, nogNietRond),
    overdrachten: {},
    escalaties: {},
    acties: {},
    regie: begin(machines.regie),
  };
}

const kies = <V>(van: Record<string, V>, houdt: (een: V, id: string) => boolean): Record<string, V> =>
  Object.fromEntries(Object.entries(van).filter(([id, een]) => houdt(een, id)));

/** What is still owed for a crisis is owed to the person concerned, whatever its giver says. */
const nogNietRond = ({ stand }: Kaart<unknown>): boolean => stand !== 'afgerond';

/** What was handed over goes from the copy that lies here as well. */
const setsMet = ({ overdrachten }: CasusDossier, blijven: (item: string) => boolean): CasusDossier['overdrachten'] =>
  Object.fromEntries(
    Object.entries(overdrachten).map(([id, { stand, context }]) => {
      const delen = kies(context.delen, (_, item) => blijven(item));
      return [id, { stand, context: { ...context, delen } }];
    }),
  );

function itemsNa(
  { casus, items, crises }: CasusDossier,
  besluit: string,
  gehoord: Gehoord,
): Record<string, Kaart<ItemContext>> {
  const uitCrisis = (id: string) => gehoord.type === 'casus.heropen' && crises[id] !== undefined;
  const { kring } = casus.context;
  // With somebody of the circle goes what is about them, whatever the source of the item says.
  const kent = (lid: string | undefined) =>
    lid === undefined || (kringlidVan({ kring }, lid) !== undefined && blijft(casus.context, besluit, lid));
  const over = Object.entries(items).filter(
    ([id, { stand, context }]) =>
      !uitCrisis(id) &&
      kent(context.omschrijving.overWie) &&
      (!ingebracht.includes(stand) || blijft(casus.context, besluit, id)),
  );
  return Object.fromEntries(over.map(([id, kaart]) => [id, zet(machines.item, kaart, gehoord)]));
}

/**
 * The event as the stream of a meeting keeps it: that it happened, and nothing that was said about the casus. A meeting
 * outlives its casussen, so what is written there would outlive their destruction.
 */
export const voorOverleg = (gebeurtenis: Gebeurtenis): Gebeurtenis =>
  gebeurtenis.type === 'overleg.rondAf' ? { ...gebeurtenis, terugkoppeling: '' } : gebeurtenis;

/**
 * What is left of a casus that has ended: codes for the answer to its reporter and for the figures. No text, no name,
 * no path; the server destroys the key of the rest.
 */
export function gewist({ versie, casus: { stand, context } }: CasusDossier, leeg: CasusDossier): CasusDossier {
  const { melder, weigering, klasse, sinds, sluiting, vernietiging } = context;
  const terugkoppeling = weigering ? { melder, weigering: zonderTekst(weigering) } : {};
  const cijfers = { klasse, sinds, sluiting: zonderNaam(sluiting), vernietiging: zonderNaam(vernietiging) };
  return { ...leeg, versie, casus: { stand, context: { ...legeCasus(), ...cijfers, ...terugkoppeling } } };
}

const zonderTekst = ({ op, reden, advies }: NonNullable<CasusDossier['casus']['context']['weigering']>) => ({
  ...{ door: '', op, reden, advies },
});

const zonderNaam = <T extends { door: string } | null>(daad: T): T => daad && { ...daad, door: '' };
