import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { JournaalOpSlot } from './fouten.ts';
import { kader } from './kader.ts';
import { ontzegel, verzegel } from './zegel.ts';

const LENGTE = 32;
/** The generation of the keys of streams; part of every seal, so a record cannot pass under another generation. */
export const SLEUTELVERSIE = 1;

/** One key for each thing the house does, all derived from the key of the house. */
export interface Huissleutels {
  omhulling: KeyObject;
  namen: KeyObject;
  uitspraken: KeyObject;
  resten: KeyObject;
  ijkpunt: KeyObject;
  proef: KeyObject;
}

/** Derives the keys of the house. The key itself is 32 random bytes. */
export function huissleutels(huissleutel: Buffer): Huissleutels {
  if (huissleutel.length !== LENGTE) {
    throw new JournaalOpSlot(`de huissleutel moet ${LENGTE} bytes zijn, niet ${huissleutel.length}`);
  }
  const voor = (doel: string) =>
    createSecretKey(createHmac('sha256', huissleutel).update(kader('huis', doel)).digest());
  return {
    omhulling: voor('omhulling'),
    namen: voor('namen'),
    uitspraken: voor('uitspraken'),
    resten: voor('resten'),
    ijkpunt: voor('ijkpunt'),
    proef: voor('proef'),
  };
}

const omslag = (stroom: string): Buffer => kader('sleutel', stroom, SLEUTELVERSIE);

/** A new random key for a stream, with the wrapping in which it may be stored. */
export function nieuweSleutel(huis: Huissleutels, stroom: string): { sleutel: KeyObject; omhuld: Buffer } {
  const bytes = randomBytes(LENGTE);
  return { sleutel: createSecretKey(bytes), omhuld: verzegel(huis.omhulling, omslag(stroom), bytes) };
}

export const uitOmhulling = (huis: Huissleutels, stroom: string, omhuld: Buffer): KeyObject =>
  createSecretKey(ontzegel(huis.omhulling, omslag(stroom), omhuld));

/** A name as the store may know it: the same each time, and nothing to anybody without the key of the house. */
export const kenmerk = (huis: Huissleutels, domein: string, ...delen: string[]): string =>
  createHmac('sha256', huis.namen)
    .update(kader(domein, ...delen))
    .digest()
    .toString('hex', 0, 16);

const PROEF = Buffer.from('deze sleutel past');

export const maakProef = (huis: Huissleutels): Buffer => verzegel(huis.proef, kader('proef'), PROEF);

/** Throws `JournaalOpSlot` when this is not the key under which the journal was made. */
export function toetsProef(huis: Huissleutels, proef: Buffer): void {
  try {
    ontzegel(huis.proef, kader('proef'), proef);
  } catch {
    throw new JournaalOpSlot('de huissleutel past niet op dit journaal');
  }
}
