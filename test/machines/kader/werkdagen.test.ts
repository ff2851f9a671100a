import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uiterlijk } from '../../../machines/kader/termijnen.ts';
import { voorbeeld } from '../../../machines/kader/voorbeeld.ts';
import {
  datumVan,
  eindVanDag,
  isWerkdag,
  jarenNa,
  kalenderdagenNa,
  kalendermaandenNa,
  werkdagenNa,
} from '../../../machines/kader/werkdagen.ts';
import { teLaatVanaf } from '../../../machines/termijnen/lopend.ts';

const momenten = fc
  .date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2060-06-30T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString());
const aantallen = fc.integer({ min: 1, max: 60 });

const morgen = (datum: string) => new Date(Date.parse(`${datum}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** All dates after `van`, up to and including `tot`. */
function tussen(van: string, tot: string): string[] {
  const dagen: string[] = [];
  for (let dag = morgen(van); dag <= tot; dag = morgen(dag)) dagen.push(dag);
  return dagen;
}

/** What a clock on the wall in Amsterdam shows, by another road than the code under test. */
const opDeKlok = (moment: string) => new Date(moment).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });

describe('a date in the Netherlands', () => {
  test.each([
    ['2026-01-15T22:59:59Z', '2026-01-15'],
    ['2026-01-15T23:00:00Z', '2026-01-16'],
    ['2026-07-15T21:59:59Z', '2026-07-15'],
    ['2026-07-15T22:00:00Z', '2026-07-16'],
    // The night the clock goes forward: 23:00 UTC is still winter time.
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    // The night the clock goes back: 22:00 UTC is still summer time.
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ])('%s is on %s', (moment, datum) => {
    expect(datumVan(moment)).toBe(datum);
  });

  test.each([
    ['2026-01-15', '2026-01-15T22:59:59.000Z'],
    ['2026-03-28', '2026-03-28T22:59:59.000Z'],
    ['2026-03-29', '2026-03-29T21:59:59.000Z'],
    ['2026-10-24', '2026-10-24T21:59:59.000Z'],
    ['2026-10-25', '2026-10-25T22:59:59.000Z'],
    ['2026-12-31', '2026-12-31T22:59:59.000Z'],
  ])('%s ends at %s', (datum, eind) => {
    expect(eindVanDag(datum)).toBe(eind);
  });

  test('ends in its own last second, whatever the date', () => {
    fc.assert(
      fc.property(momenten, (moment) => {
        const datum = datumVan(moment);
        expect(opDeKlok(eindVanDag(datum))).toBe(`${datum} 23:59:59`);
      }),
    );
  });
});

describe('a working day', () => {
  test.each([
    ['2026-04-02', true],
    ['2026-04-03', false], // Good Friday
    ['2026-04-04', false], // Saturday
    ['2026-04-05', false], // Sunday
    ['2026-04-06', false], // Easter Monday
    ['2026-04-07', true],
    ['2026-05-05', false], // in the act every year, days off or not
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('%s: %s', (datum, werkdag) => {
    expect(isWerkdag(datum)).toBe(werkdag);
  });

  test('is not guessed for a year of before there was a King’s day', () => {
    expect(() => isWerkdag('2013-12-31')).toThrow('2013');
    expect(isWerkdag('2014-01-02')).toBe(true);
  });
});

describe('a term of working days', () => {
  test.each([
    ['over a weekend', '2026-02-06T10:00:00Z', 1, '2026-02-09T22:59:59.000Z'],
    ['started on a Saturday', '2026-02-07T10:00:00Z', 1, '2026-02-09T22:59:59.000Z'],
    ['over Easter', '2026-04-02T08:00:00Z', 5, '2026-04-13T21:59:59.000Z'],
    ['over the night the clock goes forward', '2026-03-27T12:00:00Z', 1, '2026-03-30T21:59:59.000Z'],
    ['over the night the clock goes back', '2026-10-23T12:00:00Z', 1, '2026-10-26T22:59:59.000Z'],
    ['over Christmas and the end of the year', '2026-12-23T12:00:00Z', 5, '2026-12-31T22:59:59.000Z'],
    ['over New Year', '2026-12-31T12:00:00Z', 1, '2027-01-04T22:59:59.000Z'],
    [
      'started after midnight in Amsterdam, the day before in UTC',
      '2026-02-08T23:30:00Z',
      1,
      '2026-02-10T22:59:59.000Z',
    ],
  ])('%s', (_wat, moment, aantal, eind) => {
    expect(werkdagenNa(moment, aantal)).toBe(eind);
  });

  test('holds exactly that many working days and ends on one', () => {
    fc.assert(
      fc.property(momenten, aantallen, (moment, aantal) => {
        const eind = datumVan(werkdagenNa(moment, aantal));
        expect(tussen(datumVan(moment), eind).filter(isWerkdag)).toHaveLength(aantal);
        expect(isWerkdag(eind)).toBe(true);
      }),
    );
  });

  test('can be counted in two parts', () => {
    fc.assert(
      fc.property(momenten, aantallen, aantallen, (moment, eerst, daarna) => {
        expect(werkdagenNa(werkdagenNa(moment, eerst), daarna)).toBe(werkdagenNa(moment, eerst + daarna));
      }),
    );
  });

  test.each([0, -1, 1.5, Number.NaN])('of %s days does not exist', (aantal) => {
    expect(() => werkdagenNa('2026-02-06T10:00:00Z', aantal)).toThrow(RangeError);
  });
});

describe('a term of calendar days', () => {
  test.each([
    ['ends on a working day', '2026-02-06T10:00:00Z', 28, '2026-03-06T22:59:59.000Z'],
    ['ends on a Saturday: moves to Monday', '2026-02-06T10:00:00Z', 1, '2026-02-09T22:59:59.000Z'],
    ['ends on Good Friday: moves past Easter', '2026-03-06T10:00:00Z', 28, '2026-04-07T21:59:59.000Z'],
    ['ends on Christmas Day: moves past the weekend', '2026-11-27T10:00:00Z', 28, '2026-12-28T22:59:59.000Z'],
    ['ends on the day the clock goes forward', '2026-03-01T10:00:00Z', 28, '2026-03-30T21:59:59.000Z'],
  ])('%s', (_wat, moment, aantal, eind) => {
    expect(kalenderdagenNa(moment, aantal)).toBe(eind);
  });

  test('ends on the first working day from the day it would end', () => {
    fc.assert(
      fc.property(momenten, aantallen, (moment, aantal) => {
        const eind = datumVan(kalenderdagenNa(moment, aantal));
        const dagen = tussen(datumVan(moment), eind);
        expect(isWerkdag(eind)).toBe(true);
        expect(dagen.length).toBeGreaterThanOrEqual(aantal);
        // What was added is nothing but days on which no term may end.
        expect(dagen.slice(aantal - 1, -1).filter(isWerkdag)).toEqual([]);
      }),
    );
  });

  test('never ends after as many working days', () => {
    fc.assert(
      fc.property(momenten, aantallen, (moment, aantal) => {
        expect(kalenderdagenNa(moment, aantal) <= werkdagenNa(moment, aantal)).toBe(true);
      }),
    );
  });
});

describe('a term of months', () => {
  test.each([
    ['the same day of the month', '2026-06-15T10:00:00Z', 1, '2026-07-15T21:59:59.000Z'],
    ['the last day where there is no such day', '2028-01-31T10:00:00Z', 1, '2028-02-29T22:59:59.000Z'],
    ['moved to Monday from a Saturday', '2026-01-31T10:00:00Z', 1, '2026-03-02T22:59:59.000Z'],
    ['over the end of the year', '2026-12-15T10:00:00Z', 1, '2027-01-15T22:59:59.000Z'],
    ['from winter to summer time', '2026-03-10T10:00:00Z', 1, '2026-04-10T21:59:59.000Z'],
  ])('%s', (_wat, moment, aantal, eind) => {
    expect(kalendermaandenNa(moment, aantal)).toBe(eind);
  });
});

describe('every term of the framework', () => {
  const termijnen = Object.entries(voorbeeld.termijnen);

  test('ends after it begins, on a second that exists, in the last second of a day, until 2060', () => {
    fc.assert(
      fc.property(momenten, fc.constantFrom(...termijnen), (moment, [, termijn]) => {
        const eind = uiterlijk(moment, termijn);
        expect(eind > moment).toBe(true);
        expect(opDeKlok(eind)).toMatch(/ 23:59:59$/);
        expect(opDeKlok(teLaatVanaf(eind))).toMatch(/ 00:00:00$/);
      }),
    );
  });

  test('never ends earlier for beginning later', () => {
    fc.assert(
      fc.property(
        momenten,
        fc.integer({ min: 0, max: 40 * 86_400 }),
        fc.constantFrom(...termijnen),
        (van, later, een) => {
          const tot = new Date(Date.parse(van) + later * 1000).toISOString();
          expect(uiterlijk(van, een[1]) <= uiterlijk(tot, een[1])).toBe(true);
        },
      ),
    );
  });

  test('is the same for every moment of one day in the Netherlands, also of 23 and of 25 hours', () => {
    const omzettingen = fc.constantFrom(
      '2026-03-29',
      '2026-10-25',
      '2028-02-29',
      '2031-03-30',
      '2039-10-30',
      '2040-12-31',
    );
    fc.assert(
      fc.property(omzettingen, fc.constantFrom(...termijnen), (dag, [, termijn]) => {
        const eind = Date.parse(eindVanDag(dag));
        const momentenVanDeDag = Array.from({ length: 26 }, (_, uur) => new Date(eind - uur * 3_600_000).toISOString());
        const uitkomsten = momentenVanDeDag
          .filter((moment) => datumVan(moment) === dag)
          .map((moment) => uiterlijk(moment, termijn));
        expect(uitkomsten.length).toBeGreaterThan(22);
        expect(new Set(uitkomsten).size).toBe(1);
      }),
    );
  });
});

describe('a limit of years', () => {
  test.each([
    ['the day before the anniversary', '2026-06-15T10:00:00Z', 5, '2031-06-14T21:59:59.000Z'],
    ['also from the 29th of February', '2028-02-29T10:00:00Z', 5, '2033-02-27T22:59:59.000Z'],
    ['also where that is a Sunday', '2027-06-07T10:00:00Z', 5, '2032-06-06T21:59:59.000Z'],
  ])('%s', (_wat, moment, aantal, eind) => {
    expect(jarenNa(moment, aantal)).toBe(eind);
  });
});
