import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Antwoord, Ik, NaarClient, NaarServer, Onderwerp, Opdracht } from '../../machines/protocol.ts';

export type Lijn = Socket<NaarClient, NaarServer>;

/** Somebody who logged in over HTTP and holds a line, as a browser would. */
export interface Bezoeker {
  persoon: string;
  lijn: Lijn;
  doe(opdracht: Opdracht, id?: string): Promise<Antwoord>;
  volg(volger: string, onderwerp: Onderwerp): Promise<unknown>;
}

/** Logs in as a persona of a running house; resolves with the cookie of the session. */
export async function logIn(adres: string, persoon: string): Promise<string> {
  const antwoord = await fetch(`${adres}/api/sessie`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: adres, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ persoon }),
  });
  if (!antwoord.ok) throw new Error(`inloggen als ${persoon} gaf ${antwoord.status}: ${await antwoord.text()}`);
  await (antwoord.json() as Promise<Ik>);
  const koekjes = antwoord.headers.getSetCookie();
  return koekjes.map((een) => een.split(';')[0]).join('; ');
}

/** Logs in and opens a line. */
export async function bezoek(adres: string, persoon: string): Promise<Bezoeker> {
  const cookie = await logIn(adres, persoon);
  const lijn: Lijn = io(adres, { transports: ['websocket'], forceNew: true, extraHeaders: { origin: adres, cookie } });
  await new Promise<void>((gelukt, mislukt) => {
    lijn.once('connect', gelukt);
    lijn.once('connect_error', mislukt);
  });
  return {
    persoon,
    lijn,
    doe: (opdracht, id = randomUUID()) => lijn.timeout(20_000).emitWithAck('opdracht', { ...opdracht, opdracht: id }),
    volg: (volger, onderwerp) => lijn.timeout(20_000).emitWithAck('volg', { volger, onderwerp }),
  };
}
