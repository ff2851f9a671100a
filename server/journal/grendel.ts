import { join } from 'node:path';
import Libsql from 'libsql';
import { JournaalInGebruik } from './fouten.ts';
import { maakEigen, sqliteCode } from './sqlite.ts';

/**
 * Takes the journal in `map` for this process alone; throws `JournaalInGebruik` when another has it. The lock is one
 * of the operating system on an open file: it ends with the process, however that ends, and leaves nothing stale.
 */
export function vergrendel(map: string): () => void {
  const pad = join(map, 'grendel.db');
  maakEigen(pad);
  const bestand = new Libsql(pad, { timeout: 0 });
  try {
    bestand.exec('BEGIN EXCLUSIVE');
  } catch (fout) {
    bestand.close();
    throw sqliteCode(fout).startsWith('SQLITE_BUSY') ? new JournaalInGebruik(map) : fout;
  }
  return () => bestand.close();
}
