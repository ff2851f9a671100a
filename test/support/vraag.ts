import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

export const OORSPRONG = 'http://localhost:3000';

export interface Antwoord {
  status: number;
  koppen: IncomingHttpHeaders;
  /** Names and values in the order in which they were sent. */
  rauweKoppen: string[];
  tekst: string;
}

export interface Vraag {
  methode?: string;
  pad: string;
  koppen?: Record<string, string>;
  inhoud?: string | Buffer;
  /** Left out: a connection of its own. */
  agent?: Agent;
}

/** One bare HTTP request: no header is added that the test did not ask for. */
export function vraag(poort: number, { methode = 'GET', pad, koppen = {}, inhoud, agent }: Vraag): Promise<Antwoord> {
  // A browser sends a length with an empty body; Node would send chunks.
  const headers = { 'content-length': String(Buffer.byteLength(inhoud ?? '')), ...koppen };
  return new Promise((gelukt, mislukt) => {
    const verzoek = request({
      host: '127.0.0.1',
      port: poort,
      method: methode,
      path: pad,
      headers,
      agent: agent ?? false,
    });
    verzoek.on('error', mislukt);
    verzoek.on('response', (antwoord) => {
      const delen: Buffer[] = [];
      antwoord.on('data', (deel: Buffer) => delen.push(deel));
      antwoord.on('end', () =>
        gelukt({
          status: antwoord.statusCode ?? 0,
          koppen: antwoord.headers,
          rauweKoppen: antwoord.rawHeaders,
          tekst: Buffer.concat(delen).toString(),
        }),
      );
    });
    verzoek.end(inhoud);
  });
}

/** The cookie of an answer, as a browser would send it back. */
export function koekje({ koppen }: Antwoord): string {
  return koppen['set-cookie']?.[0]?.split(';')[0] ?? '';
}
