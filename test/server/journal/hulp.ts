import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import type { Journaal, Json, Strook, Toevoeging } from '../../../server/journal/journaal.ts';
import { type SqliteKeuze, sqliteJournaal } from '../../../server/journal/openen.ts';

export const OP = '2026-03-02T09:00:00.000Z';

let teller = 0;
export const nieuweStroom = (): string => `stroom-${process.pid}-${++teller}`;

/** One append with only what matters to the test. */
export function toevoeging(strook: Partial<Strook> & { stroom: string }, rest: Partial<Toevoeging> = {}): Toevoeging {
  return {
    verzoek: { afzender: 'pia', opdracht: `opdracht-${++teller}` },
    uitspraak: { aanvaard: true },
    op: OP,
    stroken: [{ soort: 'casus', verwacht: 0, gebeurtenissen: [{ type: 'casus.open' }], ...strook }],
    ...rest,
  };
}

/** Appends `aantal` events to a stream, one after another. */
export async function vul(journaal: Journaal, stroom: string, aantal: number, vanaf = 0): Promise<void> {
  for (let i = vanaf; i < vanaf + aantal; i += 1) {
    await journaal.voegToe(toevoeging({ stroom, verwacht: i, gebeurtenissen: [{ type: 'nr', i: i + 1 }] }));
  }
}

export const gebeurtenissen = async (journaal: Journaal, stroom: string): Promise<Json[]> =>
  (await journaal.lees(stroom)).map(({ gebeurtenis }) => gebeurtenis);

/** A directory that is gone after `werk`. */
export async function inMap(werk: (map: string) => Promise<void>): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'journaal-'));
  try {
    await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** All bytes of all files in a directory. */
export const alleBytes = (map: string): Buffer =>
  Buffer.concat(readdirSync(map).map((naam) => readFileSync(join(map, naam))));

/** Opens a journal in files for as long as `werk` lasts. */
export async function metJournaal(keuze: SqliteKeuze, werk: (journaal: Journaal) => Promise<unknown>): Promise<void> {
  const journaal = await sqliteJournaal(keuze);
  try {
    await werk(journaal);
  } finally {
    await journaal.sluit();
  }
}

/** Does to a file of the journal what nobody should. */
export function bewerk(map: string, sql: string, naam = 'journaal.db'): void {
  const db = new Libsql(join(map, naam));
  try {
    db.exec(sql);
  } finally {
    db.close();
  }
}
