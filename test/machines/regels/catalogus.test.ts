import { describe, expect, test } from 'vitest';
import { catalogus, regel, regels } from '../../../machines/regels/catalogus.ts';
import { vindplaatsen } from '../../../machines/regels/vindplaatsen.ts';

const verwacht = [
  ...Array.from({ length: 163 }, (_, nummer) => `R-${String(nummer + 1).padStart(2, '0')}`),
  ...Array.from({ length: 12 }, (_, nummer) => `E-${nummer + 1}`),
];

const zinnen = regels.flatMap(({ id, zin, nodig }) => [
  { naam: `${id} zin nl`, taal: 'nl', tekst: zin.nl, langste: 200 },
  { naam: `${id} zin en`, taal: 'en', tekst: zin.en, langste: 200 },
  { naam: `${id} nodig nl`, taal: 'nl', tekst: nodig.nl, langste: 140 },
  { naam: `${id} nodig en`, taal: 'en', tekst: nodig.en, langste: 140 },
]);

const plekzinnen = regels.flatMap((een) => (een.bewaking === 'machine' ? [] : [{ id: een.id, plek: een.plek }]));

/** Names of what does not hold, so that a failing test says which sentence to mend. */
const fout = (klopt: (zin: (typeof zinnen)[number]) => boolean) =>
  zinnen.filter((zin) => !klopt(zin)).map((z) => z.naam);

describe('the catalogue', () => {
  test('holds every id once, in order', () => {
    expect(regels.map(({ id }) => id)).toEqual(verwacht);
  });

  test('finds every rule by its id', () => {
    expect(Object.keys(catalogus)).toHaveLength(175);
    expect(regels.filter((een) => regel(een.id) !== een)).toEqual([]);
  });

  test('knows for each rule where it comes from', () => {
    expect(regels.filter(({ bron }) => bron.kern === '' && bron.wet === '').map(({ id }) => id)).toEqual([]);
  });

  test('carries no remark of the research in its sources', () => {
    const bronnen = regels.map(({ bron }) => `${bron.kern} ${bron.wet}`);
    expect(bronnen.filter((bron) => /\[|\bS\d|new|seed|section|here/.test(bron))).toEqual([]);
  });

  test('says that the machine keeps a rule where a step asks for it, and only there', () => {
    const machine = regels.filter(({ bewaking }) => bewaking === 'machine').map(({ id }) => id);
    expect(machine.filter((id) => !vindplaatsen.has(id))).toEqual([]);
    expect([...vindplaatsen.keys()].filter((id) => !machine.includes(id))).toEqual([]);
  });

  test('says of every rule that no machine keeps, where it is kept or why not yet', () => {
    expect(plekzinnen.length).toBeGreaterThan(0);
    expect(plekzinnen.filter(({ plek }) => plek.nl.length < 5 || plek.en.length < 5).map(({ id }) => id)).toEqual([]);
  });
});

describe('the sentences', () => {
  test('are of a length that can be read at once', () => {
    expect(fout(({ tekst, langste }) => tekst.length >= 15 && tekst.length <= langste)).toEqual([]);
  });

  test('are one sentence: a capital, no stop inside, a stop at the end', () => {
    expect(fout(({ tekst }) => /^[A-Z][^.!?]*\.$/u.test(tekst))).toEqual([]);
  });

  test('have no word twice in a row and no stray space', () => {
    expect(fout(({ tekst }) => !/\b(\p{L}+) \1\b| {2}|^ | $| ,/iu.test(tekst))).toEqual([]);
  });

  test('use no stiff words in Dutch', () => {
    const stijf = /verstrek|betreffende|middels|afbrek|dient te|dienen te|teneinde|derhalve|alsmede|ingevolge/i;
    expect(fout(({ taal, tekst }) => taal !== 'nl' || !stijf.test(tekst))).toEqual([]);
    expect(plekzinnen.filter(({ plek }) => stijf.test(plek.nl))).toEqual([]);
  });

  test('of the norms are all different, in both languages', () => {
    expect(new Set(regels.map(({ zin }) => zin.nl)).size).toBe(175);
    expect(new Set(regels.map(({ zin }) => zin.en)).size).toBe(175);
  });

  test('are not the same in both languages', () => {
    expect(regels.filter(({ zin, nodig }) => zin.nl === zin.en || nodig.nl === nodig.en)).toEqual([]);
  });
});
