import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OpslagStuk, SchijfVol, VersieConflict } from '../../../server/journal/fouten.ts';
import { groepscommit } from '../../../server/journal/groepscommit.ts';
import type { Bundel } from '../../../server/journal/opslag.ts';
import { sleutelkast } from '../../../server/journal/sleutelkast.ts';
import { type Bestand, openDuurzaam } from '../../../server/journal/sqlite.ts';
import { sqliteLezer } from '../../../server/journal/sqliteLezer.ts';
import { maakSchema } from '../../../server/journal/sqliteSchema.ts';
import { sqliteSchrijver } from '../../../server/journal/sqliteSchrijver.ts';
import { inMap } from './hulp.ts';

describe('groepscommit', () => {
  test('verwerkt samen wat in één beurt komt, en geeft ieder zijn eigen uitkomst', async () => {
    const groepen: number[][] = [];
    const doe = groepscommit<number>((stukken) => {
      groepen.push(stukken);
      return stukken.map((n) => (n === 2 ? new Error('twee') : null));
    });
    const uitkomsten = await Promise.allSettled([1, 2, 3].map(doe));
    await doe(4);
    expect(groepen).toEqual([[1, 2, 3], [4]]);
    expect(uitkomsten.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('als het geheel mislukt, mislukt ieder deel', async () => {
    const doe = groepscommit<number>(() => {
      throw new Error('stuk');
    });
    const uitkomsten = await Promise.allSettled([1, 2].map(doe));
    expect(uitkomsten.every(({ status }) => status === 'rejected')).toBe(true);
  });
});

/** A writer on real files, of which the commit fails when told so. */
const metSchrijver = (
  werk: (hulp: {
    schrijf: (bundel: Bundel) => Promise<void>;
    aantal: () => number;
    breek: (code: string | undefined) => void;
    bestand: Bestand;
    fataal: OpslagStuk[];
    commits: () => number;
  }) => Promise<void>,
) =>
  inMap(async (map) => {
    const echt = openDuurzaam(join(map, 'journaal.db'));
    maakSchema(echt);
    let code: string | undefined;
    let commits = 0;
    const bestand: Bestand = {
      ...echt,
      bereid: (sql) => {
        const opdracht = echt.bereid(sql);
        if (sql !== 'COMMIT') return opdracht;
        const doe = () => {
          commits += 1;
          if (code === 'SQLITE_FULL') throw new SchijfVol(new Error(code));
          if (code) throw new OpslagStuk(new Error(code));
          return opdracht.doe();
        };
        return { ...opdracht, doe };
      },
    };
    const lezer = sqliteLezer(bestand);
    const kast = sleutelkast(join(map, 'sleutels.db'));
    const fataal: OpslagStuk[] = [];
    const delen = { bestand, lezer, kast, geschreven: () => {}, fataal: (fout: OpslagStuk) => fataal.push(fout) };
    const { schrijf } = sqliteSchrijver(delen);
    await werk({
      ...{ schrijf, bestand, fataal, aantal: lezer.laatsteNr, commits: () => commits },
      breek: (nieuw) => {
        code = nieuw;
      },
    });
    kast.sluit();
    echt.sluit();
  });

const bundel = (stroom: string, verwacht: number): Bundel => ({
  uitspraak: { kenmerk: randomBytes(16).toString('hex'), zegel: randomBytes(9) },
  stroken: [{ stroom, soort: 'casus', verwacht, regels: [regel(stroom, verwacht + 1)], omhuld: randomBytes(9) }],
});

const regel = (stroom: string, versie: number) => ({
  ...{ stroom, versie, op: '', schema: 1, sleutelversie: 1, aard: 'gebeurtenis' as const },
  ...{ vorige: randomBytes(32), hash: randomBytes(32), inhoud: randomBytes(9) },
});

describe('de schrijver', () => {
  test('maakt van honderd tegelijk één commit', () =>
    metSchrijver(async ({ schrijf, aantal, commits }) => {
      await Promise.all(Array.from({ length: 100 }, (_, i) => schrijf(bundel(`s${i}`, 0))));
      expect([aantal(), commits()]).toEqual([100, 1]);
    }));

  test('na een schijffout eindigt het proces: niets wordt nog eens geprobeerd', () =>
    metSchrijver(async ({ schrijf, aantal, breek, fataal, commits }) => {
      breek('SQLITE_IOERR_FSYNC');
      const uitkomsten = await Promise.allSettled([schrijf(bundel('a', 0)), schrijf(bundel('b', 0))]);
      expect(uitkomsten.every((u) => u.status === 'rejected' && u.reason instanceof OpslagStuk)).toBe(true);
      breek(undefined);
      await expect(schrijf(bundel('c', 0))).rejects.toThrow(OpslagStuk);
      expect([fataal.length, commits(), aantal()]).toEqual([1, 1, 0]);
    }));

  test('een volle schijf weigert, en als er ruimte is gaat het verder zonder gat', () =>
    metSchrijver(async ({ schrijf, aantal, breek, fataal }) => {
      await schrijf(bundel('a', 0));
      breek('SQLITE_FULL');
      await expect(schrijf(bundel('a', 1))).rejects.toThrow(SchijfVol);
      breek(undefined);
      await schrijf(bundel('a', 1));
      expect([aantal(), fataal.length]).toEqual([2, 0]);
    }));

  test('de unieke index staat achter het geheugen, en treft alleen wie botst', () =>
    metSchrijver(async ({ schrijf, bestand, aantal }) => {
      await schrijf(bundel('a', 0));
      // Behind the back of the writer.
      bestand.voer(`INSERT INTO regels SELECT 2, stroom, 2, op, schema, 1, aard, vorige, hash, inhoud FROM regels`);
      const uitkomsten = await Promise.allSettled([
        schrijf(bundel('b', 0)),
        schrijf(bundel('a', 1)),
        schrijf(bundel('c', 0)),
      ]);
      expect(uitkomsten.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(uitkomsten[1]).toMatchObject({ reason: expect.any(VersieConflict) });
      expect(aantal()).toBe(4);
    }));
});
