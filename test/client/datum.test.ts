import { describe, expect, it } from 'vitest';
import { dag, dagEnTijd, dagenTussen, datumVan, korteDag, momentVan, tijd } from '../../client/taal/datum.ts';

describe('dates as people in Amsterdam read them', () => {
  it('writes a moment in words, in both languages', () => {
    expect(dagEnTijd('2026-11-23T13:00:00Z', 'nl')).toBe('23 november 2026, 14.00 uur');
    expect(dagEnTijd('2026-11-23T13:00:00Z', 'en')).toBe('23 November 2026, 14:00');
    expect(dag('2026-11-23', 'nl')).toBe('23 november 2026');
  });

  it('names the year only when it is another one', () => {
    const nu = new Date('2026-11-23T12:00:00Z');
    expect(korteDag('2026-11-30', 'nl', nu)).toBe('30 nov');
    expect(korteDag('2031-11-22', 'nl', nu)).toBe('22 nov 2031');
  });

  it('counts days by the calendar, also just before midnight', () => {
    const nu = new Date('2026-11-23T22:30:00Z');
    expect(dagenTussen(nu, '2026-11-23T23:30:00Z')).toBe(1);
    expect(dagenTussen(nu, '2026-11-23')).toBe(0);
    expect(datumVan(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
  });

  it.each([
    ['2026-11-23', '14:00', '2026-11-23T13:00:00.000Z'],
    ['2026-07-01', '14:00', '2026-07-01T12:00:00.000Z'],
    // The night in which the clock goes forward, and the one in which it goes back.
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '04:00', '2026-10-25T03:00:00.000Z'],
  ])('%s at %s is %s', (datum, klok, moment) => {
    expect(momentVan(datum, klok)).toBe(moment);
    expect(tijd(moment, 'nl')).toBe(klok.replace(':', '.'));
  });
});
