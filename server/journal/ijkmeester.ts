import type { KeyObject } from 'node:crypto';
import { JournaalBeschadigd } from './fouten.ts';
import { BEGIN, leesIjkpunt, pastNiet, type Stand, schrijfIjkpunt, telVerder, volgende } from './ijkpunt.ts';
import type { SqliteLezer } from './sqliteLezer.ts';

/** How far, at most, the mark outside the database lags behind. */
const IJK_MS = 1000;

/** Keeps the mark of a journal. */
export interface Ijkmeester {
  /** Compares the journal with its mark, and keeps it from then on. Throws `JournaalBeschadigd`. */
  begin(sleutel: KeyObject): void;
  /** One more record is durable. */
  tel(hash: Buffer): void;
  sluit(): void;
}

/** Writes the mark a moment behind the journal, outside the way of the commits. */
export function ijkmeester(map: string, lezer: SqliteLezer): Ijkmeester {
  let stand: Stand = BEGIN;
  let sleutel: KeyObject | undefined;
  let wekker: NodeJS.Timeout | undefined;

  function schrijf(): void {
    clearTimeout(wekker);
    wekker = undefined;
    if (sleutel) schrijfIjkpunt(map, stand, sleutel);
  }

  return {
    begin(nieuw) {
      const vorig = leesIjkpunt(map, nieuw);
      const totNu = lezer.laatsteNr();
      if (!vorig && totNu > 0) throw new JournaalBeschadigd('het ijkpunt naast het journaal ontbreekt');
      const wat = vorig && pastNiet(vorig, lezer);
      if (wat) throw new JournaalBeschadigd(`het journaal past niet bij zijn ijkpunt: ${wat}`);
      stand = telVerder(vorig ?? BEGIN, lezer, totNu);
      sleutel = nieuw;
      schrijf();
    },
    tel(hash) {
      stand = volgende(stand, hash);
      // It may wait: a process that dies first is caught up with at the next start.
      wekker ??= setTimeout(schrijf, IJK_MS).unref();
    },
    sluit: schrijf,
  };
}
