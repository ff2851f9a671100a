import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import type { NaarClient, NaarServer } from '../../machines/protocol.ts';
import type { Deurdeps } from '../deur/deuren.ts';
import { fout } from '../deur/fouten.ts';
import { sessieId } from '../identiteit/sessiekoek.ts';
import type { Sessie } from '../identiteit/sessies.ts';
import { bewaakAfvoer } from './afvoer.ts';
import { bewaakDeur } from './deur.ts';
import { maakLuiken, type Volgbezoek } from './luiken.ts';
import { type Gast, maakVolgers, type Verzamelen } from './volgers.ts';

type Stekker = Socket<NaarServer, NaarClient, Record<string, never>, { sessie: Sessie }>;
type LiveServer = Server<NaarServer, NaarClient, Record<string, never>, { sessie: Sessie }>;

/** The live door. */
export interface Live {
  /** Lets go of everybody, so that they connect again elsewhere. */
  sluit(): Promise<void>;
}

export interface Livedeps extends Deurdeps {
  klok: () => number;
  /** The clock of the house. */
  nu: () => Date;
  verzamelen?: Verzamelen;
}

const KB64 = 64 * 1024;

/** Refuses before the upgrade whatever is not a page of ours: browsers do not guard WebSockets by themselves. */
const vanOns =
  (herkomsten: readonly string[]) =>
  (verzoek: IncomingMessage, klaar: (waarom: string | null, mag: boolean) => void): void => {
    const { origin } = verzoek.headers;
    const mag = origin !== undefined && herkomsten.includes(origin);
    klaar(mag ? null : 'geweigerd', mag);
  };

function maakServer(http: HttpServer, herkomsten: readonly string[]): LiveServer {
  const opties = {
    transports: ['websocket' as const],
    allowUpgrades: false,
    allowRequest: vanOns(herkomsten),
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: KB64,
    connectTimeout: 5_000,
    pingInterval: 5_000,
    pingTimeout: 5_000,
  };
  const io: LiveServer = new Server(http, opties);
  eisGeenHerstel(io._opts);
  // A connection id is only of use to polling, and an upgrade with one would skip `allowRequest`.
  io.engine.use((verzoek: IncomingMessage, _antwoord: unknown, verder: (fout?: Error) => void) => {
    const sid = new URL(verzoek.url ?? '', 'http://hier').searchParams.has('sid');
    verder(sid ? new Error('geweigerd') : undefined);
  });
  return io;
}

/** Connection state recovery hands out missed packets before anybody asks who is there. Refuses to start with it. */
export function eisGeenHerstel(opties: Partial<ServerOptions>): void {
  if (opties.connectionStateRecovery !== undefined) throw new Error('connectionStateRecovery moet uit staan');
}

/** Opens the live door on a listening (or yet to listen) HTTP server. */
export function maakLive(http: HttpServer, deps: Livedeps): Live {
  const { sessies, register, koek, logboek, grenzen } = deps;
  const io = maakServer(http, deps.herkomsten);
  const volgers = maakVolgers(deps);
  const luiken = maakLuiken(deps, volgers);
  const perSessie = new Map<string, Set<Volgbezoek>>();

  io.engine.use(koek.middleware);
  io.use((stekker, verder) => {
    const sessie = sessies.vind(sessieId(stekker.request));
    if (sessie === undefined || register.zoek(sessie.persoon) === undefined) return verder(weigering('NIET_INGELOGD'));
    if ((perSessie.get(sessie.sleutel)?.size ?? 0) >= grenzen.socketsPerSessie) return verder(weigering('TE_VEEL'));
    stekker.data.sessie = sessie;
    verder();
  });

  io.engine.on('connection', (verbinding: Stekker['conn']) =>
    bewaakAfvoer(verbinding, () => logboek.warn('verbinding verbroken: de andere kant leest niet')),
  );
  io.on('connection', (stekker: Stekker) => {
    const bezoek = maakBezoek(stekker);
    const { sleutel } = stekker.data.sessie;
    const bij = perSessie.get(sleutel) ?? new Set();
    perSessie.set(sleutel, bij.add(bezoek));
    stekker.on('disconnect', () => {
      volgers.vertrek(bezoek.gast);
      bij.delete(bezoek);
      if (bij.size === 0) perSessie.delete(sleutel);
    });
    bewaakDeur(bezoek, { ...deps, luiken });
  });
  sessies.opEinde((sleutel) => {
    for (const bezoek of [...(perSessie.get(sleutel) ?? [])]) bezoek.zetUit();
  });

  function maakBezoek(stekker: Stekker): Volgbezoek {
    const { sleutel, persoon } = stekker.data.sessie;
    const gast = maakGast(stekker, () => wie() !== undefined);
    const wie = () => (sessies.leeft(sleutel) ? register.zoek(persoon) : undefined);
    return {
      id: stekker.id,
      gast,
      wie,
      raak: () => sessies.raak(sleutel),
      luister: (gehoord) => void stekker.onAny(gehoord),
      zetUit() {
        if (!stekker.connected) return;
        volgers.vertrek(gast);
        stekker.emit('uitgelogd');
        stekker.disconnect(true);
      },
      verbreek: () => void stekker.disconnect(true),
    };
  }

  function maakGast(stekker: Stekker, leeft: () => boolean): Gast {
    const wie = register.zoek(stekker.data.sessie.persoon);
    if (wie === undefined) throw new Error('een socket zonder persoon');
    return {
      wie,
      leeft: () => stekker.connected && leeft(),
      stuur(volger, beurt, wat, json) {
        // It is JSON already. Written as the packet that `emit` would make of it, without encoding it again.
        stekker.conn.send(`2["zicht",{"volger":${JSON.stringify(volger)},"beurt":${beurt},"${wat}":${json}}]`, {
          compress: false,
        });
      },
    };
  }

  return {
    async sluit() {
      volgers.stop();
      io.disconnectSockets(true);
      await io.close();
    },
  };
}

/** The refusal of a handshake as the client library hands it over (`connect_error`, with `data`). */
function weigering(code: 'NIET_INGELOGD' | 'TE_VEEL'): Error & { data: unknown } {
  return Object.assign(new Error(code), { data: fout(code) });
}
