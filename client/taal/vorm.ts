/** The same tree with any text at its leaves: what a second language must have, no more and no less. */
export type Vorm<T> = { [K in keyof T]: T[K] extends string ? string : Vorm<T[K]> };
