import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, test } from 'vitest';
import { JournaalBeschadigd, JournaalOpSlot } from '../../../server/journal/fouten.ts';
import type { Gebrek } from '../../../server/journal/journaal.ts';
import { leesjournaal, verifieerMap } from '../../../server/journal/openen.ts';
import { alleBytes, bewerk, inMap, metJournaal, OP, toevoeging, vul } from './hulp.ts';

/** A journal of two streams of five lines (numbers 1-5 and 6-10 of the whole), closed, and then meddled with. */
const naEenIngreep = (sql: string, kijk: (gebreken: Gebrek[], map: string, sleutel: Buffer) => unknown) =>
  inMap(async (map) => {
    const huissleutel = randomBytes(32);
    await metJournaal({ map, huissleutel }, async (journaal) => {
      await vul(journaal, 'casus-a', 5);
      await vul(journaal, 'casus-b', 5);
    });
    expect(await verifieerMap(map)).toEqual([]);
    bewerk(map, sql);
    await kijk(await verifieerMap(map), map, huissleutel);
  });

describe('verifieer wijst zonder sleutel de eerste slechte regel aan', () => {
  test.each([
    [
      'een omgevallen byte in de inhoud',
      "UPDATE regels SET inhoud = CAST(substr(inhoud, 1, 99) || iif(substr(inhoud, 100, 1) = x'00', x'01', x'00') || substr(inhoud, 101) AS BLOB) WHERE nr = 8",
      3,
      'gewijzigd',
    ],
    ['een verwisselde hash', 'UPDATE regels SET hash = randomblob(32) WHERE nr = 8', 3, 'gewijzigd'],
    ['een andere tijd', "UPDATE regels SET op = '2020-01-01T00:00:00.000Z' WHERE nr = 8", 3, 'gewijzigd'],
    ['een andere aard', "UPDATE regels SET aard = 'rest' WHERE nr = 8", 3, 'gewijzigd'],
    ['een ander schema', 'UPDATE regels SET schema = 2 WHERE nr = 8', 3, 'gewijzigd'],
    ['een regel die weg is', 'DELETE FROM regels WHERE nr = 8', 3, 'ontbreekt'],
    ['een eerste regel die weg is', 'DELETE FROM regels WHERE nr = 6', 1, 'ontbreekt'],
    ['een hernummerde versie', 'UPDATE regels SET versie = 9 WHERE nr = 8', 3, 'ontbreekt'],
    [
      'twee verwisselde regels',
      'UPDATE regels SET versie = 99 WHERE nr = 8; UPDATE regels SET versie = 3 WHERE nr = 9; UPDATE regels SET versie = 4 WHERE nr = 8',
      3,
      'sluit niet aan',
    ],
    [
      'een dubbele regel',
      'DROP INDEX regels_op_versie; INSERT INTO regels SELECT 11, stroom, versie, op, schema, sleutelversie, aard, vorige, hash, inhoud FROM regels WHERE nr = 8',
      3,
      'dubbel',
    ],
    [
      'een regel uit een andere stroom',
      'DELETE FROM regels WHERE nr = 8; INSERT INTO regels SELECT 8, 2, versie, op, schema, sleutelversie, aard, vorige, hash, inhoud FROM regels WHERE nr = 3',
      3,
      'sluit niet aan',
    ],
    ['een stroom onder een andere soort', "UPDATE stromen SET soort = 'overleg' WHERE nr = 2", 1, 'sluit niet aan'],
  ])('%s', (_, sql, versie, wat) =>
    naEenIngreep(sql, (gebreken) => {
      const [gebrek, ...meer] = gebreken.filter(({ stroom }) => stroom !== '*');
      expect(gebrek).toMatchObject({ stroom: 'casus-b', versie, wat: expect.stringContaining(wat) });
      expect(meer).toEqual([]);
    }),
  );

  test.each([
    ['de laatste regel van een stroom weg', 'DELETE FROM regels WHERE nr = 5', 5, 'ontbreekt'],
    ['de laatste regel van alles weg', 'DELETE FROM regels WHERE nr = 10', 10, 'afgekapt'],
    ['een hele stroom weg', 'DELETE FROM regels WHERE stroom = 1; DELETE FROM stromen WHERE nr = 1', 1, 'ontbreekt'],
    [
      'een stroom weg en de rest netjes hernummerd',
      'DELETE FROM regels WHERE stroom = 1; DELETE FROM stromen WHERE nr = 1; UPDATE regels SET nr = nr - 5',
      10,
      'afgekapt',
    ],
    ['een stroom niet meer genoemd', 'DELETE FROM stromen WHERE nr = 2', 6, 'niet meer genoemd'],
    [
      'twee regels van plaats gewisseld',
      'UPDATE regels SET nr = 99 WHERE nr = 2; UPDATE regels SET nr = 2 WHERE nr = 7; UPDATE regels SET nr = 7 WHERE nr = 99',
      10,
      'telt anders op',
    ],
  ])('ook wat geen enkele keten ziet: %s', (_, sql, versie, wat) =>
    naEenIngreep(sql, (gebreken) => {
      expect(gebreken).toContainEqual({ stroom: '*', versie, wat: expect.stringContaining(wat) });
    }),
  );

  test('lezen geeft nooit een kortere geschiedenis als de hele', () =>
    naEenIngreep('DELETE FROM regels WHERE nr = 8', async (_, map, huissleutel) => {
      const journaal = await leesjournaal({ map, huissleutel });
      await expect(journaal.lees('casus-b')).rejects.toThrow(JournaalBeschadigd);
      await expect(journaal.lees('casus-b', 1)).rejects.toThrow(JournaalBeschadigd);
      expect((await journaal.lees('casus-a')).length).toBe(5);
      await journaal.sluit();
    }));

  test('met sleutel ook een zegel onder een keten die wel klopt', () =>
    inMap(async (map) => {
      const huissleutel = randomBytes(32);
      await metJournaal({ map, huissleutel }, (journaal) => vul(journaal, 'casus-a', 2));
      bewerk(map, 'DELETE FROM sleutels', 'sleutels.db');
      expect(await verifieerMap(map)).toEqual([]);
      await metJournaal({ map, huissleutel }, async (journaal) => {
        expect(await journaal.verifieer()).toMatchObject([{ stroom: 'casus-a', versie: 1 }]);
        await expect(journaal.lees('casus-a')).rejects.toThrow(JournaalOpSlot);
      });
    }));
});

