import { hash } from 'node:crypto';
import type { Gebrek, SoortStroom } from './journaal.ts';
import { kader } from './kader.ts';
import type { Kop, Regel } from './opslag.ts';

const sha256 = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

/** What the first record of a stream follows: the stream itself, so a chain cannot be moved to another. */
export const beginHash = (stroom: string, soort: SoortStroom): Buffer => sha256(kader('begin', stroom, soort));

/** The header as bytes: what a seal is bound to and what a hash covers. */
export const kopbytes = (regel: Omit<Regel, 'vorige' | 'hash' | 'inhoud'>): Buffer =>
  kader('regel', regel.stroom, regel.versie, regel.op, regel.schema, regel.sleutelversie, regel.aard);

/** Over header, predecessor and ciphertext: it can be checked, and stays true after erasure, without any key. */
export const regelHash = ({ vorige, inhoud }: Pick<Regel, 'vorige' | 'inhoud'>, kop: Buffer): Buffer =>
  sha256(Buffer.concat([kop, vorige, inhoud]));

/** The first bad record of a stream, or undefined when order and chain hold. `regels` in order of version. */
export function eersteGebrek(stroom: string, kop: Pick<Kop, 'soort' | 'versie'>, regels: Regel[]): Gebrek | undefined {
  if (regels.length === 0) return { stroom, versie: 1, wat: 'de stroom heeft geen regels' };
  let vorige = beginHash(stroom, kop.soort);
  for (const [i, regel] of regels.entries()) {
    const wat = fout(regel, i + 1, vorige) ?? (regels[i - 1]?.aard === 'rest' ? 'staat na de vernietiging' : undefined);
    if (wat) return { stroom, versie: Math.min(regel.versie, i + 1), wat };
    vorige = regel.hash;
  }
  return regels.length < kop.versie ? { stroom, versie: regels.length + 1, wat: 'ontbreekt' } : undefined;
}

function fout(regel: Regel, versie: number, vorige: Buffer): string | undefined {
  if (regel.versie > versie) return 'ontbreekt';
  if (regel.versie < versie) return 'staat er dubbel';
  if (!regel.vorige.equals(vorige)) return 'sluit niet aan op de regel ervoor';
  if (!regel.hash.equals(regelHash(regel, kopbytes(regel)))) return 'is gewijzigd: de hash klopt niet';
  return undefined;
}
