import { expect, test } from 'vitest';
import { ontvang } from '../../client/verbinding/ontvangst.ts';
import type { Zicht } from '../../machines/zicht/soorten.ts';

const zicht = (plaats: string): Zicht => ({ wat: 'tafel', plaats, stoelen: [] }) as unknown as Zicht;
const verandert = (plaats: string) => ({ velden: { plaats: { nu: plaats } } });
const begin = { beurt: 0, zicht: null };

test('a whole view is taken as it is, and changes are put onto it in order', () => {
  const een = ontvang(begin, { volger: 'v', beurt: 1, zicht: zicht('Zaal') });
  expect(een).toEqual({ beurt: 1, zicht: zicht('Zaal') });
  const twee = een && ontvang(een, { volger: 'v', beurt: 2, verschil: verandert('Kamer') });
  expect(twee).toEqual({ beurt: 2, zicht: zicht('Kamer') });
  const weg = twee && ontvang(twee, { volger: 'v', beurt: 3, zicht: null });
  expect(weg).toEqual({ beurt: 3, zicht: null });
});

test('a late message changes nothing', () => {
  const nu = { beurt: 3, zicht: zicht('Zaal') };
  expect(ontvang(nu, { volger: 'v', beurt: 3, zicht: zicht('Kamer') })).toBe(nu);
  expect(ontvang(nu, { volger: 'v', beurt: 2, verschil: verandert('Kamer') })).toBe(nu);
});

test('a change whose view was missed, or that does not fit, asks for the whole view', () => {
  const nu = { beurt: 3, zicht: zicht('Zaal') };
  expect(ontvang(nu, { volger: 'v', beurt: 5, verschil: verandert('Kamer') })).toBeNull();
  expect(ontvang(begin, { volger: 'v', beurt: 1, verschil: verandert('Kamer') })).toBeNull();
  expect(ontvang(nu, { volger: 'v', beurt: 4, verschil: { delen: [] } })).toBeNull();
});
