import type { Socket } from 'socket.io';

type Verbinding = Socket['conn'];

export const PAKKETTEN_MAX = 256;
export const TEKENS_MAX = 1024 * 1024;

const lengte = (data: unknown): number => (typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0);

/**
 * Watches what waits to be read by the other side, and cuts the line (not politely: a farewell would wait in the same
 * queue) when that stays over budget. Whoever is cut connects again and gets one fresh view.
 */
export function bewaakAfvoer(verbinding: Verbinding, teVeel: () => void): void {
  const wacht = { pakketten: 0, tekens: 0 };
  let onderweg = { pakketten: 0, tekens: 0 };
  let gewogen = false;

  function over(): boolean {
    // Writable again means that everything flushed before has left for the network.
    if (verbinding.transport.writable) onderweg = { pakketten: 0, tekens: 0 };
    return wacht.pakketten + onderweg.pakketten > PAKKETTEN_MAX || wacht.tekens + onderweg.tekens > TEKENS_MAX;
  }

  function weeg(): void {
    gewogen = false;
    if (verbinding.readyState === 'closed' || !over()) return;
    teVeel();
    verbinding.request.socket.destroy();
  }

  verbinding.on('packetCreate', ({ data }: { data?: unknown }) => {
    wacht.pakketten += 1;
    wacht.tekens += lengte(data);
    if (gewogen || !over()) return;
    gewogen = true;
    // Many answers in one go are no slow reader: the network gets one turn to take them.
    setImmediate(weeg);
  });
  verbinding.on('flush', () => {
    onderweg = { ...wacht };
    wacht.pakketten = 0;
    wacht.tekens = 0;
  });
}
