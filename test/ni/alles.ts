import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Taak, Telling } from './werker.ts';

/*
 * Non-interference on a large scale. `npm run check:ni -- --paren 500000`: of the domain alone, where a pair is a person
 * and a moment of two histories that differ only in what that person may not know; all that they see, and what they hear
 * when they try something, must be the same byte for byte. `npm run check:ni -- --server 2000`: of a whole house, where a
 * pair is a person and two such histories told to it, and what must be the same is every frame and every answer that
 * reached them. Stops with 1 at the first thing that leaks, and says what and to whom.
 */

const { values } = parseArgs({
  options: { paren: { type: 'string' }, server: { type: 'string' }, zaad: { type: 'string' } },
});
const soort = values.server === undefined ? 'domein' : 'server';
const gevraagd = Number(values.server ?? values.paren ?? 20_000);
const zaad = Number(values.zaad ?? 27_182);
const dubbel = values.server !== undefined && values.paren !== undefined;
if (dubbel || !(Number.isInteger(gevraagd) && gevraagd > 0 && Number.isInteger(zaad))) {
  console.error('Geef met --paren of met --server hoeveel paren er moeten zijn, en met --zaad een geheel getal.');
  process.exit(2);
}

const kernen = availableParallelism();
const sinds = performance.now();

function werk(nummer: number): Promise<Telling> {
  const pad = fileURLToPath(new URL('./werker.ts', import.meta.url));
  const werker = fork(pad, { execArgv: ['--import', 'tsx'] });
  return new Promise((klaar, mis) => {
    let geteld: Telling | undefined;
    werker.on('message', (gezien: Telling) => {
      geteld = gezien;
    });
    werker.on('error', mis);
    werker.on('exit', () => (geteld ? klaar(geteld) : mis(new Error('er lekte iets; zie hierboven'))));
    const taak: Taak = { soort, zaad: zaad + nummer * 1_000_000, paren: Math.ceil(gevraagd / kernen) };
    werker.send(taak);
  });
}

const delen = await Promise.all(Array.from({ length: kernen }, (_, nummer) => werk(nummer))).catch((fout: Error) => {
  console.error(fout.message);
  process.exit(1);
});
const som = (wat: string) => `${delen.reduce((al, een) => al + (een[wat] ?? 0), 0)} ${wat}`;
const seconden = (performance.now() - sinds) / 1000;
const geteld = Object.keys(delen[0] ?? {})
  .map(som)
  .join(', ');
console.log(`${geteld} gelijk (${soort}) in ${seconden.toFixed(1)} s op ${kernen} kernen (zaad ${zaad})`);
