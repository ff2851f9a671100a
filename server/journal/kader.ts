const getal = (waarde: number): Buffer => {
  const bytes = Buffer.alloc(9);
  bytes[0] = 1;
  bytes.writeBigUInt64BE(BigInt(waarde), 1);
  return bytes;
};

const tekst = (waarde: string): Buffer => {
  const lengte = Buffer.byteLength(waarde);
  const bytes = Buffer.allocUnsafe(5 + lengte);
  bytes[0] = 2;
  bytes.writeUInt32BE(lengte, 1);
  bytes.write(waarde, 5);
  return bytes;
};

/**
 * Bytes that say exactly these parts and no others: each carries its kind and its length, so ('casus-1', 11) and
 * ('casus-11', 1) never look alike. The first part is the domain: what one place made is of no use in another.
 */
export function kader(domein: string, ...delen: (string | number)[]): Buffer {
  return Buffer.concat([
    tekst(`casustafel/${domein}`),
    ...delen.map((deel) => (typeof deel === 'number' ? getal(deel) : tekst(deel))),
  ]);
}
