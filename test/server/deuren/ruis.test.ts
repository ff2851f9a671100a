import fc from 'fast-check';
import { expect, test } from 'vitest';
import { even, informatie, openHuis, roep } from './steun/huis.ts';

const goed = [
  `2["opdracht",${JSON.stringify(informatie('1'))}]`,
  '2777["volg",{"volger":"v","onderwerp":{"wat":"casus","casus":"c1"}}]',
  '2778["laatLos",{"volger":"v"}]',
  '0{"auth":1}',
  '51-["opdracht",{"_placeholder":true,"num":0}]',
  '1',
  '3777[{}]',
];

/** A frame that was fine once, with a few characters changed, or anything at all. */
const frame = fc.oneof(
  fc
    .tuple(fc.constantFrom(...goed), fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 3 })), { maxLength: 4 }))
    .map(([tekst, happen]) =>
      happen.reduce((stuk, [plaats, nieuw]) => {
        const hier = plaats % (stuk.length + 1);
        return stuk.slice(0, hier) + nieuw + stuk.slice(hier + 1);
      }, tekst),
    ),
  fc
    .tuple(fc.constantFrom('opdracht', 'volg', 'laatLos', 'error', ''), fc.json({ maxDepth: 6 }))
    .map(([naam, json]) => {
      return `2777["${naam}",${json}]`;
    }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const frames = fc.sample(frame, { numRuns: 4_000, seed: 20_261_123 });

test('four thousand mutated frames leave the house standing and nobody else hears a thing', async () => {
  const { casussen, login, lijn, verbonden } = await openHuis({ omgeving: { GRENZEN_MAAL: '1000' } });
  casussen.leg('c1', ['femke.bos']);
  const daan = await verbonden('daan.visser');
  const gehoord: unknown[] = [];
  daan.onAny((...wat) => void gehoord.push(wat));
  const femke = await login('femke.bos');
  for (let i = 0; i < frames.length; ) {
    const ruw = lijn(femke);
    await new Promise((klaar) => ruw.once('connect', () => klaar(undefined)));
    const motor = ruw.io.engine;
    // Until this line is cut for what it said, then on with a fresh one.
    for (; i < frames.length && motor.readyState === 'open'; i += 1) {
      motor.write(frames[i] ?? '');
      if (i % 20 === 0) await even(1);
    }
    motor.close();
  }
  expect(await roep(daan, 'laatLos', { volger: 'v' })).toEqual({ gelukt: true });
  expect(gehoord).toEqual([]);
});
