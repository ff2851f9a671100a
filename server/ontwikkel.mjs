// `npm run dev`: the server on 3000 starts again when its sources change, the client on 5173 renews itself in place.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wortel = dirname(dirname(fileURLToPath(import.meta.url)));
const vite = 'http://localhost:5173';

const start = (delen, omgeving = {}) =>
  spawn(process.execPath, delen, { cwd: wortel, stdio: 'inherit', env: { ...process.env, ...omgeving } });

const kinderen = [
  // Pages come from vite here, so that is the origin the server lets in.
  start([join(wortel, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'server/main.ts'], {
    PORT: '3000',
    PUBLIEK_ADRES: vite,
  }),
  start([join(wortel, 'node_modules/vite/bin/vite.js')]),
];

let gestopt = false;
function stop(code) {
  if (gestopt) return;
  gestopt = true;
  process.exitCode = code;
  for (const kind of kinderen) kind.kill('SIGTERM');
}

process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));
for (const kind of kinderen) kind.on('exit', (code) => stop(code ?? 0));
