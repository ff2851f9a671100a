import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A viewer that only counts what it gets: reading it is the other side's work, and would slow down the measurement. */
export interface LichteKijker {
  /** Resolves at the next view. */
  volgende(): Promise<void>;
  stuur(naam: string, inhoud: unknown): void;
  gezien(): number;
  /** Size of the last view, in characters. */
  grootte(): number;
  weg(): void;
}

/** Opens a line as the client library would, and answers its pings; leaves everything else unread. */
export async function kijk(adres: string, cookie = ''): Promise<LichteKijker> {
  const lijn = new WebSocket(`${adres.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    headers: { origin: adres, cookie },
    perMessageDeflate: false,
  });
  let gezien = 0;
  let grootte = 0;
  let wacht: (() => void) | undefined;
  lijn.on('message', (data: Buffer) => {
    // Engine.IO: 2 is a ping, 4 a message; Socket.IO in it: 2 an event.
    if (data[0] === 0x32) lijn.send('3');
    if (data[0] !== 0x34 || data[1] !== 0x32) return;
    gezien += 1;
    grootte = data.length;
    wacht?.();
    wacht = undefined;
  });
  await once(lijn, 'open');
  lijn.send('40');
  await new Promise((klaar) => setTimeout(klaar, 100));
  return {
    volgende: () =>
      new Promise((klaar) => {
        wacht = klaar;
      }),
    stuur: (naam, inhoud) => lijn.send(`42${JSON.stringify([naam, inhoud])}`),
    gezien: () => gezien,
    grootte: () => grootte,
    weg: () => lijn.close(),
  };
}
