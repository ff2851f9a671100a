import { expect, test } from 'vitest';
import { grondslagInWoorden, grondslagtabel } from '../../../machines/kader/grondslagen.ts';
import { grondslagen } from '../../../machines/kader/lijsten.ts';

test('R-07: every one of the six grounds of AVG 6 is there, each under the name it had in Wbp 8 too', () => {
  const uitDeWbp = grondslagen.map((een) => grondslagtabel[een]).filter(({ wbp }) => wbp !== null);
  expect(uitDeWbp.map(({ avg }) => avg).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  for (const { avg, wbp } of uitDeWbp) expect(wbp?.artikel).toBe(`Wbp 8 ${avg}`);
});

test('R-07: a ground that is not in the Wbp names its article of the Wgs', () => {
  const later = grondslagen.filter((een) => grondslagtabel[een].wbp === null);
  expect(later.map((een) => grondslagtabel[een].wgs)).toEqual(['Wgs 2.31', 'Wgs 1.5', 'Wgs 2.29 lid 2']);
});

test('a ground is read with its article in both languages', () => {
  expect(grondslagInWoorden('toestemming')).toEqual({
    nl: 'Toestemming (AVG 6 lid 1 a)',
    en: 'Consent (GDPR 6(1)(a))',
  });
  expect(grondslagInWoorden('goedHulpverlenerschap')).toEqual({
    nl: 'Goed hulpverlenerschap (Wgs 2.29 lid 2)',
    en: 'Good care-giving (Wgs 2.29(2))',
  });
});
