import { expect, test } from 'vitest';
import type { Onderwerp } from '../../../machines/protocol.ts';
import { eenmaal, even, informatie, openHuis, roep, tot, vang } from './steun/huis.ts';

const c1: Onderwerp = { wat: 'casus', casus: 'c1' };
const c2: Onderwerp = { wat: 'casus', casus: 'c2' };
const doel = (bericht: { zicht: unknown } | undefined): unknown =>
  bericht?.zicht === null ? null : Reflect.get(Object(bericht?.zicht), 'doel');

test('a follower gets the view, then every change of it, counted by itself', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos', 'daan.visser']);
  const [femke, daan] = [await verbonden('femke.bos'), await verbonden('daan.visser')];
  const gezien = vang(femke);
  expect(await roep(femke, 'volg', { volger: 'bord', onderwerp: c1 })).toEqual({ gelukt: true });
  await tot(() => gezien.length === 1);
  await roep(daan, 'opdracht', informatie('1', 'gewijzigd'));
  await tot(() => gezien.length === 2);
  expect(gezien.map(({ volger, beurt, zicht }) => [volger, beurt, doel({ zicht })])).toEqual([
    ['bord', 1, 'begin'],
    ['bord', 2, 'gewijzigd'],
  ]);
});

test('only what changed travels, and who follows again gets the whole', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const femke = await verbonden('femke.bos');
  const rauw: object[] = [];
  femke.on('zicht', (bericht) => void rauw.push(bericht));
  await roep(femke, 'volg', { volger: 'v', onderwerp: c1 });
  await tot(() => rauw.length === 1);
  casussen.verander('c1', 'gewijzigd');
  await tot(() => rauw.length === 2);
  expect(rauw[1]).toEqual({ volger: 'v', beurt: 2, verschil: { velden: { doel: { nu: 'gewijzigd' } } } });
  // Against what was shown last, not against what was shown first.
  casussen.verander('c1', 'begin');
  await tot(() => rauw.length === 3);
  expect(rauw[2]).toEqual({ volger: 'v', beurt: 3, verschil: { velden: { doel: { nu: 'begin' } } } });
  await roep(femke, 'volg', { volger: 'v', onderwerp: c1 });
  await tot(() => rauw.length === 4);
  expect(rauw[3]).toMatchObject({ volger: 'v', beurt: 4, zicht: { wat: 'casus', doel: 'begin' } });
});

test('nobody is woken by what they do not follow, and nobody hears what looks the same to them', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  casussen.leg('c2', ['femke.bos', 'daan.visser']);
  const [femke, daan] = [await verbonden('femke.bos'), await verbonden('daan.visser')];
  const [vanFemke, vanDaan] = [vang(femke), vang(daan)];
  await roep(femke, 'volg', { volger: 'v', onderwerp: c1 });
  await roep(daan, 'volg', { volger: 'v', onderwerp: c2 });
  await tot(() => vanFemke.length === 1 && vanDaan.length === 1);

  casussen.verander('c1', 'alleen voor femke');
  casussen.veranderGeheim('c2');
  await tot(() => vanFemke.length === 2);
  await even(60);
  expect(vanDaan).toHaveLength(1);
  // Looked again at c2 because it moved, not at all because of c1.
  expect(casussen.gekeken.get('daan.visser casus')).toBe(2);
  expect(casussen.gekeken.get('femke.bos casus')).toBe(2);
});

test('what does not exist for a viewer is null, and appears when it comes to exist', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const daan = await verbonden('daan.visser');
  const gezien = vang(daan);
  await roep(daan, 'volg', { volger: 'v', onderwerp: c1 });
  await tot(() => gezien.length === 1);
  expect(gezien[0]).toEqual({ volger: 'v', beurt: 1, zicht: null });
  casussen.verander('c1', 'nog steeds niet voor daan');
  await even(40);
  expect(gezien).toHaveLength(1);
  casussen.leg('c1', ['femke.bos', 'daan.visser'], 'erbij');
  await tot(() => gezien.length === 2);
  expect(doel(gezien[1])).toBe('erbij');
});

