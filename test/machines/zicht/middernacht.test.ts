import { expect, test } from 'vitest';
import { voorbeeld as kader, zichtCasus } from '../../../machines/index.ts';
import { uitzondering, vraag } from '../../support/gevallen/burger.ts';
import { C, wereldNa } from '../../support/gevallen/geval.ts';
import { bij } from '../../support/stations.ts';
import { register, speel, wieIs } from '../../support/wereld.ts';

/*
 * A day begins at midnight in the Netherlands: in summer two hours before it does in the moments of the journal.
 */

test('a consent that ends today still holds at the end of the evening and no more after midnight, in the next look too', () => {
  const { [C]: casus } = wereldNa({ bij: 'multiprobleem', eerst: [vraag({ totEnMet: '2026-06-30' })] }).casussen;
  if (!casus) throw new Error('het verhaal is anders');
  const wie = wieIs('noor.devries');
  const geldt = (nu: string) =>
    zichtCasus(casus, null, { wie, nu, kader, huis: register.mensen() })?.toestemmingen.map((een) => een.geldt);
  expect(geldt('2026-06-30T21:59:59.000Z')).toEqual([true]);
  expect(geldt('2026-06-30T22:00:01.000Z')).toEqual([false]);
  expect(geldt('2026-06-30T21:59:58.000Z')).toEqual([true]);
});

test('a day for review that has begun is no day in the future', () => {
  const [femke, opdracht] = uitzondering({ herzienOp: '2026-06-02' });
  if (typeof femke !== 'string' || typeof opdracht === 'function') throw new Error('het verhaal is anders');
  const { wereld } = bij('multiprobleem');
  const op = (moment: string) => speel(wereld, wieIs(femke), opdracht, { op: moment, nieuw: 'x' }).uitspraak;
  expect(op('2026-06-01T21:59:59.000Z').aanvaard).toBe(true);
  expect(op('2026-06-01T22:00:01.000Z')).toMatchObject({ ontbreekt: [{ regel: 'R-79' }] });
});
