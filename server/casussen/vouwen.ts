import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import {
  type CasusDossier,
  type KaderDossier,
  nieuweCasus,
  nieuwHuiskader,
  nieuwOverleg,
  type OverlegDossier,
  volg,
} from '../../machines/index.ts';
import { OnbekendSchema, opwaardeer } from '../../machines/opwaarderen.ts';
import { JournaalTeNieuw } from '../journal/fouten.ts';
import type { Vastgelegd } from '../journal/journaal.ts';

/**
 * A line of the journal as today's event: one of an older release is lifted to the shape of this one. Throws
 * `JournaalTeNieuw` for a line of a newer release.
 */
export function vandaag({ stroom, versie, schema, gebeurtenis }: Vastgelegd<Gebeurtenis>): Gebeurtenis {
  try {
    return opwaardeer({ ...gebeurtenis }, schema);
  } catch (oorzaak) {
    if (!(oorzaak instanceof OnbekendSchema)) throw oorzaak;
    throw new JournaalTeNieuw(`stroom ${stroom}, versie ${versie}: ${oorzaak.message}`, { cause: oorzaak });
  }
}

/** A casus folded from its own stream. */
export const vouwCasus = (id: string, gebeurtenissen: readonly Gebeurtenis[]): CasusDossier =>
  gebeurtenissen.reduce<CasusDossier>(
    (casus, gebeurtenis) => volg({ casus, overleg: null }, gebeurtenis).casus ?? casus,
    nieuweCasus(id),
  );

/** A casusoverleg folded from its own stream. */
export const vouwOverleg = (id: string, gebeurtenissen: readonly Gebeurtenis[]): OverlegDossier =>
  gebeurtenissen.reduce<OverlegDossier>(
    (overleg, gebeurtenis) => volg({ casus: null, overleg }, gebeurtenis).overleg ?? overleg,
    nieuwOverleg(id),
  );

/** The weighing framework of the house, folded from its own stream. */
export const vouwHuiskader = (gebeurtenissen: readonly Gebeurtenis[]): KaderDossier =>
  gebeurtenissen.reduce<KaderDossier>(
    (huiskader, gebeurtenis) => volg({ casus: null, overleg: null, huiskader }, gebeurtenis).huiskader ?? huiskader,
    nieuwHuiskader(),
  );
