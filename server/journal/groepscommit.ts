/** What became of one item of a batch: nothing to tell, or why it was refused. */
export type Uitkomst = Error | null;

/**
 * Gathers all that is asked within one turn of the event loop and hands it over as one batch, so that many share one
 * commit while one alone hardly waits. Each item gets its own outcome; if `verwerk` throws, the whole batch fails.
 */
export function groepscommit<T>(verwerk: (stukken: T[]) => Uitkomst[]): (stuk: T) => Promise<void> {
  let rij: { stuk: T; klaar: () => void; mislukt: (fout: unknown) => void }[] = [];

  function werkAf(): void {
    const nu = rij;
    rij = [];
    try {
      const uitkomsten = verwerk(nu.map(({ stuk }) => stuk));
      for (const [i, { klaar, mislukt }] of nu.entries()) {
        const fout = uitkomsten[i];
        if (fout) mislukt(fout);
        else klaar();
      }
    } catch (fout) {
      for (const { mislukt } of nu) mislukt(fout);
    }
  }

  return (stuk) =>
    new Promise((klaar, mislukt) => {
      if (rij.length === 0) setImmediate(werkAf);
      rij.push({ stuk, klaar, mislukt });
    });
}
