import { execFile, spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfiguratieFout, herkomsten, leesConfiguratie } from '../../../server/configuratie.ts';
import { omgeving as zonderDatabase } from '../../support/server.ts';
import {
  type Antwoord,
  eenmaal,
  koekje,
  type Lijn,
  OORSPRONG,
  openHuis,
  proefmap,
  roep,
  tot,
  vraag,
} from './steun/huis.ts';

const gebreken = (omgeving: Record<string, string>): string => {
  try {
    leesConfiguratie(omgeving);
  } catch (fout) {
    if (fout instanceof ConfiguratieFout) return fout.message;
    throw fout;
  }
  return '';
};

describe('configuration', () => {
  test('without anything it is a demo for this machine alone', () => {
    expect(leesConfiguratie({})).toMatchObject({
      modus: 'demo',
      poort: 3000,
      host: '127.0.0.1',
      dataMap: './data',
      publiekAdres: 'http://localhost:3000',
      klok: 0,
      trustProxy: 0,
      huissleutel: undefined,
    });
    expect(leesConfiguratie({ PORT: '4000' }).publiekAdres).toBe('http://localhost:4000');
    expect(leesConfiguratie({ PORT: '', MONGODB_URI: '' })).toMatchObject({ poort: 3000, mongodbUri: undefined });
  });

  test('the names of this machine are one place, another address is only itself', () => {
    expect(herkomsten({ publiekAdres: 'http://localhost:3000' })).toContain('http://127.0.0.1:3000');
    expect(herkomsten({ publiekAdres: 'https://tafel.example' })).toEqual(['https://tafel.example']);
  });

  test('everything that is wrong is said at once', () => {
    const fout = gebreken({
      PORT: 'x',
      MODUS: 'test',
      TRUST_PROXY: 'true',
      PUBLIEK_ADRES: 'http://a/pad',
      HUISSLEUTEL: 'kort',
      SESSIE_GEHEIM_FILE: '/bestaat/niet',
      LOG_NIVEAU: 'luid',
    });
    const namen = ['PORT', 'MODUS', 'TRUST_PROXY', 'PUBLIEK_ADRES', 'HUISSLEUTEL', 'SESSIE_GEHEIM_FILE', 'LOG_NIVEAU'];
    for (const naam of namen) expect(fout).toContain(`- ${naam} `);
    expect(fout).not.toContain('kort');
  });

  test('production lists what is missing, and says plainly that there is no login yet', () => {
    const fout = gebreken({ MODUS: 'productie', KLOK: '1000', PUBLIEK_ADRES: 'http://tafel.example' });
    for (const wat of ['PUBLIEK_ADRES', 'HUISSLEUTEL', 'SESSIE_GEHEIM', 'NODE_ENV', 'KLOK', 'inlogdienst']) {
      expect(fout).toContain(wat);
    }
    const map = proefmap();
    writeFileSync(join(map, 'sleutel'), `${Buffer.alloc(32, 7).toString('base64')}\n`);
    const bijna = gebreken({
      MODUS: 'productie',
      NODE_ENV: 'production',
      PUBLIEK_ADRES: 'https://tafel.example',
      HUISSLEUTEL_FILE: join(map, 'sleutel'),
      SESSIE_GEHEIM: 'x'.repeat(40),
    });
    expect(bijna.split('\n')).toHaveLength(2);
    expect(bijna).toContain('inlogdienst');
  });
});

describe('sessions', () => {
  test('go on after the server was stopped and started on the same data', async () => {
    const map = proefmap();
    const eerste = await openHuis({ map });
    const femke = await eerste.login('femke.bos');
    const uitgelogd = await eerste.login('daan.visser');
    await eerste.stuur('DELETE', '/api/sessie', undefined, uitgelogd);
    await eerste.huis.sluit();

    const tweede = await openHuis({ map });
    const lijn = tweede.lijn(femke);
    await eenmaal(lijn, 'connect');
    expect(await roep(lijn, 'laatLos', { volger: 'v' })).toEqual({ gelukt: true });
    expect((await tweede.stuur('POST', '/api/zicht', { onderwerp: { wat: 'mijn' } }, femke)).status).toBe(200);
    expect((await tweede.stuur('DELETE', '/api/sessie', undefined, uitgelogd)).status).toBe(401);
  });

  test('lie on disk for this user alone, and the cookie cannot be made from them', async () => {
    const map = proefmap();
    const { login } = await openHuis({ map });
    const { cookie } = await login('femke.bos');
    const id =
      decodeURIComponent(cookie)
        .replace(/^casustafel=s:/, '')
        .split('.')[0] ?? '';
    expect(id.length).toBeGreaterThanOrEqual(43);
    for (const bestand of ['sessies.db', 'sessies.db-wal', 'sessiegeheim']) {
      expect([bestand, statSync(join(map, bestand)).mode & 0o777]).toEqual([bestand, 0o600]);
      expect(readFileSync(join(map, bestand)).includes(id)).toBe(false);
    }
  });

  test('end after twelve hours, whatever one does', async () => {
    let nu = 1_000_000;
    const { login, stuur } = await openHuis({ klok: () => nu });
    const femke = await login('femke.bos');
    const stand = async () => (await stuur('POST', '/api/zicht', { onderwerp: { wat: 'mijn' } }, femke)).status;
    for (let minuut = 0; minuut < 12 * 60 - 10; minuut += 10) {
      nu += 10 * 60_000;
      expect(await stand()).toBe(200);
    }
    nu += 10 * 60_000;
    expect(await stand()).toBe(401);
  });
});

