import type { Gebeurtenis, Opdrachttype } from '../../machines/gebeurtenissen.ts';
import {
  type CasusDossier,
  type Dossier,
  HUISKADER,
  type KaderDossier,
  nieuwHuiskader,
  type OverlegDossier,
} from '../../machines/index.ts';
import { Vernietigd } from '../journal/fouten.ts';
import type { Journaal } from '../journal/journaal.ts';
import { vandaag, vouwCasus, vouwHuiskader, vouwOverleg } from './vouwen.ts';

/** How many dossiers are kept folded in memory; the journal has them all. */
const RUIMTE = 2000;

/** Dossiers as they stand now, folded from the journal and kept while there is room. */
export interface Archief {
  /** The dossier, empty (version 0) when the stream does not exist; null when it was destroyed. */
  casus(id: string): Promise<CasusDossier | null>;
  overleg(id: string): Promise<OverlegDossier | null>;
  /** The framework of the house; empty (version 0) while it has none of its own. */
  huiskader(): Promise<KaderDossier>;
  /** Everything that was ever written about this casus, in order; nothing when it was destroyed. */
  gebeurtenissen(casus: string): Promise<Gebeurtenis[]>;
  /** Keeps what a durable event made of it. */
  bewaar(dossier: Dossier): void;
  vergeet(id: string): void;
}

export function maakArchief(journaal: Journaal<Gebeurtenis>): Archief {
  const kast = new Map<string, Dossier>();

  const bewaar = (dossier: Dossier): void => {
    // Out and in again: the oldest used stands first and goes first.
    kast.delete(dossier.id);
    kast.set(dossier.id, dossier);
    const oudste = kast.size > RUIMTE ? kast.keys().next().value : undefined;
    if (oudste !== undefined) kast.delete(oudste);
  };

  async function haal<D extends Dossier>(
    id: string,
    soort: D['soort'],
    vouw: (gebeurtenissen: Gebeurtenis[]) => D,
  ): Promise<D | null> {
    const bekend = kast.get(id);
    if (bekend) return bekend.soort === soort ? (bekend as D) : null;
    const gebeurtenissen = await lees(id);
    if (gebeurtenissen === null) return null;
    const dossier = vouw(gebeurtenissen);
    if (!klopt(gebeurtenissen, soort)) return null;
    // What does not exist is not kept: guessing ids would push out what does.
    if (dossier.versie > (kast.get(id)?.versie ?? 0)) bewaar(dossier);
    return dossier;
  }

  async function lees(id: string): Promise<Gebeurtenis[] | null> {
    try {
      return (await journaal.lees(id)).map(vandaag);
    } catch (fout) {
      if (fout instanceof Vernietigd) return null;
      throw fout;
    }
  }

  return {
    casus: (id) => haal<CasusDossier>(id, 'casus', (alle) => vouwCasus(id, alle)),
    overleg: (id) => haal<OverlegDossier>(id, 'overleg', (alle) => vouwOverleg(id, alle)),
    huiskader: async () => (await haal<KaderDossier>(HUISKADER, 'kader', vouwHuiskader)) ?? nieuwHuiskader(),
    gebeurtenissen: async (id) => (await lees(id)) ?? [],
    bewaar,
    vergeet: (id) => void kast.delete(id),
  };
}

/** What brings a meeting or the framework into being; everything else begins a casus. */
const begint: Partial<Record<Opdrachttype, Dossier['soort']>> = {
  'overleg.plan': 'overleg',
  'kader.stelVoor': 'kader',
};

/** The first event tells the kind of a stream: an id of another kind does not fit here. */
const klopt = ([eerste]: Gebeurtenis[], soort: Dossier['soort']): boolean =>
  eerste === undefined || (begint[eerste.type] ?? 'casus') === soort;
