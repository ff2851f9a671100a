/** Words of the limits that a source sets to what it gives. */
export const grenzen = {
  kop: 'Grenzen stellen (mag leeg blijven)',
  nietAan: 'Niet aan {{namen}}, en niet aan anderen van die organisatie.',
  totEnMet: 'Tot en met {{dag}}.',
  aanTafel: 'Alleen aan tafel.',
  vorm: {
    nietAan: 'Aan wie niet?',
    nietAanUitleg: 'Ook anderen van hun organisatie krijgen het dan niet.',
    totEnMet: 'Tot en met welke dag?',
    waar: 'Waar?',
    aanTafel: 'Alleen zolang de casus op tafel ligt',
  },
};
