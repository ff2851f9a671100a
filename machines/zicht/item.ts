import type { CasusDossier, Kaart } from '../dossier.ts';
import { alleenVoor } from '../rechten/geheim.ts';
import type { ItemContext } from '../vrijgave/context.ts';
import type { Wie } from '../wie.ts';
import type { Blik } from './blik.ts';
import { mensUit } from './mensen.ts';
import { isOntvanger, zietItem } from './onderdelen.ts';
import type { Itemzicht } from './soorten.ts';
import { isBetwist } from './verzoek.ts';

/** The items that exist for this person, each with as much as they may know of it. */
export const itemsVoor = (wie: Wie, blik: Blik, dossier: CasusDossier): Itemzicht[] =>
  Object.keys(dossier.items)
    .filter((item) => zietItem(wie, blik, dossier, item))
    .map((item) => itemVoor(wie, dossier, item, dossier.items[item] as Kaart<ItemContext>));

function itemVoor(wie: Wie, dossier: CasusDossier, item: string, { stand, context }: Kaart<ItemContext>): Itemzicht {
  const vanMij = context.bron === wie.persoon;
  const voorMij = isOntvanger(wie.persoon, dossier, item);
  const leest = wie.rol === 'informatieregisseur' && context.regisseurLeest;
  const kentOntvangers = ['procesregisseur', 'informatieregisseur', 'contactpunt'].includes(wie.rol);
  const laatste = context.vrijgaven.at(-1);
  const voor = alleenVoor(context.geheim);
  const ontvangers = [...new Set(context.vrijgaven.flatMap((een) => een.ontvangers))];
  return {
    item,
    bron: mensUit(dossier.mensen, context.bron),
    omschrijving: context.omschrijving,
    tekst: vanMij || voorMij || leest ? context.tekst : null,
    // That somebody declined is theirs to tell; to others it is one word, whatever the cause.
    stand: stand === 'geweigerd' && !vanMij ? 'nietBeschikbaar' : (stand as Itemzicht['stand']),
    ontvangers: vanMij || kentOntvangers ? ontvangers.map((een) => mensUit(dossier.mensen, een)) : [],
    regime: context.geheim.regime,
    opening: vanMij || kentOntvangers ? (context.geheim.opening ?? null) : null,
    alleenVoor: voor && (vanMij || kentOntvangers) ? voor.map((een) => mensUit(dossier.mensen, een)) : null,
    fase: laatste?.fase ?? null,
    op: context.op,
    vanMij,
    voorMij,
    betwist: isBetwist(dossier, item),
  };
}
