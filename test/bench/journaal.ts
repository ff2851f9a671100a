import { randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groepscommit } from '../../server/journal/groepscommit.ts';
import type { Toevoeging } from '../../server/journal/journaal.ts';
import { sqliteJournaal } from '../../server/journal/openen.ts';

/** One measured figure; `ratio` is its part of the limit measured in the same run, `grens` the least it may be. */
export interface Meting {
  naam: string;
  waarde: number;
  eenheid: string;
  ratio: number;
  grens: number;
}

const OP = '2026-03-02T09:00:00.000Z';
const SCHRIJVERS = 64;
const RONDES = 3;
const gebeurtenis = { type: 'item.bied', tekst: 'x'.repeat(560) };
const bytes = Buffer.from(JSON.stringify(gebeurtenis));

type Toevoegen = (stroom: string, verwacht: number) => Promise<void>;

/**
 * Appends per second of the whole journal (sealed, chained, remembered, durable) against the bare limit: the same
 * bytes appended to a file and synced, alone and by 64 writers who share a sync. Median of three turns each.
 */
export async function meetJournaal(): Promise<Meting[]> {
  const alleen = await inRondes((doe) => naElkaar(doe, 1500));
  const samen = await inRondes((doe) => doorElkaar(doe, 250));
  return [...rij('journaal: één schrijver', alleen, 0.5), ...rij(`journaal: ${SCHRIJVERS} schrijvers`, samen, 0.1)];
}

const rij = (naam: string, { journaal, kaal }: { journaal: number; kaal: number }, grens: number): Meting[] => [
  { naam: `${naam}, grens van de schijf`, waarde: kaal, eenheid: 'per seconde', ratio: 1, grens: 1 },
  { naam, waarde: journaal, eenheid: 'per seconde', ratio: journaal / kaal, grens },
];

/** Bare and sealed in turn, so that a busy moment of the machine meets both. */
async function inRondes(meet: (doe: Toevoegen) => Promise<number>): Promise<{ journaal: number; kaal: number }> {
  const journaal: number[] = [];
  const kaal: number[] = [];
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    kaal.push(await metBestand(meet));
    journaal.push(await metJournaal(meet));
  }
  return { journaal: midden(journaal), kaal: midden(kaal) };
}

const midden = (getallen: number[]): number => getallen.sort((a, b) => a - b)[getallen.length >> 1] ?? 0;

async function naElkaar(doe: Toevoegen, aantal: number): Promise<number> {
  await doe('opwarmen', 0);
  const begin = performance.now();
  for (let i = 0; i < aantal; i += 1) await doe('een', i);
  return (aantal / (performance.now() - begin)) * 1000;
}

async function doorElkaar(doe: Toevoegen, perSchrijver: number): Promise<number> {
  const schrijver = async (naam: string, vanaf: number, tot: number) => {
    for (let i = vanaf; i < tot; i += 1) await doe(naam, i);
  };
  const allen = (vanaf: number, tot: number) =>
    Promise.all(Array.from({ length: SCHRIJVERS }, (_, w) => schrijver(`s${w}`, vanaf, tot)));
  await allen(0, 20);
  const begin = performance.now();
  await allen(20, 20 + perSchrijver);
  return ((SCHRIJVERS * perSchrijver) / (performance.now() - begin)) * 1000;
}

async function metBestand<T>(werk: (doe: Toevoegen) => Promise<T>): Promise<T> {
  return inMap(async (map) => {
    const bestand = openSync(join(map, 'kaal'), 'a');
    const voegToe = groepscommit<Buffer>((stukken) => {
      writeSync(bestand, Buffer.concat(stukken));
      fdatasyncSync(bestand);
      return [];
    });
    try {
      return await werk(() => voegToe(bytes));
    } finally {
      closeSync(bestand);
    }
  });
}

async function metJournaal<T>(werk: (doe: Toevoegen) => Promise<T>): Promise<T> {
  return inMap(async (map) => {
    const journaal = await sqliteJournaal({ map, huissleutel: randomBytes(32) });
    let teller = 0;
    const overzicht = { fase: 'triage', termijn: OP, zichtbaarVoor: ['rol:regie', 'org:1', 'pro:1', 'pro:2'] };
    const toevoeging = (stroom: string, verwacht: number): Toevoeging => {
      teller += 1;
      return {
        verzoek: { afzender: 'pia', opdracht: String(teller) },
        uitspraak: { aanvaard: true },
        stroken: [{ stroom, soort: 'casus', verwacht, gebeurtenissen: [gebeurtenis], overzicht }],
        op: OP,
      };
    };
    try {
      return await werk((stroom, verwacht) => journaal.voegToe(toevoeging(stroom, verwacht)));
    } finally {
      await journaal.sluit();
    }
  });
}

async function inMap<T>(werk: (map: string) => Promise<T>): Promise<T> {
  const map = mkdtempSync(join(tmpdir(), 'meting-'));
  try {
    return await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
