import { isBetrokken } from '../bevoegd.ts';
import type { CasusDossier } from '../dossier.ts';
import type { Feiten } from '../feiten.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { overOpdracht, overPlaats, overStand } from './eis.ts';

const standen = (casus: CasusDossier | null): string[] => Object.values(casus?.acties ?? {}).map(({ stand }) => stand);

/** What is asked of the plan and of the road to closure (T15-T20). */
export const eisenPlannen = {
  'R-98 planHoortHier': overPlaats(
    'Afspraken worden gemaakt in de besluitvorming, het plan of de uitvoering.',
    'Agreements are made while deciding, planning or carrying out.',
    ({ casus }) =>
      ['casusoverleg.besluitvorming', 'casusoverleg.afronding', 'plan.opstellen', 'uitvoering', 'evaluatie'].includes(
        casus?.casus.stand ?? '',
      ),
  ),
  'R-99 eigenaarBetrokken': overOpdracht(
    ['plan.voegToe'],
    'Kies een eigenaar met een rol in deze casus en een dag die nog komt.',
    'Choose an owner with a role in this case and a day that is still to come.',
    ({ actie }, { casus, nu }) => casus !== null && isBetrokken(actie.eigenaar, casus) && actie.voor >= datumVan(nu),
  ),
  'R-99 kandidaatBetrokken': overOpdracht(
    ['casusregie.draagVoor'],
    'Kies iemand met een rol in deze casus.',
    'Choose somebody with a role in this case.',
    ({ persoon }, { casus }) => casus !== null && isBetrokken(persoon, casus),
  ),
  'R-97 minstensEenActie': overStand(
    'Het plan heeft nog geen afspraken.',
    'The plan has no agreements yet.',
    ({ casus }) => standen(casus).some((stand) => ['aanvaard', 'bezig', 'gedaan', 'geblokkeerd'].includes(stand)),
  ),
  'R-101 actiesAanvaard': overStand(
    'Een of meer afspraken zijn nog niet aanvaard door hun eigenaar. Wacht daarop, of trek ze in.',
    'One or more agreements are not accepted by their owner yet. Wait, or withdraw them.',
    ({ casus }) => !standen(casus).includes('voorgesteld'),
  ),
  'R-45 casusregieAanvaard': overStand(
    'Er is nog geen casusregisseur die heeft aanvaard.',
    'No case director has accepted yet.',
    ({ casus }) => casus?.regie.stand === 'aanvaard',
  ),
  'R-101 geevalueerd': overStand(
    'Leg eerst het resultaat van de evaluatie vast.',
    'First record the result of the evaluation.',
    ({ casus }: Feiten) => (casus?.casus.context.evaluaties.length ?? 0) > 0,
  ),
  'R-101 actiesAfgerond': overStand(
    'Er lopen nog afspraken. Rond ze af, of trek ze in.',
    'Agreements are still running. Finish them, or withdraw them.',
    ({ casus }) => standen(casus).every((stand) => ['gedaan', 'afgewezen', 'ingetrokken'].includes(stand)),
  ),
};
