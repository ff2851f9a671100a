import { type Leefgebied, leefgebieden } from '../../machines/kader/lijsten.ts';
import type { Itemzicht } from '../../machines/zicht/soorten.ts';

/** Where the items of a casus lie for one viewer. */
export interface Verdeling {
  /** On the table, for everybody to whom they were released. */
  gebieden: { leefgebied: Leefgebied; items: Itemzicht[] }[];
  leeg: Leefgebied[];
  /** Beside the table, for this viewer alone. */
  bakje: Itemzicht[];
  /** Asked or offered and not released yet, or given to somebody else alone; only the regie gets these. */
  onderweg: Itemzicht[];
}

/** Every life area has its own side of the table, so that a card that arrives never moves another one sideways. */
export const kanten: readonly (readonly Leefgebied[])[] = [
  ['financien', 'werkOpleiding', 'tijdsbesteding', 'huisvesting'],
  ['geestelijkeGezondheid', 'lichamelijkeGezondheid', 'middelengebruik', 'basaleAdl', 'instrumenteleAdl'],
  ['huiselijkeRelaties', 'sociaalNetwerk', 'maatschappelijkeParticipatie', 'justitie'],
];

const hoogsteOpTafel = 4;

/** Given to this viewer and to nobody else, as far as the view tells. */
const alleenVoor = ({ ontvangers }: Itemzicht, ik: string) => ontvangers.length === 1 && ontvangers[0]?.persoon === ik;

function plek(item: Itemzicht, ik: string): 'tafel' | 'bakje' | 'onderweg' | 'weg' {
  const ligt = item.stand === 'vrijgegeven' || item.stand === 'nietBeschikbaar';
  if (ligt && item.omschrijving.niveau > hoogsteOpTafel) return item.vanMij || item.voorMij ? 'bakje' : 'onderweg';
  if (ligt) return alleenVoor(item, ik) ? 'bakje' : 'tafel';
  if (item.vanMij) return 'bakje';
  return item.stand === 'gevraagd' || item.stand === 'aangeboden' ? 'onderweg' : 'weg';
}

/** Divides what a viewer may see over the table, their own tray and what is still on its way. */
export function verdeel(items: readonly Itemzicht[], ik: string): Verdeling {
  const op = (waar: ReturnType<typeof plek>) => items.filter((item) => plek(item, ik) === waar);
  const tafel = op('tafel');
  const gebieden = leefgebieden.map((leefgebied) => ({
    leefgebied,
    items: tafel.filter(({ omschrijving }) => omschrijving.leefgebied === leefgebied),
  }));
  return {
    gebieden: gebieden.filter(({ items: er }) => er.length > 0),
    leeg: gebieden.filter(({ items: er }) => er.length === 0).map(({ leefgebied }) => leefgebied),
    bakje: op('bakje'),
    onderweg: op('onderweg'),
  };
}
