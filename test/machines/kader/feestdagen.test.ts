import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { feestdagenVan } from '../../../machines/kader/feestdagen.ts';

/**
 * The library speaks of days off, the Algemene termijnenwet of days on which no term ends. They differ so:
 * - Good Friday and the 5th of May are `school` in the library (not a day off for everybody), and count in the act;
 * - Easter Sunday and Whit Sunday are `public`, and need no mention here because they are Sundays;
 * - New Year's Eve is `bank`, and an ordinary day in the act.
 */
const bibliotheek = new Holidays('NL', { types: ['public', 'school'] });
const altijdZondag = ['Pasen', 'Pinksteren'];

/** From the first casus to long after the last data of a renewal that begins in 2040 must be gone. */
const jaren = Array.from({ length: 36 }, (_, i) => String(2025 + i)).map((jaar) => {
  return { jaar, dagen: Object.values(feestdagenVan(jaar)) };
});

test.each(jaren)('the holidays of $jaar are those of the library', ({ jaar, dagen }) => {
  const volgensBibliotheek = bibliotheek
    .getHolidays(Number(jaar))
    .filter(({ name }) => !altijdZondag.includes(name))
    .map(({ date }) => date.slice(0, 10));

  expect(dagen.toSorted()).toEqual(volgensBibliotheek.toSorted());
});

test('are known for any year to come, and for none before the first King’s day', () => {
  expect(Object.values(feestdagenVan('2999'))).toHaveLength(9);
  for (const jaar of ['2013', '1999', 'onzin', '']) expect(() => feestdagenVan(jaar)).toThrow(RangeError);
});

test('each year has nine days, all in that year', () => {
  for (const { jaar, dagen } of jaren) {
    expect(dagen).toHaveLength(9);
    expect(dagen.filter((dag) => !dag.startsWith(`${jaar}-`))).toEqual([]);
  }
});

test("the King's day is on the 26th when the 27th is a Sunday", () => {
  expect(feestdagenVan('2025').koningsdag).toBe('2025-04-26');
  expect(feestdagenVan('2026').koningsdag).toBe('2026-04-27');
  expect(feestdagenVan('2031').koningsdag).toBe('2031-04-26');
});
