import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  JournaalBeschadigd,
  JournaalInGebruik,
  JournaalOpSlot,
  NietDuurzaam,
  OpslagStuk,
  SchijfVol,
} from '../../../server/journal/fouten.ts';
import { huissleutelUitMap, leesHuissleutel } from '../../../server/journal/huissleutel.ts';
import { leesjournaal, sqliteJournaal } from '../../../server/journal/openen.ts';
import { eisDuurzaam, openDuurzaam, vertaal } from '../../../server/journal/sqlite.ts';
import { bewerk, inMap, metJournaal, toevoeging, vul } from './hulp.ts';

describe('een journaal opent niet', () => {
  test('met een andere huissleutel: op slot, niet leeg', () =>
    inMap(async (map) => {
      const huissleutel = randomBytes(32);
      await (await sqliteJournaal({ map, huissleutel })).sluit();
      const ander = { map, huissleutel: randomBytes(32) };
      await expect(sqliteJournaal(ander)).rejects.toThrow(JournaalOpSlot);
      await expect(leesjournaal(ander)).rejects.toThrow(JournaalOpSlot);
      await (await sqliteJournaal({ map, huissleutel })).sluit();
    }));

  test('zonder het bewijs van zijn huissleutel, als er al stromen zijn', () =>
    inMap(async (map) => {
      const keuze = { map, huissleutel: randomBytes(32) };
      await metJournaal(keuze, (journaal) => vul(journaal, 'a', 1));
      bewerk(map, 'DELETE FROM bewijs');
      await expect(sqliteJournaal(keuze)).rejects.toThrow(JournaalOpSlot);
    }));

  test('voor een tweede schrijver; wel om te lezen, en na de eerste wel weer', () =>
    inMap(async (map) => {
      const keuze = { map, huissleutel: randomBytes(32) };
      const eerste = await sqliteJournaal(keuze);
      await vul(eerste, 'a', 2);
      await expect(sqliteJournaal(keuze)).rejects.toThrow(JournaalInGebruik);
      const meelezer = await leesjournaal(keuze);
      expect((await meelezer.lees('a')).length).toBe(2);
      expect(await meelezer.verifieer()).toEqual([]);
      await meelezer.sluit();
      await eerste.sluit();
      await (await sqliteJournaal(keuze)).sluit();
    }));

  test('als het is afgekapt of teruggezet', () =>
    inMap(async (map) => {
      const keuze = { map, huissleutel: randomBytes(32) };
      await metJournaal(keuze, (journaal) => vul(journaal, 'a', 5));
      bewerk(map, 'DELETE FROM regels WHERE nr > 3');
      await expect(sqliteJournaal(keuze)).rejects.toThrow(JournaalBeschadigd);
    }));

  test('zonder of met een vals ijkpunt', () =>
    inMap(async (map) => {
      const keuze = { map, huissleutel: randomBytes(32) };
      await metJournaal(keuze, (journaal) => vul(journaal, 'a', 2));
      writeFileSync(join(map, 'ijkpunt'), JSON.stringify({ nr: 0, hash: '', som: '', merk: 'x' }));
      await expect(sqliteJournaal(keuze)).rejects.toThrow(JournaalBeschadigd);
      rmSync(join(map, 'ijkpunt'));
      await expect(sqliteJournaal(keuze)).rejects.toThrow(JournaalBeschadigd);
    }));

  test('als het bestand geen database is', () =>
    inMap(async (map) => {
      writeFileSync(join(map, 'journaal.db'), 'dit is geen database '.repeat(100));
      await expect(sqliteJournaal({ map, huissleutel: randomBytes(32) })).rejects.toThrow(JournaalBeschadigd);
    }));

  test.each([0, 16, 31, 33])('met een huissleutel van %i bytes', (lengte) =>
    inMap(async (map) => {
      await expect(sqliteJournaal({ map, huissleutel: randomBytes(lengte) })).rejects.toThrow(JournaalOpSlot);
    }),
  );
});

