import { eisenAanmelden } from './aanmelden.ts';
import { eisenBesluiten } from './besluiten.ts';
import { eisenBewaren } from './bewaren.ts';
import { eisenConvenant } from './convenant.ts';
import { eisenCrisis } from './crisis.ts';
import { eisenDelen } from './delen.ts';
import type { Eis } from './eis.ts';
import { eisenEscaleren } from './escaleren.ts';
import { eisenInformatie } from './informatie.ts';
import { eisenKader } from './kader.ts';
import { eisenKring } from './kring.ts';
import { eisenLogboek } from './logboek.ts';
import { eisenOveral } from './overal.ts';
import { eisenOverdragen } from './overdragen.ts';
import { eisenOverleggen } from './overleggen.ts';
import { eisenPlannen } from './plannen.ts';
import { eisenPrioriteit } from './prioriteit.ts';
import { eisenTermijnen } from './termijnen.ts';
import { eisenToestemmen } from './toestemmen.ts';
import { eisenTriage } from './triage.ts';
import { eisenVerzoeken } from './verzoeken.ts';

const alle = {
  ...eisenOveral,
  ...eisenAanmelden,
  ...eisenConvenant,
  ...eisenTriage,
  ...eisenBesluiten,
  ...eisenToestemmen,
  ...eisenDelen,
  ...eisenInformatie,
  ...eisenOverleggen,
  ...eisenPlannen,
  ...eisenKader,
  ...eisenVerzoeken,
  ...eisenCrisis,
  ...eisenTermijnen,
  ...eisenOverdragen,
  ...eisenBewaren,
  ...eisenPrioriteit,
  ...eisenEscaleren,
  ...eisenKring,
  ...eisenLogboek,
};

/** The name of a requirement: the rule it keeps, and which part of it. */
export type Eisnaam = keyof typeof alle;

export const eisen = alle as Record<Eisnaam, Eis>;

/** What is asked of every command, beside what the transition it takes asks for. */
export const overal = Object.keys(eisenOveral) as (keyof typeof eisenOveral)[];
