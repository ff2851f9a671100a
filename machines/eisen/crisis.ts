import { isAfgeschermd } from '../casus/bewaartermijn.ts';
import { type CrisisContext, crisisVerantwoord } from '../crisis/context.ts';
import { crisistermijnen } from '../crisis/termijnen.ts';
import type { Feiten } from '../feiten.ts';
import { beantwoord, overOpdracht, overPlaats, overStand } from './eis.ts';

const crisisVan = ({ casus, over }: Feiten): CrisisContext | undefined =>
  over === null ? undefined : casus?.crises[over]?.context;

/** What is asked of a release in a crisis and of what follows it (T24). Nothing here asks anybody else's leave. */
export const eisenCrisis = {
  'R-80 motiefGegeven': overOpdracht(
    ['crisis.geef'],
    'Schrijf in één zin wat er dreigt, en wat de ander nu moet weten.',
    'Write in one sentence what threatens, and what the other must know now.',
    ({ motief, tekst }) => beantwoord(motief) && tekst.trim() !== '',
  ),
  'R-152 nietAfgeschermd': overPlaats(
    'Deze casus is afgeschermd; er is niets meer in te geven. Meld de persoon opnieuw.',
    'This case is shielded; nothing more can be given in it. Report the person anew.',
    ({ casus }) => casus === null || !isAfgeschermd(casus.casus.stand),
  ),
  'R-80 ontvangersVanHuis': overOpdracht(
    ['crisis.geef'],
    'Kies een of meer andere mensen van het huis die dit nu moeten weten.',
    'Choose one or more other people of the house who must know this now.',
    ({ ontvangers }, { mensen, wie }) =>
      ontvangers.length > 0 &&
      new Set(ontvangers).size === ontvangers.length &&
      ontvangers.every(
        (een) => een !== wie.persoon && mensen.some(({ persoon, soort }) => persoon === een && soort !== 'bureau'),
      ),
  ),
  'R-34 nooitGedeeld': overOpdracht(
    ['crisis.geef'],
    'Dit soort gegevens deelt niemand hier, ook niet in een crisis.',
    'Nobody shares this kind of data here, not even in a crisis.',
    ({ categorie }, { kader }) => Object.values(kader.matrix.perCategorie[categorie]).some((hoogste) => hoogste > 0),
  ),
  'R-80 motiveringGegeven': overOpdracht(
    ['crisis.motiveer'],
    'Beantwoord noodzaak, minder ingrijpend en evenredig.',
    'Answer necessity, less intrusive and proportionate.',
    ({ noodzaak, subsidiariteit, proportionaliteit }) =>
      [noodzaak, subsidiariteit, proportionaliteit].every(beantwoord),
  ),
  'R-80 gemotiveerdOfTeLaat': overStand(
    'De gever heeft nog tijd voor de motivering. Daarna kan de herziening ook zonder.',
    'The giver still has time for the motivation. After that the review can do without.',
    (feiten) => {
      const crisis = crisisVan(feiten);
      if (!crisis) return false;
      return crisis.motivering !== null || feiten.nu > crisistermijnen(crisis, feiten.kader).motivering;
    },
  ),
  'R-80 bevindingen': overOpdracht(
    ['crisis.herzie'],
    'Schrijf op wat de herziening vond en waarop dat rust.',
    'Write down what the review found and what that rests on.',
    ({ bevindingen }) => beantwoord(bevindingen),
  ),
  'R-80 nogNietVerteld': overPlaats(
    'De betrokkene is over deze crisis al geïnformeerd.',
    'The person concerned has already been told about this crisis.',
    (feiten) => crisisVan(feiten)?.geinformeerd === null,
  ),
  'R-79 uitstelLoopt': overPlaats(
    'Het informeren over deze crisis is niet uitgesteld.',
    'Telling about this crisis has not been put off.',
    (feiten) => (crisisVan(feiten)?.uitstel ?? null) !== null,
  ),
  'R-80 crisisVerantwoord': overStand(
    'Van een crisisdeling in deze casus is de verantwoording nog niet rond. Daarna kunnen de gegevens weg.',
    'A release in a crisis in this case is not fully accounted for yet. After that the data can go.',
    ({ casus }) => casus === null || crisisVerantwoord(casus),
  ),
};
