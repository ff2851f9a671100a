import type { CasusDossier } from '../dossier.ts';
import type { Feiten } from '../feiten.ts';
import type { Niveau } from '../kader/lijsten.ts';
import type { Deel } from '../overdracht/context.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

/** A hand-over tells *dat*, never *wat* (T10a, T25). */
const HOOGSTE: Niveau = 2;

/** Where support can change form. */
const plaatsen = [
  'geclassificeerd.lokaal',
  'plan.opstellen',
  'plan.vastgesteld',
  'uitvoering',
  'evaluatie',
  'afschaling',
];

/** What was given before can be asked along again; what was declined, taken back or never answered is left alone. */
const gegeven = ['aangeboden', 'vrijgegeven', 'beeindigd'];

/** What is about somebody else of the circle does not go along with the support of the person concerned. */
export const kanMee = ({ items, crises }: CasusDossier, item: string): boolean => {
  const kaart = items[item];
  return (
    kaart !== undefined &&
    crises[item] === undefined &&
    gegeven.includes(kaart.stand) &&
    kaart.context.omschrijving.overWie === undefined &&
    kaart.context.omschrijving.niveau <= HOOGSTE
  );
};

const eigenDelen = ({ casus, over, wie }: Feiten): [string, Deel][] =>
  Object.entries(casus?.overdrachten[over ?? '']?.context.delen ?? {}).filter(([, { bron }]) => bron === wie.persoon);

/** What is asked when support changes form and data would move. */
export const eisenOverdragen = {
  'R-38 overdrachtHoortHier': overPlaats(
    'Op dit punt gaat de casus niet over naar andere hulp.',
    'At this point the case does not move to other support.',
    ({ casus }) => plaatsen.includes(casus?.casus.stand ?? ''),
  ),
  'R-38 ontvangerBekend': overOpdracht(
    ['overdracht.bied'],
    'Kies een ontvanger van het huis en noem alleen de gegevens die daarvoor nodig zijn.',
    'Choose a receiver of the house and name only the data that are needed for it.',
    ({ ontvanger, gegevens }, { mensen }) =>
      mensen.some(({ persoon, soort }) => persoon === ontvanger && soort !== 'bureau') && beantwoord(gegevens),
  ),
  'R-38 eigenNoodzaak': overOpdracht(
    ['overdracht.bied'],
    'Schrijf op waarom juist deze gegevens nodig zijn voor de hulp die volgt.',
    'Write down why these data are needed for the support that follows.',
    ({ noodzaak = '' }) => beantwoord(noodzaak),
  ),
  'R-18 alleenWatNodigIs': overOpdracht(
    ['overdracht.bied'],
    'Kies alleen stukken die eerder zijn gegeven en niet verder gaan dan niveau 2.',
    'Choose only pieces that were given before and go no further than level 2.',
    ({ items = [] }, { casus }) =>
      new Set(items).size === items.length && items.every((item) => casus !== null && kanMee(casus, item)),
  ),
  'R-38 vormHoortHier': overOpdracht(
    ['overdracht.bied'],
    'Nazorg volgt op afschaling en rust op een eigen grond van de partner; noem die. Andere hulp kan eerder.',
    "Aftercare follows scaling down and rests on the partner's own basis; name it. Other support can come earlier.",
    ({ vorm, basis = '' }, { casus }) =>
      vorm !== 'nazorg' || (casus?.casus.stand === 'afschaling' && beantwoord(basis)),
  ),
  'R-38 deelOpen': overPlaats(
    'Hierbij wordt van u niets meer gevraagd.',
    'Nothing more is asked of you here.',
    (feiten) => eigenDelen(feiten).some(([, { antwoord }]) => antwoord === null),
  ),
  'R-38 deelTeWeigeren': overPlaats(
    'Hiervan is niets van u dat mee zou gaan.',
    'Nothing of yours would go along here.',
    (feiten) => eigenDelen(feiten).some(([, { antwoord }]) => antwoord !== 'niet'),
  ),
  'R-38 eigenDeel': overOpdracht(
    ['overdracht.stemIn', 'overdracht.weiger'],
    'Dit stuk is niet van u, of u hebt er al over beslist.',
    'This piece is not yours, or you have decided on it already.',
    (gezegd, feiten) =>
      eigenDelen(feiten).some(
        ([item, { antwoord }]) =>
          item === gezegd.item && (gezegd.type === 'overdracht.stemIn' ? antwoord === null : antwoord !== 'niet'),
      ),
  ),
  'R-18 tekstGaatMee': overOpdracht(
    ['overdracht.stemIn'],
    'Dit stuk ligt hier niet meer. Schrijf op wat u mee laat gaan.',
    'This piece lies here no more. Write down what you let go along.',
    ({ item, tekst }, { casus }) => beantwoord(tekst ?? casus?.items[item]?.context.tekst ?? ''),
  ),
  'R-38 geenOpenAanbod': overStand(
    'Er ligt nog een aanbod voor overdracht of nazorg. Wacht op het antwoord, of trek het in.',
    'An offer of hand-over or aftercare is still open. Wait for the answer, or withdraw it.',
    ({ casus }) => Object.values(casus?.overdrachten ?? {}).every(({ stand }) => stand !== 'aangeboden'),
  ),
};
