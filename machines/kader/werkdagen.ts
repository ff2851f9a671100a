import type { Datum, Moment } from '../gebeurtenissen.ts';
import { onthoudPerTekst } from '../onthoud.ts';
import { feestdagenVan, plusDagen } from './feestdagen.ts';

const klok = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

function lokaal(moment: Date) {
  const delen = Object.fromEntries(klok.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { datum: `${delen.year}-${delen.month}-${delen.day}`, uur: delen.hour };
}

/** The date on the calendar in the Netherlands at this moment. Calendars are slow, and moments come back with every look. */
export const datumVan: (moment: Moment) => Datum = onthoudPerTekst((moment) => lokaal(new Date(moment)).datum);

/** The last second of a date in the Netherlands. Both clock changes fall in the night, so 23:59:59 comes once a day. */
export const eindVanDag: (datum: Datum) => Moment = onthoudPerTekst((datum) => {
  const zomertijd = new Date(`${datum}T23:59:59+02:00`);
  const isZomertijd = lokaal(zomertijd).uur === '23';
  return (isZomertijd ? zomertijd : new Date(`${datum}T23:59:59+01:00`)).toISOString();
});

/** The same day so many months later; the last day of that month where it has no such day. */
const maanden = (datum: Datum, aantal: number): Datum => {
  const eerste = new Date(`${datum.slice(0, 7)}-01T00:00:00Z`);
  eerste.setUTCMonth(eerste.getUTCMonth() + aantal + 1);
  const laatsteDag = plusDagen(eerste.toISOString().slice(0, 10), -1);
  const zelfdeDag = `${laatsteDag.slice(0, 8)}${datum.slice(8)}`;
  return zelfdeDag < laatsteDag ? zelfdeDag : laatsteDag;
};

/** False on Saturdays, Sundays and the holidays of the Algemene termijnenwet. Throws for a year before 2014. */
export function isWerkdag(datum: Datum): boolean {
  const vanHetJaar = feestdagenVan(datum.slice(0, 4));
  const dagVanDeWeek = new Date(`${datum}T00:00:00Z`).getUTCDay();
  return dagVanDeWeek !== 0 && dagVanDeWeek !== 6 && !Object.values(vanHetJaar).includes(datum);
}

const eerstvolgendeWerkdag = (datum: Datum): Datum =>
  isWerkdag(datum) ? datum : eerstvolgendeWerkdag(plusDagen(datum, 1));

function eisAantal(aantal: number): void {
  if (!Number.isInteger(aantal) || aantal < 1) throw new RangeError(`A term has a whole number of days, not ${aantal}`);
}

/** The end of the n-th working day after the day of `moment`; that day itself is not counted. */
export function werkdagenNa(moment: Moment, aantal: number): Moment {
  eisAantal(aantal);
  let datum = datumVan(moment);
  for (let geteld = 0; geteld < aantal; geteld += 1) datum = eerstvolgendeWerkdag(plusDagen(datum, 1));
  return eindVanDag(datum);
}

/** The end of the n-th day after the day of `moment`, moved on to a working day where needed (Atw art. 1(1)). */
export function kalenderdagenNa(moment: Moment, aantal: number): Moment {
  eisAantal(aantal);
  return eindVanDag(eerstvolgendeWerkdag(plusDagen(datumVan(moment), aantal)));
}

/**
 * The end of the same day n months later, moved on to a working day where needed. Regulation 1182/71 art. 3 counts the
 * month of AVG 14(3) in the same way: from the day after, to the end of the day with the same number.
 */
export function kalendermaandenNa(moment: Moment, aantal: number): Moment {
  eisAantal(aantal);
  return eindVanDag(eerstvolgendeWerkdag(maanden(datumVan(moment), aantal)));
}

/** The end of the day n calendar days before that of `moment`. Never moved on: it announces a limit. */
export function dagenEerder(moment: Moment, aantal: number): Moment {
  eisAantal(aantal);
  return eindVanDag(plusDagen(datumVan(moment), -aantal));
}

/** The last moment that is surely within n years. Never moved on: a limit on keeping data protects the citizen. */
export function jarenNa(moment: Moment, aantal: number): Moment {
  eisAantal(aantal);
  return eindVanDag(plusDagen(maanden(datumVan(moment), aantal * 12), -1));
}
