import type { Taal } from './taal.ts';

const zone = 'Europe/Amsterdam';
const plaats = { nl: 'nl-NL', en: 'en-GB' } as const;

const vorm = (taal: Taal, opties: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(plaats[taal], { timeZone: zone, ...opties });

/** `2026-11-23` has no time; read as midday UTC it is the same day in Amsterdam, whatever the season. */
const alsMoment = (datum: string) => new Date(datum.length === 10 ? `${datum}T12:00:00Z` : datum);

/** "23 november 2026" */
export const dag = (datum: string, taal: Taal): string =>
  vorm(taal, { day: 'numeric', month: 'long', year: 'numeric' }).format(alsMoment(datum));

/** "23 nov", with the year when it is not this year. */
export function korteDag(datum: string, taal: Taal, nu: Date): string {
  const ditJaar = datumVan(alsMoment(datum)).slice(0, 4) === datumVan(nu).slice(0, 4);
  const opties: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...(!ditJaar && { year: 'numeric' }) };
  return vorm(taal, opties).format(alsMoment(datum)).replace('.', '');
}

/** "14.00" in Dutch, "14:00" in English. */
export function tijd(moment: string, taal: Taal): string {
  const klok = vorm(taal, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(moment));
  return taal === 'nl' ? klok.replace(':', '.') : klok;
}

/** "23 november 2026, 14.00 uur" */
export const dagEnTijd = (moment: string, taal: Taal): string =>
  `${dag(moment, taal)}, ${tijd(moment, taal)}${taal === 'nl' ? ' uur' : ''}`;

/** "maandag 23 november" */
export const weekdag = (moment: string, taal: Taal): string =>
  vorm(taal, { weekday: 'long', day: 'numeric', month: 'long' }).format(alsMoment(moment));

/** `2026-11-23`, the day in Amsterdam. */
export const datumVan = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  );

/** Whole days between two moments as people count them: by the calendar in Amsterdam. */
export function dagenTussen(van: Date, tot: string): number {
  const dagnummer = (datum: string) => Date.parse(`${datum}T00:00:00Z`) / 86_400_000;
  return dagnummer(datumVan(alsMoment(tot))) - dagnummer(datumVan(van));
}

/** The moment of a day and a clock time in Amsterdam, as ISO in UTC. Right on both clock changes. */
export function momentVan(datum: string, klok: string): string {
  const alsUtc = Date.parse(`${datum}T${klok}:00Z`);
  const gezien = new Date(alsUtc - verschuiving(new Date(alsUtc)));
  return new Date(alsUtc - verschuiving(gezien)).toISOString();
}

function verschuiving(moment: Date): number {
  const delen = vorm('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const deel = (soort: string) => Number(delen.find((d) => d.type === soort)?.value);
  const lokaal = Date.UTC(deel('year'), deel('month') - 1, deel('day'), deel('hour'), deel('minute'), deel('second'));
  return lokaal - moment.getTime();
}
