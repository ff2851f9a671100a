import type { AnyStateMachine } from 'xstate';
import type { Kaartsoort } from './adres.ts';
import { besluitMachine } from './besluit/besluitMachine.ts';
import { casusMachine } from './casus/casusMachine.ts';
import { crisisMachine } from './crisis/crisisMachine.ts';
import { escalatieMachine } from './escalatie/escalatieMachine.ts';
import { kaderMachine } from './kader/kaderMachine.ts';
import { logboekMachine } from './logboek/logboekMachine.ts';
import { overdrachtMachine } from './overdracht/overdrachtMachine.ts';
import { overlegMachine } from './overleg/overlegMachine.ts';
import { actieMachine, regieMachine } from './plan/planMachine.ts';
import { verzoekMachine } from './rechten/verzoekMachine.ts';
import { vrijgaveMachine } from './vrijgave/vrijgaveMachine.ts';

/** The machine of each kind of statechart. */
export const machines: Record<Kaartsoort, AnyStateMachine> = {
  casus: casusMachine,
  item: vrijgaveMachine,
  besluit: besluitMachine,
  actie: actieMachine,
  verzoek: verzoekMachine,
  crisis: crisisMachine,
  overdracht: overdrachtMachine,
  escalatie: escalatieMachine,
  regie: regieMachine,
  logboek: logboekMachine,
  overleg: overlegMachine,
  kader: kaderMachine,
};
