import { brandpunten } from '../support/brandpunten.ts';
import { wandel } from '../support/wandeling.ts';

/** One process of a walk: is told the name of a focus, walks it, tells what it saw, and waits for the next. */
process.on('message', ({ naam, snel }: { naam: string; snel: boolean }) => {
  process.send?.(
    wandel(
      brandpunten.filter((een) => een.naam === naam),
      snel,
    ),
  );
});
