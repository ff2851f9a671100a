export { behandel, type Uitspraak } from './behandel.ts';
export { voorOverleg } from './behoud.ts';
export { isEinde } from './casus/bewaartermijn.ts';
export {
  type CasusDossier,
  type Dossier,
  type Dossiers,
  faseVan,
  HUISKADER,
  type KaderDossier,
  type OverlegDossier,
} from './dossier.ts';
export { kaderOp } from './kader/geldend.ts';
export type { Kader } from './kader/kader.ts';
export { voorbeeld } from './kader/voorbeeld.ts';
export { heeftGekeken } from './logboek/context.ts';
export { mogelijkZonderCasus } from './mogelijk.ts';
export { eerstvolgende, lapseVan, teLaatVanaf, teVerstrijken } from './termijnen/lopend.ts';
export { nieuweCasus, nieuwHuiskader, nieuwOverleg, volg } from './volg.ts';
export {
  afgeschermdVoor,
  bureauVoor,
  heeftBureau,
  namenInOverzicht,
  overlegVindbaarVoor,
  prioriteitVoor,
  vindbaarVoor,
} from './zicht/blik.ts';
export { type Kijk, zichtCasus } from './zicht/casus.ts';
export { zichtBrief } from './zicht/escalatie.ts';
export { zichtKader } from './zicht/kader.ts';
export { afgeschermdeRegel, overlegRegel, zichtMijn, zichtRegel } from './zicht/lijsten.ts';
export { bekekenIn, zichtLogboek } from './zicht/logboek.ts';
export { kenmerk, mens } from './zicht/mensen.ts';
export { zichtTafel } from './zicht/tafel.ts';
export { teLaatVindbaarVoor } from './zicht/termijnen.ts';
export { vrijgaveregel, zichtVrijgave } from './zicht/vrijgave.ts';
