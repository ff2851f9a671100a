import { describe, expect, test } from 'vitest';
import { bundels } from '../../../client/proces/bundels.ts';
import { breek, type Lijn, type Plaat, type Punt, type Rechthoek } from '../../../client/proces/opmaak.ts';
import { kaartsoorten, tekening } from '../../../machines/tekening.ts';
import { opgemaakt } from '../../support/tekenen.ts';

const platen = await Promise.all(kaartsoorten.map(async (soort) => ({ soort, ...(await opgemaakt(soort)) })));

const raakt = (een: Rechthoek, ander: Rechthoek): boolean =>
  een.x < ander.x + ander.breedte &&
  ander.x < een.x + een.breedte &&
  een.y < ander.y + ander.hoogte &&
  ander.y < een.y + een.hoogte;

const ligtIn = (een: Rechthoek, ander: Rechthoek): boolean =>
  een.x >= ander.x &&
  een.y >= ander.y &&
  een.x + een.breedte <= ander.x + ander.breedte &&
  een.y + een.hoogte <= ander.y + ander.hoogte;

const opRand = ({ x, y }: Punt, { x: links, y: boven, breedte, hoogte }: Rechthoek): boolean => {
  const dicht = (een: number, ander: number) => Math.abs(een - ander) < 2;
  const binnen = x > links - 2 && x < links + breedte + 2 && y > boven - 2 && y < boven + hoogte + 2;
  const rand = dicht(x, links) || dicht(x, links + breedte) || dicht(y, boven) || dicht(y, boven + hoogte);
  return binnen && rand;
};

const plek = ({ vlakken }: Plaat, id: string): Rechthoek => {
  const vlak = vlakken.find((een) => een.id === id);
  if (!vlak) throw new Error(`${id} is nowhere`);
  return vlak;
};

const schuin = ({ punten }: Lijn): boolean =>
  punten.some((punt, nummer) => {
    const vorige = punten[nummer - 1];
    return vorige !== undefined && Math.abs(vorige.x - punt.x) > 0.5 && Math.abs(vorige.y - punt.y) > 0.5;
  });

describe.each(platen)('the picture of $soort', ({ soort, recht, gevouwen }) => {
  const getekend = tekening(soort);

  test.each([
    ['as it was laid out', recht],
    ['folded', gevouwen],
  ])('%s, has every state and every way once', (_, plaat) => {
    expect(plaat.vlakken.map(({ id }) => id).sort()).toEqual(getekend.staten.map(({ id }) => id).sort());
    const lijnen = [...plaat.lijnen, ...plaat.sprongen].map(({ id }) => id);
    expect(lijnen.sort()).toEqual(
      bundels(getekend)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test.each([
    ['as it was laid out', recht],
    ['folded', gevouwen],
  ])('%s, lets no state lie over another and keeps parts within their whole', (_, plaat) => {
    const bladen = plaat.vlakken.filter(({ omvat }) => !omvat);
    const over = bladen.flatMap((een) => bladen.filter((ander) => een.id < ander.id && raakt(een, ander)));
    expect(over).toEqual([]);
    for (const { id, ouder } of getekend.staten) {
      if (ouder !== null) expect(ligtIn(plek(plaat, id), plek(plaat, ouder)), `${id} in ${ouder}`).toBe(true);
    }
  });

  test.each([
    ['as it was laid out', recht],
    ['folded', gevouwen],
  ])('%s, leads every line square from its state to the next, with its words on no state', (_, plaat) => {
    const bladen = plaat.vlakken.filter(({ omvat }) => !omvat);
    for (const { id, van, naar } of bundels(getekend).filter(({ sprong }) => !sprong)) {
      const lijn = plaat.lijnen.find((een) => een.id === id);
      const [begin, eind] = [lijn?.punten[0], lijn?.punten.at(-1)];
      if (!lijn || !begin || !eind) throw new Error(id);
      expect(opRand(begin, plek(plaat, van)), `${id} begins`).toBe(true);
      expect(opRand(eind, plek(plaat, naar)), `${id} ends`).toBe(true);
      expect(schuin(lijn), `${id} is square`).toBe(false);
      expect(bladen.filter((een) => raakt(een, lijn.label)).map((een) => een.id)).toEqual([]);
    }
  });

  test('has each leap at the state it leaps from, and everything within its edges', () => {
    for (const { id, van } of bundels(getekend).filter(({ sprong }) => sprong)) {
      const sprong = gevouwen.sprongen.find((een) => een.id === id);
      expect(sprong && ligtIn(sprong, plek(gevouwen, van)), id).toBe(true);
    }
    const geheel = { x: 0, y: 0, breedte: gevouwen.breedte, hoogte: gevouwen.hoogte };
    for (const vlak of gevouwen.vlakken) expect(ligtIn(vlak, geheel), vlak.id).toBe(true);
    for (const { id, punten } of gevouwen.lijnen) {
      for (const { x, y } of punten) expect(ligtIn({ x, y, breedte: 0, hoogte: 0 }, geheel), id).toBe(true);
    }
  });
});

test('the long road of a casus is folded to the shape of a screen; what fits is left as it is', () => {
  for (const { soort, recht, gevouwen } of platen) {
    if (recht.breedte <= 1900) expect(gevouwen, soort).toBe(recht);
    else expect(gevouwen.breedte, soort).toBeLessThan(recht.breedte * 0.7);
  }
});

test('a text is broken between words only', () => {
  expect(breek('Aanmelding, nog te screenen', 17)).toEqual(['Aanmelding, nog', 'te screenen']);
  expect(breek('oordeelsvorming', 4)).toEqual(['oordeelsvorming']);
});
