import { randomBytes } from 'node:crypto';
import type { OpslagStuk } from './fouten.ts';
import { geheugenOpslag } from './geheugenOpslag.ts';
import type { Journaal, Json } from './journaal.ts';
import { mongoOpslag } from './mongoOpslag.ts';
import type { Opslag } from './opslag.ts';
import { type Huissleutels, huissleutels } from './sleutels.ts';
import { sqliteOpslag } from './sqliteOpslag.ts';
import { neemInGebruik } from './verzegeldeLezer.ts';
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
