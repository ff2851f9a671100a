import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Libsql from 'libsql';
import { JournaalBeschadigd, NietDuurzaam, OpslagStuk, SchijfVol } from './fouten.ts';

type Waarde = string | number | Buffer | null;
/** A row, in the order of the columns asked for. Every table is STRICT, so types are as the schema says. */
type Rij = unknown[];

/** A prepared statement. Parameters go in as one list: the binding takes a lone Buffer for a set of names. */
interface Opdracht {
  doe(...waarden: Waarde[]): number;
  rij(...waarden: Waarde[]): Rij | undefined;
  rijen(...waarden: Waarde[]): Rij[];
}

export interface Bestand {
  voer(sql: string): void;
  bereid(sql: string): Opdracht;
  pragma(naam: string): unknown;
  sluit(): void;
}

const FULL = 2;
const WACHT_MS = 5000;

/** Opens (or makes) a file in which a commit is on disk before it returns; only its owner may read it. */
export function openDuurzaam(pad: string): Bestand {
  maakEigen(pad);
  const bestand = omhul(vertaald(() => new Libsql(pad, { timeout: WACHT_MS })));
  try {
    bestand.pragma('journal_mode=WAL');
    bestand.voer('PRAGMA synchronous=FULL');
    eisDuurzaam(bestand);
  } catch (fout) {
    bestand.sluit();
    throw fout;
  }
  return { ...bestand, sluit: () => sluitHeel(bestand) };
}

/** Writes the log back first: whoever copies the one file then has everything. */
function sluitHeel(bestand: Bestand): void {
  try {
    bestand.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The log stays beside the file and counts as before.
  }
  bestand.sluit();
}

/** Some builds of SQLite quietly turn `synchronous` down in WAL mode, so what is in force is read back. */
export function eisDuurzaam(bestand: Pick<Bestand, 'pragma'>): void {
  const wijze = bestand.pragma('journal_mode');
  const synchroon = bestand.pragma('synchronous');
  if (wijze === 'wal' && synchroon === FULL) return;
  throw new NietDuurzaam(
    `SQLite werkt met journal_mode=${wijze} en synchronous=${synchroon}, nodig zijn wal en ${FULL}: na stroomuitval ` +
      'zouden bevestigde regels weg zijn. Zet de map op een gewone lokale schijf en gebruik de meegeleverde binding.',
  );
}

/** Opens a file to read, beside a writer or on a copy, also where nothing can be written. */
export function openOmTeLezen(pad: string): Bestand {
  const adres = pathToFileURL(pad).href;
  try {
    return probeer(`${adres}?mode=ro`);
  } catch {
    // A copy on a medium without writing cannot get the shared memory of WAL, and does not need it: nobody writes.
    return probeer(`${adres}?mode=ro&immutable=1`);
  }
}

function probeer(adres: string): Bestand {
  const bestand = omhul(vertaald(() => new Libsql(adres, { timeout: WACHT_MS })));
  try {
    bestand.pragma('schema_version');
    return bestand;
  } catch (fout) {
    bestand.sluit();
    throw fout;
  }
}

/** Makes the file if need be; only its owner may read and write it. */
export function maakEigen(pad: string): void {
  // Never opened when it is there: to close it would end all locks that this process has on it.
  if (!existsSync(pad)) closeSync(openSync(pad, 'a', 0o600));
  chmodSync(pad, 0o600);
}

/** The binding in the four calls that are used, with its errors in the words of the journal. */
function omhul(db: Libsql.Database): Bestand {
  const bereid = (sql: string): Opdracht => {
    const opdracht = vertaald(() => db.prepare<Waarde[][]>(sql));
    if (opdracht.reader) opdracht.raw();
    return {
      doe: (...waarden) => vertaald(() => opdracht.run(waarden).changes),
      rij: (...waarden) => vertaald(() => opdracht.get(waarden) as Rij | undefined),
      rijen: (...waarden) => vertaald(() => opdracht.all(waarden) as Rij[]),
    };
  };
  return {
    voer: (sql) => vertaald(() => db.exec(sql)),
    bereid,
    pragma: (naam) => bereid(`PRAGMA ${naam}`).rij()?.[0],
    sluit: () => db.close(),
  };
}

function vertaald<T>(doe: () => T): T {
  try {
    return doe();
  } catch (fout) {
    throw vertaal(fout);
  }
}

/** The code of an error of SQLite, or '' for any other. */
export const sqliteCode = (fout: unknown): string =>
  fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : '';

export function vertaal(fout: unknown): unknown {
  const code = sqliteCode(fout);
  if (code === 'SQLITE_FULL') return new SchijfVol(fout);
  if (code.startsWith('SQLITE_IOERR')) return new OpslagStuk(fout);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new JournaalBeschadigd('het bestand van het journaal is geen gave database', { cause: fout });
  }
  return fout;
}
