import type { KaderDossier } from '../dossier.ts';
import type { Moment } from '../gebeurtenissen.ts';
import { onthoud } from '../onthoud.ts';
import { inhoudVan, type Kader, type Kaderinhoud } from './kader.ts';
import type { VersieContext } from './kaderMachine.ts';
import { voorbeeld } from './voorbeeld.ts';
import { datumVan } from './werkdagen.ts';

/** What came to the process after this version was written is as in the example: a term has its length. */
export const volledig = (inhoud: Kaderinhoud): Kaderinhoud => ({
  ...inhoudVan(voorbeeld),
  ...inhoud,
  termijnen: { ...voorbeeld.termijnen, ...inhoud.termijnen },
});

/** Kept per statechart, so that one version is one object: whatever is kept for it lives as long as it does. */
const alsKader = onthoud(({ inhoud, bekrachtigd }: VersieContext): Kader | null =>
  inhoud && bekrachtigd ? { ...volledig(inhoud), ...bekrachtigd.vaststelling } : null,
);

/** Every version with force now, before or later, the one that came (or comes) into force first in front. */
export const bekrachtigdeKaders = onthoud((huiskader: KaderDossier): readonly Kader[] => {
  const eigen = Object.values(huiskader.versies).flatMap(({ context }) => alsKader(context) ?? []);
  return [voorbeeld, ...eigen.sort((a, b) => (a.geldtVanaf < b.geldtVanaf ? -1 : 1))];
});

/**
 * The version in force at a moment: the ratified one with the latest first day that is not after it, in the Netherlands.
 * Before a house has one of its own, the example that came with it. What was never ratified has no force, whatever day
 * it names; two with the same first day are refused when the second is ratified.
 */
export function kaderOp(huiskader: KaderDossier, moment: Moment): Kader {
  const dag = datumVan(moment);
  return bekrachtigdeKaders(huiskader).findLast(({ geldtVanaf }) => geldtVanaf <= dag) ?? voorbeeld;
}
