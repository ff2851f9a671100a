import { type Edge, Position } from '@xyflow/react';
import type { Staat, Tekening } from '../../machines/tekening.ts';
import { type Bundel, bundels } from './bundels.ts';
import type { Lijnedge, Sprongedge } from './Lijnrand.tsx';
import type { Ligging, Wegstand } from './ligging.ts';
import type { Plaat, Punt, Vlak } from './opmaak.ts';
import type { Vlaknode } from './Vlakknoop.tsx';
import type { Kaartwoorden } from './woorden.ts';

interface Vel {
  getekend: Tekening;
  woorden: Kaartwoorden;
  ligging: Ligging | null;
  plaat: Plaat;
  gekozen: string | null;
}

/** A button to who cannot see it; what React Flow says of it in English stays away. */
const knop = (ingedrukt: boolean) => ({
  'aria-roledescription': undefined,
  'aria-describedby': undefined,
  'aria-pressed': ingedrukt,
});

const klassen = (...namen: (string | false | undefined)[]): string => namen.filter(Boolean).join(' ');

/** Said beforehand, so that React Flow need not measure and draws the lines at once, and again without a blink. */
const gemeten = ({ breedte: width, hoogte: height }: Vlak): Pick<Vlaknode, 'measured' | 'handles'> => ({
  measured: { width, height },
  handles: [
    { type: 'target', position: Position.Left, x: 0, y: height / 2 },
    { type: 'source', position: Position.Right, x: width, y: height / 2 },
  ],
});

/** The states of a laid out drawing as React Flow takes them. */
export const alsKnopen = ({ getekend, woorden, ligging, plaat, gekozen }: Vel): Vlaknode[] =>
  plaat.vlakken.flatMap((vlak) => {
    const staat = getekend.staten.find(({ id }) => id === vlak.id);
    if (!staat) return [];
    const nu = ligging?.nu === vlak.id;
    return [
      {
        id: vlak.id,
        type: 'vlak' as const,
        position: { x: vlak.x, y: vlak.y },
        width: vlak.breedte,
        height: vlak.hoogte,
        ...gemeten(vlak),
        zIndex: vlak.omvat ? 0 : 2,
        ariaRole: 'button' as const,
        ariaLabel: staatlabel(staat, woorden, nu),
        className: klassen(
          'vlak',
          vlak.omvat && 'vlak--om',
          staat.einde && 'vlak--einde',
          nu && 'vlak--nu',
          !nu && ligging?.geweest.has(vlak.id) && 'vlak--geweest',
          gekozen === vlak.id && 'vlak--gekozen',
          !staat.omvat && isSmal(plaat, vlak.id) && 'vlak--metsprong',
        ),
        domAttributes: knop(gekozen === vlak.id),
        data: { staat, naam: woorden.staat(vlak.id), nu },
      },
    ];
  });

const isSmal = ({ sprongen }: Plaat, id: string): boolean => sprongen.some((een) => een.id.startsWith(`${id}>`));

const staatlabel = (staat: Staat, woorden: Kaartwoorden, nu: boolean): string =>
  [woorden.staat(staat.id), nu && woorden.hier(staat)].filter(Boolean).join('. ');

/** How the ways of a bundle lie: the one that can most be done says it for all. */
function bundelstand({ wegen }: Bundel, ligging: Ligging | null): Wegstand['soort'] | null {
  const standen = wegen.map(({ id }) => ligging?.wegen.get(id)?.soort);
  return (['kan', 'nogNiet', 'ander', 'nietHier'] as const).find((een) => standen.includes(een)) ?? null;
}

/** The ways of a laid out drawing as React Flow takes them. */
export function alsRanden({ getekend, woorden, ligging, plaat, gekozen }: Vel): Edge[] {
  return bundels(getekend).flatMap((bundel): (Lijnedge | Sprongedge)[] => {
    const stand = bundelstand(bundel, ligging);
    const is = gekozen === bundel.id;
    const gelopen = bundel.wegen.some(({ id }) => ligging?.gelopen.has(id));
    const vast = {
      id: bundel.id,
      source: bundel.van,
      target: bundel.naar,
      ariaRole: 'button' as const,
      ariaLabel: woorden.lijnlabel(bundel, stand),
      className: klassen(
        bundel.sprong ? 'sprong' : 'lijn',
        stand !== null && `is-${stand}`,
        gelopen && 'is-gelopen',
        is && 'is-gekozen',
      ),
      domAttributes: knop(is),
    };
    const lijn = plaat.lijnen.find(({ id }) => id === bundel.id);
    if (lijn) return [{ ...vast, type: 'lijn', zIndex: is ? 5 : 1, data: { lijn } }];
    const sprong = plaat.sprongen.find(({ id }) => id === bundel.id);
    if (!sprong) return [];
    return [
      { ...vast, type: 'sprong', zIndex: is ? 6 : 3, data: { sprong, naar: midden(plaat, bundel.naar), gekozen: is } },
    ];
  });
}

/** Where the line of a leap ends: the lower edge of the state. */
function midden({ vlakken }: Plaat, id: string): Punt {
  const vlak = vlakken.find((een) => een.id === id);
  return vlak ? { x: vlak.x + vlak.breedte / 2, y: vlak.y + vlak.hoogte } : { x: 0, y: 0 };
}
