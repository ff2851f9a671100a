import type { CasusDossier } from '../dossier.ts';

/** Whom the contact point can consult on a request: everybody with a role, the reporter, and the sources (BGS 1.2). */
export function teRaadplegen({ casus: { context }, regie, items }: CasusDossier): string[] {
  const { triage, genodigden, melder } = context;
  const casusregisseur = regie.stand === 'geen' ? null : regie.context.persoon;
  const bronnen = Object.values(items).map((kaart) => kaart.context.bron);
  const alle = [melder, ...(triage?.deelnemers ?? []), ...genodigden.map(({ persoon }) => persoon), casusregisseur];
  return [...new Set([...alle, ...bronnen])].filter((een) => een !== null);
}
