import type { Casuszicht, Mogelijkheid } from '../../machines/zicht/soorten.ts';

/** Everything on the page that a possibility can be about. */
function onderdelen(zicht: Casuszicht): Set<string> {
  return new Set([
    ...zicht.uitvragen.map(({ uitvraag }) => uitvraag),
    ...zicht.besluiten.map(({ besluit }) => besluit),
    ...zicht.items.map(({ item }) => item),
    ...zicht.uitzonderingen.map(({ uitzondering }) => uitzondering),
    ...(zicht.plan?.acties.map(({ actie }) => actie) ?? []),
  ]);
}

export interface Verdeling {
  nu: Mogelijkheid[];
  nogNiet: Mogelijkheid[];
  /** Possible somewhere on the page, by the part it is about. */
  elders: Map<string, Mogelijkheid[]>;
}

/** What stands under "Wat nu?", and what stands beside the part it is about. Nothing gets lost between the two. */
export function verdeel(zicht: Casuszicht): Verdeling {
  const delen = onderdelen(zicht);
  const bijDeel = ({ over }: Mogelijkheid) => over !== undefined && delen.has(over);
  const algemeen = zicht.mogelijk.filter((een) => !bijDeel(een));
  const elders = new Map<string, Mogelijkheid[]>();
  for (const een of zicht.mogelijk) {
    if (een.over && bijDeel(een) && een.kan) elders.set(een.over, [...(elders.get(een.over) ?? []), een]);
  }
  return { nu: algemeen.filter(({ kan }) => kan), nogNiet: algemeen.filter(({ kan }) => !kan), elders };
}

/** What can be done with one part, possible or not yet. */
export const over = (zicht: Casuszicht, deel: string): Mogelijkheid[] =>
  zicht.mogelijk.filter((een) => een.over === deel);
