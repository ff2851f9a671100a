import type { Json } from './journaal.ts';

/** Somebody else wrote this version first. Caught by type in one place: judge again on what the dossier has become. */
export class VersieConflict extends Error {
  override readonly name = 'VersieConflict';
  readonly stroom: string;
  readonly verwacht: number;

  constructor(stroom: string, verwacht: number) {
    super(`stroom ${stroom} is niet meer op versie ${verwacht}`);
    this.stroom = stroom;
    this.verwacht = verwacht;
  }
}

/** This sender used this command id before; `uitspraak` is the verdict given then. */
export class AlBehandeld extends Error {
  override readonly name = 'AlBehandeld';
  readonly uitspraak: Json;

  constructor(uitspraak: Json) {
    super('deze opdracht is al behandeld');
    this.uitspraak = uitspraak;
  }
}