describe('duurzaam', () => {
  test('is wat een geopend bestand leest', () =>
    inMap(async (map) => {
      const bestand = openDuurzaam(join(map, 'proef.db'));
      expect([bestand.pragma('journal_mode'), bestand.pragma('synchronous')]).toEqual(['wal', 2]);
      bestand.voer('PRAGMA synchronous=NORMAL');
      expect(() => eisDuurzaam(bestand)).toThrow(NietDuurzaam);
      bestand.sluit();
    }));

  test.each([
    ['wal', 1],
    ['wal', 0],
    ['delete', 2],
    ['memory', 2],
    [undefined, undefined],
  ])('is niet %s met synchronous %s', (wijze, synchroon) => {
    const pragma = (naam: string) => (naam === 'journal_mode' ? wijze : synchroon);
    expect(() => eisDuurzaam({ pragma })).toThrow(/na stroomuitval/);
  });

  test.each([
    ['SQLITE_FULL', SchijfVol],
    ['SQLITE_IOERR_FSYNC', OpslagStuk],
    ['SQLITE_IOERR', OpslagStuk],
    ['SQLITE_CORRUPT', JournaalBeschadigd],
    ['SQLITE_NOTADB', JournaalBeschadigd],
  ])('%s heet hier %o', (code, soort) => {
    expect(vertaal(Object.assign(new Error('x'), { code }))).toBeInstanceOf(soort);
  });
});

test('alleen de eigenaar mag erbij', () =>
  inMap(async (map) => {
    const keuze = { map: join(map, 'data'), huissleutel: huissleutelUitMap(join(map, 'data')) };
    await metJournaal(keuze, async (journaal) => {
      await vul(journaal, 'a', 1);
      expect(statSync(keuze.map).mode & 0o777).toBe(0o700);
      for (const naam of readdirSync(keuze.map)) {
        expect(statSync(join(keuze.map, naam)).mode & 0o777, naam).toBe(0o600);
      }
    });
  }));

describe('de huissleutel uit een map', () => {
  test('wordt één keer gemaakt', () =>
    inMap(async (map) => {
      const sleutel = huissleutelUitMap(map);
      expect(sleutel.length).toBe(32);
      expect(huissleutelUitMap(map)).toEqual(sleutel);
      expect(leesHuissleutel(map)).toEqual(sleutel);
    }));

  test('wordt niet gemaakt naast een journaal dat er al is', () =>
    inMap(async (map) => {
      await metJournaal({ map, huissleutel: randomBytes(32) }, async () => {});
      expect(() => huissleutelUitMap(map)).toThrow(JournaalOpSlot);
    }));
});

test('het overzicht over tienduizend stromen telt en bladert goed, ook na heropenen', () =>
  inMap(async (map) => {
    const keuze = { map, huissleutel: randomBytes(32) };
    await metJournaal(keuze, async (journaal) => {
      const voeg = (i: number) => {
        const zichtbaarVoor = ['rol:regie', `org:${i % 40}`, ...[3, 7, 11, 13].map((n) => `pro:${(i * n) % 500}`)];
        const termijn = i % 9 === 0 ? null : new Date(Date.UTC(2026, 3, 1 + (i % 200))).toISOString();
        const overzicht = { fase: `fase-${i % 8}`, termijn, zichtbaarVoor };
        return journaal.voegToe(toevoeging({ stroom: `casus-${i}`, overzicht }));
      };
      for (let i = 0; i < 10_000; i += 1000) await Promise.all(Array.from({ length: 1000 }, (_, j) => voeg(i + j)));
    });
    await metJournaal(keuze, async (journaal) => {
      for (let i = 0; i < 15; i += 1) {
        const pagina = await journaal.overzicht({
          voor: ['rol:regie', `pro:${i}`, 'org:3'],
          soort: 'casus',
          aantal: 25,
        });
        expect(pagina.stromen.length).toBe(25);
        expect(Object.values(pagina.perFase).reduce((a, b) => a + b)).toBe(10_000);
      }
    });
  }));
