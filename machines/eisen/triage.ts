import type { CasusContext } from '../casus/context.ts';
import type { Feiten } from '../feiten.ts';
import { criteria } from '../kader/lijsten.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

const context = ({ casus }: Feiten): CasusContext | undefined => casus?.casus.context;

/** Public triage members; the people are in the dossier because they were named when triage began. */
const publieken = ({ casus }: Feiten): string[] =>
  (casus?.casus.context.triage?.deelnemers ?? []).filter((een) => casus?.mensen[een]?.soort === 'publiek');

/** What is asked in triage, up to and including the classification (T08, T09). */
export const eisenTriage = {
  'R-02 doelPast': overStand(
    'Nog geen publieke deelnemer heeft geoordeeld dat het doel past.',
    'No public participant has judged yet that the purpose fits.',
    (feiten) => Object.values(context(feiten)?.doeloordelen ?? {}).some(({ past }) => past),
  ),
  'R-109 geenDoelbezwaar': overStand(
    'Een publieke deelnemer oordeelt dat het doel niet past. Bespreek dat eerst, of neem de casus niet in behandeling.',
    'A public participant judges that the purpose does not fit. Discuss that first, or do not take up the case.',
    (feiten) => Object.values(context(feiten)?.doeloordelen ?? {}).every(({ past }) => past),
  ),
  'R-46 gevraagdenBekend': overOpdracht(
    ['uitvraag.stel'],
    'Kies aan wie u de vraag stelt uit de mensen van het huis.',
    'Choose whom you ask from the people of the house.',
    ({ aan }, { mensen }) => aan.length > 0 && aan.every((een) => mensen.some(({ persoon }) => persoon === een)),
  ),
  'R-84 uitvraagOpen': overPlaats(
    'Deze vraag is al beantwoord, of de termijn voor het antwoord is voorbij.',
    'This question has already been answered, or the term for answering has passed.',
    (feiten) => context(feiten)?.uitvragen[feiten.over ?? '']?.antwoord === null,
  ),
  'R-58 klasseVoorgesteld': overStand(
    'Er ligt nog geen voorstel voor de classificatie.',
    'There is no proposal for the classification yet.',
    ({ casus, over }) => {
      const voorgesteld = Object.values(casus?.besluiten ?? {}).filter(
        ({ stand, context: { voorstel } }) => stand === 'open' && voorstel.onderwerp === 'classificatie',
      );
      return over === null ? voorgesteld.length > 0 : voorgesteld.some(({ context: { id } }) => id === over);
    },
  ),
  'R-132 criteriaBeoordeeld': overStand(
    'Nog niet elke publieke deelnemer aan de triage heeft de vier criteria beoordeeld.',
    'Not every public triage member has judged the four criteria yet.',
    (feiten) => publieken(feiten).every((een) => context(feiten)?.criteria[een] !== undefined),
  ),
  'R-58 alleCriteriaVoldaan': overStand(
    'Voor multiprobleem moet minstens één publieke deelnemer alle vier de criteria vervuld vinden.',
    'Multi-problem needs at least one public participant who finds all four criteria met.',
    (feiten) =>
      Object.values(context(feiten)?.criteria ?? {}).some(({ oordelen }) =>
        criteria.every((een) => oordelen[een].voldaan),
      ),
  ),
  'R-58 menselijkGemotiveerd': overOpdracht(
    ['classificatie.stelVast'],
    'Schrijf op waarom u voor deze classificatie kiest.',
    'Write down why you choose this classification.',
    ({ motivering }) => beantwoord(motivering),
  ),
};
