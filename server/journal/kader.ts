const GETAL = 9;
const KOP = 5;

const lengte = (deel: string | number): number => (typeof deel === 'number' ? GETAL : KOP + Buffer.byteLength(deel));

function schrijf(bytes: Buffer, vanaf: number, deel: string | number): number {
  if (typeof deel === 'number') {
    bytes[vanaf] = 1;
    return bytes.writeBigUInt64BE(BigInt(deel), vanaf + 1);
  }
  bytes[vanaf] = 2;
  const geschreven = bytes.write(deel, vanaf + KOP);
  bytes.writeUInt32BE(geschreven, vanaf + 1);
  return vanaf + KOP + geschreven;
}

/**
 * Bytes that say exactly these parts and no others: each carries its kind and its length, so ('casus-1', 11) and
 * ('casus-11', 1) never look alike. The first part is the domain: what one place made is of no use in another.
 */
export function kader(domein: string, ...delen: (string | number)[]): Buffer {
  const alle = [`casustafel/${domein}`, ...delen];
  const bytes = Buffer.allocUnsafe(alle.reduce<number>((som, deel) => som + lengte(deel), 0));
  let vanaf = 0;
  for (const deel of alle) vanaf = schrijf(bytes, vanaf, deel);
  return bytes;
}
