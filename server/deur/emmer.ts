/** A token bucket: `stoot` at once, then `perSeconde` sustained. `klok` is in milliseconds. */
export interface Emmer {
  /** Takes one; false when there is none. */
  neem(): boolean;
}

export interface Maat {
  perSeconde: number;
  stoot: number;
}

/** A full bucket. */
export function maakEmmer({ perSeconde, stoot }: Maat, klok: () => number): Emmer {
  let inhoud = stoot;
  let gevuldOp = klok();
  return {
    neem() {
      const nu = klok();
      // A clock that runs back gives nothing, and takes nothing away.
      inhoud = Math.min(stoot, inhoud + (Math.max(0, nu - gevuldOp) / 1000) * perSeconde);
      gevuldOp = nu;
      if (inhoud < 1) return false;
      inhoud -= 1;
      return true;
    },
  };
}

/** One bucket per person, over all their sockets and requests. The register bounds how many there can be. */
export function maakEmmers(maat: Maat, klok: () => number): (persoon: string) => boolean {
  const perPersoon = new Map<string, Emmer>();
  return (persoon) => {
    const emmer = perPersoon.get(persoon) ?? maakEmmer(maat, klok);
    perPersoon.set(persoon, emmer);
    return emmer.neem();
  };
}
