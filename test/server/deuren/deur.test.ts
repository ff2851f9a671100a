import type { Socket } from 'socket.io-client';
import { expect, test } from 'vitest';
import { DELEN_MAX, DIEPTE_MAX, pastDoorDeDeur } from '../../../server/deur/maat.ts';
import { eenmaal, even, informatie, type Lijn, openHuis, roep, tot } from './steun/huis.ts';

const proto = (): unknown => JSON.parse('{"__proto__":{"volger":"v"},"volger":"v","onderwerp":{"wat":"mijn"}}');
const ongeldig = expect.objectContaining({ fout: expect.objectContaining({ code: 'ONGELDIG' }) });

const scheef: [naam: string, inhoud: unknown[]][] = [
  ['nothing at all', []],
  ['null', [null]],
  ['a number', [7]],
  ['a string', ['x']],
  ['an empty object', [{}]],
  ['an array', [[1, 2]]],
  ['two arguments', [{ volger: 'v' }, { volger: 'w' }]],
  ['an unknown key', [{ volger: 'v', onderwerp: { wat: 'mijn' }, meer: 1, ...informatie('1') }]],
  ['an unknown subject', [{ volger: 'v', onderwerp: { wat: 'alles' } }]],
  ['very many parts', [{ volger: Array.from({ length: 9_000 }, () => 0) }]],
  ['binary', [Buffer.from('x')]],
  ['binary inside', [{ volger: Buffer.from('x'), opdracht: Buffer.from('x') }]],
  ['__proto__', [proto()]],
];
const gebeurtenissen = ['opdracht', 'volg', 'laatLos'];

test.each(scheef)('%s is refused at every event, typed, with and without an acknowledgement', async (_naam, inhoud) => {
  const { verbonden } = await openHuis();
  const femke = await verbonden('femke.bos');
  for (const naam of gebeurtenissen) {
    (femke as Socket).emit(naam, ...inhoud);
    expect([naam, await roep(femke, naam, ...inhoud)]).toEqual([naam, ongeldig]);
  }
  expect(await roep(femke, 'laatLos', { volger: 'v' })).toEqual({ gelukt: true });
});

/** The answer to a frame as the wire has it: the client library itself does not survive what we send here. */
const roepRauw = (lijn: Lijn, naam: string, inhoud: string): Promise<string> =>
  new Promise((klaar, mislukt) => {
    setTimeout(() => mislukt(new Error('geen antwoord')), 2_000);
    lijn.io.engine.on('data', (frame) => {
      if (String(frame).startsWith('3777')) klaar(String(frame));
    });
    lijn.io.engine.write(`2777["${naam}",${inhoud}]`);
  });

test('a thousand answers in one go are no slow reader', async () => {
  const { verbonden } = await openHuis({ omgeving: { GRENZEN_MAAL: '1000' } });
  const femke = await verbonden('femke.bos');
  expect(new Set(await uitslag(femke, 1_000))).toEqual(new Set(['goed']));
});

const diep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

test.each(
  gebeurtenissen.flatMap((naam) => [
    [naam, diep],
    [naam, `{"volger":${diep},"opdracht":${diep}}`],
  ]),
)('%s survives a 10,000-deep array', async (naam, inhoud) => {
  const { verbonden } = await openHuis();
  const femke = await verbonden('femke.bos');
  expect(await roepRauw(femke, naam, inhoud)).toContain('"code":"ONGELDIG"');
  expect(await roep(femke, 'laatLos', { volger: 'v' })).toEqual({ gelukt: true });
});

const reeks = (lengte: number): number[] => Array.from({ length: lengte }, () => 0);
const genest = (diepte: number): unknown => (diepte === 0 ? 0 : [genest(diepte - 1)]);

test('a message is plain JSON of a human size before any schema walks it', () => {
  const goed = [null, 'x', 7, [], {}, { a: [{ b: [1, 'x', null, true] }] }, genest(DIEPTE_MAX), reeks(DELEN_MAX - 1)];
  for (const bericht of goed) expect(pastDoorDeDeur(bericht)).toBe(true);
  const slecht = [
    genest(DIEPTE_MAX + 1),
    JSON.parse(diep),
    reeks(DELEN_MAX),
    reeks(40).map(() => reeks(200)),
    Object.fromEntries(reeks(DELEN_MAX).map((_nul, i) => [i, 0])),
    JSON.parse('{"a":{"__proto__":{}}}'),
    { a: { constructor: 1 } },
    Buffer.from('x'),
    new Map(),
    new Date(),
    { toJSON: () => 1 },
  ];
  for (const bericht of slecht) expect(pastDoorDeDeur(bericht)).toBe(false);
});

test('70 kB cuts that line and no other', async () => {
  const { verbonden } = await openHuis();
  const [femke, daan] = [await verbonden('femke.bos'), await verbonden('daan.visser')];
  const weg = eenmaal(femke, 'disconnect');
  (femke as Socket).emit('volg', 'x'.repeat(70_000));
  await weg;
  expect(await roep(daan, 'laatLos', { volger: 'v' })).toEqual({ gelukt: true });
});

