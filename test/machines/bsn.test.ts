import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heeftBsn } from '../../machines/bsn.ts';
import { metElfproef, NEGEN } from '../support/negen.ts';

const cijfers = (aantal: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: aantal, maxLength: aantal }).map((rij) => rij.join(''));

describe('a citizen service number', () => {
  test('is seen wherever it stands, however it is written, and no other ending of it is', () => {
    fc.assert(
      fc.property(cijfers(8), (acht) => {
        const goed = metElfproef(acht);
        for (let laatste = 0; laatste < 10; laatste += 1) {
          const negen = `${acht}${laatste}`;
          expect(heeftBsn({ een: ['x', { twee: `Nummer ${negen}.` }] }), negen).toBe(negen === goed);
        }
      }),
    );
  });

  test.each([
    ['in groups of three', NEGEN.replace(/(\d{3})(?=\d)/g, '$1 ')],
    ['with points', NEGEN.replace(/(\d{3})(?=\d)/g, '$1.')],
    ['as on an old card', `${NEGEN.slice(0, 4)}.${NEGEN.slice(4, 6)}.${NEGEN.slice(6)}`],
    ['against a word', `BSN${NEGEN}is van haar`],
    ['before another number', `${NEGEN} 24 jaar`],
    [
      'in two kinds of digits',
      NEGEN.replace(/(\d)\d/g, (twee) => `${String.fromCodePoint(0xff10 + Number(twee[0]))}${twee[1]}`),
    ],
    ['in full width', NEGEN.replace(/\d/g, (cijfer) => String.fromCodePoint(0xff10 + Number(cijfer)))],
  ])('is seen %s', (_hoe, tekst) => {
    expect(heeftBsn(tekst)).toBe(true);
  });

  test.each([
    ['part of a longer number', `${NEGEN}0`],
    ['the last digits left out', `${NEGEN.slice(0, 6)}...`],
    ['an id of the house', `00000000-0000-4000-8000-abc${NEGEN}`],
    ['an id in a text', `Zie 00000000-0000-4000-8000-abc${NEGEN}.`],
    ['a moment', '2026-11-25T09:00:00.000Z'],
    ['only noughts', '000000000'],
    ['no text', null],
  ])('is not %s', (_wat, iets) => {
    expect(heeftBsn({ iets })).toBe(false);
  });
});
