import {
  type CasusDossier,
  type Dossier,
  eerstvolgende,
  faseVan,
  isEinde,
  type Kader,
  namenInOverzicht,
  type OverlegDossier,
  overlegVindbaarVoor,
  teLaatVanaf,
  teLaatVindbaarVoor,
  teVerstrijken,
} from '../../machines/index.ts';
import type { Overzichtsregel } from '../journal/journaal.ts';

/** The name under which a role finds what is overdue: beside the name under which it finds anything. */
export const laat = (naam: string): string => `laat:${naam}`;

/** The line of the overview that goes with a dossier. The framework is in no list; there is one. */
export function inOverzicht(dossier: Dossier, kader: Kader): { overzicht?: Overzichtsregel | null } {
  if (dossier.soort === 'kader') return {};
  return { overzicht: dossier.soort === 'casus' ? casusregel(dossier, kader) : overlegregel(dossier) };
}

/** null: nobody finds it, the house included. */
function casusregel(casus: CasusDossier, kader: Kader): Overzichtsregel | null {
  const { stand } = casus.casus;
  // At its end nobody finds it any more but the house itself, which must destroy it, also after a restart.
  if (isEinde(stand)) return { fase: stand, termijn: null, zichtbaarVoor: ['rol:systeem'] };
  const zichtbaarVoor = namenInOverzicht(casus);
  const [eerste] = teVerstrijken(casus, kader);
  const wekt = eerste ? teLaatVanaf(eerste.voor) : null;
  const fase = faseVan(stand);
  // Found by nobody any more; the house itself still has to remember its terms.
  if (zichtbaarVoor.length === 0) return wekt === null ? null : { fase, termijn: null, zichtbaarVoor, wekt };
  const termijn = eerstvolgende(casus, kader)?.voor ?? null;
  return { fase, termijn, wekt, zichtbaarVoor: [...zichtbaarVoor, ...teLaatVindbaarVoor(casus, kader).map(laat)] };
}

/** The same of a meeting. */
const overlegregel = (overleg: OverlegDossier): Overzichtsregel => ({
  fase: overleg.overleg.stand,
  termijn: overleg.overleg.context.op,
  zichtbaarVoor: overlegVindbaarVoor(overleg),
});
