import type { themas } from './themas.ts';
import type { RegelVan } from './vorm.ts';

/** Every id that exists, read from the rules themselves: a misspelt id does not compile. */
export type RegelId = (typeof themas)[number][number]['id'];

export type Regel = RegelVan<RegelId>;
