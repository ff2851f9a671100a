/** Words of a hand-over to another form of support. */
export const overdracht = {
  kop: 'Overdracht en nazorg',
  naar: '{{vorm}}: {{naam}}, {{organisatie}}',
  gegevens: 'Wat gaat er mee',
  noodzaak: 'Waarom is dat nodig',
  basis: 'Eigen grond van de partner',
  set: 'Stukken die meegaan',
  leeg: 'Er gaan geen stukken mee.',
  naAannemen: 'De inhoud leest u als u het overneemt.',
  antwoord: { mee: 'Gaat mee', niet: 'Blijft hier', open: 'Aan u gevraagd', nietInSet: 'Niet in de set' },
  vorm: {
    vorm: 'Naar welke hulp?',
    vormUitleg: 'Nazorg kan vanaf de afschaling. De partner doet dat op een eigen grond, buiten dit dossier.',
    noodzaak: 'Waarom zijn juist deze gegevens nodig voor de hulp die volgt?',
    items: 'Welke stukken kunnen mee?',
    itemsUitleg: 'Van elk stuk beslist de bron. Zo hoeft niemand het verhaal opnieuw te doen.',
    basis: 'Bij nazorg: op welke eigen grond werkt de partner?',
    deel: 'Welk stuk?',
    tekst: 'Wat laat u meegaan?',
    tekstUitleg: 'Alleen nodig als het stuk hier niet meer ligt: schrijf kort op wat de ander moet weten.',
  },
};
