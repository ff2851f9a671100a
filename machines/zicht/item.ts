import { crisistermijnen } from '../crisis/termijnen.ts';
import type { CasusDossier, Kaart } from '../dossier.ts';
import { kringlidVan } from '../kring/kring.ts';
import { alleenVoor } from '../rechten/geheim.ts';
import type { ItemContext } from '../vrijgave/context.ts';
import { heeftOpen, leesrecht, vrijgaveAan } from '../vrijgave/lezen.ts';
import { kanInCasus, type Wie } from '../wie.ts';
import { type Blik, isOntvanger } from './blik.ts';
import type { Kijk } from './casus.ts';
import { mensUit } from './mensen.ts';
import { zietItem, zietKring } from './onderdelen.ts';
import type { Itemzicht } from './soorten.ts';
import { isBetwist } from './verzoek.ts';

/** The items that exist for this person, each with as much as they may know of it. */
export const itemsVoor = (wie: Wie, blik: Blik, dossier: CasusDossier, { nu, kader }: Kijk): Itemzicht[] =>
  Object.keys(dossier.items)
    .filter((item) => zietItem(wie, blik, dossier, item))
    .map((item) => itemVoor(wie, blik, dossier, { nu, kader }, item));

type Wanneer = Pick<Kijk, 'nu' | 'kader'>;

function itemVoor(wie: Wie, blik: Blik, dossier: CasusDossier, { nu, kader }: Wanneer, item: string): Itemzicht {
  const { stand, context } = dossier.items[item] as Kaart<ItemContext>;
  const vanMij = context.bron === wie.persoon && kanInCasus(wie);
  const voorMij = isOntvanger(wie.persoon, dossier, item);
  const kentOntvangers = ['procesregisseur', 'informatieregisseur', 'contactpunt'].includes(wie.rol);
  const crisis = dossier.crises[item]?.context;
  const laatste = crisis ? undefined : context.vrijgaven.at(-1);
  return {
    item,
    bron: mensUit(dossier.mensen, context.bron),
    omschrijving: context.omschrijving,
    over: overWie(context, blik, dossier),
    tekst: vanMij || heeftOpen(wie, dossier, item, nu) ? context.tekst : null,
    leesbaar: leesrecht(wie, dossier, item) !== null,
    stand: stand === 'geweigerd' && !vanMij ? 'nietBeschikbaar' : standVan(stand),
    ...leesdeel(dossier.items[item] as Kaart<ItemContext>, vanMij || kentOntvangers, dossier),
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

/** To whom it was given, who has it now and who opened it: for its source and for who must account for it. */
function leesdeel(
  kaart: Kaart<ItemContext>,
  volledig: boolean,
  { mensen }: CasusDossier,
): Pick<Itemzicht, 'ontvangers' | 'lezers' | 'geopend' | 'beraad' | 'verbeterdOp'> {
  const { stand, context } = kaart;
  const { vrijgaven, geopend, beraadOp, verbeterdOp } = context;
  const gekregen = volledig ? [...new Set(vrijgaven.flatMap(({ ontvangers }) => ontvangers))] : [];
  const alsMens = (persoon: string) => mensUit(mensen, persoon);
  return {
    ontvangers: gekregen.map(alsMens),
    lezers: gekregen.filter((een) => vrijgaveAan(een, kaart) !== undefined).map(alsMens),
    geopend: volledig ? Object.entries(geopend).map(([persoon, op]) => ({ wie: alsMens(persoon), op })) : [],
    // That its source confers first is an answer to who asked, and no more than that.
    beraad: stand === 'gevraagd' && beraadOp !== null,
    verbeterdOp,
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
