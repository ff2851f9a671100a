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
