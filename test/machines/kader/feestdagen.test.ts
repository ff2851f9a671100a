import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { feestdagen } from '../../../machines/kader/feestdagen.ts';

/**
 * The library speaks of days off, the Algemene termijnenwet of days on which no term ends. They differ so:
 * - Good Friday and the 5th of May are `school` in the library (not a day off for everybody), and count in the act;
 * - Easter Sunday and Whit Sunday are `public`, and need no mention here because they are Sundays;
 * - New Year's Eve is `bank`, and an ordinary day in the act.
 */
const bibliotheek = new Holidays('NL', { types: ['public', 'school'] });
const altijdZondag = ['Pasen', 'Pinksteren'];

const jaren = Object.entries(feestdagen).map(([jaar, dagen]) => ({ jaar, dagen: Object.values(dagen) }));

test.each(jaren)('the holidays of $jaar are those of the library', ({ jaar, dagen }) => {
  const volgensBibliotheek = bibliotheek
    .getHolidays(Number(jaar))
    .filter(({ name }) => !altijdZondag.includes(name))
    .map(({ date }) => date.slice(0, 10));

  expect(dagen.toSorted()).toEqual(volgensBibliotheek.toSorted());
});

test('the years follow each other from 2025 to 2032', () => {
  expect(jaren.map(({ jaar }) => jaar)).toEqual(['2025', '2026', '2027', '2028', '2029', '2030', '2031', '2032']);
});

test('each year has nine days, in order, all in that year', () => {
  for (const { jaar, dagen } of jaren) {
    expect(dagen).toHaveLength(9);
    expect(dagen.filter((dag) => !dag.startsWith(`${jaar}-`))).toEqual([]);
  }
});

test("the King's day is on the 26th when the 27th is a Sunday", () => {
  expect(feestdagen['2025']?.koningsdag).toBe('2025-04-26');
  expect(feestdagen['2026']?.koningsdag).toBe('2026-04-27');
  expect(feestdagen['2031']?.koningsdag).toBe('2031-04-26');
});
