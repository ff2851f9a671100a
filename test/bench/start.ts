import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import { demoRegister } from '../../server/demo/personas.ts';
import * as route from '../../server/demo/route.ts';
import { maakVerteller } from '../../server/demo/verteller.ts';
import { huissleutelUitMap } from '../../server/journal/huissleutel.ts';
import { sqliteJournaal } from '../../server/journal/openen.ts';
import { bezoek } from '../support/bezoeker.ts';
import { midden } from './huizen.ts';
import type { Meting } from './journaal.ts';

const CASUSSEN = 10_000;
const POORT = 30_781;

/**
 * A journal of 100,000 events in 10,000 casussen: how long from starting the built server until it answers, and how
 * long the server takes for the first page of the werkvoorraad. Needs a build (`npm run build`).
 */
export async function meetStart(): Promise<Meting[]> {
  const map = mkdtempSync(join(tmpdir(), 'casustafel-start-'));
  try {
    await vul(map);
    const starts: number[] = [];
    let pagina = { koud: Number.NaN, warm: Number.NaN };
    for (let keer = 0; keer < 3; keer += 1) {
      const { duur, stop } = await startServer(map);
      starts.push(duur);
      pagina = await werkvoorraad();
      await stop();
    }
    const rij = (naam: string, waarde: number, grens: number) => ({
      naam,
      waarde,
      eenheid: 'ms',
      ratio: waarde / grens,
      grens,
    });
    return [
      rij('start tot eerste antwoord, 100.000 gebeurtenissen (hoogstens)', midden(starts), 2000),
      rij('eerste pagina werkvoorraad, 10.000 casussen, vlak na de start, over de lijn (hoogstens)', pagina.koud, 50),
      rij('dezelfde pagina daarna (hoogstens)', pagina.warm, 50),
    ];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

async function vul(map: string): Promise<void> {
  const journaal = await sqliteJournaal<Gebeurtenis>({ map, huissleutel: huissleutelUitMap(map) });
  const v = maakVerteller(journaal, demoRegister(), new Date());
  v.opDag(-3);
  const tekst = 'Een tekst van gewone lengte.';
  const verhaal: route.Verhaal = {
    betrokkene: { naam: 'Bench Proef', geboortedatum: '1990-01-01', woonplaats: 'Rivierenstad' },
    zorg: 'overig',
    genodigden: [],
    aanmelding: {
      aanleiding: tekst,
      doel: tekst,
      criteria: { a: tekst, b: tekst, c: tekst, d: tekst },
      eigenInzet: tekst,
      betrokkeneGeinformeerd: true,
      juistheidGecontroleerd: true,
    },
  };
  const vulEen = async () => {
    const casus = await route.triage(v, verhaal);
    for (const persoon of [...route.spelers.triage, 'femke.bos', 'femke.bos']) {
      await v.zegt(persoon, { type: 'doel.beoordeel', casus, past: true, reden: tekst });
    }
  };
  // Fifty at a time, so that they share syncs.
  for (let i = 0; i < CASUSSEN; i += 50) await Promise.all(Array.from({ length: 50 }, vulEen));
  await journaal.sluit();
}

async function startServer(map: string): Promise<{ duur: number; stop: () => Promise<void> }> {
  const begin = performance.now();
  const main = new URL('../../dist/server/main.js', import.meta.url).pathname;
  const kind = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(POORT), DATA_DIR: map, LOG_NIVEAU: 'silent' },
  });
  while (!(await leeft())) await new Promise((klaar) => setTimeout(klaar, 5));
  const duur = performance.now() - begin;
  const weg = new Promise((klaar) => kind.once('exit', klaar));
  return {
    duur,
    stop: async () => {
      kind.kill('SIGTERM');
      await weg;
    },
  };
}

const leeft = () =>
  fetch(`http://localhost:${POORT}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** From asking to follow until the view is there; the line itself is in it too. */
async function werkvoorraad(): Promise<{ koud: number; warm: number }> {
  const { lijn, volg } = await bezoek(`http://localhost:${POORT}`, 'noor.devries');
  const keren: number[] = [];
  for (let keer = 0; keer < 7; keer += 1) {
    const begin = performance.now();
    const gezien = new Promise<void>((klaar) => lijn.once('zicht', () => klaar()));
    await volg(randomUUID(), { wat: 'werkvoorraad' });
    await gezien;
    keren.push(performance.now() - begin);
  }
  lijn.disconnect();
  // The first one reads and folds the casussen of the page; the others find them in memory.
  return { koud: keren[0] ?? Number.NaN, warm: midden(keren.slice(1)) };
}