test('a list waits a moment, so that a burst costs one view', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const femke = await verbonden('femke.bos');
  const gezien = vang(femke);
  await roep(femke, 'volg', { volger: 'v', onderwerp: { wat: 'mijn' } });
  await tot(() => gezien.length === 1);
  for (let i = 0; i < 20; i += 1) {
    casussen.verander('c1', `tekst ${i}`);
    await even(1);
  }
  await tot(() => gezien.length === 2);
  await even(250);
  expect(gezien).toHaveLength(2);
  expect(casussen.gekeken.get('femke.bos mijn')).toBe(2);
  expect(JSON.stringify(gezien[1])).toContain('tekst 19');
});

test('a list hears of what is new for its person or its capacity, and of nothing else', async () => {
  const { casussen, verbonden } = await openHuis();
  const [noor, daan] = [await verbonden('noor.devries'), await verbonden('daan.visser')];
  const [vanNoor, vanDaan] = [vang(noor), vang(daan)];
  for (const lijn of [noor, daan]) await roep(lijn, 'volg', { volger: 'v', onderwerp: { wat: 'mijn' } });
  await tot(() => vanNoor.length === 1 && vanDaan.length === 1);
  casussen.leg('c1', ['rol:procesregisseur'], 'voor de procesregisseur');
  await tot(() => vanNoor.length === 2);
  casussen.leg('c2', ['daan.visser'], 'voor daan');
  await tot(() => vanDaan.length === 2);
  await even(200);
  expect([vanNoor.length, casussen.gekeken.get('noor.devries mijn')]).toEqual([2, 2]);
  expect([vanDaan.length, casussen.gekeken.get('daan.visser mijn')]).toEqual([2, 2]);
});

test('a burst on a case costs few views, never an older one after a newer, and ends on the last', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos'], '0');
  const femke = await verbonden('femke.bos');
  const gezien = vang(femke);
  await roep(femke, 'volg', { volger: 'v', onderwerp: c1 });
  await tot(() => gezien.length === 1);
  const los = casussen.houdOp();
  for (let i = 1; i <= 50; i += 1) {
    casussen.verander('c1', String(i));
    if (i % 10 === 0) await even(2);
  }
  los();
  await tot(() => doel(gezien.at(-1)) === '50');
  const getallen = gezien.map((bericht) => Number(doel(bericht)));
  expect(getallen).toEqual(getallen.toSorted((a, b) => a - b));
  expect(gezien.map(({ beurt }) => beurt)).toEqual(gezien.map((_bericht, i) => i + 1));
  expect(casussen.gekeken.get('femke.bos casus')).toBeLessThanOrEqual(4);
});

test('a burst is gathered, and a change after a calm moment comes at once', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const femke = await verbonden('femke.bos');
  const gezien = vang(femke);
  await roep(femke, 'volg', { volger: 'v', onderwerp: c1 });
  await tot(() => gezien.length === 1);
  for (let i = 0; i < 100; i += 1) {
    casussen.verander('c1', `druk ${i}`);
    await even(1);
  }
  await tot(() => doel(gezien.at(-1)) === 'druk 99');
  // Less than one for every change, or nothing was gathered; more than one, or people wait in the dark.
  expect(gezien.length).toBeLessThan(60);
  expect(gezien.length).toBeGreaterThan(2);

  await even(200);
  const begin = performance.now();
  casussen.verander('c1', 'kalm');
  await tot(() => doel(gezien.at(-1)) === 'kalm');
  expect(performance.now() - begin).toBeLessThan(60);
});

test('what changes while the very first view is being made is not missed', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos'], 'oud');
  const femke = await verbonden('femke.bos');
  const gezien = vang(femke);
  const los = casussen.houdOp();
  await roep(femke, 'volg', { volger: 'v', onderwerp: c1 });
  await tot(() => casussen.gekeken.get('femke.bos casus') === 1);
  casussen.verander('c1', 'nieuw', []);
  los();
  await tot(() => doel(gezien.at(-1)) === 'nieuw');
});