test.each([
  ['a command without an id', '2["opdracht"]'],
  ['a number as event', '2[7,null]'],
  ['the name of a reserved event', '2["error",{}]'],
  ['a disconnect by event', '2["disconnect","x"]'],
  ['an acknowledgement of nothing', '39999[null]'],
  ['a binary event without its parts', '51-["opdracht",{"_placeholder":true,"num":0}]'],
  ['a binary event of no parts', '50-["opdracht",{"_placeholder":true,"num":0}]'],
  ['a second handshake', '0{"x":1}'],
  ['another namespace', '0/beheer,'],
  ['no packet at all', 'zomaar'],
  ['an array of nothing', '2[]'],
  ['bare binary', Buffer.from([1, 2, 3])],
])('%s as a raw frame never brings the house down', async (_naam, rauw) => {
  const { verbonden } = await openHuis();
  const [femke, daan] = [await verbonden('femke.bos'), await verbonden('daan.visser')];
  femke.io.engine.write(rauw);
  await even(30);
  expect(await roep(daan, 'laatLos', { volger: 'v' })).toEqual({ gelukt: true });
});

test('a third event that does not exist ends the line', async () => {
  const { verbonden } = await openHuis();
  const femke = await verbonden('femke.bos');
  const weg = eenmaal(femke, 'disconnect');
  for (const naam of ['toString', '__proto__']) {
    expect(await roep(femke, naam, {})).toMatchObject({ gelukt: false, fout: { code: 'ONBEKEND' } });
  }
  expect(femke.connected).toBe(true);
  (femke as Socket).emit('beheer');
  await weg;
});

const uitslag = async (femke: Lijn, aantal: number): Promise<string[]> =>
  Promise.all(
    Array.from({ length: aantal }, async () => {
      const antwoord = await roep(femke, 'laatLos', { volger: 'v' }).catch(() => null);
      return antwoord === null ? 'weg' : JSON.stringify(antwoord).includes('TE_VEEL') ? 'teVeel' : 'goed';
    }),
  );

test('forty at once pass, more is too much, and who goes on and on is put out', async () => {
  const { verbonden } = await openHuis();
  const femke = await verbonden('femke.bos');
  const eerst = await uitslag(femke, 60);
  expect(eerst.filter((een) => een === 'goed').length).toBeGreaterThanOrEqual(40);
  expect(eerst.filter((een) => een === 'goed').length).toBeLessThan(50);
  expect(eerst.filter((een) => een === 'teVeel').length).toBeGreaterThanOrEqual(10);
  expect(femke.connected).toBe(true);

  const duizend = await uitslag(femke, 1_000);
  expect(duizend).toContain('weg');
  await tot(() => !femke.connected);
  const daan = await verbonden('daan.visser');
  expect(await roep(daan, 'laatLos', { volger: 'v' })).toEqual({ gelukt: true });
});

test('one person on several lines and over HTTP has one budget', async () => {
  const { lijn, login, stuur } = await openHuis();
  const femke = await login('femke.bos');
  const lijnen = [lijn(femke), lijn(femke), lijn(femke)];
  await Promise.all(lijnen.map((een) => eenmaal(een, 'connect')));
  const uitslagen = (await Promise.all(lijnen.map((een) => uitslag(een, 30)))).flat();
  expect(uitslagen.filter((een) => een === 'goed').length).toBeLessThan(50);
  expect((await stuur('POST', '/api/zicht', { onderwerp: { wat: 'mijn' } }, femke)).status).toBe(429);
});

test('a fault behind the door is a typed answer that says nothing', async () => {
  const { casussen, verbonden } = await openHuis();
  const femke = await verbonden('femke.bos');
  casussen.breek(true);
  const antwoord = await roep(femke, 'opdracht', informatie('1'));
  expect(antwoord).toMatchObject({ aanvaard: false, fout: { code: 'STORING' } });
  expect(JSON.stringify(antwoord)).not.toContain('geheim');
  casussen.breek(false);
  expect(await roep(femke, 'opdracht', informatie('1'))).toMatchObject({ fout: { code: 'NIET_GEVONDEN' } });
});

test('the same command over the socket and over HTTP has one effect and one verdict', async () => {
  const { casussen, lijn, login, stuur } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const femke = await login('femke.bos');
  const open = lijn(femke);
  await eenmaal(open, 'connect');
  const eerste = await roep(open, 'opdracht', informatie('1'));
  const tweede = await stuur('POST', '/api/opdracht', informatie('1'), femke);
  expect(JSON.parse(tweede.tekst)).toEqual(eerste);
  expect(casussen.behandeld).toHaveLength(1);
});

test('a line follows a bounded number of subjects, and turning to another is not one more', async () => {
  const { huis: _huis, verbonden } = await openHuis();
  const femke = await verbonden('femke.bos');
  const volg = (volger: string) => roep(femke, 'volg', { volger, onderwerp: { wat: 'mijn' } });
  for (let i = 0; i < 16; i += 1) expect(await volg(`v${i}`)).toEqual({ gelukt: true });
  expect(await volg('nog een')).toMatchObject({ gelukt: false, fout: { code: 'TE_VEEL' } });
  expect(await volg('v3')).toEqual({ gelukt: true });
});
