import { beheer } from './en/beheer.ts';
import { codes } from './en/codes.ts';
import { crisis } from './en/crisis.ts';
import { deel } from './en/deel.ts';
import { escalatie } from './en/escalatie.ts';
import { grenzen } from './en/grenzen.ts';
import { kring } from './en/kring.ts';
import { logboek } from './en/logboek.ts';
import { opdrachten } from './en/opdrachten.ts';
import { overdracht } from './en/overdracht.ts';
import { proces } from './en/proces.ts';
import { schermen } from './en/schermen.ts';
import { spelregels } from './en/spelregels.ts';
import { mijn, tafel } from './en/tafel.ts';
import { vormen } from './en/vormen.ts';
import { vrijgave } from './en/vrijgave.ts';
import type { nl } from './nl.ts';
import type { Vorm } from './vorm.ts';

/** All English texts. A missing or surplus key does not compile. */
export const en: Vorm<typeof nl> = {
  ...codes,
  ...schermen,
  opdracht: opdrachten,
  vorm: vormen,
  deel,
  tafel,
  mijn,
  proces,
  beheer,
  spelregels,
  crisis,
  overdracht,
  escalatie,
  grenzen,
  kring,
  logboek,
  vrijgave,
};
