import { systeem } from '../../machines/wie.ts';
import type { Pad } from '../casussen/casussen.ts';
import type { Journaal } from '../journal/journaal.ts';
import type { Logboek } from '../logboek.ts';

export interface Termijndelen {
  journaal: Pick<Journaal, 'wekker'>;
  casussen: Pick<Pad, 'behandel' | 'luister' | 'verstreken' | 'werkBij'>;
  /** The clock of the house. */
  nu: () => Date;
  logboek: Logboek;
}

/** The alarm of the house. */
export interface Termijnen {
  /** Lets what is being written finish, and rings no more. */
  sluit(): Promise<void>;
}

/**
 * Never asleep for longer: a clock may be set, another server may write, and a timer of more than 24.8 days would go off
 * at once.
 */
const DUTJE = 60_000;
/** After a change the overview is asked again, once for all that changes together. */
const KALM = 250;
/** A stream that could not be helped waits: first this long, then twice as long, up to an hour. */
const UITSTEL = 1000;
const UITSTEL_MAX = 3_600_000;
/** How many streams are asked for at once, beside those that wait. */
const VOORUIT = 20;
const PAGINA_MAX = 200;

interface Uitstel {
  tot: number;
  keer: number;
}

/**
 * Writes down, through the one command path, that a term has passed: at its moment, or as soon as the house is awake
 * again, the longest overdue first. What is due is found in the overview; only the casus it belongs to is folded. That
 * the machine refuses is no error: then somebody acted in time, or another server was first.
 */
export function startTermijnen({ journaal, casussen, nu, logboek }: Termijndelen): Termijnen {
  const uitgesteld = new Map<string, Uitstel>();
  let dicht = false;
  let wekker: NodeJS.Timeout | undefined;
  let wekt = Number.POSITIVE_INFINITY;
  let bezig: Promise<void> | null = null;
  let mislukt = 0;

  /** Rings after so many ms, unless it was going to ring before that. */
  function slaap(ms: number): void {
    const op = performance.now() + ms;
    if (dicht || op >= wekt) return;
    clearTimeout(wekker);
    wekt = op;
    wekker = setTimeout(sta, ms);
  }

  function sta(): void {
    wekt = Number.POSITIVE_INFINITY;
    bezig ??= ronde()
      .then(slaap, (fout) => {
        logboek.error({ err: fout }, 'de termijnen konden niet worden nagekeken');
        mislukt += 1;
        slaap(oplopend(mislukt));
      })
      .finally(() => {
        bezig = null;
      });
  }

  /** Everything that is due, one at a time; resolves with how long there is nothing to do (ms). */
  async function ronde(): Promise<number> {
    while (!dicht) {
      const eerste = await eerstvolgende();
      mislukt = 0;
      if (eerste.over > 0) return Math.min(eerste.over, DUTJE);
      await help(eerste.stroom);
    }
    return DUTJE;
  }

  /** The first stream that does not wait, and in how many ms it is due. */
  async function eerstvolgende(): Promise<{ stroom: string; over: number }> {
    vergeetOude();
    const lijst = await journaal.wekker(Math.min(VOORUIT + uitgesteld.size, PAGINA_MAX));
    const over = (stroom: string, op: string): number =>
      Math.max(Date.parse(op) - nu().getTime(), (uitgesteld.get(stroom)?.tot ?? 0) - performance.now());
    const wachtend = lijst.map(({ stroom, op }) => ({ stroom, over: over(stroom, op) }));
    return (
      wachtend.find((een) => een.over <= 0) ??
      wachtend.reduce((a, b) => (b.over < a.over ? b : a), { stroom: '', over: DUTJE })
    );
  }

  async function help(stroom: string): Promise<void> {
    try {
      if (await verstrijk(stroom)) uitgesteld.delete(stroom);
      else stelUit(stroom);
    } catch (fout) {
      logboek.error({ err: fout, stroom }, 'een termijn kon niet worden vastgelegd');
      stelUit(stroom);
    }
  }

  /** Writes down the first lapse of this casus; false when there was none after all, or when it was refused. */
  async function verstrijk(stroom: string): Promise<boolean> {
    const [eerste] = await casussen.verstreken(stroom, uitgesteld.get(stroom)?.keer ?? 0);
    if (eerste) return (await casussen.behandel(eerste, systeem)).aanvaard;
    // The overview knew more than the dossier: made by another release, or by a server that was in between.
    await casussen.werkBij(stroom);
    return false;
  }

  /** Whatever was helped otherwise meanwhile is not counted for ever. */
  function vergeetOude(): void {
    const oud = performance.now() - UITSTEL_MAX;
    for (const [stroom, { tot }] of uitgesteld) if (tot < oud) uitgesteld.delete(stroom);
  }

  function stelUit(stroom: string): void {
    const keer = (uitgesteld.get(stroom)?.keer ?? 0) + 1;
    uitgesteld.set(stroom, { tot: performance.now() + oplopend(keer), keer });
  }

  const stop = casussen.luister(() => slaap(KALM));
  slaap(0);

  return {
    async sluit() {
      dicht = true;
      stop();
      clearTimeout(wekker);
      await bezig;
    },
  };
}

const oplopend = (keer: number): number => Math.min(UITSTEL_MAX, UITSTEL * 2 ** Math.min(keer - 1, 20));
