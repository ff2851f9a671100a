import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Sees what a server hands to the network, over all its connections, in the order in which it does so. */
export interface Afgang {
  /** Forgets what was seen so far. */
  begin(): void;
  /** How many writes held `wat` before the write that held `teken`, and how many after it. Throws without that sign. */
  tel(wat: string, teken: string): { voor: number; na: number };
}

/** From now on; frames of a socket are not masked on this side and not compressed, so their text is in what is written. */
export function bewaakAfgang(http: Server): Afgang {
  let geschreven: string[] = [];
  http.on('connection', (verbinding: Socket) => {
    const schrijf = verbinding.write.bind(verbinding) as (...wat: unknown[]) => boolean;
    verbinding.write = ((stuk: string | Uint8Array, ...rest: unknown[]) => {
      geschreven.push(typeof stuk === 'string' ? stuk : Buffer.from(stuk).toString());
      return schrijf(stuk, ...rest);
    }) as Socket['write'];
  });
  return {
    begin() {
      geschreven = [];
    },
    tel(wat, teken) {
      const bij = geschreven.findIndex((stuk) => stuk.includes(teken));
      if (bij < 0) throw new Error(`${teken} is niet verzonden`);
      const met = (stukken: string[]) => stukken.filter((stuk) => stuk.includes(wat)).length;
      return { voor: met(geschreven.slice(0, bij)), na: met(geschreven.slice(bij + 1)) };
    },
  };
}
