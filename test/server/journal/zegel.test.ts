import { createCipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { JournaalBeschadigd } from '../../../server/journal/fouten.ts';
import { kader } from '../../../server/journal/kader.ts';
import { maakRegel, openRegel } from '../../../server/journal/regels.ts';
import { huissleutels, nieuweSleutel, uitOmhulling } from '../../../server/journal/sleutels.ts';
import { ontzegel, verzegel, ZegelVerbroken } from '../../../server/journal/zegel.ts';

const sleutel = createSecretKey(randomBytes(32));
const plaats = kader('proef', 'casus-1', 11);
const klaar = Buffer.from('vertrouwelijk: één zin');

describe('een zegel', () => {
  test('gaat open onder dezelfde sleutel op dezelfde plaats', () => {
    expect(ontzegel(sleutel, plaats, verzegel(sleutel, plaats, klaar))).toEqual(klaar);
    expect(ontzegel(sleutel, plaats, verzegel(sleutel, plaats, Buffer.alloc(0))).length).toBe(0);
  });

  test('van twee dezelfde dingen is nooit hetzelfde', () => {
    const [a, b] = [verzegel(sleutel, plaats, klaar), verzegel(sleutel, plaats, klaar)];
    expect(a.subarray(0, 32)).not.toEqual(b.subarray(0, 32));
    expect(a.subarray(64, 96)).not.toEqual(b.subarray(64, 96));
  });

  test.each([0, 1, 251, 252, 253, 508, 509])(
    'verraadt van %i bytes de lengte niet dan in stappen van 256',
    (lengte) => {
      const zegel = verzegel(sleutel, plaats, Buffer.alloc(lengte, 'x'));
      expect(zegel.length - 32 - 32 - 16).toBe(Math.ceil((lengte + 4) / 256) * 256);
      expect(ontzegel(sleutel, plaats, zegel).length).toBe(lengte);
    },
  );

  test('met één andere bit, waar ook, wordt geweigerd', () => {
    const zegel = verzegel(sleutel, plaats, klaar);
    for (let bit = 0; bit < zegel.length * 8; bit += 1) {
      const anders = Buffer.from(zegel);
      anders[bit >> 3] = (anders[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => ontzegel(sleutel, plaats, anders), `bit ${bit}`).toThrow(ZegelVerbroken);
    }
  });

  test.each([1, 4, 12, 15])('met %i bytes minder merk wordt geweigerd', (minder) => {
    const zegel = verzegel(sleutel, plaats, Buffer.alloc(600));
    expect(() => ontzegel(sleutel, plaats, zegel.subarray(0, -minder))).toThrow(ZegelVerbroken);
  });

  test('dat te kort is om er een te zijn, wordt geweigerd', () => {
    const zegel = verzegel(sleutel, plaats, klaar);
    for (const lengte of [0, 31, 64, 80, 335]) {
      expect(() => ontzegel(sleutel, plaats, zegel.subarray(0, lengte))).toThrow(ZegelVerbroken);
    }
  });

  test('onder een andere sleutel wordt geweigerd', () => {
    const zegel = verzegel(sleutel, plaats, klaar);
    expect(() => ontzegel(createSecretKey(randomBytes(32)), plaats, zegel)).toThrow(ZegelVerbroken);
  });

  test('dat een sleutel niet noemt waaronder het toch zou openen, wordt geweigerd', () => {
    const zegel = verzegel(sleutel, plaats, klaar);
    const blok = createHmac('sha512', sleutel).update('casustafel/record/v1').update(zegel.subarray(0, 32)).digest();
    const cipher = createCipheriv('aes-256-gcm', blok.subarray(0, 32), Buffer.alloc(12), { authTagLength: 16 });
    cipher.setAAD(plaats);
    const dicht = Buffer.concat([cipher.update(Buffer.alloc(256)), cipher.final(), cipher.getAuthTag()]);
    const zonder = Buffer.concat([zegel.subarray(0, 32), randomBytes(32), dicht]);
    expect(() => ontzegel(sleutel, plaats, zonder)).toThrow('andere sleutel');
    const met = Buffer.concat([zegel.subarray(0, 64), dicht]);
    expect(ontzegel(sleutel, plaats, met)).toEqual(Buffer.alloc(0));
  });
});

describe('een kader', () => {
  test.each([
    [kader('a', 'casus-1', 11), kader('a', 'casus-11', 1)],
    [kader('a', 'b', 'c'), kader('a', 'bc')],
    [kader('a', 'b', ''), kader('a', 'b')],
    [kader('a', 1), kader('a', '1')],
    [kader('ab', 'c'), kader('a', 'bc')],
    // A text that looks like the border between two parts.
    [kader('a', 'b\u0002\0\0\0\0c'), kader('a', 'b', 'c')],
    [kader('a', 'b\u0002\0\0\0\u0001c'), kader('a', 'b', 'c')],
  ])('zegt precies zijn delen', (een, ander) => {
    expect(een).not.toEqual(ander);
  });

  test('blijft wat het was: de hashes in journalen hangen eraan', () => {
    const bytes = '020000000c6361737573746166656c2f61' + '0200000002c3a9' + '010000000000000001';
    expect(kader('a', 'é', 1).toString('hex')).toBe(bytes);
  });
});

describe('een regel', () => {
  const plek = { stroom: 'casus-1', versie: 11, op: '2026-01-01T00:00:00.000Z', aard: 'gebeurtenis' as const };
  const regel = maakRegel({ ...plek, vorige: randomBytes(32) }, sleutel, { type: 'x' });

  test('gaat open waar hij hoort', () => {
    expect(openRegel(regel, sleutel)).toEqual({ type: 'x' });
  });

  test.each([
    ['een andere stroom', { stroom: 'casus-11' }],
    ['een andere versie', { versie: 1 }],
    ['een andere tijd', { op: '2027-01-01T00:00:00.000Z' }],
    ['een ander schema', { schema: 2 }],
    ['een andere sleutelversie', { sleutelversie: 2 }],
    ['een andere aard', { aard: 'rest' as const }],
  ])('wordt geweigerd op %s', (_, anders) => {
    expect(() => openRegel({ ...regel, ...anders }, sleutel)).toThrow(JournaalBeschadigd);
  });
});

test('een omhulde sleutel hoort bij één stroom en één huis', () => {
  const huis = huissleutels(randomBytes(32));
  const { sleutel: eigen, omhuld } = nieuweSleutel(huis, 'casus-1');
  expect(uitOmhulling(huis, 'casus-1', omhuld).export()).toEqual(eigen.export());
  expect(() => uitOmhulling(huis, 'casus-2', omhuld)).toThrow(ZegelVerbroken);
  expect(() => uitOmhulling(huissleutels(randomBytes(32)), 'casus-1', omhuld)).toThrow(ZegelVerbroken);
});
