import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  type KeyObject,
  randomFillSync,
  timingSafeEqual,
} from 'node:crypto';

const ZOUT = 32;
const MERK = 32;
const TAG = 16;
const STAP = 256;
const LENGTE = 4;
// Every record has a key of its own, so the nonce never meets the same key twice.
const NONCE = Buffer.alloc(12);
const LABEL = 'casustafel/record/v1';

/** The seal does not fit: another key, another place, or other bytes than were sealed. */
export class ZegelVerbroken extends Error {
  override readonly name = 'ZegelVerbroken';
}

/** Seals `klaar` under a fresh key derived from `sleutel`; it opens only under the same key and the same `kader`. */
export function verzegel(sleutel: KeyObject, kader: Buffer, klaar: Buffer): Buffer {
  const zout = versZout();
  const { eigen, merk } = afgeleid(sleutel, zout);
  const cipher = createCipheriv('aes-256-gcm', eigen, NONCE, { authTagLength: TAG });
  cipher.setAAD(kader);
  const dicht = cipher.update(opgevuld(klaar));
  return Buffer.concat([zout, merk, dicht, cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `verzegel` made, or throws `ZegelVerbroken`. */
export function ontzegel(sleutel: KeyObject, kader: Buffer, zegel: Buffer): Buffer {
  if (zegel.length < ZOUT + MERK + STAP + TAG) throw new ZegelVerbroken('te kort');
  const { eigen, merk } = afgeleid(sleutel, zegel.subarray(0, ZOUT));
  // GCM alone may open under two keys; this mark commits to one.
  if (!timingSafeEqual(merk, zegel.subarray(ZOUT, ZOUT + MERK))) throw new ZegelVerbroken('andere sleutel');
  const decipher = createDecipheriv('aes-256-gcm', eigen, NONCE, { authTagLength: TAG });
  decipher.setAAD(kader);
  decipher.setAuthTag(zegel.subarray(-TAG));
  const open = decipher.update(zegel.subarray(ZOUT + MERK, -TAG));
  try {
    decipher.final();
  } catch (oorzaak) {
    throw new ZegelVerbroken('andere plaats of andere bytes', { cause: oorzaak });
  }
  return open.subarray(LENGTE, LENGTE + open.readUInt32BE(0));
}

/** One HMAC gives both halves: the key of this record and the mark that commits to it. */
function afgeleid(sleutel: KeyObject, zout: Buffer): { eigen: Buffer; merk: Buffer } {
  const blok = createHmac('sha512', sleutel).update(LABEL).update(zout).digest();
  return { eigen: blok.subarray(0, 32), merk: blok.subarray(32) };
}

/** Lengths tell which form was filled in; steps of 256 bytes tell little. */
function opgevuld(klaar: Buffer): Buffer {
  const vol = Buffer.alloc(Math.ceil((LENGTE + klaar.length) / STAP) * STAP);
  vol.writeUInt32BE(klaar.length, 0);
  klaar.copy(vol, LENGTE);
  return vol;
}

// Asking the system for randomness costs more than the rest of the seal; each byte of this supply is used once.
const voorraad = Buffer.alloc(ZOUT * 256);
let gebruikt = voorraad.length;

function versZout(): Buffer {
  if (gebruikt === voorraad.length) {
    randomFillSync(voorraad);
    gebruikt = 0;
  }
  const zout = Buffer.from(voorraad.subarray(gebruikt, gebruikt + ZOUT));
  gebruikt += ZOUT;
  return zout;
}
