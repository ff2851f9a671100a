import type { nl } from '../nl.ts';

/** Words of the limits that a source sets to what it gives. */
export const grenzen: (typeof nl)['grenzen'] = {
  kop: 'Set limits (may stay empty)',
  nietAan: 'Not to {{namen}}, nor to others of that organisation.',
  totEnMet: 'Until {{dag}}.',
  aanTafel: 'Only at the table.',
  vorm: {
    nietAan: 'To whom not?',
    nietAanUitleg: 'Others of their organisation do not get it either.',
    totEnMet: 'Until which day?',
    waar: 'Where?',
    aanTafel: 'Only while the case lies on the table',
  },
};
