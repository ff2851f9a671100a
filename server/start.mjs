// `npm start`: builds only when there is nothing to run or the sources are newer, then runs the server in this process.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const wortel = dirname(dirname(fileURLToPath(import.meta.url)));
const server = join(wortel, 'dist/server/main.js');
const pagina = join(wortel, 'dist/client/index.html');
const bronnen = ['client', 'machines', 'server', 'package-lock.json', 'vite.config.ts'];

/** Newest change under a path; a map counts too, so that a file taken away is noticed. */
function nieuwste(pad) {
  if (!existsSync(pad)) return 0;
  const stand = statSync(pad);
  if (!stand.isDirectory()) return stand.mtimeMs;
  return Math.max(stand.mtimeMs, ...readdirSync(pad).map((naam) => nieuwste(join(pad, naam))));
}

function verouderd() {
  if (!existsSync(server) || !existsSync(pagina)) return true;
  // The server is built last: as long as it is the newest, both halves are whole.
  return Math.max(...bronnen.map((bron) => nieuwste(join(wortel, bron)))) > statSync(server).mtimeMs;
}

async function bouw() {
  const { build } = await import('vite');
  const configFile = join(wortel, 'vite.config.ts');
  await build({ configFile, logLevel: 'warn' });
  await build({ configFile, logLevel: 'warn', build: { ssr: true } });
}

if (verouderd()) {
  console.log('De casustafel wordt gebouwd; dat duurt even.');
  try {
    await bouw();
  } catch (fout) {
    if (fout?.code !== 'ERR_MODULE_NOT_FOUND' || !existsSync(server)) throw fout;
    console.warn('Bouwen kan hier niet (vite ontbreekt); de casustafel draait zoals hij eerder gebouwd is.');
  }
}

await import(pathToFileURL(server).href);
