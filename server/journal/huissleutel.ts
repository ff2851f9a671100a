import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { JournaalOpSlot } from './fouten.ts';

const NAAM = 'huissleutel';

/** Reads the key of the house from `map`; throws `JournaalOpSlot` when it is not there. */
export function leesHuissleutel(map: string): Buffer {
  const pad = join(map, NAAM);
  if (!existsSync(pad)) throw new JournaalOpSlot(`er is geen huissleutel in ${map}`);
  return Buffer.from(readFileSync(pad, 'utf8').trim(), 'hex');
}

/**
 * The key of the house for a demo or a single machine: kept as a file beside the journal, made at the first start. A
 * map that already holds a journal gets no new key: that would lock it under a key that never fits.
 */
export function huissleutelUitMap(map: string): Buffer {
  const pad = join(map, NAAM);
  if (!existsSync(pad) && !existsSync(join(map, 'journaal.db'))) maak(map, pad);
  return leesHuissleutel(map);
}

function maak(map: string, pad: string): void {
  mkdirSync(map, { recursive: true, mode: 0o700 });
  const bestand = openSync(pad, 'wx', 0o600);
  try {
    writeSync(bestand, `${randomBytes(32).toString('hex')}\n`);
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
  chmodSync(pad, 0o600);
}
