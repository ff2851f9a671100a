import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { JournaalInGebruik } from '../../../server/journal/fouten.ts';
import { sqliteJournaal } from '../../../server/journal/openen.ts';
import { inMap, metJournaal } from './hulp.ts';

const KILLS = 15;
const KIND = fileURLToPath(new URL('schrijvendKind.ts', import.meta.url));

interface Boek {
  bevestigd: Map<string, { stroom: string; versie: number }>;
  onbeantwoord: Map<string, string>;
}

function start(map: string, sleutel: Buffer, ronde: string, boek: Boek) {
  const onbeantwoord = JSON.stringify([...boek.onbeantwoord].map(([id, stroom]) => [stroom, id]));
  const kind = spawn(process.execPath, ['--import', 'tsx', KIND, map, sleutel.toString('hex'), ronde, onbeantwoord]);
  const regels = createInterface(kind.stdout);
  const open = new Promise<void>((klaar) =>
    regels.on('line', (regel) => (regel === 'open' ? klaar() : noteer(regel, boek))),
  );
  let fouten = '';
  kind.stderr.on('data', (stuk) => {
    fouten += stuk;
  });
  const klaar = Promise.all([once(kind, 'exit'), once(regels, 'close')]).then(() => fouten);
  return { kind, open: Promise.race([open, klaar]), klaar };
}

function noteer(regel: string, { bevestigd, onbeantwoord }: Boek): void {
  const [woord, stroom = '', id = '', versie] = regel.split(' ');
  if (woord === 'vraag') onbeantwoord.set(id, stroom);
  if (woord === 'ja') bevestigd.set(id, { stroom, versie: Number(versie) });
  if (woord === 'ja' || woord === 'al') onbeantwoord.delete(id);
}

async function dood(kind: ChildProcessWithoutNullStreams): Promise<void> {
  await setTimeout(30 + Math.random() * 120);
  kind.kill('SIGKILL');
}

test(`na ${KILLS} keer kill -9 staat wat bevestigd is er precies één keer, en wat herhaald werd ook`, () =>
  inMap(async (map) => {
    const huissleutel = randomBytes(32);
    const boek: Boek = { bevestigd: new Map(), onbeantwoord: new Map() };
    for (let ronde = 0; ronde < KILLS; ronde += 1) {
      const { kind, open, klaar } = start(map, huissleutel, String(ronde), boek);
      await open;
      await dood(kind);
      expect(await klaar).toBe('');
    }
    const { klaar } = start(map, huissleutel, 'laatste', boek);
    expect(await klaar).toBe('');
    expect(boek.onbeantwoord.size).toBe(0);
    // How many are confirmed before a kill depends on the machine; that there were enough to lose does not.
    expect(boek.bevestigd.size).toBeGreaterThan(KILLS * 4);

    await metJournaal({ map, huissleutel }, async (journaal) => {
      expect(await journaal.verifieer()).toEqual([]);
      const plaatsen = new Map<string, { stroom: string; versie: number }>();
      for (const { stroom } of await journaal.stromen()) {
        for (const { gebeurtenis, versie } of await journaal.lees(stroom)) {
          const { id } = gebeurtenis as { id: string };
          expect(plaatsen.has(id), `${id} staat er dubbel`).toBe(false);
          plaatsen.set(id, { stroom, versie });
        }
      }
      for (const [id, plaats] of boek.bevestigd) expect(plaatsen.get(id), id).toEqual(plaats);
    });
  }));

test('een ander proces komt er niet bij, ook niet nadat hier een tweede keer is geprobeerd', () =>
  inMap(async (map) => {
    const huissleutel = randomBytes(32);
    const boek: Boek = { bevestigd: new Map(), onbeantwoord: new Map() };
    await metJournaal({ map, huissleutel }, async () => {
      await expect(sqliteJournaal({ map, huissleutel })).rejects.toThrow(JournaalInGebruik);
      expect(await start(map, huissleutel, 'laatste', boek).klaar).toContain('JournaalInGebruik');
    });
    expect(await start(map, huissleutel, 'laatste', boek).klaar).toBe('');
  }));
