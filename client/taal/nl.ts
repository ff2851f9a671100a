import { beheer } from './nl/beheer.ts';
import { codes } from './nl/codes.ts';
import { crisis } from './nl/crisis.ts';
import { deel } from './nl/deel.ts';
import { escalatie } from './nl/escalatie.ts';
import { grenzen } from './nl/grenzen.ts';
import { kring } from './nl/kring.ts';
import { logboek } from './nl/logboek.ts';
import { opdrachten } from './nl/opdrachten.ts';
import { overdracht } from './nl/overdracht.ts';
import { proces } from './nl/proces.ts';
import { schermen } from './nl/schermen.ts';
import { spelregels } from './nl/spelregels.ts';
import { mijn, tafel } from './nl/tafel.ts';
import { vormen } from './nl/vormen.ts';
import { vrijgave } from './nl/vrijgave.ts';

/** All Dutch texts of the interface. Dutch is the source: the other language must have exactly these keys. */
export const nl = {
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
