import type { Zichtbericht } from '../../machines/protocol.ts';
import type { Zicht } from '../../machines/zicht/soorten.ts';
import { metVerschil } from '../../machines/zicht/verschil.ts';

/** What a follower holds: its last view, and which of its messages that came with. */
export interface Ontvangen {
  beurt: number;
  zicht: Zicht | null;
}

/**
 * What a follower holds after one more message: the same object when it was a late one, null when what it builds on
 * was missed. Then the whole view must be asked for again.
 */
export function ontvang(tot: Ontvangen, bericht: Zichtbericht): Ontvangen | null {
  const { beurt } = bericht;
  if (beurt <= tot.beurt) return tot;
  if ('zicht' in bericht) return { beurt, zicht: bericht.zicht };
  if (beurt !== tot.beurt + 1 || tot.zicht === null) return null;
  try {
    // The server makes it between two views of the same subject.
    return { beurt, zicht: metVerschil(tot.zicht, bericht.verschil) as Zicht };
  } catch {
    return null;
  }
}
