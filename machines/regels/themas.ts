import { afspraken } from './afspraken.ts';
import { beveiliging } from './beveiliging.ts';
import { bewaren } from './bewaren.ts';
import { burger } from './burger.ts';
import { escalatie } from './escalatie.ts';
import { fundament } from './fundament.ts';
import { melden } from './melden.ts';
import { noodzaak } from './noodzaak.ts';
import { overleg } from './overleg.ts';
import { professional } from './professional.ts';
import { regie } from './regie.ts';
import { resultaten } from './resultaten.ts';
import { sectorwetten } from './sectorwetten.ts';
import { signalen } from './signalen.ts';
import { toestemming } from './toestemming.ts';
import { triage } from './triage.ts';

/** All themes, in the order of their ids. */
export const themas = [
  fundament,
  sectorwetten,
  afspraken,
  regie,
  triage,
  toestemming,
  professional,
  noodzaak,
  overleg,
  signalen,
  burger,
  beveiliging,
  melden,
  resultaten,
  bewaren,
  escalatie,
] as const;
