import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as ronde } from 'node:timers/promises';
import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import type { Ik } from '../../machines/protocol.ts';
import { maakServer } from '../../server/app.ts';
import { maakCasussen } from '../../server/casussen/casussen.ts';
import type { Casussen } from '../../server/casussen/poort.ts';
import { leesConfiguratie } from '../../server/configuratie.ts';
import { demoPersonas } from '../../server/demo/personas.ts';
import { geheugenJournaal } from '../../server/journal/openen.ts';
import { type Antwoord, koekje, OORSPRONG, vraag } from './vraag.ts';
import { register } from './wereld.ts';

/** What is made or read next: the moment, and the id. */
export interface Wijzer {
  op: string;
  nieuw: string;
}

export interface Toegang {
  cookie: string;
  bewijs: string;
}

/** A whole house on a free port, that can be told word by word. */
export interface Vertelhuis {
  poort: number;
  casussen: Casussen;
  /** Every moment and every new id comes from here. */
  wijzer: Wijzer;
  /** Resolves when nothing is being judged, written, made or waiting to be made: what had to leave the server, left. */
  rust(): Promise<void>;
  login(persoon: string): Promise<Toegang>;
  stuur(methode: string, pad: string, inhoud: unknown, wie?: Toegang): Promise<Antwoord>;
  sluit(): Promise<void>;
}

/** Counts what goes on behind the doors, and how often anything began. */
function metTel(casussen: Casussen) {
  const tel = { lopend: 0, begonnen: 0 };
  async function geteld<T>(werk: () => Promise<T>): Promise<T> {
    tel.lopend += 1;
    tel.begonnen += 1;
    try {
      return await werk();
    } finally {
      tel.lopend -= 1;
    }
  }
  const poort: Casussen = {
    ...casussen,
    behandel: (envelop, wie) => geteld(() => casussen.behandel(envelop, wie)),
    zie: (onderwerp, wie) => geteld(() => casussen.zie(onderwerp, wie)),
  };
  return { poort, tel };
}

/** Before anything is told; by day, so that no new day begins while a house stands. */
const BEGIN = '2026-06-01T10:00:00.000Z';

/**
 * Opens a house in which nothing hangs on chance or on how fast the machine is: ids and moments are pointed out, and no
 * change waits for another. Doors, sessions, sockets, command path and journal are the real ones; the journal is in memory.
 */
export async function openVertelhuis(): Promise<Vertelhuis> {
  const map = mkdtempSync(join(tmpdir(), 'casustafel-ni-'));
  const wijzer: Wijzer = { op: BEGIN, nieuw: '' };
  const nu = () => new Date(wijzer.op);
  const journaal = await geheugenJournaal<Gebeurtenis>();
  const pad = maakCasussen({ journaal, register, nu, willekeurig: () => wijzer.nieuw });
  const { poort: casussen, tel } = metTel(pad);
  const omgeving = { PORT: '0', DATA_DIR: map, PUBLIEK_ADRES: OORSPRONG, LOG_NIVEAU: 'silent', GRENZEN_MAAL: '1000' };
  const verzamelen = { lijstenNa: 0, venster: 0 };
  const delen = { journaal, casussen, register, nu, verzamelen, personas: demoPersonas };
  const huis = maakServer(leesConfiguratie(omgeving), delen);
  const poort = await huis.luister();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  const stuur: Vertelhuis['stuur'] = (methode, pad, inhoud, wie) =>
    vraag(poort, {
      methode,
      pad,
      agent,
      koppen: {
        ...{ origin: OORSPRONG, 'sec-fetch-site': 'same-origin' },
        ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
        ...(wie === undefined ? {} : { cookie: wie.cookie, 'x-bewijs': wie.bewijs }),
      },
      ...(inhoud === undefined ? {} : { inhoud: JSON.stringify(inhoud) }),
    });

  return {
    ...{ poort, casussen, wijzer, stuur },
    async rust() {
      let gezien: number;
      do {
        gezien = tel.begonnen;
        // Whoever was woken looks in the next round; two, because the answer itself may wake somebody.
        await ronde();
        await ronde();
      } while (tel.lopend > 0 || tel.begonnen !== gezien);
    },
    async login(persoon) {
      const antwoord = await stuur('POST', '/api/sessie', { persoon });
      if (antwoord.status !== 200) throw new Error(`inloggen gaf ${antwoord.status}: ${antwoord.tekst}`);
      const ik: Ik = JSON.parse(antwoord.tekst);
      return { cookie: koekje(antwoord), bewijs: ik.bewijs };
    },
    async sluit() {
      agent.destroy();
      await huis.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
