import type { overdracht as nl } from '../nl/overdracht.ts';
import type { Vorm } from '../vorm.ts';

/** Words of a hand-over to another form of support. */
export const overdracht: Vorm<typeof nl> = {
  kop: 'Hand-over and aftercare',
  naar: '{{vorm}}: {{naam}}, {{organisatie}}',
  gegevens: 'What goes along',
  noodzaak: 'Why that is needed',
  basis: "The partner's own basis",
  set: 'Pieces that go along',
  leeg: 'No pieces go along.',
  naAannemen: 'You read the content once you take it over.',
  antwoord: { mee: 'Goes along', niet: 'Stays here', open: 'Asked of you', nietInSet: 'Not in the set' },
  vorm: {
    vorm: 'To which support?',
    vormUitleg: 'Aftercare can follow scaling down. The partner does it on a basis of its own, outside this file.',
    noodzaak: 'Why does the support that follows need exactly these data?',
    items: 'Which pieces could go along?',
    itemsUitleg: 'Of each piece its source decides. So nobody has to tell the story again.',
    basis: 'For aftercare: on which basis of its own does the partner work?',
    deel: 'Which piece?',
    tekst: 'What do you let go along?',
    tekstUitleg: 'Only needed when the piece lies here no more: write briefly what the other must know.',
  },
};
