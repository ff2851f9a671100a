import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import { type CasusDossier, nieuweCasus, nieuwOverleg, type OverlegDossier, volg } from '../../machines/index.ts';
import { Vernietigd } from '../journal/fouten.ts';
import type { Journaal, Vastgelegd } from '../journal/journaal.ts';

/** How many dossiers are kept folded in memory; the journal has them all. */
const RUIMTE = 2000;

/** Dossiers as they stand now, folded from the journal and kept while there is room. */
export interface Archief {
  /** The dossier, empty (version 0) when the stream does not exist; null when it was destroyed. */
  casus(id: string): Promise<CasusDossier | null>;
  overleg(id: string): Promise<OverlegDossier | null>;
  /** Keeps what a durable event made of it. */
  bewaar(dossier: CasusDossier | OverlegDossier): void;
  vergeet(id: string): void;
}

export function maakArchief(journaal: Journaal<Gebeurtenis>): Archief {
  const kast = new Map<string, CasusDossier | OverlegDossier>();

  const bewaar = (dossier: CasusDossier | OverlegDossier): void => {
    // Out and in again: the oldest used stands first and goes first.
    kast.delete(dossier.id);
    kast.set(dossier.id, dossier);
    const oudste = kast.size > RUIMTE ? kast.keys().next().value : undefined;
    if (oudste !== undefined) kast.delete(oudste);
  };

  async function haal<D extends CasusDossier | OverlegDossier>(
    id: string,
    soort: D['soort'],
    vouw: (regels: Vastgelegd<Gebeurtenis>[]) => D,
  ): Promise<D | null> {
    const bekend = kast.get(id);
    if (bekend) return bekend.soort === soort ? (bekend as D) : null;
    const regels = await lees(id);
    if (regels === null) return null;
    const dossier = vouw(regels);
    // What does not exist is not kept: guessing ids would push out what does.
    if (dossier.versie > 0 && klopt(regels, soort)) bewaar(dossier);
    return klopt(regels, soort) ? dossier : null;
  }

  async function lees(id: string): Promise<Vastgelegd<Gebeurtenis>[] | null> {
    try {
      return await journaal.lees(id);
    } catch (fout) {
      if (fout instanceof Vernietigd) return null;
      throw fout;
    }
  }

  return {
    casus: (id) => haal<CasusDossier>(id, 'casus', (regels) => vouwCasus(id, regels)),
    overleg: (id) => haal<OverlegDossier>(id, 'overleg', (regels) => vouwOverleg(id, regels)),
    bewaar,
    vergeet: (id) => void kast.delete(id),
  };
}

/** A casus begins with a signal or a report, a meeting with its planning: an id of the other kind does not fit here. */
const klopt = ([eerste]: Vastgelegd<Gebeurtenis>[], soort: 'casus' | 'overleg'): boolean =>
  eerste === undefined || (eerste.gebeurtenis.type === 'overleg.plan') === (soort === 'overleg');

const vouwCasus = (id: string, regels: Vastgelegd<Gebeurtenis>[]): CasusDossier =>
  regels.reduce<CasusDossier>(
    (casus, { gebeurtenis }) => volg({ casus, overleg: null }, gebeurtenis).casus ?? casus,
    nieuweCasus(id),
  );

const vouwOverleg = (id: string, regels: Vastgelegd<Gebeurtenis>[]): OverlegDossier =>
  regels.reduce<OverlegDossier>(
    (overleg, { gebeurtenis }) => volg({ casus: null, overleg }, gebeurtenis).overleg ?? overleg,
    nieuwOverleg(id),
  );
