import type { Regel, RegelId } from './soorten.ts';
import { themas } from './themas.ts';

/** All rules, in the order of the catalogue. */
export const regels: readonly Regel[] = themas.flat();

/** By id. `RegelId` is read from the same list, so every id is there. */
export const catalogus = Object.fromEntries(regels.map((regel) => [regel.id, regel])) as Record<RegelId, Regel>;

/** The rule with this id. */
export const regel = (id: RegelId): Regel => catalogus[id];
