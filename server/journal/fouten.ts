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

/** The key of this stream was destroyed on purpose: nobody will ever read it again. */
export class Vernietigd extends Error {
  override readonly name = 'Vernietigd';
  readonly stroom: string;

  constructor(stroom: string) {
    super(`stroom ${stroom} is vernietigd`);
    this.stroom = stroom;
  }
}

/** There is no such stream. Only for what needs one; reading an unknown stream gives no lines. */
export class OnbekendeStroom extends Error {
  override readonly name = 'OnbekendeStroom';

  constructor(stroom: string) {
    super(`er is geen stroom ${stroom}`);
  }
}

/** The key of the house does not fit this journal (or the key of a stream is missing): locked, never empty. */
export class JournaalOpSlot extends Error {
  override readonly name = 'JournaalOpSlot';

  constructor(waarom: string) {
    super(`journaal is op slot: ${waarom}`);
  }
}

/** Another process writes this journal; two writers would fork it. */
export class JournaalInGebruik extends Error {
  override readonly name = 'JournaalInGebruik';

  constructor(map: string) {
    super(`het journaal in ${map} wordt al door een ander proces geschreven; stop dat eerst`);
  }
}

/** The disk would not keep its promise (see `sqlite.ts`), so the journal does not open. */
export class NietDuurzaam extends Error {
  override readonly name = 'NietDuurzaam';
}

/** What is stored was altered, cut off or rolled back. Reading on would present a shorter history as complete. */
export class JournaalBeschadigd extends Error {
  override readonly name = 'JournaalBeschadigd';
}

/** A newer release wrote this; reading it as if it were today's would fold what nobody wrote. Update the server. */
export class JournaalTeNieuw extends Error {
  override readonly name = 'JournaalTeNieuw';
}

/** No room to write. Nothing of the append was kept; reading goes on, and writing does too once there is room. */
export class SchijfVol extends Error {
  override readonly name = 'SchijfVol';

  constructor(oorzaak: unknown) {
    super('de schijf is vol; er is niets vastgelegd', { cause: oorzaak });
  }
}

/** The disk refused or lied. What it holds is no longer known, so the process ends and never tries again. */
export class OpslagStuk extends Error {
  override readonly name = 'OpslagStuk';

  constructor(oorzaak: unknown) {
    super('de opslag van het journaal gaf een schijffout; het proces moet opnieuw starten', { cause: oorzaak });
  }
}
