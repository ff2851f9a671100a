export const DIEPTE_MAX = 16;
export const DELEN_MAX = 4_000;
const VERBODEN = new Set(['__proto__', 'constructor', 'prototype']);

const gewoon = (waarde: object): boolean => {
  const vorm: unknown = Object.getPrototypeOf(waarde);
  return vorm === Object.prototype || vorm === Array.prototype || vorm === null;
};

/**
 * True when a message is plain JSON of a human size. Runs before anything that recurses: what passes can be walked
 * by a schema or a fold without running out of stack. Itself it walks level by level, with a bounded list.
 */
export function pastDoorDeDeur(bericht: unknown): boolean {
  let laag: unknown[] = [bericht];
  let delen = 0;
  for (let diepte = 0; laag.length > 0; diepte += 1) {
    delen += laag.length;
    if (diepte > DIEPTE_MAX || delen > DELEN_MAX) return false;
    const volgende: unknown[] = [];
    for (const deel of laag) if (!ontleed(deel, volgende)) return false;
    laag = volgende;
  }
  return true;
}

function ontleed(deel: unknown, volgende: unknown[]): boolean {
  if (typeof deel !== 'object' || deel === null) return typeof deel !== 'function';
  if (!gewoon(deel)) return false;
  if (Array.isArray(deel)) {
    if (deel.length > DELEN_MAX) return false;
    volgende.push(...deel);
    return true;
  }
  const namen = Object.getOwnPropertyNames(deel);
  if (namen.length > DELEN_MAX || namen.some((naam) => VERBODEN.has(naam))) return false;
  volgende.push(...Object.values(deel));
  return true;
}
