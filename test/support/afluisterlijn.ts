import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A line that keeps every frame as it came in, in order. */
export interface Afluisterlijn {
  /**
   * Sends one event. Resolves when its acknowledgement is in, and with it every frame that the server sent before: a
   * socket keeps order.
   */
  roep(naam: string, inhoud: unknown): Promise<void>;
  /** The same, and then puts something of the listener's own between the frames: all before it had been sent by then. */
  merk(tekst: string): Promise<void>;
  readonly frames: readonly string[];
  sluit(): void;
}

/** Chance makes it for each connection, and it means nothing. */
const zonderSid = (frame: string): string => frame.replace(/"sid":"[\w-]{20}"/, '"sid":"*"');

/**
 * Opens a line as the client library would, and keeps what comes over it as text. The heartbeat (a frame that is `2` and
 * nothing else, by the clock of the connection) is answered and not kept.
 */
export async function luisterAf(poort: number, koppen: Record<string, string>): Promise<Afluisterlijn> {
  const lijn = new WebSocket(`ws://127.0.0.1:${poort}/socket.io/?EIO=4&transport=websocket`, {
    headers: koppen,
    perMessageDeflate: false,
  });
  const frames: string[] = [];
  const wachtend = new Map<string, () => void>();
  let beurt = 0;
  lijn.on('message', (data: Buffer, binair: boolean) => {
    const frame = `${binair ? 'binair ' : ''}${data.toString()}`;
    if (frame === '2') return lijn.send('3');
    frames.push(zonderSid(frame));
    // Socket.IO in Engine.IO: 40 is the welcome, 43 an acknowledgement with its number.
    const [kop = ''] = /^(40|43\d+)/.exec(frame) ?? [];
    wachtend.get(kop)?.();
    wachtend.delete(kop);
  });
  const antwoord = (kop: string): Promise<void> =>
    new Promise((klaar, mis) => {
      wachtend.set(kop, klaar);
      lijn.once('close', () => mis(new Error(`de lijn ging dicht, en ${kop} kwam niet`)));
    });
  lijn.setMaxListeners(0);
  await once(lijn, 'open');
  lijn.send('40');
  await antwoord('40');
  const roep = (naam: string, inhoud: unknown): Promise<void> => {
    beurt += 1;
    const klaar = antwoord(`43${beurt}`);
    lijn.send(`42${beurt}${JSON.stringify([naam, inhoud])}`);
    return klaar;
  };
  return {
    frames,
    roep,
    async merk(tekst) {
      await roep('laatLos', { volger: 'niemand' });
      frames.push(tekst);
    },
    sluit: () => lijn.close(),
  };
}
