import { doelenVoor } from '../logboek/doelen.ts';
import { verzoekLoopt } from '../rechten/verzoek.ts';
import { beantwoord, overOpdracht } from './eis.ts';

/** What is asked before anybody reads who looked (Wgs 1.8(4)). */
export const eisenLogboek = {
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
