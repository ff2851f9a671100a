import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leesfouten } from './lezen.ts';
import { machinefouten } from './machines.ts';
import { regelfouten } from './regels.ts';
import type { Fout } from './soort.ts';
import { wegfouten } from './weg.ts';

/*
 * Plants every fault in a copy of the project, one at a time, and runs the tests that should see it: the fast ones
 * first, the compiler, and only then the slow ones. `npm run fouten` plants all, `npm run fouten -- vrijgave` those of
 * files whose path has that word. Stops with 1 when a fault survived or no longer fits what it should be planted in.
 */

const wortel = fileURLToPath(new URL('../..', import.meta.url));
const nodig = ['machines', 'server', 'client', 'test', 'package.json', 'tsconfig.json', 'vite.config.ts'];

const vitest = (...paden: string[]) => [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--project',
  'huis',
  '--bail=1',
  '--testTimeout=600000',
  '--reporter=json',
  ...paden,
];

/** Who looks, in this order. A fault is found by the first that fails. */
const kijkers: readonly (readonly [naam: string, ...opdracht: string[]])[] = [
  [
    'snel',
    ...vitest(
      'test/machines/eisen',
      'test/machines/bezwaar',
      'test/machines/bsn',
      'test/machines/escalatie',
      'test/machines/kring',
      'test/machines/lezen',
      'test/machines/uitwegen',
      'test/machines/gouden',
      'test/machines/kader',
      'test/machines/regels',
    ),
  ],
  ['zicht', ...vitest('test/machines/zicht')],
  ['compiler', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['pad', ...vitest('test/server/casussen', 'test/client')],
  ['deuren', ...vitest('test/server/deuren')],
  ['wandeling', ...vitest('test/machines/model.test.ts')],
  ['geschiedenis', ...vitest('test/machines/geschiedenis')],
];

const alle = [...machinefouten, ...regelfouten, ...wegfouten, ...leesfouten];
const gezocht = process.argv[2] ?? '';
const rij = alle.filter(({ bestand }) => bestand.includes(gezocht));
const overleefd: Fout[] = [];
const past: string[] = [];
let gevonden = 0;

function maakKopie(): string {
  const kopie = mkdtempSync(join(tmpdir(), 'casustafel-fouten-'));
  for (const een of nodig) cpSync(join(wortel, een), join(kopie, een), { recursive: true });
  symlinkSync(join(wortel, 'node_modules'), join(kopie, 'node_modules'));
  return kopie;
}

/** What the first failing test is called, or null when all is well. */
function kijk(kopie: string, opdracht: readonly string[]): Promise<string | null> {
  return new Promise((klaar) => {
    execFile(process.execPath, opdracht, { cwd: kopie, maxBuffer: 1 << 28 }, (fout, uit) =>
      klaar(fout === null ? null : eersteMis(uit)),
    );
  });
}

interface Verslag {
  testResults: {
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

const TE_LAAT = /timed out/;

/** The compiler and the runner say it each in their own way. A busy machine is no fault: what took too long is null. */
function eersteMis(uit: string): string | null {
  const begin = uit.indexOf('{"numTotal');
  if (begin === -1) return uit.split('\n')[0] || 'stopte';
  const { testResults } = JSON.parse(uit.slice(begin).split('\n')[0] ?? '{}') as Verslag;
  const gezakt = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter((een) => een.status === 'failed'),
  );
  const [echt] = gezakt.filter(({ failureMessages }) => !failureMessages.some((een) => TE_LAAT.test(een)));
  if (echt) return echt.fullName;
  if (gezakt.length > 0) return null;
  const stuk = testResults.find(({ message }) => message !== '')?.message ?? 'stopte';
  return TE_LAAT.test(stuk) ? null : (stuk.split('\n')[0] ?? stuk);
}

async function beproef(kopie: string, fout: Fout): Promise<void> {
  const pad = join(kopie, fout.bestand);
  const goed = existsSync(pad) ? readFileSync(pad, 'utf8') : '';
  const keer = goed.split(fout.van).length - 1;
  if (keer !== 1) {
    past.push(`${fout.bestand}: ${JSON.stringify(fout.van)} staat er ${keer} keer; pas de fout aan in test/fouten`);
    return;
  }
  writeFileSync(
    pad,
    goed.replace(fout.van, () => fout.naar),
  );
  const door = await eersteKijker(kopie);
  writeFileSync(pad, goed);
  if (door === null) overleefd.push(fout);
  else gevonden += 1;
  console.log(
    `${door === null ? 'OVERLEEFD' : 'gevonden'}  ${fout.waarom} (${fout.bestand})${door ? `\n          door ${door}` : ''}`,
  );
}

async function eersteKijker(kopie: string): Promise<string | null> {
  for (const [naam, ...opdracht] of kijkers) {
    const mis = await kijk(kopie, opdracht);
    if (mis !== null) return `${naam}: ${mis}`;
  }
  return null;
}

/** Without a fault the fast tests must be quiet, or everything would seem found. */
async function eisGaaf(kopie: string): Promise<void> {
  const [, ...opdracht] = kijkers[0] ?? [];
  const mis = await kijk(kopie, opdracht);
  if (mis !== null) throw new Error(`zonder fout zakt al: ${mis}`);
}

/** One copy, until there are no faults left. */
async function planter(): Promise<void> {
  const kopie = maakKopie();
  try {
    await eisGaaf(kopie);
    for (let fout = rij.shift(); fout !== undefined; fout = rij.shift()) await beproef(kopie, fout);
  } finally {
    rmSync(kopie, { recursive: true, force: true });
  }
}

const sinds = performance.now();
const totaal = rij.length;
await Promise.all(Array.from({ length: Math.min(availableParallelism(), totaal) }, planter));
for (const een of past) console.error(`PAST NIET  ${een}`);
const minuten = ((performance.now() - sinds) / 60_000).toFixed(1);
console.log(
  `${totaal} fouten geplant, ${gevonden} gevonden, ${overleefd.length} overleefd, ${past.length} pasten niet; ${minuten} minuten`,
);
process.exitCode = overleefd.length + past.length > 0 ? 1 : 0;
