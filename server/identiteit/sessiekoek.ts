import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { CookieOptions, RequestHandler } from 'express';
import session from 'express-session';
import { type Sessies, sleutelVan } from './sessies.ts';

declare module 'express-session' {
  interface SessionData {
    persoon: string;
  }
}

/** Between the cookie library and our sessions: it may look, begin, touch and end, and keeps nothing itself. */
class Brug extends session.Store {
  readonly #sessies: Sessies;

  constructor(sessies: Sessies) {
    super();
    this.#sessies = sessies;
  }

  override get(id: string, klaar: (fout: unknown, sessie?: session.SessionData | null) => void): void {
    const sessie = this.#sessies.vind(id);
    klaar(null, sessie === undefined ? null : { cookie: { originalMaxAge: null }, persoon: sessie.persoon });
  }

  override set(id: string, { persoon }: session.SessionData, klaar?: (fout?: unknown) => void): void {
    // Without a person it is nobody's session. A living one is only touched: it can never become somebody else's.
    const sessie = this.#sessies.vind(id);
    if (sessie !== undefined) this.#sessies.raak(sessie.sleutel);
    else if (persoon !== undefined) this.#sessies.begin(id, persoon);
    klaar?.();
  }

  override touch(id: string, _sessie: session.SessionData, klaar?: () => void): void {
    this.#sessies.raak(sleutelVan(id));
    klaar?.();
  }

  override destroy(id: string, klaar?: (fout?: unknown) => void): void {
    this.#sessies.beeindig(sleutelVan(id));
    klaar?.();
  }
}

export interface Sessiekoek {
  naam: string;
  opties: CookieOptions;
  /** Puts `req.session` and `req.sessionID` on a request; also on the handshake of a socket. */
  middleware: RequestHandler;
  /** Proof that a request was made by a page that could read our answers: bound to this session alone. */
  bewijs(id: string): string;
  klopt(id: string, bewijs: string | undefined): boolean;
}

export interface Koekdeps {
  sessies: Sessies;
  geheim: string;
  /** Reached over https: then the cookie is locked to this host and to TLS. */
  https: boolean;
}

/** The session id as the cookie middleware left it on a request; a fresh one when there was no valid cookie. */
export const sessieId = (verzoek: IncomingMessage): string =>
  (verzoek as IncomingMessage & { sessionID?: string }).sessionID ?? '';

/** The session cookie: opaque, 256 bits, signed, gone with the browser. */
export function maakSessiekoek({ sessies, geheim, https }: Koekdeps): Sessiekoek {
  const naam = https ? '__Host-casustafel' : 'casustafel';
  const opties = { httpOnly: true, secure: https, sameSite: 'strict', path: '/' } as const;
  const bewijs = (id: string): string => createHmac('sha256', geheim).update(`bewijs:${id}`).digest('base64url');
  return {
    naam,
    opties,
    middleware: session({
      name: naam,
      secret: geheim,
      store: new Brug(sessies),
      cookie: opties,
      genid: () => randomBytes(32).toString('base64url'),
      resave: false,
      saveUninitialized: false,
    }),
    bewijs,
    klopt(id, gegeven) {
      const verwacht = Buffer.from(bewijs(id));
      const gekregen = Buffer.from(gegeven ?? '');
      return verwacht.length === gekregen.length && timingSafeEqual(verwacht, gekregen);
    },
  };
}
