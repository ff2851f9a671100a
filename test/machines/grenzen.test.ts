import { describe, expect, test } from 'vitest';
import { type CasusDossier, voorbeeld as kader, zichtCasus } from '../../machines/index.ts';
import { geefVrij } from '../support/gevallen/delen.ts';
import { C, laatste, vandaag, wereldNa, type Zin } from '../support/gevallen/geval.ts';
import { metGrens } from '../support/gevallen/grenzen.ts';
import { dagenLater, lapse } from '../support/gevallen/termijnen.ts';
import { register, type Wereld, wieIs } from '../support/wereld.ts';

const sara = 'sara.elamrani';
const mila = 'mila.jansen';
const daan = 'daan.visser';
const amir = 'amir.haddad';
const alles = { totEnMet: '2026-06-10', alleenAanTafel: true, nietAan: [daan] } as const;

const casusIn = ({ casussen }: Wereld): CasusDossier => {
  const casus = casussen[C];
  if (!casus) throw new Error('er is geen casus');
  return casus;
};
const na = (...eerst: Zin[]): Wereld => wereldNa({ bij: 'beeldvorming', eerst });
const zie = (wereld: Wereld, persoon: string) =>
  zichtCasus(casusIn(wereld), null, {
    ...{ wie: wieIs(persoon), nu: '2026-06-02T10:00:00.000Z', kader, huis: register.mensen() },
  });
const item = (wereld: Wereld, persoon: string) => zie(wereld, persoon)?.items.at(-1);

describe('limits that a source sets', () => {
  const vrij = na(metGrens({ ...alles, nietAan: [daan] }), geefVrij(mila));

  test('go with the information: who has it reads until when and where; whom it may not go to is for source and regie', () => {
    for (const wie of [sara, amir])
      expect(item(vrij, wie)?.grenzen).toMatchObject({ ...alles, nietAan: [{ persoon: daan }] });
    expect(item(vrij, mila)?.grenzen).toEqual({ ...alles, nietAan: [] });
    expect(item(vrij, daan)).toBeUndefined();
    expect(item(na(metGrens({ nietAan: [daan] }), geefVrij(mila)), mila)?.grenzen).toBeNull();
  });

  test('end it for everybody on the last day, and the text is gone', () => {
    const om = wereldNa({ bij: () => dagenLater(vrij, 12), eerst: [lapse('grensVanBron')] });
    expect(casusIn(om).items[laatste(casusIn(om).items)]).toMatchObject({
      stand: 'beeindigd',
      context: { tekst: null },
    });
    expect(item(om, mila)?.tekst ?? null).toBeNull();
  });

  test('also end an offer that nobody released', () => {
    const om = wereldNa({
      bij: () => dagenLater(na(metGrens({ totEnMet: vandaag })), 3),
      eerst: [lapse('grensVanBron')],
    });
    expect(casusIn(om).items[laatste(casusIn(om).items)]?.stand).toBe('beeindigd');
  });

  test('have a clock for whoever may know of the information, and for nobody else', () => {
    const loopt = (wie: string) => zie(vrij, wie)?.termijnen.some(({ soort }) => soort === 'grensVanBron');
    for (const wie of [sara, mila, amir, 'noor.devries']) expect(loopt(wie)).toBe(true);
    for (const wie of [daan, 'lotte.bakker', 'ineke.mulder']) expect(loopt(wie)).toBe(false);
  });
});
