import { randomBytes } from 'node:crypto';
import type { OpslagStuk } from './fouten.ts';
import { geheugenOpslag } from './geheugenOpslag.ts';
import type { Gebrek, Journaal, Json, Stroomstand } from './journaal.ts';
import { mongoOpslag } from './mongoOpslag.ts';
import type { Leesopslag, Opslag } from './opslag.ts';
import { sleutelbos } from './sleutelbos.ts';
import { type Huissleutels, huissleutels } from './sleutels.ts';
import { sqliteKopie } from './sqliteKopie.ts';
import { sqliteOpslag } from './sqliteOpslag.ts';
import { controleer } from './verifieer.ts';
import { type Leesjournaal, neemInGebruik, standen, toetsSlot, verzegeldeLezer } from './verzegeldeLezer.ts';
import { verzegeldJournaal } from './verzegeldJournaal.ts';

export interface SqliteKeuze {
  map: string;
  huissleutel: Buffer;
  /** What to do when the disk fails. By default the process ends. */
  fataal?: (fout: OpslagStuk) => void;
}

/** A journal in files under `map`, for one process. Throws a typed error of `fouten.ts` when it should not open. */
export async function sqliteJournaal<G = Json>({ map, huissleutel, fataal }: SqliteKeuze): Promise<Journaal<G>> {
  const huis = huissleutels(huissleutel);
  const opslag = sqliteOpslag(map, fataal);
  return open(opslag, huis, () => opslag.ijk(huis.ijkpunt));
}

export interface MongoKeuze {
  uri: string;
  /** The name of the database. */
  naam: string;
  huissleutel: Buffer;
}

/** A journal in MongoDB, which several servers may share. Needs a replica set, for its transactions. */
export async function mongoJournaal<G = Json>({ uri, naam, huissleutel }: MongoKeuze): Promise<Journaal<G>> {
  const huis = huissleutels(huissleutel);
  return open(await mongoOpslag(uri, naam), huis);
}

/** A journal in memory, for tests: sealed and chained as any other. */
export async function geheugenJournaal<G = Json>(): Promise<Journaal<G>> {
  return open(geheugenOpslag(), huissleutels(randomBytes(32)));
}

/** A journal in files to read only, also beside the server that writes it. Throws `JournaalOpSlot` for another key. */
export async function leesjournaal<G = Json>({ map, huissleutel }: SqliteKeuze): Promise<Leesjournaal<G>> {
  const huis = huissleutels(huissleutel);
  const opslag = sqliteKopie(map);
  try {
    await toetsSlot(opslag, huis);
  } catch (fout) {
    await opslag.sluit();
    throw fout;
  }
  return verzegeldeLezer<G>(opslag, huis, sleutelbos(opslag, huis));
}

/** Checks order, gaps, chain and mark of the journal in `map`, a copy or a live one, without any key. */
export const verifieerMap = (map: string): Promise<Gebrek[]> => metKopie(map, (opslag) => controleer(opslag));

/** Every stream of the journal in `map`, without any key. */
export const stromenInMap = (map: string): Promise<Stroomstand[]> => metKopie(map, standen);

async function metKopie<T>(map: string, werk: (opslag: Leesopslag) => Promise<T>): Promise<T> {
  const opslag = sqliteKopie(map);
  try {
    return await werk(opslag);
  } finally {
    await opslag.sluit();
  }
}

async function open<G>(opslag: Opslag, huis: Huissleutels, toets?: () => void): Promise<Journaal<G>> {
  try {
    await neemInGebruik(opslag, huis);
    toets?.();
    for (const stroom of await opslag.nogTeWissen()) await opslag.wisSleutel(stroom);
  } catch (fout) {
    await opslag.sluit();
    throw fout;
  }
  return verzegeldJournaal<G>(opslag, huis);
}
