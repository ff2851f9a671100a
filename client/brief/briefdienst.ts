import type { Antwoordsoort } from '../../machines/escalatie/context.ts';
import type { Fout } from '../../machines/protocol.ts';
import type { Briefzicht } from '../../machines/zicht/soorten.ts';

/** What is sent back over a one-time link. */
export interface Briefantwoord {
  /** Made once for each answer: sent again it counts once. */
  opdracht: string;
  soort: Antwoordsoort;
  tekst: string;
  artikel?: string;
}

async function vraag(pad: string, inhoud: object, bewijs: string): Promise<Response> {
  return fetch(pad, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', 'x-bewijs': bewijs },
    credentials: 'same-origin',
    body: JSON.stringify(inhoud),
  });
}

/** What this link leads to; null when it leads nowhere (any more). Rejects when it cannot be asked. */
export async function haalBrief(sleutel: string, bewijs: string): Promise<Briefzicht | null> {
  const antwoord = await vraag('/api/brief', { sleutel }, bewijs);
  if (antwoord.ok) return antwoord.json();
  if (antwoord.status === 404 || antwoord.status === 400) return null;
  throw new Error(`POST /api/brief: ${antwoord.status}`);
}

/** null: accepted. Else why not, in the server's words. Rejects when it did not arrive. */
export async function stuurAntwoord(sleutel: string, gezegd: Briefantwoord, bewijs: string): Promise<Fout | null> {
  const antwoord = await vraag('/api/brief/antwoord', { sleutel, ...gezegd }, bewijs);
  if (antwoord.ok) return null;
  const uitkomst: { fout?: Fout } & Partial<Fout> = await antwoord.json();
  if (uitkomst.fout) return uitkomst.fout;
  if (uitkomst.code && uitkomst.zin) return { code: uitkomst.code, zin: uitkomst.zin };
  throw new Error(`POST /api/brief/antwoord: ${antwoord.status}`);
}
