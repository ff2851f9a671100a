/** Nine digits in a row, or in groups as people write them on a form. */
const NEGEN = /(?<!\d)(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d)/g;
/** Ids hold nine digits by chance, and are copied into texts too. */
const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** The weights of the 11-test, for the nine digits from left to right. */
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Can these nine digits be a citizen service number: are they divisible by eleven, weighed? */
const isBsn = (negen: string): boolean => {
  const som = GEWICHTEN.reduce((totaal, gewicht, i) => totaal + gewicht * Number(negen[i]), 0);
  return som % 11 === 0 && som !== 0;
};

/** Without these nothing is found; asked first, because every command passes here and hardly any has them. */
const MISSCHIEN = /\d{3}|[^ -~]/;

const inTekst = (tekst: string): boolean => {
  if (tekst.length < 9 || !MISSCHIEN.test(tekst)) return false;
  // Digits have other shapes too (full width, superscript), and read the same.
  const zonderIds = tekst.normalize('NFKC').replace(ID, '');
  return [...zonderIds.matchAll(NEGEN)].some(([gevonden]) => isBsn(gevonden.replace(/\D/g, '')));
};

/**
 * Is there a number in any text of this, however deep, that can be a citizen service number? One in eleven of the other
 * numbers of nine digits passes the test too.
 */
export function heeftBsn(wat: unknown): boolean {
  if (typeof wat === 'string') return inTekst(wat);
  if (typeof wat !== 'object' || wat === null) return false;
  for (const sleutel in wat) if (heeftBsn((wat as Record<string, unknown>)[sleutel])) return true;
  return false;
}