const KANARIE = 'KANARIE-zeer-vertrouwelijk-8d1f';
const PERSOON = 'pia.van.dijk@politie.example';

describe('in de bestanden', () => {
  test('staat geen inhoud, geen afzender en geen kijker', () =>
    inMap(async (map) => {
      const keuze = { map, huissleutel: randomBytes(32) };
      await metJournaal(keuze, async (journaal) => {
        const overzicht = { fase: 'plan', termijn: null, zichtbaarVoor: [PERSOON] };
        const verzoek = { afzender: PERSOON, opdracht: 'OPDRACHT-123456' };
        const gebeurtenissen = [{ type: 'notitie', tekst: KANARIE.repeat(30), door: PERSOON }];
        await journaal.voegToe(
          toevoeging({ stroom: 's1', gebeurtenissen, overzicht }, { verzoek, uitspraak: { tekst: KANARIE } }),
        );
        await journaal.vernietig('s1', { rest: KANARIE }, OP);
        // While it is open the log of the database is there too.
        eisSchoon(map, keuze.huissleutel);
      });
      eisSchoon(map, keuze.huissleutel);
    }));

  test('staat na vernietigen de sleutel niet meer, en de inhoud blijft dicht', () =>
    inMap(async (map) => {
      const keuze = { map, huissleutel: randomBytes(32) };
      await metJournaal(keuze, async (journaal) => {
        await vul(journaal, 'blijft', 1);
        await vul(journaal, 'weg', 3);
        const omhuld = leesOmhuld(map, 'weg');
        expect(alleBytes(map).includes(omhuld)).toBe(true);
        await journaal.vernietig('weg', null, OP);
        expect(alleBytes(map).includes(omhuld)).toBe(false);
        expect(alleBytes(map).includes(omhuld.subarray(0, 32))).toBe(false);
        expect(alleBytes(map).includes(leesOmhuld(map, 'blijft'))).toBe(true);
      });
      expect(await verifieerMap(map)).toEqual([]);
    }));

  test('wekt een teruggezette sleutelkast wat vernietigd is niet tot leven', () =>
    inMap(async (map) => {
      const keuze = { map, huissleutel: randomBytes(32) };
      await metJournaal(keuze, (journaal) => vul(journaal, 'weg', 1));
      cpSync(join(map, 'sleutels.db'), join(map, 'oud.db'));
      await metJournaal(keuze, (journaal) => journaal.vernietig('weg', 'rest', OP));
      cpSync(join(map, 'oud.db'), join(map, 'sleutels.db'));
      expect(leesOmhuld(map, 'weg').length).toBeGreaterThan(32);
      await metJournaal(keuze, async (journaal) => {
        expect(await journaal.rest('weg')).toBe('rest');
        expect(() => leesOmhuld(map, 'weg')).toThrow();
      });
    }));
});

function eisSchoon(map: string, huissleutel: Buffer): void {
  const bytes = alleBytes(map);
  for (const geheim of [KANARIE, PERSOON, 'pia.van', 'notitie', 'OPDRACHT-123456']) {
    expect(bytes.includes(geheim), geheim).toBe(false);
  }
  expect(bytes.includes(huissleutel)).toBe(false);
}

function leesOmhuld(map: string, stroom: string): Buffer {
  const db = new Libsql(join(map, 'sleutels.db'));
  try {
    const [rij] = db.prepare('SELECT omhuld FROM sleutels WHERE stroom = ?').raw().all(stroom);
    if (!Array.isArray(rij) || !Buffer.isBuffer(rij[0])) throw new Error('geen sleutel');
    return rij[0];
  } finally {
    db.close();
  }
}
