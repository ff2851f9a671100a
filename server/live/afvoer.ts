import type { Socket } from 'socket.io';

type Verbinding = Socket['conn'];

export const PAKKETTEN_MAX = 256;
export const TEKENS_MAX = 1024 * 1024;

const lengte = (data: unknown): number => (typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0);

/**
 * Watches what waits to be read by the other side, and cuts the line (not politely: a farewell would wait in the same
 * queue) when that is over budget. Whoever is cut connects again and gets one fresh view.
 */
export function bewaakAfvoer(verbinding: Verbinding, teVeel: () => void): void {
  let pakketten = 0;
  let tekens = 0;
  let onderweg = { pakketten: 0, tekens: 0 };

  verbinding.on('packetCreate', ({ data }: { data?: unknown }) => {
    // Writable again means that everything flushed before has left for the network.
    if (verbinding.transport.writable) onderweg = { pakketten: 0, tekens: 0 };
    pakketten += 1;
    tekens += lengte(data);
    if (pakketten + onderweg.pakketten <= PAKKETTEN_MAX && tekens + onderweg.tekens <= TEKENS_MAX) return;
    teVeel();
    verbinding.request.socket.destroy();
  });
  verbinding.on('flush', () => {
    onderweg = { pakketten, tekens };
    pakketten = 0;
    tekens = 0;
  });
}
