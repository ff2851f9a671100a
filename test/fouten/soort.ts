/**
 * A mistake that somebody could make, planted on purpose: in this file the one place where `van` stands reads `naar`.
 * Some test must see it; `waarom` says what would go wrong in a house if none did.
 */
export interface Fout {
  bestand: string;
  van: string;
  naar: string;
  waarom: string;
}

/** Faults of one file, as rows of what stood there, what stands there now, and why it matters. */
export const fouten = (
  bestand: string,
  rijen: readonly (readonly [van: string, naar: string, waarom: string])[],
): Fout[] => rijen.map(([van, naar, waarom]) => ({ bestand, van, naar, waarom }));
