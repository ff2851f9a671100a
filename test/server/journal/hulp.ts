import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Journaal, Json, Strook, Toevoeging } from '../../../server/journal/journaal.ts';

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
