const TEKSTEN_MAX = 20_000;

/**
 * Keeps what was made of an object for as long as the object lives. Only for pure functions of things that are never
 * changed in place: a dossier, or a part of one.
 */
export function onthoud<K extends object, V>(maak: (van: K) => V): (van: K) => V {
  const bewaard = new WeakMap<K, V>();
  return (van) => {
    const bekend = bewaard.get(van);
    if (bekend !== undefined) return bekend;
    const nieuw = maak(van);
    bewaard.set(van, nieuw);
    return nieuw;
  };
}

/**
 * The same for what is asked by a text: it has no life of its own, so the answers are thrown away once there are too
 * many.
 */
export function onthoudPerTekst<K extends string, V>(maak: (van: K) => V): (van: K) => V {
  const bewaard = new Map<K, V>();
  return (van) => {
    const bekend = bewaard.get(van);
    if (bekend !== undefined) return bekend;
    if (bewaard.size >= TEKSTEN_MAX) bewaard.clear();
    const nieuw = maak(van);
    bewaard.set(van, nieuw);
    return nieuw;
  };
}
