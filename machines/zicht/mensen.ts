import type { CasusDossier } from '../dossier.ts';
import { onthoud } from '../onthoud.ts';
import type { Deelnemer } from '../wie.ts';
import type { Mens } from './soorten.ts';

/** A person of the house as others see them: never whether they are bound by secrecy. */
export const mens = onthoud(
  ({ persoon, naam, functie, organisatienaam, soort }: Deelnemer): Mens => ({
    persoon,
    naam,
    functie,
    organisatienaam,
    soort,
  }),
);

const onbekend = (persoon: string): Mens => ({ persoon, naam: '', functie: '', organisatienaam: '', soort: 'privaat' });

/** Looks somebody up among the people a dossier speaks of. */
export const mensUit = (mensen: Record<string, Deelnemer>, persoon: string): Mens => {
  const gevonden = mensen[persoon];
  return gevonden ? mens(gevonden) : onbekend(persoon);
};

/** Everybody with a role in the casus, in a fixed order. */
export function betrokkenen({ casus, regie, mensen }: CasusDossier): Mens[] {
  const { triage, genodigden } = casus.context;
  const ids = [...(triage?.deelnemers ?? []), ...genodigden.map(({ persoon }) => persoon), regie.context.persoon ?? ''];
  return [...new Set(ids)].filter((een) => een !== '').map((een) => mensUit(mensen, een));
}

/** Short mark to speak of a casus by; derived from its random id, so it tells nothing about number or order. */
export const kenmerk = (casus: string): string =>
  `ZV-${casus
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 5)
    .toUpperCase()}`;
