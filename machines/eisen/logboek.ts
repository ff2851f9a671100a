import { heeftGekeken } from '../logboek/context.ts';
import { doelenVoor } from '../logboek/doelen.ts';
import { verzoekLoopt } from '../rechten/verzoek.ts';
import { beantwoord, overOpdracht, overPlaats } from './eis.ts';

/** What is asked of writing down that somebody looks, and before anybody reads who looked (Wgs 1.8(4)). */
export const eisenLogboek = {
  'R-130 nogNietGekeken': overPlaats(
    'Dat u vandaag kijkt, ligt al vast.',
    'That you look today is written down already.',
    ({ casus, wie, nu }) => casus !== null && !heeftGekeken(casus, wie.persoon, nu),
  ),
  'R-148 doelVanWet': overOpdracht(
    ['logboek.open'],
    'Het log is er niet om mensen te meten. Kies een doel dat bij uw taak hoort, en schrijf op waarvoor u het nu leest.',
    'The log is not there to measure people. Choose a purpose of your task, and write down what you read it for now.',
    ({ doel, toelichting }, { wie }) => doelenVoor(wie.rol).includes(doel) && beantwoord(toelichting),
  ),
  'R-122 verzoekLoopt': overOpdracht(
    ['logboek.open'],
    'Er loopt geen verzoek van de betrokkene. Leg het verzoek eerst vast.',
    'No request of the person concerned is open. Record the request first.',
    ({ doel }, { casus }) => doel !== 'verzoek' || Object.values(casus?.verzoeken ?? {}).some(verzoekLoopt),
  ),
};
