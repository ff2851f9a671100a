import type { KeyObject } from 'node:crypto';
import { SCHEMA } from '../../machines/opwaarderen.ts';
import { JournaalBeschadigd } from './fouten.ts';
import type { Json } from './journaal.ts';
import { kopbytes, regelHash } from './keten.ts';
import type { Regel } from './opslag.ts';
import { SLEUTELVERSIE } from './sleutels.ts';
import { ontzegel, verzegel, ZegelVerbroken } from './zegel.ts';

export const naarBytes = (waarde: unknown): Buffer => Buffer.from(JSON.stringify(waarde));
// What comes out of a seal went in as JSON of our own making.
export const uitBytes = <W = Json>(bytes: Buffer): W => JSON.parse(bytes.toString('utf8')) as W;

type Plek = Pick<Regel, 'stroom' | 'versie' | 'op' | 'aard' | 'vorige'>;

/** Seals one line and links it to its predecessor. Its schema is that of the events of this release. */
export function maakRegel(plek: Plek, sleutel: KeyObject, inhoud: unknown): Regel {
  const kop = { ...plek, schema: SCHEMA, sleutelversie: SLEUTELVERSIE };
  const bytes = kopbytes(kop);
  const los = { ...kop, inhoud: verzegel(sleutel, bytes, naarBytes(inhoud)) };
  return { ...los, hash: regelHash(los, bytes) };
}

/** Opens one line, or says which one is damaged. */
export function openRegel<W>(regel: Regel, sleutel: KeyObject): W {
  try {
    return uitBytes<W>(ontzegel(sleutel, kopbytes(regel), regel.inhoud));
  } catch (oorzaak) {
    if (!(oorzaak instanceof ZegelVerbroken)) throw oorzaak;
    const waar = `stroom ${regel.stroom}, versie ${regel.versie}`;
    throw new JournaalBeschadigd(`${waar}: het zegel klopt niet (${oorzaak.message})`, { cause: oorzaak });
  }
}
