import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Express } from 'express';
import type { Ik } from '../machines/protocol.ts';
import type { Casussen } from './casussen/poort.ts';
import { type Configuratie, herkomsten } from './configuratie.ts';
import { maakEmmers } from './deur/emmer.ts';
import { maakHttp } from './http/http.ts';
import type { Register } from './identiteit/register.ts';
import { maakSessiekoek } from './identiteit/sessiekoek.ts';
import { sqliteSessieopslag } from './identiteit/sessieopslag.ts';
import { maakSessies, type Sessies } from './identiteit/sessies.ts';
import { maakLive } from './live/live.ts';
import type { Verzamelen } from './live/volgers.ts';
import { type Logboek, maakLogboek } from './logboek.ts';

export interface Serverdeps {
  casussen: Casussen;
  register: Register;
  /** The clock of the house, shifted by KLOK in a demo. */
  nu: () => Date;
  /** Who can be tried; left out: nobody logs in with a click. */
  personas?: Ik['personas'];
  /** Folder of the built client. */
  clientMap?: string;
  /** Closed first: what it is writing is finished, and nothing begins after it. */
  termijnen?: { sluit(): Promise<void> };
  /** Closed last, when nothing can be written any more. */
  journaal?: { sluit(): Promise<void> };
  logboek?: Logboek;
  /** The real clock in milliseconds, for sessions and limits. */
  klok?: () => number;
  /** Left out: as long as people do not notice. */
  verzamelen?: Verzamelen;
}

/** A house with its doors. */
export interface Huis {
  app: Express;
  http: Server;
  sessies: Sessies;
  /** Opens the doors; resolves with the port. Rejects when it is taken. */
  luister(): Promise<number>;
  /** Stops letting in, finishes what was begun, closes everything. */
  sluit(): Promise<void>;
}

const VERBINDINGEN_MAX = 5_000;
const WACHT_OP_LOPEND = 2_000;

/** Puts the house together from its parts; used by `main` and by tests alike (port 0 takes any free port). */
export function maakServer(configuratie: Configuratie, deps: Serverdeps): Huis {
  const klok = deps.klok ?? Date.now;
  const { casussen, rust } = metTeller(deps.casussen);
  const sessies = maakSessies(sqliteSessieopslag(join(configuratie.dataMap, 'sessies.db')), klok);
  const deurdeps = {
    ...deps,
    casussen,
    sessies,
    koek: maakSessiekoek({
      sessies,
      geheim: configuratie.sessieGeheim ?? geheimUitMap(configuratie.dataMap),
      https: configuratie.publiekAdres.startsWith('https://'),
    }),
    logboek: deps.logboek ?? maakLogboek(configuratie.logNiveau),
    grenzen: configuratie.grenzen,
    herkomsten: herkomsten(configuratie),
    magNog: maakEmmers(configuratie.grenzen, klok),
    klok,
  };
  const { publiekAdres, trustProxy } = configuratie;
  const personas = configuratie.modus === 'demo' ? deps.personas : undefined;
  const app = maakHttp({ ...deurdeps, publiekAdres, trustProxy, personas, clientMap: deps.clientMap });
  const http = maakLuisteraar(app);
  const live = maakLive(http, deurdeps);

  return {
    app,
    http,
    sessies,
    luister: () => luister(http, configuratie),
    async sluit() {
      const dicht = sluitHttp(http);
      await deps.termijnen?.sluit();
      await rust(WACHT_OP_LOPEND);
      await live.sluit();
      http.closeAllConnections();
      await dicht;
      sessies.sluit();
      await deps.journaal?.sluit();
    },
  };
}

function maakLuisteraar(app: Express): Server {
  const http = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, app);
  http.maxConnections = VERBINDINGEN_MAX;
  return http;
}

function luister(http: Server, { poort, host }: Configuratie): Promise<number> {
  return new Promise((gelukt, mislukt) => {
    http.once('error', mislukt);
    http.listen(poort, host, () => {
      http.off('error', mislukt);
      gelukt((http.address() as AddressInfo).port);
    });
  });
}

function sluitHttp(http: Server): Promise<void> {
  if (!http.listening) return Promise.resolve();
  http.closeIdleConnections();
  return new Promise((klaar) => {
    http.close(() => klaar());
  });
}

/** Counts the commands under way, so that a stop can let them finish. */
function metTeller(casussen: Casussen): { casussen: Casussen; rust: (hoogstens: number) => Promise<void> } {
  let lopend = 0;
  let leeg: (() => void) | undefined;
  const geteld: Casussen = {
    zie: (onderwerp, wie) => casussen.zie(onderwerp, wie),
    kader: () => casussen.kader(),
    brief: (sleutel) => casussen.brief(sleutel),
    luister: (gehoord) => casussen.luister(gehoord),
    async behandel(envelop, wie) {
      lopend += 1;
      try {
        return await casussen.behandel(envelop, wie);
      } finally {
        lopend -= 1;
        if (lopend === 0) leeg?.();
      }
    },
  };
  const rust = (hoogstens: number): Promise<void> =>
    lopend === 0
      ? Promise.resolve()
      : new Promise((klaar) => {
          const genoeg = setTimeout(klaar, hoogstens);
          leeg = () => {
            clearTimeout(genoeg);
            // One more round, so that the answers leave before the connections do.
            setImmediate(klaar);
          };
        });
  return { casussen: geteld, rust };
}

/** The session secret of a demo: made once, beside the sessions that it signs. */
function geheimUitMap(map: string): string {
  const pad = join(map, 'sessiegeheim');
  if (!existsSync(pad)) {
    mkdirSync(map, { recursive: true, mode: 0o700 });
    writeFileSync(pad, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(pad, 'utf8').trim();
}
