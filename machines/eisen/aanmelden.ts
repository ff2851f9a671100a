import { criteria } from '../kader/lijsten.ts';
import { beantwoord, overOpdracht, overStand } from './eis.ts';

/** What is asked before a casus enters triage (T01-T07). */
export const eisenAanmelden = {
  'R-131 isDeelnemer': overOpdracht(
    ['signaal.meld', 'aanmelding.dienIn', 'crisis.geef'],
    'Alleen een deelnemer van het huis kan dit doen.',
    'Only a participant of the house can do this.',
    (_, { wie }) => wie.rol === 'professional' && wie.soort !== 'bureau',
  ),
  'R-133 juistheidGecontroleerd': overOpdracht(
    ['aanmelding.dienIn', 'aanmelding.vulAan'],
    'Bevestig dat u de gegevens zo goed mogelijk hebt gecontroleerd.',
    'Confirm that you checked the data as well as you could.',
    ({ aanmelding }) => aanmelding.juistheidGecontroleerd,
  ),
  'R-132 criteriaToegelicht': overStand(
    'Bij een of meer van de vier criteria ontbreekt de toelichting van de melder.',
    'The reporter has not yet explained one or more of the four criteria.',
    ({ casus }) => criteria.every((een) => beantwoord(casus?.casus.context.aanmelding?.criteria[een] ?? '')),
  ),
  'R-02 doelGenoemd': overStand(
    'Het doel van het overleg is nog niet genoemd.',
    'The goal of the meeting has not been stated yet.',
    ({ casus }) => beantwoord(casus?.casus.context.aanmelding?.doel ?? ''),
  ),
  'R-39 gemeenteVanHuis': overOpdracht(
    ['casus.screen'],
    'Kies de gemeente die verantwoordelijk is. Hoort de casus bij geen gemeente van dit huis, neem hem dan niet in behandeling.',
    'Choose the municipality that is responsible. If the case belongs to none of this house, do not take it up.',
    ({ gemeente }, { kader }) => kader.gemeenten.some(({ code }) => code === gemeente),
  ),
  'R-163 geenAnderRegime': overOpdracht(
    ['casus.screen'],
    'Radicalisering heeft een eigen wet en een eigen overleg en mag hier niet bij.',
    'Radicalisation has its own act and its own conference and cannot be mixed in here.',
    ({ anderRegime }) => !anderRegime,
  ),
  'R-57 noodzaakGewogen': overOpdracht(
    ['casus.screen', 'casus.zetInTriage', 'plan.stelVast', 'evaluatie.begin'],
    'Schrijf op waarom deze stap nodig is en welke gegevens ervoor nodig zijn.',
    'Write down why this step is necessary and which data it needs.',
    ({ noodzaak }) => beantwoord(noodzaak),
  ),
  'R-115 wegingOpgeschreven': overOpdracht(
    ['signaal.wijsAf', 'casus.weiger'],
    'Schrijf op wat hier voorkomen kan worden, en waarom ingrijpen daarvoor niet nodig is.',
    'Write down what can be prevented here, and why interference is not needed for that.',
    ({ weging = '' }) => beantwoord(weging),
  ),
  'R-95 publiekeTriage': overOpdracht(
    ['casus.zetInTriage'],
    'Kies voor de triage mensen van het huis, met minstens één publieke deelnemer.',
    'Choose people of the house for the triage, with at least one public participant.',
    ({ deelnemers }, { mensen }) => {
      const gekozen = mensen.filter(({ persoon }) => deelnemers.includes(persoon));
      return gekozen.length === new Set(deelnemers).size && gekozen.some(({ soort }) => soort === 'publiek');
    },
  ),
};
