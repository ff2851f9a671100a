import type { CasusDossier } from '../dossier.ts';
import type { Kringlid } from '../kring/context.ts';
import type { Wie } from '../wie.ts';
import type { Blik } from './blik.ts';
import { mensUit } from './mensen.ts';
import { metBurger, zietKring } from './onderdelen.ts';
import type { Kringzicht } from './soorten.ts';

/** Which the other casus is: of the two directors the one who has the direction of both. */
export const kentKenmerk = ({ rol }: Wie): boolean => rol === 'procesregisseur';

/** The direct circle, for who may know of it. Whether somebody was told is for who tells, and for who put them in it. */
export function kringVoor(wie: Wie, blik: Blik, dossier: CasusDossier): Kringzicht[] {
  if (!zietKring(blik)) return [];
  const { kring, afstemmingen } = dossier.casus.context;
  return kring.map((lid) => {
    const met = afstemmingen.findLast(({ kringlid: id }) => id === lid.id);
    const afgestemd = met ? { sinds: met.op, kenmerk: kentKenmerk(wie) ? met.kenmerk : null } : null;
    return { ...kringlid(lid, metBurger(blik) || lid.door === wie.persoon, dossier), afgestemd };
  });
}

function kringlid({ id, naam, relatie, noodzaak, door, verteld }: Kringlid, volledig: boolean, dossier: CasusDossier) {
  const { mensen } = dossier;
  const { kanaal, datum, door: wie } = verteld ?? {};
  return {
    ...{ kringlid: id, naam, relatie, noodzaak, door: mensUit(mensen, door) },
    isVerteld: volledig ? verteld !== null : null,
    verteld: volledig && kanaal && datum && wie ? { kanaal, op: datum, door: mensUit(mensen, wie) } : null,
  };
}
