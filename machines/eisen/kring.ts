import { faseVan } from '../dossier.ts';
import type { Feiten } from '../feiten.ts';
import type { Omschrijving } from '../gebeurtenissen.ts';
import { maximumNiveau } from '../kader/kader.ts';
import { kringlidVan } from '../kring/kring.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

const staatErin = ({ casus }: Feiten, kringlid: string | null | undefined): boolean =>
  casus !== null && kringlidVan(casus.casus.context, kringlid) !== undefined;

/** About the person concerned, or about somebody who stands in their circle now. */
const isBekend = (feiten: Feiten, { overWie }: Omschrijving): boolean =>
  overWie === undefined || staatErin(feiten, overWie);

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
  'R-136 overWieBekend': overOpdracht(
    ['vrijgave.vraag', 'vrijgave.bied'],
    'Informatie gaat over de betrokkene, of over iemand die in de directe kring van deze casus staat.',
    'Information is about the person concerned, or about somebody in the direct circle of this case.',
    ({ omschrijving }, feiten) => isBekend(feiten, omschrijving),
  ),
};
