import type { CasusContext, Uitzondering } from './context.ts';

/** Does an exception of this kind run: recorded, and not lapsed? */
export const uitgezonderd = ({ uitzonderingen }: CasusContext, soort: Uitzondering['soort']): boolean =>
  uitzonderingen.some((een) => een.soort === soort && !een.vervallen);

/** Is the person concerned informed, or excepted from it for now? */
export const verteldOfUitgesteld = (context: CasusContext): boolean =>
  context.geinformeerd !== null || uitgezonderd(context, 'nietInformeren');

/** Is a clock that runs for the person concerned overdue, and not made good since? */
export const burgerTeLaat = (context: CasusContext): boolean =>
  context.verstreken.some(({ soort, over }) =>
    soort === 'informeren'
      ? !verteldOfUitgesteld(context)
      : soort === 'uitzonderingHerzien' &&
        context.uitzonderingen.some(({ id, vervallen }) => id === over && !vervallen),
  );
