import { type Bestand, openDuurzaam } from './sqlite.ts';

/** The wrapped keys of streams, in a file of their own so that destroying one leaves no trace of it. */
export interface Sleutelkast {
  haal(stroom: string): Buffer | undefined;
  /** Durable on return. */
  bewaar(sleutels: [stroom: string, omhuld: Buffer][]): void;
  /** Durable on return, and no file holds the bytes any more. */
  wis(stroom: string): void;
  stromen(): string[];
  sluit(): void;
}

export function sleutelkast(pad: string): Sleutelkast {
  const bestand = openDuurzaam(pad);
  // Without this a deleted key stays in the file as free space.
  bestand.pragma('secure_delete=ON');
  bestand.voer('CREATE TABLE IF NOT EXISTS sleutels (stroom TEXT PRIMARY KEY, omhuld BLOB NOT NULL) STRICT');
  // A key left by a crash, for a stream that was never written, gives way.
  const zet = bestand.bereid('INSERT OR REPLACE INTO sleutels VALUES (?, ?)');
  const haalWeg = bestand.bereid('DELETE FROM sleutels WHERE stroom = ?');
  const alle = bestand.bereid('SELECT stroom FROM sleutels');

  return {
    haal: leesSleutel(bestand),
    bewaar(sleutels) {
      bestand.voer('BEGIN IMMEDIATE');
      try {
        for (const [stroom, omhuld] of sleutels) zet.doe(stroom, omhuld);
        bestand.voer('COMMIT');
      } catch (fout) {
        draaiTerug(bestand);
        throw fout;
      }
    },
    wis(stroom) {
      haalWeg.doe(stroom);
      leegWal(bestand);
    },
    stromen: () => alle.rijen().map(([stroom]) => String(stroom)),
    sluit: () => bestand.sluit(),
  };
}

/** Looks up a wrapped key, also in a file opened to read. */
export function leesSleutel(bestand: Bestand): (stroom: string) => Buffer | undefined {
  const zoek = bestand.bereid('SELECT omhuld FROM sleutels WHERE stroom = ?');
  // The column is a BLOB in a STRICT table.
  return (stroom) => zoek.rij(stroom)?.[0] as Buffer | undefined;
}

/** The log still holds the page with the key until it is written back and cut to nothing. */
function leegWal(bestand: Bestand): void {
  const bezet = bestand.pragma('wal_checkpoint(TRUNCATE)');
  if (bezet !== 0)
    throw new Error('de sleutel is gewist maar staat nog in het logboek, want iemand leest mee; herhaal');
}

/** Ends a transaction that failed. SQLite may have ended it by itself, and then says so with an error. */
export function draaiTerug(bestand: Bestand): void {
  try {
    bestand.voer('ROLLBACK');
  } catch {
    // Already rolled back.
  }
}
