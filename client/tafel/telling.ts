import type { Standpuntzicht } from '../../machines/zicht/soorten.ts';

/** How many were asked and what they said. No answer is counted apart: it is neither yes nor abstention. */
export function tel(standpunten: readonly Standpuntzicht[]) {
  const van = (soort: Standpuntzicht['standpunt']) => standpunten.filter(({ standpunt }) => standpunt === soort).length;
  return {
    totaal: standpunten.length,
    akkoord: van('akkoord'),
    bezwaar: van('bezwaar'),
    onthouding: van('onthouding'),
    geen: van(null),
  };
}
