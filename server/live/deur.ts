import type { z } from 'zod';
import type { Fout, Foutcode, NaarServer } from '../../machines/protocol.ts';
import type { Wie } from '../../machines/wie.ts';
import type { Grenzen } from '../configuratie.ts';
import { maakEmmer } from '../deur/emmer.ts';
import { fout } from '../deur/fouten.ts';
import { pastDoorDeDeur } from '../deur/maat.ts';
import type { Logboek } from '../logboek.ts';

/** Who stands at the door: looked up again for every event, never remembered from the handshake. */
export interface Bezoek {
  id: string;
  wie(): Wie | undefined;
  /** A sign of life for the session. */
  raak(): void;
  luister(gehoord: (naam: unknown, ...inhoud: unknown[]) => void): void;
  /** The session is over: say so and close. */
  zetUit(): void;
  /** Abuse: close without a word. */
  verbreek(): void;
}

/** One opening in the door: an event by name, its shape, what it does, and how it says no. */
export interface Luik<B> {
  open(vraag: unknown, bezoek: B): Promise<unknown>;
  weiger(waarom: Fout): unknown;
}

/** Every event a client can send. Without an entry here an event does not exist. */
export type Luiken<B> = Record<keyof NaarServer, Luik<B>>;

/** Ties shape and deed: `doe` never sees anything that the schema did not let through. */
export function luik<V, A, B>(
  schema: z.ZodType<V>,
  weiger: (waarom: Fout) => A,
  doe: (vraag: V, bezoek: B) => A | Promise<A>,
): Luik<B> {
  return {
    weiger,
    async open(vraag, bezoek) {
      const gelezen = schema.safeParse(vraag);
      return gelezen.success ? doe(gelezen.data, bezoek) : weiger(fout('ONGELDIG'));
    },
  };
}

export interface Deurwachter<B> {
  luiken: Luiken<B>;
  magNog: (persoon: string) => boolean;
  grenzen: Grenzen;
  logboek: Logboek;
  klok: () => number;
}

const ONBEKEND_MAX = 3;
/** Refusals for speed that are still taken for a mishap: this many at once, refilled this many a second. */
const GEDULD = { stoot: 100, perSeconde: 5 };

const algemeneWeigering = (waarom: Fout): unknown => ({ gelukt: false, fout: waarom });

/** The acknowledgement that goes with an event, taken off the end of what came; none is fine too. */
function neemAntwoord(inhoud: unknown[]): (uitkomst: unknown) => void {
  if (typeof inhoud.at(-1) !== 'function') return () => {};
  return inhoud.pop() as (uitkomst: unknown) => void;
}

/**
 * The one wrapper around everything that comes in over a socket: still logged in, not too fast, a known event, a
 * message of human size and of the right shape; whatever goes wrong becomes a typed refusal, never an exception.
 */
export function bewaakDeur<B extends Bezoek>(bezoek: B, wachter: Deurwachter<B>): void {
  const { luiken, magNog, grenzen, logboek, klok } = wachter;
  const emmer = maakEmmer(grenzen, klok);
  const geduld = maakEmmer(GEDULD, klok);
  let onbekend = 0;

  const zoekLuik = (naam: unknown): Luik<B> | undefined =>
    typeof naam === 'string' && Object.hasOwn(luiken, naam) ? luiken[naam as keyof NaarServer] : undefined;

  /** Why this event is not let in, before anybody looks at what it holds. */
  function bezwaar(wie: Wie | undefined, bekend: boolean): Foutcode | undefined {
    if (wie === undefined) return 'NIET_INGELOGD';
    // Both are asked, so that one person on many sockets empties the own bucket as well.
    const vrij = emmer.neem();
    if (!magNog(wie.persoon) || !vrij) return 'TE_VEEL';
    bezoek.raak();
    return bekend ? undefined : 'ONBEKEND';
  }

  function naWeigering(code: Foutcode): void {
    logboek.debug({ socket: bezoek.id, code }, 'geweigerd aan de deur');
    if (code === 'ONBEKEND') onbekend += 1;
    if (code === 'NIET_INGELOGD') bezoek.zetUit();
    else if (onbekend >= ONBEKEND_MAX || (code === 'TE_VEEL' && !geduld.neem())) {
      logboek.warn({ socket: bezoek.id, code }, 'verbinding verbroken: aanhoudend misbruik');
      bezoek.verbreek();
    }
  }

  async function ontvang(naam: unknown, inhoud: unknown[]): Promise<void> {
    const antwoord = neemAntwoord(inhoud);
    const gekozen = zoekLuik(naam);
    const weiger = (code: Foutcode): void => antwoord((gekozen?.weiger ?? algemeneWeigering)(fout(code)));
    try {
      const code = bezwaar(bezoek.wie(), gekozen !== undefined);
      if (code !== undefined || gekozen === undefined) {
        weiger(code ?? 'ONBEKEND');
        naWeigering(code ?? 'ONBEKEND');
        return;
      }
      const [vraag] = inhoud;
      if (inhoud.length !== 1 || !pastDoorDeDeur(vraag)) return weiger('ONGELDIG');
      antwoord(await gekozen.open(vraag, bezoek));
    } catch (oorzaak) {
      logboek.error({ socket: bezoek.id, err: oorzaak }, 'storing achter de deur');
      weiger('STORING');
    }
  }

  bezoek.luister((naam, ...inhoud) => void ontvang(naam, inhoud));
}
