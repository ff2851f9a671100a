import { parseArgs } from 'node:util';
import { aantalVragen } from './beleid.ts';
import { type Bloktelling, vergelijk } from './vergelijk.ts';

/*
 * The whole decision space, twice: `npm run check:policy` holds what the engine lets people read and release against
 * `beleid.cedar`, block by block. Stops with 1 where the two differ, and shows the first combinations with all their
 * facts. `-- --hoogstens N` takes no more than so many combinations of each block.
 */

const { values } = parseArgs({ options: { hoogstens: { type: 'string' } } });
const hoogstens = Number(values.hoogstens ?? Number.POSITIVE_INFINITY);
if (values.hoogstens !== undefined && !(Number.isInteger(hoogstens) && hoogstens > 0)) {
  console.error('Geef met --hoogstens een geheel getal vanaf 1.');
  process.exit(2);
}

const sinds = performance.now();
const getal = (aantal: number) => aantal.toLocaleString('nl-NL');

function vertel({ besluit, blok, aantal, toegestaan, verschillen, eerste }: Bloktelling): void {
  console.log(`${besluit}: ${blok}: ${getal(aantal)}, ${getal(toegestaan)} toegestaan, ${verschillen} anders`);
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
process.exitCode = verschillen > 0 ? 1 : 0;

const seconden = ((performance.now() - sinds) / 1000).toFixed(0);
console.log(
  `lezen ${getal(som('lezen'))} en vrijgeven ${getal(som('vrijgeven'))} combinaties: ${verschillen} verschillen; ` +
    `${getal(aantalVragen())} vragen aan Cedar; ${seconden} s`,
);
