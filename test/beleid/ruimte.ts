/** Every value that each fact can have, apart from the others. */
export type Assen<F> = { readonly [K in keyof F]: readonly F[K][] };

/** A full product of some facts; what is not varied in it has one value. */
export interface Blok<F> {
  naam: string;
  assen: Assen<F>;
}

const lengten = <F>({ assen }: Blok<F>): [keyof F, number][] =>
  Object.entries<readonly unknown[]>(assen).map(([naam, waarden]) => [naam as keyof F, waarden.length]);

/** How many combinations a block holds. */
export const omvang = <F>(blok: Blok<F>): number => lengten(blok).reduce((al, [, lengte]) => al * lengte, 1);

const ggd = (een: number, ander: number): number => (ander === 0 ? een : ggd(ander, een % ander));

/**
 * The step with which a block is walked through so that at most so many combinations are taken: with no divisor in
 * common with its size, so that no axis stays on one value.
 */
export function stapVoor<F>(blok: Blok<F>, hoogstens: number): number {
  const alle = omvang(blok);
  let stap = Math.max(1, Math.ceil(alle / hoogstens));
  while (ggd(alle, stap) !== 1) stap += 1;
  return stap;
}

/** One combination, by its number; the last axis turns fastest. */
export function combinatie<F>(blok: Blok<F>, nummer: number): F {
  const gekozen: [keyof F, unknown][] = [];
  let rest = nummer;
  for (const [naam, lengte] of lengten(blok).reverse()) {
    gekozen.push([naam, blok.assen[naam][rest % lengte]]);
    rest = Math.floor(rest / lengte);
  }
  return Object.fromEntries(gekozen.reverse()) as F;
}

/** Makes blocks: a name, and the axes that vary in it. All other facts keep their ordinary value. */
export const blokken =
  <F extends object>(gewoon: F) =>
  (naam: string, assen: Partial<Assen<F>>): Blok<F> => {
    const vast = Object.fromEntries(Object.entries(gewoon).map(([sleutel, waarde]) => [sleutel, [waarde]]));
    return { naam, assen: { ...vast, ...assen } as Assen<F> };
  };
