import type { Itemzicht } from '../../machines/zicht/soorten.ts';
import type { Gebied } from '../kader/Kaderhouder.tsx';

/** Where the items of a casus lie for one viewer. */
export interface Verdeling {
  /** On the table, for everybody to whom they were released. */
  gebieden: { gebied: Gebied; items: Itemzicht[] }[];
  /** Areas that could be chosen and where nothing lies. */
  leeg: Gebied[];
  /** Beside the table, for this viewer alone. */
  bakje: Itemzicht[];
  /** Asked or offered and not released yet, or given to somebody else alone; only the regie gets these. */
  onderweg: Itemzicht[];
}

/** The sides of the table. An area always lies on its own, so that a card that arrives never moves another sideways. */
export const kanten = [1, 2, 3] as const;

const hoogsteOpTafel = 4;

/** Given to this viewer and to nobody else, as far as the view tells. */
const alleenVoor = ({ ontvangers }: Itemzicht, ik: string) => ontvangers.length === 1 && ontvangers[0]?.persoon === ik;

function plek(item: Itemzicht, ik: string): 'tafel' | 'bakje' | 'onderweg' | 'weg' {
  // Given in a crisis: to named people, never to the table.
  if (item.crisis !== null) return 'bakje';
  const ligt = item.stand === 'vrijgegeven' || item.stand === 'nietBeschikbaar';
  if (ligt && item.omschrijving.niveau > hoogsteOpTafel) return item.vanMij || item.voorMij ? 'bakje' : 'onderweg';
  if (ligt) return alleenVoor(item, ik) ? 'bakje' : 'tafel';
  if (item.vanMij) return 'bakje';
  return item.stand === 'gevraagd' || item.stand === 'aangeboden' ? 'onderweg' : 'weg';
}

/** Divides what a viewer may see over the table, their own tray and what is still on its way. */
export function verdeel(items: readonly Itemzicht[], ik: string, gebieden: readonly Gebied[]): Verdeling {
  const op = (waar: ReturnType<typeof plek>) => items.filter((item) => plek(item, ik) === waar);
  const tafel = op('tafel');
  const verdeeld = gebieden.map((gebied) => ({
    gebied,
    items: tafel.filter(({ omschrijving }) => omschrijving.leefgebied === gebied.code),
  }));
  const leeg = verdeeld.filter(({ gebied, items: er }) => er.length === 0 && gebied.aangeboden);
  return {
    gebieden: verdeeld.filter(({ items: er }) => er.length > 0),
    leeg: leeg.map(({ gebied }) => gebied),
    bakje: op('bakje'),
    onderweg: op('onderweg'),
  };
}
