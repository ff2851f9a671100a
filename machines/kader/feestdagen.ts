import type { Datum } from '../gebeurtenissen.ts';
import { onthoudPerTekst } from '../onthoud.ts';

/** Algemene termijnenwet art. 3(1), and Good Friday, which art. 3(2) puts on a par with them. */
type Feestdag =
  | 'nieuwjaarsdag'
  | 'goedeVrijdag'
  | 'tweedePaasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'tweedePinksterdag'
  | 'eersteKerstdag'
  | 'tweedeKerstdag';

/** The date so many days later (or, negative, earlier). */
export function plusDagen(datum: Datum, aantal: number): Datum {
  const dag = new Date(`${datum}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + aantal);
  return dag.toISOString().slice(0, 10);
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher; its letters are kept. */
function eerstePaasdag(jaar: number): Datum {
  const deel = (getal: number, door: number) => Math.floor(getal / door);
  const [a, b, c] = [jaar % 19, deel(jaar, 100), jaar % 100];
  const g = deel(b - deel(b + 8, 25) + 1, 3);
  const h = (19 * a + b - deel(b, 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * deel(c, 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * deel(a + 11 * h + 22 * l, 451) + 114;
  return plusDagen(`${jaar}-0${deel(n, 31)}-01`, n % 31);
}

const isZondag = (datum: Datum): boolean => new Date(`${datum}T00:00:00Z`).getUTCDay() === 0;

/** The first year with a King's day. */
const EERSTE_JAAR = 2014;

/**
 * Days of a year (`2026`) on which no term ends and no working day is counted, apart from Saturdays and Sundays. Known
 * for every year to come: data are kept for five years and longer, and a term must never be unknown. Days that a royal
 * decree equates for three years at a time (art. 3(3)) are left out on purpose: without them a term ends earlier, never
 * later.
 */
export const feestdagenVan = onthoudPerTekst((jaar): Record<Feestdag, Datum> => {
  if (!(Number(jaar) >= EERSTE_JAAR)) throw new RangeError(`No holidays known for ${jaar}`);
  const pasen = eerstePaasdag(Number(jaar));
  return {
    nieuwjaarsdag: `${jaar}-01-01`,
    goedeVrijdag: plusDagen(pasen, -2),
    tweedePaasdag: plusDagen(pasen, 1),
    // The 27th of April moves to the 26th when it is a Sunday.
    koningsdag: isZondag(`${jaar}-04-27`) ? `${jaar}-04-26` : `${jaar}-04-27`,
    bevrijdingsdag: `${jaar}-05-05`,
    hemelvaartsdag: plusDagen(pasen, 39),
    tweedePinksterdag: plusDagen(pasen, 50),
    eersteKerstdag: `${jaar}-12-25`,
    tweedeKerstdag: `${jaar}-12-26`,
  };
});
