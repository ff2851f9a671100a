import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Gebeurtenis, Opdracht } from '../../machines/gebeurtenissen.ts';
import type { Antwoord, Onderwerp } from '../../machines/protocol.ts';
import type { Zicht } from '../../machines/zicht/soorten.ts';
import { maakCasussen } from '../../server/casussen/casussen.ts';
import { demoRegister } from '../../server/demo/personas.ts';
import { maakVerteller, type Verteller } from '../../server/demo/verteller.ts';
import { huissleutelUitMap } from '../../server/journal/huissleutel.ts';
import type { Journaal } from '../../server/journal/journaal.ts';
import { geheugenJournaal, sqliteJournaal } from '../../server/journal/openen.ts';

export const register = demoRegister();

/** The one command path over a real journal, with people of the demo register. */
export interface Huisproef {
  journaal: Journaal<Gebeurtenis>;
  casussen: ReturnType<typeof maakCasussen>;
  verteller: Verteller;
  doe(persoon: string, opdracht: Opdracht, id?: string): Promise<Antwoord>;
  zie<Z extends Zicht>(persoon: string, onderwerp: Onderwerp): Promise<Z | null>;
}

/** Somebody of the demo register. */
export function iemand(persoon: string) {
  const wie = register.zoek(persoon);
  if (!wie) throw new Error(`${persoon} staat niet in het register`);
  return wie;
}

/** Opens the path over a journal; a second time over the same one is what a restart does. */
export function openPad(journaal: Journaal<Gebeurtenis>, nu = () => new Date()): Huisproef {
  const casussen = maakCasussen({ journaal, register, nu, willekeurig: randomUUID });
  return {
    journaal,
    casussen,
    verteller: maakVerteller(journaal, register, new Date()),
    doe: (persoon, opdracht, id = randomUUID()) => casussen.behandel({ ...opdracht, opdracht: id }, iemand(persoon)),
    zie: async <Z extends Zicht>(persoon: string, onderwerp: Onderwerp) =>
      (await casussen.zie(onderwerp, iemand(persoon))).zicht as Z | null,
  };
}

export const inGeheugen = async (): Promise<Huisproef> => openPad(await geheugenJournaal<Gebeurtenis>());

/** A SQLite journal in a folder that is gone after the test; `heropen` closes it and opens it again. */
export async function opSchijf(): Promise<{ map: string; proef: Huisproef; heropen: () => Promise<Huisproef> }> {
  const map = mkdtempSync(join(tmpdir(), 'casustafel-pad-'));
  let journaal = await open(map);
  onTestFinished(async () => {
    await journaal.sluit();
    rmSync(map, { recursive: true, force: true });
  });
  return {
    map,
    proef: openPad(journaal),
    heropen: async () => {
      await journaal.sluit();
      journaal = await open(map);
      return openPad(journaal);
    },
  };
}

const open = (map: string) => sqliteJournaal<Gebeurtenis>({ map, huissleutel: huissleutelUitMap(map) });
