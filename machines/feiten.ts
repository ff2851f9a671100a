import type { Dossiers } from './dossier.ts';
import type { Moment, Opdracht } from './gebeurtenissen.ts';
import type { Kader } from './kader/kader.ts';
import type { Deelnemer, Wie } from './wie.ts';

/** All that a requirement may look at. Handed in beside an event, never stored. */
export interface Feiten extends Dossiers {
  /** null while exploring what may happen next: then only requirements about the dossier are judged. */
  opdracht: Opdracht | null;
  /** The item, decision or action it is about. */
  over: string | null;
  wie: Wie;
  nu: Moment;
  kader: Kader;
  /** The people named in the command, as the register knows them now. */
  mensen: readonly Deelnemer[];
}
