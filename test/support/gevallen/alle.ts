import { bewaargevallen, prioriteitgevallen } from './bewaren.ts';
import { burgergevallen } from './burger.ts';
import { crisisgevallen } from './crisis.ts';
import { deelgevallen, informatiegevallen } from './delen.ts';
import { escalatiegevallen } from './escaleren.ts';
import { geheimgevallen } from './geheim.ts';
import type { Rij } from './geval.ts';
import { grensgevallen } from './grenzen.ts';
import { kadergevallen } from './kader.ts';
import { afstemgevallen, kringgevallen } from './kring.ts';
import { leesgevallen } from './lezen.ts';
import { overdrachtgevallen } from './overdragen.ts';
import { plangevallen, tafelgevallen } from './tafel.ts';
import { termijngevallen } from './termijnen.ts';
import { triagegevallen } from './triage.ts';
import { verzoekgevallen } from './verzoeken.ts';

/** Of each requirement a case in which it refuses and one in which it lets pass; the same of the crossroads. */
export const gevallen: readonly Rij[] = [
  ...triagegevallen,
  ...burgergevallen,
  ...deelgevallen,
  ...informatiegevallen,
  ...geheimgevallen,
  ...tafelgevallen,
  ...plangevallen,
  ...kadergevallen,
  ...verzoekgevallen,
  ...crisisgevallen,
  ...termijngevallen,
  ...overdrachtgevallen,
  ...bewaargevallen,
  ...prioriteitgevallen,
  ...escalatiegevallen,
  ...grensgevallen,
  ...leesgevallen,
  ...kringgevallen,
  ...afstemgevallen,
];
