import { LANG_GELEDEN, OVERZICHTVERSIE } from './overzichtsindex.ts';
import type { Bestand } from './sqlite.ts';

// `nr` counts all records without a gap, so a record taken out shows. Streams have a number inside the file: it makes
// the index small, which is most of the cost of a commit. Rows are kept in order of arrival for the same reason.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS stromen (
    nr INTEGER PRIMARY KEY, stroom TEXT NOT NULL UNIQUE, soort TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS regels (
    nr INTEGER PRIMARY KEY, stroom INTEGER NOT NULL, versie INTEGER NOT NULL, op TEXT NOT NULL,
    schema INTEGER NOT NULL, sleutelversie INTEGER NOT NULL, aard TEXT NOT NULL,
    vorige BLOB NOT NULL, hash BLOB NOT NULL, inhoud BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS regels_op_versie ON regels (stroom, versie);
  CREATE TABLE IF NOT EXISTS uitspraken (
    nr INTEGER PRIMARY KEY, kenmerk BLOB NOT NULL UNIQUE, zegel BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS overzicht (
    stroom INTEGER PRIMARY KEY, fase TEXT NOT NULL, termijn TEXT, tokens TEXT NOT NULL, wekt TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS bewijs (naam TEXT PRIMARY KEY, waarde BLOB NOT NULL) STRICT;
`;

/**
 * A journal of before there were alarms: every casus that is there is looked at once, also one that stands in no
 * overview, and says then when it wants to be looked at again.
 */
const MET_WEKKER = `
  BEGIN IMMEDIATE;
  ALTER TABLE overzicht ADD COLUMN wekt TEXT;
  INSERT INTO overzicht SELECT s.nr, '', NULL, '', NULL FROM stromen s WHERE s.soort = 'casus' AND NOT EXISTS
    (SELECT 1 FROM overzicht o WHERE o.stroom = s.nr) AND NOT EXISTS
    (SELECT 1 FROM regels r WHERE r.stroom = s.nr AND r.aard = 'rest');
  UPDATE overzicht SET wekt = '${LANG_GELEDEN}'
    WHERE stroom IN (SELECT nr FROM stromen WHERE soort = 'casus');
  COMMIT;
`;

/** Names came into the overview: every casus is looked at once more, and writes its line anew. */
const OPNIEUW = `
  UPDATE overzicht SET wekt = '${LANG_GELEDEN}'
    WHERE stroom IN (SELECT nr FROM stromen WHERE soort = 'casus');
  PRAGMA user_version = ${OVERZICHTVERSIE};
`;

export function maakSchema(bestand: Bestand): void {
  bestand.voer(SCHEMA);
  const kolommen = bestand.bereid(`SELECT name FROM pragma_table_info('overzicht')`).rijen().flat();
  if (!kolommen.includes('wekt')) bestand.voer(MET_WEKKER);
  const [versie] = bestand.bereid('PRAGMA user_version').rijen().flat();
  if (versie !== OVERZICHTVERSIE) bestand.voer(OPNIEUW);
}
