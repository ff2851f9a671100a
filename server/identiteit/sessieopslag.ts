import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDuurzaam } from '../journal/sqlite.ts';

/** A session as it lies on disk: never the id itself, only its hash. */
export interface Sessieregel {
  sleutel: string;
  persoon: string;
  begonnen: number;
  laatst: number;
}

/** Where sessions survive the death of the process. Every write is durable when it returns. */
export interface Sessieopslag {
  alles(): Sessieregel[];
  bewaar(regel: Sessieregel): void;
  wis(sleutel: string): void;
  sluit(): void;
}

const TABEL = `create table if not exists sessie (
  sleutel text primary key, persoon text not null, begonnen integer not null, laatst integer not null
) strict`;

/** Opens (or makes, readable by this user alone) the file with sessions. */
export function sqliteSessieopslag(bestand: string): Sessieopslag {
  mkdirSync(dirname(bestand), { recursive: true, mode: 0o700 });
  const db = openDuurzaam(bestand);
  db.voer('pragma secure_delete=on');
  db.voer(TABEL);
  const alles = db.bereid('select sleutel, persoon, begonnen, laatst from sessie');
  const bewaar = db.bereid(
    `insert into sessie (sleutel, persoon, begonnen, laatst) values (?, ?, ?, ?)
     on conflict (sleutel) do update set laatst = excluded.laatst`,
  );
  const wis = db.bereid('delete from sessie where sleutel = ?');
  return {
    alles: () =>
      alles.rijen().map(([sleutel, persoon, begonnen, laatst]) => ({
        sleutel: String(sleutel),
        persoon: String(persoon),
        begonnen: Number(begonnen),
        laatst: Number(laatst),
      })),
    bewaar: ({ sleutel, persoon, begonnen, laatst }) => void bewaar.doe(sleutel, persoon, begonnen, laatst),
    wis: (sleutel) => void wis.doe(sleutel),
    sluit: () => db.sluit(),
  };
}
