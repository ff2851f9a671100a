import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import { HUISKADER, type Kader, kaderOp } from '../../machines/index.ts';
import type { Journaal } from '../journal/journaal.ts';
import { vandaag, vouwHuiskader } from './vouwen.ts';

/** Which version of the weighing framework is in force at a moment (ISO, UTC). */
export type Kadergids = (op: string) => Promise<Kader>;

/**
 * The framework in force, kept in memory for the hour. A version comes into force on a day after the one on which it was
 * ratified, so what another server wrote is in the journal before it counts: reading it anew with the clock is
 * right on any number of servers, and commands do not wait for it.
 */
export function maakKadergids(journaal: Pick<Journaal<Gebeurtenis>, 'lees'>): Kadergids {
  let bewaard: { uur: string; kader: Promise<Kader> } | undefined;

  async function lees(op: string): Promise<Kader> {
    const regels = await journaal.lees(HUISKADER);
    return kaderOp(vouwHuiskader(regels.map(vandaag)), op);
  }

  return (op) => {
    // Days in the Netherlands begin on a whole hour of UTC, in summer and in winter.
    const uur = op.slice(0, 13);
    if (bewaard?.uur === uur) return bewaard.kader;
    const nieuw = { uur, kader: lees(op) };
    bewaard = nieuw;
    nieuw.kader.catch(() => {
      if (bewaard === nieuw) bewaard = undefined;
    });
    return nieuw.kader;
  };
}
