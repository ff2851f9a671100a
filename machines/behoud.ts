import { legeCasus } from './casus/context.ts';
import { blijft, ingebracht } from './casus/gegevens.ts';
import type { CasusDossier, Kaart } from './dossier.ts';
import type { Gebeurtenis } from './gebeurtenissen.ts';
import type { Gehoord } from './gehoord.ts';
import { machines } from './machines.ts';
import { begin, zet } from './stap.ts';
import type { ItemContext } from './vrijgave/context.ts';

/**
 * What is left of the parts of a casus when it is renewed or reopened: of each item only what its source agreed to
 * . The rest is gone from the dossier, not hidden in it.
 */
export function behouden(voor: CasusDossier, gehoord: Gehoord): Partial<CasusDossier> {
  if (gehoord.type === 'casus.verleng') return { items: itemsNa(voor, gehoord.besluit, gehoord) };
  if (gehoord.type !== 'casus.heropen') return {};
  const besluit = voor.besluiten[gehoord.besluit];
  // It starts anew: of what the table made before, only the decision to reopen stays.
  return {
    items: itemsNa(voor, gehoord.besluit, gehoord),
    besluiten: besluit ? { [gehoord.besluit]: zet(machines.besluit, besluit, gehoord) } : {},
    acties: {},
    regie: begin(machines.regie),
  };
}

function itemsNa(
  { casus, items }: CasusDossier,
  besluit: string,
  gehoord: Gehoord,
): Record<string, Kaart<ItemContext>> {
  const over = Object.entries(items).filter(
    ([id, { stand }]) => !ingebracht.includes(stand) || blijft(casus.context, besluit, id),
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
  const terugkoppeling = weigering ? { melder, weigering: zonderNaam(weigering) } : {};
  const cijfers = { klasse, sinds, sluiting: zonderNaam(sluiting), vernietiging: zonderNaam(vernietiging) };
  return { ...leeg, versie, casus: { stand, context: { ...legeCasus(), ...cijfers, ...terugkoppeling } } };
}

const zonderNaam = <T extends { door: string } | null>(daad: T): T => daad && { ...daad, door: '' };
