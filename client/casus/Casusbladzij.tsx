/** Placeholder until its screen is drawn. */
export function Casusbladzij() {
  return null;
}
