import { faseVan } from '../dossier.ts';
import type { Feiten } from '../feiten.ts';
import type { Omschrijving, Voorstel } from '../gebeurtenissen.ts';
import { maximumNiveau } from '../kader/kader.ts';
import { kringlidVan } from '../kring/kring.ts';
import { kenmerk } from '../zicht/mensen.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

const staatErin = ({ casus }: Feiten, kringlid: string | null | undefined): boolean =>
  casus !== null && kringlidVan(casus.casus.context, kringlid) !== undefined;

/** About the person concerned, or about somebody who stands in their circle now. */
const isBekend = (feiten: Feiten, { overWie }: Omschrijving): boolean =>
  overWie === undefined || staatErin(feiten, overWie);

/** The proposal to align that is made now; null: it is about something else. */
const afstemming = ({ voorstel }: { voorstel: Voorstel }) => (voorstel.onderwerp === 'afstemming' ? voorstel : null);

/** What is asked of data on the people around the person concerned (Wgs 2.30(1)(b), BGS 2.19). */
export const eisenKring = {
  'R-136 kringInFase': overStand(
    'Het afwegingskader laat in deze fase geen gegevens over de directe kring toe.',
    'The weighing framework allows no data on the direct circle in this phase.',
    ({ casus, kader }) =>
      casus !== null &&
      maximumNiveau(kader, faseVan(casus.casus.stand), ['regie', 'triage', 'genodigde'], 'relaties') > 0,
  ),
  'R-136 relatieAangeboden': overOpdracht(
    ['kring.noteer'],
    'Alleen familie en andere directe contacten horen in de kring. Kies een relatie die in het afwegingskader van dit huis staat.',
    'Only family and other direct contacts belong in the circle. Choose a relation that is in the weighing framework of this house.',
    ({ relatie, naam }, { kader }) => kader.kringrelaties.includes(relatie) && naam.trim() !== '',
  ),
  'R-57 kringNoodzaak': overOpdracht(
    ['kring.noteer'],
    'Schrijf op waarom u deze persoon moet kennen om aan het doel van de casus te werken.',
    'Write down why you must know this person to work on the purpose of the case.',
    ({ noodzaak }) => beantwoord(noodzaak),
  ),
  'R-136 staatInKring': overPlaats(
    'Deze persoon staat niet (meer) in de directe kring van deze casus.',
    'This person is not (any more) in the direct circle of this case.',
    (feiten) => staatErin(feiten, feiten.over),
  ),
  'R-159 metKringlid': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'Kies iemand uit de directe kring van deze casus, en geef het kenmerk van de andere casus.',
    'Choose somebody of the direct circle of this case, and give the mark of the other case.',
    (opdracht, feiten) => {
      const met = afstemming(opdracht);
      const eigen = feiten.casus === null ? '' : kenmerk(feiten.casus.id);
      return met === null || (staatErin(feiten, met.kringlid) && met.kenmerk.trim() !== '' && met.kenmerk !== eigen);
    },
  ),
  'R-159 wederzijdsGezien': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'Ga in de andere casus na dat de betrokkene van deze casus daar in de directe kring staat, en bevestig dat.',
    'Check in the other case that the person concerned in this case stands in its direct circle, and confirm that.',
    (opdracht) => afstemming(opdracht)?.wederzijds !== false,
  ),
  'R-159 afhankelijkEnNodig': overOpdracht(
    ['voorstel.doe', 'voorstel.wijzig'],
    'Schrijf op hoe de problemen van deze twee mensen van elkaar afhangen, en waarom afstemmen nodig is voor het doel.',
    'Write down how the problems of these two people depend on each other, and why aligning is necessary for the purpose.',
    (opdracht) => {
      const met = afstemming(opdracht);
      return met === null || (beantwoord(met.afhankelijkheid) && beantwoord(met.noodzaak));
    },
  ),
  'R-159 afstemmingVoorgesteld': overPlaats(
    'Er ligt geen voorstel om plannen op elkaar af te stemmen.',
    'There is no proposal to align plans.',
    (feiten) => {
      const besluit = feiten.casus?.besluiten[feiten.over ?? ''];
      if (besluit?.stand !== 'open') return false;
      const { voorstel } = besluit.context;
      return voorstel.onderwerp === 'afstemming' && staatErin(feiten, voorstel.kringlid);
    },
  ),
  'R-159 afstemmingLoopt': overPlaats(
    'Deze plannen zijn niet (meer) op elkaar afgestemd.',
    'These plans are not (any more) aligned.',
    ({ casus, over }) => casus?.casus.context.afstemmingen.some(({ besluit }) => besluit === over) ?? false,
  ),
  'R-136 overWieBekend': overOpdracht(
    ['vrijgave.vraag', 'vrijgave.bied'],
    'Informatie gaat over de betrokkene, of over iemand die in de directe kring van deze casus staat.',
    'Information is about the person concerned, or about somebody in the direct circle of this case.',
    ({ omschrijving }, feiten) => isBekend(feiten, omschrijving),
  ),
};
