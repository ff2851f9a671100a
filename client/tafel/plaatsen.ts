/** A place on the edge of the table, in percent of its box, with the way it faces outward (-1..1 both ways). */
export interface Plaats {
  x: number;
  y: number;
  uitX: number;
  uitY: number;
}

/** How round the table is: 2 is an ellipse, more comes nearer to a rectangle. Room for cards, no sharp corners. */
const rondheid = 6;
const monsters = 720;

const macht = (waarde: number, exponent: number) => Math.sign(waarde) * Math.abs(waarde) ** exponent;

/** A point of the superellipse with half axes 1; `hoek` 0 is the middle of the side nearest to the viewer. */
function punt(hoek: number): { x: number; y: number } {
  return { x: macht(-Math.sin(hoek), 2 / rondheid), y: macht(Math.cos(hoek), 2 / rondheid) };
}

/** The outline as an SVG path in a box of 200 by 200 around the origin. */
export function omtrek(straal = 100): string {
  const punten = Array.from({ length: 120 }, (_, stap) => punt((stap / 120) * 2 * Math.PI));
  return `M${punten.map(({ x, y }) => `${(x * straal).toFixed(2)} ${(y * straal).toFixed(2)}`).join('L')}Z`;
}

/**
 * Seats at equal distances along the edge of a table that is `verhouding` times as wide as it is high. The first one
 * sits in the middle of the near side, the others follow clockwise as seen from above.
 */
export function plaatsen(aantal: number, verhouding: number): Plaats[] {
  const rand = Array.from({ length: monsters }, (_, stap) => punt((stap / monsters) * 2 * Math.PI));
  const lengten = [0];
  for (const [plek, { x, y }] of rand.entries()) {
    const volgende = rand[(plek + 1) % monsters] ?? { x, y };
    const stuk = Math.hypot((volgende.x - x) * verhouding, volgende.y - y);
    lengten.push((lengten.at(-1) ?? 0) + stuk);
  }
  const omloop = lengten.at(-1) ?? 1;
  return Array.from({ length: aantal }, (_, nummer) => {
    const afstand = (nummer / aantal) * omloop;
    const plek = lengten.findLastIndex((lengte) => lengte <= afstand) % monsters;
    return plaatsOp(rand[plek] ?? { x: 0, y: 1 }, verhouding);
  });
}

function plaatsOp({ x, y }: { x: number; y: number }, verhouding: number): Plaats {
  const dwarsX = macht(x, rondheid - 1) / verhouding;
  const dwarsY = macht(y, rondheid - 1);
  const meest = Math.max(Math.abs(dwarsX), Math.abs(dwarsY)) || 1;
  return { x: 50 + x * 50, y: 50 + y * 50, uitX: dwarsX / meest, uitY: dwarsY / meest };
}

/** The list turned so that what `eigen` picks comes first; as it was when nothing is picked. */
export function draai<T>(lijst: readonly T[], eigen: (een: T) => boolean): T[] {
  const plek = Math.max(0, lijst.findIndex(eigen));
  return [...lijst.slice(plek), ...lijst.slice(0, plek)];
}
