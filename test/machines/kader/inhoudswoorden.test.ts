import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inhoudIn } from '../../../machines/kader/inhoudswoorden.ts';

test.each([
  ['Hij krijgt ondersteuning van het wijkteam.', []],
  ['Is deze persoon bij u bekend?', []],
  ['De diagnose is bekend, en de Diagnose ook', ['diagnose', 'Diagnose']],
  ['Verdacht van diefstal', ['Verdacht', 'diefstal']],
  ['Suïcidaal sinds mei', ['Suïcidaal']],
  // A word that only holds one in the middle is another word.
  ['Het drugstoreplein', ['drugstoreplein']],
  ['Bijzondere verdraagzaamheid', []],
])('%s', (tekst, verwacht) => {
  expect(inhoudIn(tekst)).toEqual(verwacht);
});

/** Computed here, so that no number that could be a person's stands anywhere. */
const metElfproef = (basis: number): string | null => {
  const acht = String(basis).padStart(8, '0');
  const rest = [...acht].reduce((al, cijfer, i) => al + Number(cijfer) * (9 - i), 0) % 11;
  return rest === 10 ? null : `${acht}${rest}`;
};

test('nine digits that pass the test of eleven look like a citizen service number, in any sentence', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 1, max: 9 }), (basis, anders) => {
      const bsn = metElfproef(basis);
      if (bsn === null) return;
      expect(inhoudIn(`Nummer ${bsn}.`)).toEqual(['BSN']);
      const fout = `${bsn.slice(0, 8)}${(Number(bsn[8]) + anders) % 10}`;
      expect(inhoudIn(`Nummer ${fout}.`)).toEqual([]);
      expect(inhoudIn(`Nummer ${bsn}1.`)).toEqual([]);
    }),
  );
});
