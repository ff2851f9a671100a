import { codes } from './nl/codes.ts';
import { deel } from './nl/deel.ts';
import { opdrachten } from './nl/opdrachten.ts';

/** All Dutch texts of the interface. Dutch is the source: the other language must have exactly these keys. */
export const nl = { ...codes, opdracht: opdrachten, deel };
