import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from 'socket.io';

/** The limit to measure against: bare Socket.IO in a process of its own, with nothing of ours. */
const map = mkdtempSync(join(tmpdir(), 'casustafel-kaal-'));
const bestand = openSync(join(map, 'rij'), 'a');
const http = createServer();
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });

const vullingen = new Map<number, { zicht: string }>();

function vulling(bytes: number): { zicht: string } {
  const gemaakt = vullingen.get(bytes) ?? { zicht: 'x'.repeat(bytes) };
  vullingen.set(bytes, gemaakt);
  return gemaakt;
}

io.on('connection', (lijn) => {
  lijn.on('echo', (_inhoud: unknown, antwoord: (terug: unknown) => void) =>
    antwoord({ aanvaard: true, nieuw: 'x', inhoud: null }),
  );
  // What one command must at least do: receive, append the same bytes, sync, answer.
  lijn.on('bewaar', (inhoud: unknown, antwoord: (terug: unknown) => void) => {
    writeSync(bestand, JSON.stringify(inhoud));
    fdatasyncSync(bestand);
    antwoord({ aanvaard: true, nieuw: 'x' });
  });
  // What is shouted is made here: to send it in first would count as work of the broadcast.
  lijn.on('roep', (bytes: number) => io.emit('zicht', vulling(bytes)));
});

http.listen(Number(process.env.PROEFPOORT ?? 30778), () => process.send?.({ klaar: true }));
process.on('disconnect', () => {
  closeSync(bestand);
  rmSync(map, { recursive: true, force: true });
  process.exit(0);
});
