import { heeftBsn } from '../bsn.ts';
import type { Eis } from './eis.ts';

/** What holds of every command, wherever it goes: no transition names these, `behandel` asks them itself. */
export const eisenOveral = {
  'R-135 geenBsn': {
    over: 'opdracht',
    nodig: {
      nl: 'Haal het burgerservicenummer uit de tekst. Is het een ander nummer, laat dan de laatste cijfers weg.',
      en: 'Take the citizen service number out of the text. Is it another number, then leave out its last digits.',
    },
    // What the house stamped on it was said by nobody.
    geldt: ({ opdracht }) =>
      opdracht === null || !Object.entries(opdracht).some(([veld, wat]) => veld !== 'stempel' && heeftBsn(wat)),
  },
} satisfies Record<string, Eis>;
