import type { Gebrek, Json, Stroomstand, Vastgelegd } from './journaal.ts';

const kolommen = (rijen: string[][]): string => {
  const breedtes = rijen[0]?.map((_, k) => Math.max(...rijen.map((rij) => rij[k]?.length ?? 0))) ?? [];
  return rijen
    .map((rij) =>
      rij
        .map((cel, k) => cel.padEnd(breedtes[k] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** The streams as a table of plain text. */
export function lijstTekst(stromen: Stroomstand[]): string {
  if (stromen.length === 0) return 'Het journaal is leeg.';
  const rijen = stromen.map(({ stroom, soort, versie, vernietigd, fase }) => [
    ...[stroom, soort, String(versie), vernietigd ? 'vernietigd' : (fase ?? '-')],
  ]);
  return kolommen([['STROOM', 'SOORT', 'VERSIE', 'FASE'], ...rijen]);
}

/** One line of a stream as words: version, time, what happened, and below it each field. */
export function regelTekst({ versie, op, gebeurtenis }: Vastgelegd): string {
  const { type, ...velden } = alsVoorwerp(gebeurtenis);
  const kop = `${String(versie).padStart(4)}  ${op}  ${typeof type === 'string' ? schoon(type) : '(zonder type)'}`;
  return [kop, ...veldregels(velden, 6)].join('\n');
}

/** What a destroyed stream left behind. */
export const restTekst = (rest: Json | undefined): string =>
  ['Deze stroom is vernietigd. Wat ervan rest:', ...veldregels(alsVoorwerp(rest ?? null), 2)].join('\n');

export function gebrekTekst({ stroom, versie, wat }: Gebrek): string {
  return stroom === '*'
    ? `journaal als geheel, plaats ${versie}: ${wat}`
    : `stroom ${stroom}, versie ${versie}: ${wat}`;
}

type Velden = { [naam: string]: Json };

const alsVoorwerp = (waarde: Json): Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? waarde : { waarde };

/** Nested values go one step deeper; nothing is left out and nothing is shortened. */
function veldregels(velden: Velden, inspring: number): string[] {
  const wit = ' '.repeat(inspring);
  return Object.entries(velden).flatMap(([veld, waarde]) => {
    const naam = schoon(veld).replaceAll('\n', ' ');
    if (typeof waarde !== 'object' || waarde === null) return [`${wit}${naam}: ${enkel(waarde, wit)}`];
    const dieper = Array.isArray(waarde) ? Object.fromEntries(waarde.map((w, i) => [String(i + 1), w])) : waarde;
    if (Object.keys(dieper).length === 0) return [`${wit}${naam}: (leeg)`];
    return [`${wit}${naam}:`, ...veldregels(dieper, inspring + 2)];
  });
}

// What somebody typed must not steer the terminal of the reader, nor turn a line around.
const STUURTEKENS = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu;

const schoon = (tekst: string): string => tekst.replace(STUURTEKENS, '\ufffd');

const enkel = (waarde: string | number | boolean | null, wit: string): string =>
  schoon(String(waarde)).replaceAll('\n', `\n${wit}  `);
