import { expect, test } from 'vitest';
import { regel } from '../../../machines/regels/catalogus.ts';
import type { RegelId } from '../../../machines/regels/soorten.ts';

test('an id that does not exist does not compile', () => {
  const goed: RegelId = 'R-72';
  // @ts-expect-error there is no R-164
  const fout: RegelId = 'R-164';
  // @ts-expect-error ids below ten have a leading zero
  const zonderNul: RegelId = 'R-1';

  expect(regel(goed).id).toBe('R-72');
  expect(regel(fout)).toBeUndefined();
  expect(regel(zonderNul)).toBeUndefined();
});
