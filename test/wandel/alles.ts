import { availableParallelism } from 'node:os';
import { geadresseerden } from '../../machines/adres.ts';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import { nooitGenomen, perMachine, totaal } from '../support/wandeling.ts';
import { wandelVerdeeld } from './verdeel.ts';

/*
 * The exhaustive walk by itself: `npm run wandel`, or `npm run wandel -- snel` without what can only
 * be refused. Says how much was walked and how long it took; stops with 1 when a named rule was broken or a drawn
 * transition was never taken.
 */

const snel = process.argv.includes('snel');
const sinds = performance.now();
const uitkomst = await wandelVerdeeld(snel);
const seconden = ((performance.now() - sinds) / 1000).toFixed(1);

console.table(uitkomst.tellingen);
console.table(perMachine(uitkomst));
console.table(
  [...uitkomst.regels].map(([regel, { beoordeeld, gebroken }]) => ({ regel, beoordeeld, gebroken: gebroken.length })),
);
const { toestanden, overgangen, pogingen } = totaal(uitkomst);
console.log(
  `${snel ? 'snel' : 'geheel'}: ${toestanden} toestanden, ${overgangen} overgangen, ${pogingen} pogingen in ${seconden} s op ${availableParallelism()} kernen`,
);

const gebroken = [...uitkomst.regels].flatMap(([naam, stand]) => stand.gebroken.map((waar) => `${naam}: ${waar}`));
const stil = Object.keys(geadresseerden).filter((type) => !uitkomst.gedaan.has(type as Opdrachttype));
const gebreken = [
  ...gebroken.map((een) => `gebroken: ${een}`),
  // The quick walk tries only what leads on, so it may leave these to the whole one.
  ...(snel ? [] : nooitGenomen(uitkomst).map((een) => `nooit genomen: ${een}`)),
  ...(snel ? [] : stil.map((een) => `nooit aanvaard: ${een}`)),
  ...uitkomst.meelezers.map((een) => `leest mee: ${een}`),
  ...uitkomst.doorgelekt.map((een) => `afgeschermd, en toch: ${een}`),
  ...uitkomst.resten.map((een) => `ziet nog iets: ${een}`),
];
for (const een of gebreken) console.error(een);
process.exitCode = gebreken.length > 0 ? 1 : 0;
