import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { meetBladzijden } from './bladzijden.ts';
import { bouwHuizen } from './bouwen.ts';
import { type Meting, meetJournaal } from './journaal.ts';
import { meetMotor } from './motor.ts';
import { meetOpdrachten } from './opdrachten.ts';
import { meetStart } from './start.ts';
import { meetTafel } from './tafel.ts';
import { meetZicht } from './zicht.ts';

/** Every figure with its reference in the same run; printed as a table and kept as JSON beside this file. */
const metingen = {
  motor: meetMotor,
  zicht: meetZicht,
  journaal: meetJournaal,
  opdrachten: meetOpdrachten,
  tafel: meetTafel,
  start: meetStart,
  bladzijden: meetBladzijden,
};

await bouwHuizen();
const bestand = new URL('./uitslag.json', import.meta.url);
// What is not measured in this run keeps its last figures.
const { uitslag }: { uitslag: Record<string, Meting[]> } = JSON.parse(readFileSync(bestand, 'utf8'));
const gevraagd = process.argv.slice(2);
for (const [naam, meet] of Object.entries(metingen)) {
  if (gevraagd.length > 0 && !gevraagd.includes(naam)) continue;
  const rijen = await meet();
  uitslag[naam] = rijen;
  console.log(`\n${naam}`);
  console.table(rijen.map(({ waarde, ratio, ...rij }) => ({ ...rij, waarde: rond(waarde), ratio: rond(ratio) })));
}
const machine = `${cpus().length} x ${cpus()[0]?.model ?? '?'}, Node ${process.version}`;
writeFileSync(bestand, `${JSON.stringify({ machine, uitslag }, null, 2)}\n`);
process.exit(0);

function rond(getal: number): number {
  return Number(getal.toPrecision(3));
}
