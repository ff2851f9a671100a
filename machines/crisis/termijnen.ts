import type { Moment } from '../gebeurtenissen.ts';
import type { Kader } from '../kader/kader.ts';
import { uiterlijk } from '../kader/termijnen.ts';

/** By when what follows a release in a crisis must be there, and when the release ends by itself. */
export interface Crisistermijnen {
  motivering: Moment;
  herziening: Moment;
  informeren: Moment;
  einde: Moment;
}

export const crisistermijnen = ({ op }: { op: Moment }, { termijnen }: Kader): Crisistermijnen => ({
  motivering: uiterlijk(op, termijnen.crisisMotivering),
  herziening: uiterlijk(op, termijnen.crisisHerziening),
  informeren: uiterlijk(op, termijnen.crisisInformeren),
  einde: uiterlijk(op, termijnen.crisisDuur),
});
