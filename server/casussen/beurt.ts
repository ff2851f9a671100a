/**
 * One command at a time on each dossier, in order of arrival. Without it, two at once would cost a conflict and a second
 * judgement; the journal still refuses whoever comes too late.
 */
export function maakBeurt() {
  const laatste = new Map<string, Promise<unknown>>();

  return function opBeurt<T>(sleutels: readonly string[], werk: () => Promise<T>): Promise<T> {
    const vorige = Promise.all(sleutels.map((een) => laatste.get(een)));
    const klaar = vorige.then(werk);
    // A failure is for whoever asked, never for the next in line.
    const stil = klaar
      .catch(() => undefined)
      .then(() => {
        for (const een of sleutels) if (laatste.get(een) === stil) laatste.delete(een);
      });
    for (const een of sleutels) laatste.set(een, stil);
    return klaar;
  };
}
