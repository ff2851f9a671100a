import type { Casussen } from '../casussen/poort.ts';
import type { Grenzen } from '../configuratie.ts';
import type { Register } from '../identiteit/register.ts';
import type { Sessiekoek } from '../identiteit/sessiekoek.ts';
import type { Sessies } from '../identiteit/sessies.ts';
import type { Logboek } from '../logboek.ts';

/** What both doors (HTTP and sockets) need. They lead to the same command path and the same view. */
export interface Deurdeps {
  casussen: Casussen;
  register: Register;
  sessies: Sessies;
  koek: Sessiekoek;
  logboek: Logboek;
  grenzen: Grenzen;
  /** Origins from which a page may call. */
  herkomsten: readonly string[];
  /** One more of this person's commands and questions; false when there were too many. */
  magNog: (persoon: string) => boolean;
}
