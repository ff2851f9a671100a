const bewaard = new WeakMap<object, string>();

/** How deep parts are kept apart: a table holds a view of a casus, and that holds the parts that people share. */
const DIEPTE = 2;

/**
 * The same text as `JSON.stringify`, made of parts that are kept. Views of people in the same position share the objects
 * they are made of, so what is the same for thirty people is encoded once. Nothing in a view is ever changed in place.
 */
export function alsJson(waarde: unknown, diepte = DIEPTE): string {
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde) ?? 'null';
  const eerder = bewaard.get(waarde);
  if (eerder !== undefined) return eerder;
  const tekst = diepte === 0 ? JSON.stringify(waarde) : uitDelen(waarde, diepte);
  bewaard.set(waarde, tekst);
  return tekst;
}

function uitDelen(waarde: object, diepte: number): string {
  if (Array.isArray(waarde)) return `[${waarde.map((een) => alsJson(een, diepte - 1)).join(',')}]`;
  let tekst = '';
  for (const [naam, deel] of Object.entries(waarde)) {
    if (deel === undefined) continue;
    tekst += `${tekst === '' ? '{' : ','}${JSON.stringify(naam)}:${alsJson(deel, diepte - 1)}`;
  }
  return tekst === '' ? '{}' : `${tekst}}`;
}
