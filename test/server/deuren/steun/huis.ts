import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import type { Ik, NaarClient, NaarServer, Zichtbericht } from '../../../../machines/protocol.ts';
import { metVerschil } from '../../../../machines/zicht/verschil.ts';
import { type Huis, maakServer, type Serverdeps } from '../../../../server/app.ts';
import { type Configuratie, leesConfiguratie } from '../../../../server/configuratie.ts';
import { demoPersonas, demoRegister } from '../../../../server/demo/personas.ts';
import { type Antwoord, koekje, OORSPRONG, type Vraag, vraag } from '../../../support/vraag.ts';
import { type Proefcasussen, proefCasussen } from './proefcasussen.ts';

export { type Antwoord, koekje, OORSPRONG, vraag };

/** A command with an id that is the same for the same letter. */
export const informatie = (letter: string, wat = 'nieuw', casus = 'c1') => ({
  opdracht: `00000000-0000-4000-8000-00000000000${letter}`,
  type: 'casus.vraagInformatie' as const,
  casus,
  wat,
});

export interface Ingelogd {
  cookie: string;
  bewijs: string;
}

export type Lijn = Socket<NaarClient, NaarServer>;

export interface Proefhuis {
  huis: Huis;
  poort: number;
  map: string;
  casussen: Proefcasussen;
  vraag(wat: Vraag): Promise<Antwoord>;
  /** As a page of ours sends it: same origin, JSON, with cookie and proof. */
  stuur(methode: string, pad: string, inhoud: unknown, wie?: Partial<Ingelogd>): Promise<Antwoord>;
  login(persoon: string): Promise<Ingelogd>;
  lijn(wie: Partial<Ingelogd>, opties?: { origin?: string | null; auth?: Record<string, unknown> }): Lijn;
  verbonden(persoon: string): Promise<Lijn>;
}

export interface Huisopties extends Partial<Serverdeps> {
  map?: string;
  omgeving?: Record<string, string>;
  configuratie?: Partial<Configuratie>;
}

/** A folder that is gone after the test. */
export function proefmap(): string {
  const map = mkdtempSync(join(tmpdir(), 'casustafel-'));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  return map;
}

/** A whole house on a free port, closed after the test. */
export async function openHuis(opties: Huisopties = {}): Promise<Proefhuis> {
  const { map = proefmap(), omgeving = {}, configuratie, ...deps } = opties;
  const casussen = proefCasussen();
  const instellingen = {
    ...leesConfiguratie({ PORT: '0', DATA_DIR: map, PUBLIEK_ADRES: OORSPRONG, LOG_NIVEAU: 'silent', ...omgeving }),
    ...configuratie,
  };
  const huis = maakServer(instellingen, {
    casussen,
    register: demoRegister(),
    personas: demoPersonas,
    nu: () => new Date('2026-11-23T09:00:00Z'),
    ...deps,
  });
  const poort = await huis.luister();
  onTestFinished(() => huis.sluit());

  const stuur: Proefhuis['stuur'] = (methode, pad, inhoud, wie = {}) =>
    vraag(poort, {
      methode,
      pad,
      koppen: {
        origin: OORSPRONG,
        'sec-fetch-site': 'same-origin',
        ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
        ...(wie.cookie === undefined ? {} : { cookie: wie.cookie }),
        ...(wie.bewijs === undefined ? {} : { 'x-bewijs': wie.bewijs }),
      },
      ...(inhoud === undefined ? {} : { inhoud: JSON.stringify(inhoud) }),
    });

  const login: Proefhuis['login'] = async (persoon) => {
    const antwoord = await stuur('POST', '/api/sessie', { persoon });
    if (antwoord.status !== 200) throw new Error(`inloggen gaf ${antwoord.status}: ${antwoord.tekst}`);
    const ik: Ik = JSON.parse(antwoord.tekst);
    return { cookie: koekje(antwoord), bewijs: ik.bewijs };
  };

  const lijn: Proefhuis['lijn'] = ({ cookie }, { origin = OORSPRONG, auth = {} } = {}) => {
    const gemaakt: Lijn = io(`http://127.0.0.1:${poort}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth,
      extraHeaders: { ...(origin === null ? {} : { origin }), ...(cookie === undefined ? {} : { cookie }) },
    });
    onTestFinished(() => void gemaakt.disconnect());
    return gemaakt;
  };

  return {
    huis,
    poort,
    map,
    casussen,
    vraag: (wat) => vraag(poort, wat),
    stuur,
    login,
    lijn,
    async verbonden(persoon) {
      const gemaakt = lijn(await login(persoon));
      await eenmaal(gemaakt, 'connect');
      return gemaakt;
    },
  };
}

/** Resolves with the first argument when the event comes; fails the test when it does not. */
export function eenmaal<T = unknown>(lijn: Lijn, naam: string, binnen = 3_000): Promise<T> {
  return new Promise((gelukt, mislukt) => {
    const klok = setTimeout(() => mislukt(new Error(`${naam} bleef uit`)), binnen);
    (lijn as Socket).once(naam, (inhoud: T) => {
      clearTimeout(klok);
      gelukt(inhoud);
    });
  });
}

/** What a follower saw with one message. */
interface Gezien {
  volger: string;
  beurt: number;
  zicht: unknown;
}

/** Everything a line gets to see from now on: whole views, also where only what changed travelled. */
export function vang(lijn: Lijn): Gezien[] {
  const berichten: Gezien[] = [];
  lijn.on('zicht', (bericht: Zichtbericht) => {
    const { volger, beurt } = bericht;
    const vorige = berichten.findLast((een) => een.volger === volger)?.zicht;
    berichten.push({
      volger,
      beurt,
      zicht: 'zicht' in bericht ? bericht.zicht : metVerschil(vorige, bericht.verschil),
    });
  });
  return berichten;
}

/** Sends any event with anything in it, past the types, and waits for the acknowledgement. */
export const roep = (lijn: Lijn, naam: string, ...inhoud: unknown[]): Promise<unknown> =>
  (lijn as Socket).timeout(3_000).emitWithAck(naam, ...inhoud);

export const even = (ms: number): Promise<void> =>
  new Promise((klaar) => {
    setTimeout(klaar, ms);
  });

/** Waits until it holds, or fails. */
export async function tot(waar: () => boolean, binnen = 3_000): Promise<void> {
  const einde = Date.now() + binnen;
  while (!waar()) {
    if (Date.now() > einde) throw new Error(`bleef uit: ${waar}`);
    await even(5);
  }
}
