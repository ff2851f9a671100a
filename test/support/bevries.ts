/** Whatever is changed in place now throws. */
export function bevries<T>(van: T): T {
  if (van === null || typeof van !== 'object' || Object.isFrozen(van)) return van;
  Object.freeze(van);
  for (const deel of Object.values(van)) bevries(deel);
  return van;
}