test('lines of one person on the same subject share one view; letting go ends it', async () => {
  const { casussen, lijn, login } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const femke = await login('femke.bos');
  const [een, twee] = [lijn(femke), lijn(femke)];
  await Promise.all([eenmaal(een, 'connect'), eenmaal(twee, 'connect')]);
  const [vanEen, vanTwee] = [vang(een), vang(twee)];
  await roep(een, 'volg', { volger: 'v', onderwerp: c1 });
  await roep(twee, 'volg', { volger: 'v', onderwerp: c1 });
  await tot(() => vanEen.length === 1 && vanTwee.length === 1);
  const voor = casussen.gekeken.get('femke.bos casus') ?? 0;
  casussen.verander('c1', 'beide');
  await tot(() => vanEen.length === 2 && vanTwee.length === 2);
  expect(casussen.gekeken.get('femke.bos casus')).toBe(voor + 1);

  expect(await roep(twee, 'laatLos', { volger: 'v' })).toEqual({ gelukt: true });
  casussen.verander('c1', 'alleen een');
  await tot(() => vanEen.length === 3);
  await even(30);
  expect(vanTwee).toHaveLength(2);

  een.disconnect();
  await even(30);
  const daarna = casussen.gekeken.get('femke.bos casus');
  casussen.verander('c1', 'niemand');
  await even(30);
  expect(casussen.gekeken.get('femke.bos casus')).toBe(daarna);
});

test('a follower that turns to something else hears of that and no longer of the first', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos'], 'een');
  casussen.leg('c2', ['femke.bos'], 'twee');
  const femke = await verbonden('femke.bos');
  const gezien = vang(femke);
  await roep(femke, 'volg', { volger: 'v', onderwerp: c1 });
  await tot(() => gezien.length === 1);
  await roep(femke, 'volg', { volger: 'v', onderwerp: c2 });
  await tot(() => gezien.length === 2);
  casussen.verander('c1', 'anders');
  await even(40);
  expect(gezien.map((bericht) => [bericht.beurt, doel(bericht)])).toEqual([
    [1, 'een'],
    [2, 'twee'],
  ]);
});

test('a view that could not be made comes later, by itself', async () => {
  const { casussen, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos']);
  const femke = await verbonden('femke.bos');
  const gezien = vang(femke);
  casussen.breek(true);
  await roep(femke, 'volg', { volger: 'v', onderwerp: c1 });
  await even(50);
  expect(gezien).toEqual([]);
  casussen.breek(false);
  await tot(() => gezien.length === 1);
});

test('who does not read is cut off, and costs the house a bounded amount', async () => {
  const { casussen, huis, verbonden } = await openHuis();
  casussen.leg('c1', ['femke.bos', 'daan.visser']);
  const [femke, daan] = [await verbonden('femke.bos'), await verbonden('daan.visser')];
  const vanDaan = vang(daan);
  await roep(femke, 'volg', { volger: 'v', onderwerp: c1 });
  await roep(daan, 'volg', { volger: 'v', onderwerp: c1 });
  // The line stays open, nothing is read from it any more.
  const draad = Reflect.get(Reflect.get(Reflect.get(femke.io.engine, 'transport'), 'ws'), '_socket');
  draad.pause();
  const aantal = (): Promise<number> => new Promise((klaar) => huis.http.getConnections((_fout, n) => klaar(n)));
  const voor = await aantal();
  const begin = Date.now();
  // Slower than the window in which a burst is gathered, so that each of these is sent.
  for (let i = 0; i < 80 && (await aantal()) >= voor; i += 1) {
    casussen.verander('c1', `${i} ${'x'.repeat(400_000)}`);
    await even(90);
  }
  expect(await aantal()).toBe(voor - 1);
  expect(Date.now() - begin).toBeLessThan(10_000);
  casussen.verander('c1', 'daan leest gewoon door');
  await tot(() => doel(vanDaan.at(-1)) === 'daan leest gewoon door');
});
