/** Finds by name whoever asked to be woken for it. Empty names leave nothing behind. */
export interface Wekindex<T> {
  voegIn(naam: string, wie: T): void;
  haalUit(naam: string, wie: T): void;
  /** Everybody under at least one of these names, each once. */
  bij(namen: readonly string[]): Iterable<T>;
}

/** An empty index. */
export function maakIndex<T>(): Wekindex<T> {
  const perNaam = new Map<string, Set<T>>();
  return {
    voegIn(naam, wie) {
      const groep = perNaam.get(naam);
      if (groep === undefined) perNaam.set(naam, new Set([wie]));
      else groep.add(wie);
    },
    haalUit(naam, wie) {
      const groep = perNaam.get(naam);
      if (groep?.delete(wie) && groep.size === 0) perNaam.delete(naam);
    },
    bij(namen) {
      const [eerste, ...rest] = namen.flatMap((naam) => perNaam.get(naam) ?? []);
      if (eerste === undefined || rest.length === 0) return eerste ?? [];
      return new Set([eerste, ...rest].flatMap((groep) => [...groep]));
    },
  };
}
