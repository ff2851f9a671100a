/** Placeholder until its screen is drawn. */
export function Werkvoorraad() {
  return null;
}
