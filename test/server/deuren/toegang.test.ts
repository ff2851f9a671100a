import { Server } from 'socket.io';
import { expect, test } from 'vitest';
import { eisGeenHerstel } from '../../../server/live/live.ts';
import { eenmaal, even, informatie, type Lijn, OORSPRONG, openHuis, roep, tot, vang, vraag } from './steun/huis.ts';

const poging = (lijn: Lijn): Promise<string> =>
  new Promise((klaar) => {
    lijn.once('connect', () => klaar('binnen'));
    lijn.once('connect_error', (fout) => klaar(fout.message));
  });

test.each([
  ['foreign', 'https://kwaad.example', false],
  ['null', 'null', false],
  ['missing', null, false],
  ['almost ours', `${OORSPRONG}.kwaad.example`, false],
  ['another port', 'http://localhost:3001', false],
  ['ours', OORSPRONG, true],
  ['ours by number', 'http://127.0.0.1:3000', true],
])('a WebSocket with a %s origin', async (_naam, origin, mag) => {
  const { lijn, login } = await openHuis();
  const uitkomst = await poging(lijn(await login('femke.bos'), { origin }));
  expect(uitkomst === 'binnen').toBe(mag);
});

test('polling is refused, and so is an upgrade that names a connection', async () => {
  const { poort, login, verbonden } = await openHuis();
  const { cookie } = await login('femke.bos');
  const koppen = { origin: OORSPRONG, cookie };
  expect((await vraag(poort, { pad: '/socket.io/?EIO=4&transport=polling', koppen })).status).toBe(400);
  expect((await vraag(poort, { pad: '/socket.io/socket.io.js', koppen })).status).toBe(400);

  const daan = await verbonden('daan.visser');
  const upgrade = { ...koppen, connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
  const antwoord = await vraag(poort, {
    pad: `/socket.io/?EIO=4&transport=websocket&sid=${daan.io.engine.id}`,
    koppen: { ...upgrade, 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' },
  });
  expect(antwoord.status).toBe(400);
  expect(daan.connected).toBe(true);
});

test('recovery is off: no private id is handed out, one that is offered gives nothing, and on means no start', async () => {
  const { casussen, lijn, login, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos'], 'van femke');
  const femke = await verbonden('femke.bos');
  await roep(femke, 'volg', { volger: 'v', onderwerp: { wat: 'casus', casus: 'c1' } });
  expect(Reflect.get(femke, '_pid')).toBeUndefined();

  const dief = lijn(await login('daan.visser'), { auth: { pid: femke.id, offset: '0', sid: femke.id } });
  const gezien = vang(dief);
  await eenmaal(dief, 'connect');
  casussen.verander('c1', 'nog iets van femke');
  await even(60);
  expect(dief.recovered).not.toBe(true);
  expect(gezien).toEqual([]);

  expect(() => eisGeenHerstel(new Server({ connectionStateRecovery: {} })._opts)).toThrow('uit staan');
});

test('without a session, with a made-up one or a forged one nobody comes in', async () => {
  const { lijn, login } = await openHuis();
  const { cookie } = await login('femke.bos');
  expect(await poging(lijn({}))).toBe('NIET_INGELOGD');
  expect(await poging(lijn({ cookie: 'casustafel=s%3Averzonnen.handtekening' }))).toBe('NIET_INGELOGD');
  expect(await poging(lijn({ cookie: `${cookie}x` }))).toBe('NIET_INGELOGD');
});

test('a connection that does not say who it is, is closed within about five seconds', async () => {
  const { lijn } = await openHuis();
  const stil = lijn({});
  const begin = Date.now();
  // The transport opens, the handshake of the session fails; the client keeps the line as an attacker would.
  const motor = stil.io.engine;
  motor.close = () => motor;
  await tot(() => motor.readyState === 'open');
  await tot(() => motor.readyState !== 'open', 7_000);
  expect(Date.now() - begin).toBeLessThan(6_500);
});

test('logging out ends the lines of that session at once, with a word, and nothing after it', async () => {
  const { casussen, lijn, login, stuur } = await openHuis();
  casussen.leg('c1', ['femke.bos', 'daan.visser']);
  const femke = await login('femke.bos');
  const elders = await login('femke.bos');
  const [een, twee, anders] = [lijn(femke), lijn(femke), lijn(elders)];
  const lijnen = [een, twee, anders];
  await Promise.all(lijnen.map((eigen) => eenmaal(eigen, 'connect')));
  const gezien = vang(een);
  await roep(een, 'volg', { volger: 'v', onderwerp: { wat: 'casus', casus: 'c1' } });
  await tot(() => gezien.length === 1);

  const begin = Date.now();
  const gehoord = [een, twee].map((eigen) => eenmaal(eigen, 'uitgelogd').then(() => Date.now() - begin));
  const antwoord = await stuur('DELETE', '/api/sessie', undefined, femke);
  expect(antwoord.status).toBe(204);
  expect(antwoord.koppen['clear-site-data']).toBe('"cache", "cookies", "storage"');
  for (const duur of await Promise.all(gehoord)) expect(duur).toBeLessThan(1_000);
  await tot(() => !een.connected && !twee.connected);

  casussen.verander('c1', 'na het uitloggen');
  await even(60);
  expect(gezien).toHaveLength(1);
  expect(anders.connected).toBe(true);
  expect((await stuur('POST', '/api/opdracht', informatie('1'), femke)).status).toBe(401);
  expect(await poging(lijn(femke))).toBe('NIET_INGELOGD');
});

test('a session that ran out ends the line at its next word, and gets no view before that', async () => {
  let nu = 1_000_000;
  const { casussen, verbonden } = await openHuis({ klok: () => nu });
  casussen.leg('c1', ['femke.bos']);
  const femke = await verbonden('femke.bos');
  const gezien = vang(femke);
  await roep(femke, 'volg', { volger: 'v', onderwerp: { wat: 'casus', casus: 'c1' } });
  await tot(() => gezien.length === 1);

  nu += 14 * 60_000;
  expect(await roep(femke, 'opdracht', informatie('1'))).toMatchObject({ aanvaard: true });
  await tot(() => gezien.length === 2);
  nu += 14 * 60_000;
  expect(await roep(femke, 'laatLos', { volger: 'x' })).toEqual({ gelukt: true });

  nu += 15 * 60_000;
  const uit = eenmaal(femke, 'uitgelogd');
  casussen.verander('c1', 'te laat');
  await uit;
  await even(40);
  expect(gezien).toHaveLength(2);
  expect(femke.connected).toBe(false);
});

test('an idle session is swept away with its lines, without anybody asking', async () => {
  let nu = 1_000_000;
  const { verbonden } = await openHuis({ klok: () => nu });
  const femke = await verbonden('femke.bos');
  nu += 15 * 60_000;
  await eenmaal(femke, 'uitgelogd', 7_000);
});
