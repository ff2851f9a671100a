import { expect, test } from 'vitest';
import { zichtCasus, zichtTafel } from '../../../machines/index.ts';
import { kijkVan } from '../../support/kijken.ts';
import { geheimen, type Keuzes, schrijf, vertel } from '../../support/tweelingen.ts';
import { register, type Wereld, wieIs } from '../../support/wereld.ts';

/* Views are made once for people in the same position. Each is compared with one made for that person alone. */

const alle = register.mensen().map(({ persoon }) => persoon);
const keuzes = Object.fromEntries(geheimen.map((een) => [een, 1])) as unknown as Keuzes;

/** What a person sees of everything, from these very objects: what is kept beside them answers too. */
function zichten({ casussen, overleggen }: Wereld, persoon: string): string {
  const kijk = kijkVan(wieIs(persoon));
  const overlegVan = (id: string | undefined) => (id === undefined ? null : (overleggen[id] ?? null));
  return JSON.stringify([
    Object.values(casussen).map((een) => zichtCasus(een, overlegVan(een.casus.context.overleg?.id), kijk)),
    Object.values(overleggen).map((een) => zichtTafel(een, casussen, kijk)),
  ]);
}

test('what is shared is, to the letter, what each would have got alone, in every state of a long story', () => {
  let vergeleken = 0;
  for (const wereld of vertel(schrijf(keuzes).slots)) {
    // Everybody looks first, so that whatever can be shared is there to be shared wrongly.
    for (const persoon of alle) zichten(wereld, persoon);
    for (const persoon of alle) {
      expect(zichten(wereld, persoon), persoon).toBe(zichten(structuredClone(wereld), persoon));
      vergeleken += 1;
    }
  }
  expect(vergeleken).toBeGreaterThan(500);
});
