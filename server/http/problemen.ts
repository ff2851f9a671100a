import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Fout, Foutcode } from '../../machines/protocol.ts';
import { fout, statusVan } from '../deur/fouten.ts';
import type { Logboek } from '../logboek.ts';

/** A refusal of the HTTP door: what is said to the outside and nothing more. */
export class Weigering extends Error {
  override readonly name = 'Weigering';
  readonly code: Foutcode;
  readonly status: number;

  constructor(code: Foutcode, status: number = statusVan[code]) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

/** Answers with a problem (RFC 9457): stable code, a sentence in both languages, a number to find it in the log. */
export function stuurProbleem(antwoord: Response, status: number, waarom: Fout, nummer: string = randomUUID()): void {
  const probleem = { type: 'about:blank', title: waarom.zin.nl, status, ...waarom, nummer };
  antwoord.status(status).type('application/problem+json').send(JSON.stringify(probleem));
}

/** What the body parser and the router throw, by their own status; anything else is a fault of ours. */
function vertaal(oorzaak: unknown): Weigering {
  if (oorzaak instanceof Weigering) return oorzaak;
  const status = typeof oorzaak === 'object' && oorzaak !== null && 'status' in oorzaak ? oorzaak.status : 500;
  if (typeof status !== 'number' || status < 400 || status >= 500) return new Weigering('STORING', 500);
  return new Weigering(status === 404 ? 'ONBEKEND' : 'ONGELDIG', status);
}

/** The last handler: every error becomes a problem; only faults of ours go to the log, with the same number. */
export function foutafhandeling(logboek: Logboek): ErrorRequestHandler {
  return (oorzaak, _verzoek, antwoord, verder) => {
    const { code, status } = vertaal(oorzaak);
    const nummer = randomUUID();
    if (status >= 500) logboek.error({ nummer, err: oorzaak }, 'storing achter de deur');
    if (antwoord.headersSent) return verder(oorzaak);
    stuurProbleem(antwoord, status, fout(code), nummer);
  };
}

/** For whatever no route answered. */
export const nietsHier: RequestHandler = () => {
  throw new Weigering('ONBEKEND');
};
