import { crisistermijnen } from '../crisis/termijnen.ts';
import type { CasusDossier, Kaart } from '../dossier.ts';
import type { Kader } from '../kader/kader.ts';
import { kringlidVan } from '../kring/kring.ts';
import { alleenVoor } from '../rechten/geheim.ts';
import type { ItemContext } from '../vrijgave/context.ts';
import type { Wie } from '../wie.ts';
import { type Blik, isOntvanger } from './blik.ts';
import { mensUit } from './mensen.ts';
import { zietItem, zietKring } from './onderdelen.ts';
import type { Itemzicht } from './soorten.ts';
import { isBetwist } from './verzoek.ts';

/** The items that exist for this person, each with as much as they may know of it. */
export const itemsVoor = (wie: Wie, blik: Blik, dossier: CasusDossier, kader: Kader): Itemzicht[] =>
  Object.keys(dossier.items)
    .filter((item) => zietItem(wie, blik, dossier, item))
    .map((item) => itemVoor(wie, blik, dossier, kader, item));

function itemVoor(wie: Wie, blik: Blik, dossier: CasusDossier, kader: Kader, item: string): Itemzicht {
  const { stand, context } = dossier.items[item] as Kaart<ItemContext>;
  const vanMij = context.bron === wie.persoon;
  const voorMij = isOntvanger(wie.persoon, dossier, item);
  const leest = wie.rol === 'informatieregisseur' && context.regisseurLeest;
  const kentOntvangers = ['procesregisseur', 'informatieregisseur', 'contactpunt'].includes(wie.rol);
  const crisis = dossier.crises[item]?.context;
  const laatste = crisis ? undefined : context.vrijgaven.at(-1);
  const ontvangers = [...new Set(context.vrijgaven.flatMap((een) => een.ontvangers))];
  return {
    item,
    bron: mensUit(dossier.mensen, context.bron),
    omschrijving: context.omschrijving,
    over: overWie(context, blik, dossier),
    tekst: vanMij || voorMij || leest ? context.tekst : null,
    // That somebody declined is theirs to tell; to others it is one word, whatever the cause.
    stand: stand === 'geweigerd' && !vanMij ? 'nietBeschikbaar' : standVan(stand),
    ontvangers: vanMij || kentOntvangers ? ontvangers.map((een) => mensUit(dossier.mensen, een)) : [],
    ...geheimdeel(context, vanMij || kentOntvangers, dossier),
    grenzen: grensdeel(context, vanMij || blik === 'regie', dossier),
    fase: laatste?.fase ?? null,
    crisis: crisis ? { tot: crisistermijnen(crisis, kader).einde } : null,
    op: context.op,
    vanMij,
    voorMij,
    betwist: isBetwist(dossier, item),
  };
}

/** That it is about somebody else shows wherever the item shows; who that is, only to who knows the circle. */
function overWie({ omschrijving }: ItemContext, blik: Blik, { casus: { context } }: CasusDossier): Itemzicht['over'] {
  if (omschrijving.overWie === undefined) return null;
  const lid = zietKring(blik) ? kringlidVan(context, omschrijving.overWie) : undefined;
  return { naam: lid?.naam ?? null, relatie: lid?.relatie ?? null };
}

/** To whoever reads it, what was given in a crisis is released like anything else; `crisis` says by which road. */
const standVan = (stand: string) => (stand === 'inCrisis' ? 'vrijgegeven' : (stand as Itemzicht['stand']));

/** Until when and where goes with the item: whoever has it must keep to that. */
function grensdeel({ grenzen }: ItemContext, volledig: boolean, { mensen }: CasusDossier): Itemzicht['grenzen'] {
  const { totEnMet = null, alleenAanTafel = false } = grenzen;
  const nietAan = volledig ? (grenzen.nietAan ?? []) : [];
  if (nietAan.length === 0 && totEnMet === null && !alleenAanTafel) return null;
  return { nietAan: nietAan.map((een) => mensUit(mensen, een)), totEnMet, alleenAanTafel };
}

/** The regime goes with the item wherever it goes; on what it was opened and for whom is for who releases it. */
function geheimdeel(
  { geheim }: ItemContext,
  volledig: boolean,
  { mensen }: CasusDossier,
): Pick<Itemzicht, 'regime' | 'opening' | 'alleenVoor'> {
  const voor = volledig ? alleenVoor(geheim) : null;
  return {
    regime: geheim.regime,
    opening: volledig ? (geheim.opening ?? null) : null,
    alleenVoor: voor?.map((een) => mensUit(mensen, een)) ?? null,
  };
}
