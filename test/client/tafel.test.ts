import { describe, expect, test } from 'vitest';
import { draai, omtrek, plaatsen } from '../../client/tafel/plaatsen.ts';
import { tel } from '../../client/tafel/telling.ts';
import { kanten, verdeel as verdeelOver } from '../../client/tafel/verdeling.ts';
import { voorbeeld } from '../../machines/kader/voorbeeld.ts';
import type { Itemzicht } from '../../machines/zicht/soorten.ts';
import { mens, mensen } from '../support/mensen.ts';
import { tafelVoor } from '../support/tafelzichten.ts';

describe('the seats around the table', () => {
  test('the viewer sits in the middle of the near side, whatever their place in the list', () => {
    const [eerste] = plaatsen(9, 1.6);
    expect(eerste?.x).toBeCloseTo(50);
    expect(eerste?.y).toBeCloseTo(100);
    expect(draai(['a', 'b', 'ik', 'c'], (een) => een === 'ik')).toEqual(['ik', 'c', 'a', 'b']);
    expect(draai(['a', 'b'], () => false)).toEqual(['a', 'b']);
  });

  test.each([2, 5, 9, 14])('%i seats are equally far apart, as the crow walks along the edge', (aantal) => {
    const verhouding = 1.6;
    const plekken = plaatsen(aantal, verhouding);
    const afstanden = plekken.map(({ x, y }, nummer) => {
      const buur = plekken[(nummer + 1) % aantal] ?? { x, y };
      return Math.hypot((buur.x - x) * verhouding, buur.y - y);
    });
    // Straight lines cut corners, so they differ a little; no two people share a chair.
    expect(Math.min(...afstanden)).toBeGreaterThan(0.6 * Math.max(...afstanden));
  });

  test('every seat faces outward and lies on the edge', () => {
    for (const { x, y, uitX, uitY } of plaatsen(12, 2)) {
      expect((x - 50) * uitX + (y - 50) * uitY).toBeGreaterThan(0);
      expect(Math.max(Math.abs(x - 50), Math.abs(y - 50))).toBeGreaterThan(40);
    }
    expect(omtrek().startsWith('M')).toBe(true);
  });
});

const item = (deel: Partial<Itemzicht>, niveau: Itemzicht['omschrijving']['niveau'] = 3): Itemzicht => ({
  item: 'i',
  bron: mens(mensen.eva),
  omschrijving: { leefgebied: 'justitie', categorie: 'justitie', niveau, doel: 'd', vraag: 'v' },
  tekst: 't',
  leesbaar: true,
  beraad: false,
  verbeterdOp: null,
  geopend: [],
  lezers: [],
  betwist: false,
  over: null,
  stand: 'vrijgegeven',
  regime: 'geen',
  opening: null,
  alleenVoor: null,
  grenzen: null,
  ontvangers: [],
  fase: 'casusoverleg',
  crisis: null,
  op: '2026-11-23T12:00:00Z',
  vanMij: false,
  voorMij: true,
  ...deel,
});

const alle = voorbeeld.leefgebieden.map((gebied) => ({ ...gebied, aangeboden: true }));
const verdeel = (items: readonly Itemzicht[], ik: string) => verdeelOver(items, ik, alle);

describe('where an item lies', () => {
  test('what was given in a crisis lies on no table, however low its level', () => {
    const gegeven = item({ crisis: { tot: '2026-11-30T22:59:59Z' } }, 2);
    expect(verdeel([gegeven], 'noor')).toMatchObject({ bakje: [gegeven], gebieden: [] });
  });

  test('every life area lies on a side of the table', () => {
    expect(alle.filter(({ kant }) => !kanten.includes(kant))).toEqual([]);
  });

  test('what was released up to level 4 lies on the table, in its life area', () => {
    const { gebieden, leeg } = verdeel([item({}, 4)], 'noor');
    expect(gebieden.map(({ gebied }) => gebied.code)).toEqual(['justitie']);
    expect(leeg).toEqual(alle.filter(({ code }) => code !== 'justitie'));
  });

  test('an area of an earlier framework has its place while something lies there, and no empty one', () => {
    const oud = alle.map((gebied) => ({ ...gebied, aangeboden: gebied.code !== 'justitie' }));
    const { gebieden } = verdeelOver([item({}, 4)], 'noor', oud);
    expect(gebieden.map(({ gebied }) => gebied.code)).toEqual(['justitie']);
    expect(verdeelOver([], 'noor', oud).leeg).toEqual(oud.filter(({ aangeboden }) => aangeboden));
  });

  test('level 5 never lies on the table, for nobody', () => {
    for (const eigen of [{ voorMij: true }, { vanMij: true }, { voorMij: false }]) {
      expect(verdeel([item(eigen, 5)], 'noor').gebieden).toEqual([]);
    }
    expect(verdeel([item({ voorMij: true }, 5)], 'noor').bakje).toHaveLength(1);
    expect(verdeel([item({ voorMij: false }, 5)], 'noor').bakje).toEqual([]);
  });

  test('what was given to the viewer alone lies in the tray', () => {
    const alleen = item({ ontvangers: [mens(mensen.noor)] });
    expect(verdeel([alleen], 'noor').bakje).toEqual([alleen]);
    expect(verdeel([alleen], 'iris').bakje).toEqual([]);
  });

  test('offered and not released: the source has it in the tray, the regie beside the table, nobody on it', () => {
    const aangeboden = item({ stand: 'aangeboden', voorMij: false });
    expect(verdeel([aangeboden], 'iris').onderweg).toHaveLength(1);
    expect(verdeel([{ ...aangeboden, vanMij: true }], 'eva').bakje).toHaveLength(1);
    expect(verdeel([aangeboden], 'iris').gebieden).toEqual([]);
  });
});

test('no answer is counted apart from abstention', () => {
  const standpunten = tafelVoor('o-1', 'noor')?.nu?.besluiten.find(({ stand }) => stand === 'open')?.standpunten ?? [];
  expect(tel(standpunten)).toEqual({ totaal: 6, akkoord: 3, bezwaar: 1, onthouding: 1, geen: 1 });
});
