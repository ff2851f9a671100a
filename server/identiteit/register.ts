import type { Deelnemer, Wie } from '../../machines/wie.ts';

/** Who is appointed in this house (Wgs 1.8(2)), and in which capacity they act. */
export interface Register {
  /** Everybody who can have a part in a casus. */
  mensen(): Deelnemer[];
  /** The person as they act now; undefined when not (or no longer) appointed. */
  zoek(persoon: string): Wie | undefined;
}
