import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const thuis = join(import.meta.dirname, '..', '..');

/** Our own environment without a database of somebody else's: these servers start on an empty journal of their own. */
export function omgeving(): NodeJS.ProcessEnv {
  const { MONGODB_URI: _uri, ...rest } = process.env;
  return rest;
}

/** The built server in a process of its own, on a journal that outlives it. */
export interface Proefserver {
  adres: string;
  map: string;
  start(): Promise<void>;
  /** As when the power goes: nothing is said or saved any more. */
  dood(): Promise<void>;
  stop(): Promise<void>;
}

export function maakProefserver(poort: number): Proefserver {
  const map = mkdtempSync(join(tmpdir(), 'casustafel-browser-'));
  const adres = `http://localhost:${poort}`;
  let kind: ChildProcess | undefined;

  const einde = async (signaal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const weg = new Promise((klaar) => kind?.once('exit', klaar));
    kind?.kill(signaal);
    await weg;
  };

  return {
    adres,
    map,
    async start() {
      kind = spawn(process.execPath, [join(thuis, 'dist', 'server', 'main.js')], {
        env: { ...omgeving(), PORT: String(poort), DATA_DIR: map, LOG_NIVEAU: 'warn', GRENZEN_MAAL: '20' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      await totKlaar(adres);
    },
    dood: () => einde('SIGKILL'),
    async stop() {
      await einde('SIGTERM');
      rmSync(map, { recursive: true, force: true });
    },
  };
}

async function totKlaar(adres: string): Promise<void> {
  const uiterlijk = Date.now() + 30_000;
  while (Date.now() < uiterlijk) {
    const goed = await fetch(`${adres}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (goed) return;
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  throw new Error('de server kwam niet op');
}

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** Where a browser is; says exactly what to do when there is none. */
export function browserpad(): string {
  const gevonden = [process.env.CHROMIUM ?? '', ...browsers].find((pad) => pad !== '' && existsSync(pad));
  if (gevonden) return gevonden;
  throw new Error(
    'Geen Chromium gevonden. Installeer het (Debian, Ubuntu: "sudo apt-get install chromium"), of zet CHROMIUM op het pad.',
  );
}

/** Without these a browser tries to reach its maker at every start. */
export const browservlaggen = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
