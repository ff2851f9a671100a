import { describe, expect, test } from 'vitest';
import { brandpunten } from '../support/brandpunten.ts';
import { totaal, wandel } from '../support/wandeling.ts';

/*
 * The quick walk: the same states as `model.test.ts`, reached by the same commands, every named rule held against each
 * of them; without what else everybody could try there. Runs every time.
 */

describe('a quick walk through every focus', () => {
  const uitkomst = wandel(brandpunten, true);

  test('breaks no rule', () => {
    process.stdout.write(`wandeling: ${JSON.stringify(totaal(uitkomst))}\n`);
    expect([...uitkomst.regels].flatMap(([naam, { gebroken }]) => gebroken.map((een) => `${naam}: ${een}`))).toEqual(
      [],
    );
  });

  test.each(brandpunten.map(({ naam }) => [naam]))('reaches the states of: %s', (naam) => {
    expect(uitkomst.tellingen.find((een) => een.naam === naam)?.toestanden).toBeGreaterThan(10);
  });
});
