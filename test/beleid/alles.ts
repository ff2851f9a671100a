import { parseArgs } from 'node:util';
import { aantalVragen } from './beleid.ts';
import { type Bloktelling, bekendBijLezen, bekendBijVrijgeven, vergelijk } from './vergelijk.ts';

/*
 * The whole decision space, twice: `npm run check:policy` holds what the engine lets people read and release against
 * `beleid.cedar`, block by block. Stops with 1 where the two differ, and shows the first combinations with all their
 * facts; and where a difference that is listed as known is not there any more, because then the list is wrong.
 * `-- --hoogstens N` takes no more than so many combinations of each block.
 */

const { values } = parseArgs({ options: { hoogstens: { type: 'string' } } });
const alles = values.hoogstens === undefined;
const hoogstens = alles ? Number.POSITIVE_INFINITY : Number(values.hoogstens);
if (!alles && !(Number.isInteger(hoogstens) && hoogstens > 0)) {
  console.error('Geef met --hoogstens een geheel getal vanaf 1.');
  process.exit(2);
}

const sinds = performance.now();
const getal = (aantal: number) => aantal.toLocaleString('nl-NL');

function vertel({ besluit, blok, aantal, toegestaan, verschillen, bekend, eerste }: Bloktelling): void {
  const herkend = [...bekend].map(([naam, keer]) => `; bekend: ${naam} (${getal(keer)})`).join('');
  console.log(
    `${besluit}: ${blok}: ${getal(aantal)}, ${getal(toegestaan)} toegestaan, ${verschillen} anders${herkend}`,
  );
  for (const { wij, cedar, geval } of eerste) console.error(`  wij ${wij}, Cedar ${cedar}: ${JSON.stringify(geval)}`);
}

const tellingen: Bloktelling[] = [];
for (const telling of vergelijk(hoogstens)) {
  vertel(telling);
  tellingen.push(telling);
}

const som = (besluit: Bloktelling['besluit']) =>
  tellingen.filter((een) => een.besluit === besluit).reduce((al, { aantal }) => al + aantal, 0);
const verschillen = tellingen.reduce((al, een) => al + een.verschillen, 0);
const bekende = tellingen.reduce((al, { bekend }) => al + [...bekend.values()].reduce((a, b) => a + b, 0), 0);
const verdwenen = [...bekendBijLezen, ...bekendBijVrijgeven].filter(
  ({ naam }) => alles && !tellingen.some(({ bekend }) => bekend.has(naam)),
);
for (const { naam } of verdwenen) console.error(`Niet meer gezien, haal het van de lijst: ${naam}`);
process.exitCode = verschillen + verdwenen.length > 0 ? 1 : 0;

const seconden = ((performance.now() - sinds) / 1000).toFixed(0);
console.log(
  `lezen ${getal(som('lezen'))} en vrijgeven ${getal(som('vrijgeven'))} combinaties: ${verschillen} verschillen ` +
    `(en ${getal(bekende)} van de bekende); ${getal(aantalVragen())} vragen aan Cedar; ${seconden} s`,
);
