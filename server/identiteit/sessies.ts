import { createHash } from 'node:crypto';
import type { Sessieopslag, Sessieregel } from './sessieopslag.ts';

const MINUUT = 60_000;
export const STIL_MAX = 15 * MINUUT;
export const DUUR_MAX = 12 * 60 * MINUUT;
/** A sign of life goes to disk at most this often: a command must not wait for it. */
const BEWAAR_NA = 30_000;
const VEEG_ELKE = 5_000;

export type Sessie = Readonly<Sessieregel>;

/** Who is logged in. One process holds the truth in memory; the store brings it back after a crash. */
export interface Sessies {
  begin(id: string, persoon: string): Sessie;
  /** The living session with this id. */
  vind(id: string): Sessie | undefined;
  leeft(sleutel: string): boolean;
  /** A sign of life: the idle clock starts again. Never brings a dead session back. */
  raak(sleutel: string): void;
  /** Ends it now: whoever listens to `opEinde` has heard before this returns. */
  beeindig(sleutel: string): void;
  opEinde(gehoord: (sleutel: string) => void): void;
  sluit(): void;
}

/** The name under which a session is known inside: from it nobody can make the cookie. */
export const sleutelVan = (id: string): string => createHash('sha256').update(id).digest('base64url');

/** `klok` is the real clock in milliseconds: the shifted clock of a demo must not log anybody out. */
export function maakSessies(opslag: Sessieopslag, klok: () => number): Sessies {
  const levend = new Map<string, Sessieregel>();
  const bewaardOp = new Map<string, number>();
  const luisteraars: ((sleutel: string) => void)[] = [];

  const verlopen = ({ begonnen, laatst }: Sessieregel): boolean =>
    klok() - laatst >= STIL_MAX || klok() - begonnen >= DUUR_MAX;

  function bewaar(sessie: Sessieregel): void {
    opslag.bewaar(sessie);
    bewaardOp.set(sessie.sleutel, sessie.laatst);
  }

  /** A full disk must not stop a command because a sign of life could not be kept: after a crash it is just older. */
  function probeerTeBewaren(sessie: Sessieregel): void {
    try {
      bewaar(sessie);
    } catch {
      bewaardOp.set(sessie.sleutel, sessie.laatst);
    }
  }

  function beeindig(sleutel: string): void {
    if (!levend.delete(sleutel)) return;
    bewaardOp.delete(sleutel);
    for (const gehoord of luisteraars) gehoord(sleutel);
    opslag.wis(sleutel);
  }

  function levende(sleutel: string): Sessieregel | undefined {
    const sessie = levend.get(sleutel);
    if (sessie === undefined || !verlopen(sessie)) return sessie;
    beeindig(sleutel);
    return undefined;
  }

  function veeg(): void {
    for (const sleutel of [...levend.keys()]) levende(sleutel);
  }

  for (const sessie of opslag.alles()) {
    levend.set(sessie.sleutel, { ...sessie });
    bewaardOp.set(sessie.sleutel, sessie.laatst);
  }
  veeg();
  const bezem = setInterval(veeg, VEEG_ELKE);
  bezem.unref();

  return {
    begin(id, persoon) {
      const sessie = { sleutel: sleutelVan(id), persoon, begonnen: klok(), laatst: klok() };
      bewaar(sessie);
      levend.set(sessie.sleutel, sessie);
      return sessie;
    },
    vind: (id) => levende(sleutelVan(id)),
    leeft: (sleutel) => levende(sleutel) !== undefined,
    raak(sleutel) {
      const sessie = levende(sleutel);
      if (sessie === undefined) return;
      sessie.laatst = klok();
      if (sessie.laatst - (bewaardOp.get(sleutel) ?? 0) >= BEWAAR_NA) probeerTeBewaren(sessie);
    },
    beeindig,
    opEinde: (gehoord) => void luisteraars.push(gehoord),
    sluit() {
      clearInterval(bezem);
      for (const sessie of levend.values())
        if (sessie.laatst !== bewaardOp.get(sessie.sleutel)) probeerTeBewaren(sessie);
      opslag.sluit();
    },
  };
}
