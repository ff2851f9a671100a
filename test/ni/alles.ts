import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Geteld } from '../support/inmenging.ts';

/*
 * Non-interference on a large scale: `npm run check:ni -- --paren 500000`. A pair is a person and a moment of two
 * histories that differ only in what that person may not know; all that they see, and what they hear when they try
 * something, must be the same byte for byte. Stops with 1 at the first thing that leaks, and says what and to whom.
 */

const { values } = parseArgs({ options: { paren: { type: 'string' }, zaad: { type: 'string' } } });
const gevraagd = Number(values.paren ?? 20_000);
const zaad = Number(values.zaad ?? 27_182);
if (!(Number.isInteger(gevraagd) && gevraagd > 0 && Number.isInteger(zaad))) {
  console.error('Geef met --paren hoeveel paren er moeten zijn, en met --zaad een geheel getal.');
  process.exit(2);
}

const kernen = availableParallelism();
const sinds = performance.now();

function werk(nummer: number): Promise<Geteld> {
  const pad = fileURLToPath(new URL('./werker.ts', import.meta.url));
  const werker = fork(pad, { execArgv: ['--import', 'tsx'] });
  return new Promise((klaar, mis) => {
    let geteld: Geteld | undefined;
    werker.on('message', (gezien: Geteld) => {
      geteld = gezien;
    });
    werker.on('error', mis);
    werker.on('exit', () => (geteld ? klaar(geteld) : mis(new Error('er lekte iets; zie hierboven'))));
    werker.send({ zaad: zaad + nummer * 1_000_000, paren: Math.ceil(gevraagd / kernen) });
  });
}

const delen = await Promise.all(Array.from({ length: kernen }, (_, nummer) => werk(nummer))).catch((fout: Error) => {
  console.error(fout.message);
  process.exit(1);
});
const som = (wat: keyof Geteld) => delen.reduce((al, een) => al + een[wat], 0);
const seconden = (performance.now() - sinds) / 1000;
console.log(
  `${som('paren')} paren en ${som('antwoorden')} antwoorden gelijk in ${seconden.toFixed(1)} s op ${kernen} kernen (zaad ${zaad})`,
);
