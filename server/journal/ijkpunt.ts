import { createHmac, type KeyObject, hash as sha, timingSafeEqual } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { JournaalBeschadigd } from './fouten.ts';
import type { Gebrek } from './journaal.ts';
import { kader } from './kader.ts';
import type { SqliteLezer } from './sqliteLezer.ts';

/**
 * The head over all streams, kept outside the database: how many records there are, the hash of the last one, and a
 * sum over the hashes of all. A journal that is shorter, or other, than its latest mark was cut off or rolled back;
 * the database itself cannot know.
 */
export interface Stand {
  nr: number;
  hash: string;
  som: string;
}

export const BEGIN: Stand = { nr: 0, hash: '', som: '' };

const pad = (map: string): string => join(map, 'ijkpunt');

/** The mark after one more record. */
export const volgende = ({ nr, som }: Stand, hash: Buffer): Stand => {
  const hex = hash.toString('hex');
  return { nr: nr + 1, hash: hex, som: sha('sha256', som + hex, 'hex') };
};

const merk = (sleutel: KeyObject, { nr, hash, som }: Stand): string =>
  createHmac('sha256', sleutel)
    .update(kader('ijkpunt', nr, hash, som))
    .digest('hex');

/** Replaces the mark. Only what is durable in the journal may be marked, so a mark is never ahead of it. */
export function schrijfIjkpunt(map: string, stand: Stand, sleutel: KeyObject): void {
  const bestand = openSync(`${pad(map)}.nieuw`, 'w', 0o600);
  try {
    writeSync(bestand, `${JSON.stringify({ ...stand, merk: merk(sleutel, stand) })}\n`);
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
  renameSync(`${pad(map)}.nieuw`, pad(map));
}

/** The mark beside a journal, or undefined when there is none. With a key, one that was forged is refused. */
export function leesIjkpunt(map: string, sleutel?: KeyObject): Stand | undefined {
  if (!existsSync(pad(map))) return undefined;
  const { merk: gelezen, ...stand } = ontleed(readFileSync(pad(map), 'utf8'));
  if (sleutel && !gelijk(gelezen, merk(sleutel, stand))) {
    throw new JournaalBeschadigd('het ijkpunt van het journaal is niet door dit huis gemaakt');
  }
  return stand;
}

function ontleed(tekst: string): Stand & { merk: string } {
  try {
    const { nr, hash, som, merk: gelezen } = JSON.parse(tekst);
    return { nr: Number(nr), hash: String(hash), som: String(som), merk: String(gelezen) };
  } catch (oorzaak) {
    throw new JournaalBeschadigd('het ijkpunt van het journaal is onleesbaar', { cause: oorzaak });
  }
}

const gelijk = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Counts a mark on over the records that came after it. */
export function telVerder(stand: Stand, lezer: Pick<SqliteLezer, 'hashes'>, tot: number): Stand {
  let verder = stand;
  for (const [, hash] of lezer.hashes(stand.nr, tot)) verder = volgende(verder, hash);
  return verder;
}

/** Why the journal does not fit its mark, or undefined. Looks at the last marked record only: cheap at a start. */
export function pastNiet(stand: Stand, lezer: Pick<SqliteLezer, 'hashes'>): string | undefined {
  if (stand.nr === 0) return undefined;
  const [laatste] = lezer.hashes(stand.nr - 1, stand.nr);
  if (!laatste) return `afgekapt of teruggezet: regel ${stand.nr} van het geheel was er en is er niet meer`;
  return laatste[1].toString('hex') === stand.hash ? undefined : 'is een andere dan het ijkpunt zegt';
}

/** What the mark shows when all hashes are counted again: any record changed, moved or taken out before it. */
export function ijkgebreken(map: string, lezer: SqliteLezer): Gebrek[] {
  const stand = leesIjkpunt(map);
  if (!stand) return [{ stroom: '*', versie: 0, wat: 'het ijkpunt ontbreekt' }];
  const wat = pastNiet(stand, lezer);
  if (wat) return [{ stroom: '*', versie: stand.nr, wat }];
  const { som } = telVerder(BEGIN, lezer, stand.nr);
  return som === stand.som ? [] : [{ stroom: '*', versie: stand.nr, wat: 'telt anders op dan het ijkpunt zegt' }];
}
