import type { CasusContext } from '../casus/context.ts';
import type { Uitzondering } from '../rechten/context.ts';
import type { Kringlid } from './context.ts';

/** The member of the circle with this id; undefined: nobody, or not any more. */
export const kringlidVan = ({ kring }: Pick<CasusContext, 'kring'>, id: string | null | undefined) =>
  kring.find((een) => een.id === id);

/** Is this exception about somebody of the circle, and so not about the person concerned? */
export const overKring = (context: CasusContext, { voor }: Pick<Uitzondering, 'voor'>): boolean =>
  kringlidVan(context, voor) !== undefined;

/** Only what names them: an exception for everybody is about the person concerned and who answers for them. */
const uitgesteld = ({ uitzonderingen }: CasusContext, lid: string): boolean =>
  uitzonderingen.some(({ soort, vervallen, voor }) => soort === 'nietInformeren' && !vervallen && voor === lid);

/** Of whose data here nobody told them yet, though nothing excepts that (AVG 14: each has rights of their own). */
export const kringTeVertellen = (context: CasusContext): Kringlid[] =>
  context.kring.filter(({ id, verteld }) => verteld === null && !uitgesteld(context, id));
