import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit';
import type { Deurdeps } from '../deur/deuren.ts';
import { fout } from '../deur/fouten.ts';
import { stuurProbleem, Weigering } from './problemen.ts';

const LEEST = new Set(['GET', 'HEAD']);

/** JSON or nothing: no other body is even parsed. */
export const alleenJson: RequestHandler = (verzoek, _antwoord, verder) => {
  const leeg = verzoek.headers['content-length'] === '0';
  // `is` gives null where there is no body at all: then there is nothing to refuse.
  if (!leeg && verzoek.is('application/json') === false) throw new Weigering('ONGELDIG', 415);
  verder();
};

/** Did a page of ours send this? By fetch metadata, and by Origin where a browser has none. */
function vanOns(verzoek: Request, herkomsten: readonly string[]): boolean {
  const { origin } = verzoek.headers;
  if (origin !== undefined && !herkomsten.includes(origin)) return false;
  const metadata = verzoek.headers['sec-fetch-site'];
  return metadata === undefined ? origin !== undefined : metadata === 'same-origin';
}

/** Changes come from a page of ours, and within a session with the proof of that session. */
export function tegenVervalsing({ herkomsten, koek, sessies }: Deurdeps): RequestHandler {
  return (verzoek, _antwoord, verder) => {
    if (LEEST.has(verzoek.method)) return verder();
    if (!vanOns(verzoek, herkomsten)) throw new Weigering('ONGELDIG', 403);
    const ingelogd = sessies.vind(verzoek.sessionID) !== undefined;
    if (ingelogd && !koek.klopt(verzoek.sessionID, verzoek.get('x-bewijs'))) throw new Weigering('VERLOPEN', 403);
    verder();
  };
}

const adres = (verzoek: Request): string => ipKeyGenerator(verzoek.ip ?? '');

/** One limiter a minute. Colleagues share an address, so who is logged in counts as person and organisation. */
function begrens(perMinuut: number, sleutel: (verzoek: Request) => string): RequestHandler {
  const opties: Partial<Options> = {
    windowMs: 60_000,
    limit: perMinuut,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: sleutel,
    handler: (_verzoek, antwoord) => stuurProbleem(antwoord, 429, fout('TE_VEEL')),
  };
  return rateLimit(opties);
}

/** The limits of the HTTP door: for everything, and stricter for logging in. */
export function limieten({ grenzen, sessies, register }: Deurdeps): {
  alles: RequestHandler;
  inloggen: RequestHandler;
} {
  const wie = (verzoek: Request): string => {
    const sessie = sessies.vind(verzoek.sessionID);
    const bekend = sessie === undefined ? undefined : register.zoek(sessie.persoon);
    return bekend === undefined ? `adres:${adres(verzoek)}` : `wie:${bekend.organisatie}:${bekend.persoon}`;
  };
  return {
    alles: begrens(grenzen.httpPerMinuut, wie),
    inloggen: begrens(grenzen.loginPerMinuut, (verzoek) => `inloggen:${adres(verzoek)}`),
  };
}
