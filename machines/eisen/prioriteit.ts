import { datumVan } from '../kader/werkdagen.ts';
import { beantwoord, overOpdracht, overPlaats } from './eis.ts';

/** What is asked before somebody stands on the priority list, and to take them off it (T26, Wgs 2.32). */
export const eisenPrioriteit = {
  'R-158 criteriaGepubliceerd': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'Kies minstens één gepubliceerd criterium, schrijf op waarom het geldt, en kies een dag in de toekomst om opnieuw te kijken.',
    'Choose at least one published criterion, write down why it applies, and choose a day in the future to look again.',
    ({ voorstel }, { kader, nu }) => {
      if (voorstel.onderwerp !== 'prioriteit') return true;
      const { criteria, reden, herzienOp } = voorstel;
      const gepubliceerd = criteria.every((een) => kader.prioriteitscriteria.some(({ code }) => code === een));
      return criteria.length > 0 && gepubliceerd && beantwoord(reden) && herzienOp > datumVan(nu);
    },
  ),
  'R-158 plaatsingVoorgesteld': overPlaats(
    'Er ligt geen voorstel om deze casus op de prioriteitenlijst te zetten.',
    'There is no proposal to put this case on the priority list.',
    ({ casus, over }) =>
      over !== null &&
      casus?.besluiten[over]?.stand === 'open' &&
      casus.besluiten[over].context.voorstel.onderwerp === 'prioriteit',
  ),
  'R-158 staatOpLijst': overPlaats(
    'Deze casus staat niet op de prioriteitenlijst.',
    'This case is not on the priority list.',
    ({ casus }) => Boolean(casus?.casus.context.prioriteit),
  ),
};
