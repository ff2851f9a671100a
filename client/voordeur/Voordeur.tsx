/** Placeholder until its screen is drawn. */
export function Voordeur() {
  return null;
}