interface Afloop {
  code: number | null;
  uit: string;
  fout: string;
}
const draaiMain = (omgeving: Record<string, string>): Promise<Afloop> =>
  new Promise((klaar) => {
    const { NODE_OPTIONS: _opties, ...rest } = zonderDatabase();
    const kind = execFile(
      process.execPath,
      ['--import', 'tsx', 'server/main.ts'],
      { env: { ...rest, ...omgeving }, timeout: 60_000 },
      (_fout, uit, fout) => klaar({ code: kind.exitCode, uit, fout }),
    );
  });

interface Draaiend {
  poort: number;
  /** Sends the signal and gives the exit code (null: killed). */
  stop(signaal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** The real server as its own process, as `npm start` has it. */
async function start(map: string): Promise<Draaiend> {
  const omgeving = { PORT: '0', DATA_DIR: map, PUBLIEK_ADRES: OORSPRONG };
  const kind = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...zonderDatabase(), ...omgeving },
  });
  onTestFinished(() => void kind.kill('SIGKILL'));
  let uit = '';
  kind.stdout.on('data', (deel) => {
    uit += deel;
  });
  await tot(() => /:\d+\n/.test(uit), 60_000);
  return {
    poort: Number(/:(\d+)\n/.exec(uit)?.[1]),
    stop: (signaal) =>
      new Promise((klaar) => {
        kind.once('exit', klaar);
        kind.kill(signaal);
      }),
  };
}

const koppen = { origin: OORSPRONG, 'content-type': 'application/json' };
const logIn = ({ poort }: Draaiend): Promise<Antwoord> =>
  vraag(poort, { methode: 'POST', pad: '/api/sessie', koppen, inhoud: '{"persoon":"noor.devries"}' });
const wieBenIk = async ({ poort }: Draaiend, cookie: string): Promise<unknown> =>
  JSON.parse((await vraag(poort, { pad: '/api/ik', koppen: { cookie } })).tekst).wie?.persoon;

describe('the process', () => {
  test('is killed, started again, and its open browsers go on', async () => {
    const map = proefmap();
    const eerste = await start(map);
    const cookie = koekje(await logIn(eerste));
    expect(await eerste.stop('SIGKILL')).toBeNull();
    const tweede = await start(map);
    expect(await wieBenIk(tweede, cookie)).toBe('noor.devries');
  });

  test('stops cleanly when asked, with people still connected', async () => {
    const huis = await start(proefmap());
    const lijn: Lijn = io(`http://127.0.0.1:${huis.poort}`, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { origin: OORSPRONG, cookie: koekje(await logIn(huis)) },
    });
    onTestFinished(() => void lijn.disconnect());
    await eenmaal(lijn, 'connect');
    const weg = eenmaal(lijn, 'disconnect');
    const begin = Date.now();
    expect(await huis.stop('SIGTERM')).toBe(0);
    expect(Date.now() - begin).toBeLessThan(5_000);
    await weg;
  });

  test('production refuses with 78 and a list', async () => {
    const { code, fout } = await draaiMain({ MODUS: 'productie', DATA_DIR: proefmap() });
    expect(code).toBe(78);
    expect(fout).toContain('inlogdienst');
    expect(fout).not.toMatch(/ at .*\.ts/);
  });

  test('a port that is taken is said in one line', async () => {
    const bezet = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void bezet.close());
    await new Promise((klaar) => bezet.once('listening', klaar));
    const { port } = bezet.address() as AddressInfo;
    const { code, fout } = await draaiMain({ PORT: String(port), DATA_DIR: proefmap() });
    expect(code).toBe(1);
    expect(fout.trim()).toBe(`poort ${port} is bezet; kies een andere met PORT=${port + 1}`);
  });
});
