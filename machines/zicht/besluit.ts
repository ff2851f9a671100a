import type { BesluitContext } from '../besluit/context.ts';
import type { CasusDossier } from '../dossier.ts';
import { heeftBezwaar } from '../eisen/besluiten.ts';
import type { Voorstel } from '../gebeurtenissen.ts';
import { kringlidVan } from '../kring/kring.ts';
import { gronden } from '../rechten/gronden.ts';
import type { Wie } from '../wie.ts';
import type { Blik } from './blik.ts';
import { kentKenmerk } from './kring.ts';
import { mensUit } from './mensen.ts';
import { metBurger, zietBesluit } from './onderdelen.ts';
import type { Besluitzicht, Standpuntzicht, Voorstelzicht } from './soorten.ts';

/** The decisions this person may see, in the order they were proposed, each with everybody's stance. */
export function besluitenVoor(wie: Wie, blik: Blik, dossier: CasusDossier): Besluitzicht[] {
  return Object.values(dossier.besluiten)
    .filter(({ context: { id } }) => zietBesluit(wie, blik, dossier, id))
    .map(({ stand, context }) => ({
      besluit: context.id,
      voorstel: voorstelzicht(wie, context.voorstel, dossier),
      door: mensUit(dossier.mensen, context.door),
      op: context.op,
      stand: stand as Besluitzicht['stand'],
      tegenspraak: heeftBezwaar(context),
      genomenDoor: context.genomen && mensUit(dossier.mensen, context.genomen.door),
      genomenOp: context.genomen?.op ?? null,
      motivering: context.genomen?.motivering ?? null,
      gronden: metBurger(blik) ? gronden(dossier.casus.context, context) : [],
      standpunten: context.gevraagd.map((persoon) => standpunt(context, persoon, dossier)),
    }));
}

/** A proposal with the people it names. */
export function voorstelzicht(wie: Wie, voorstel: Voorstel, { mensen, casus }: CasusDossier): Voorstelzicht {
  switch (voorstel.onderwerp) {
    case 'delingsbesluit': {
      const ontvangers = voorstel.besluit.ontvangers.map((een) => mensUit(mensen, een));
      const gevers = (voorstel.besluit.gevers ?? []).map((een) => mensUit(mensen, een));
      return { onderwerp: 'delingsbesluit', besluit: voorstel.besluit, ontvangers, gevers };
    }
    case 'uitnodiging': {
      const genodigden = voorstel.genodigden.map(({ persoon, reden }) => ({ wie: mensUit(mensen, persoon), reden }));
      return { onderwerp: 'uitnodiging', genodigden };
    }
    case 'afstemming': {
      const lid = kringlidVan(casus.context, voorstel.kringlid);
      const eigen = { naam: lid?.naam ?? null, relatie: lid?.relatie ?? null };
      return { ...voorstel, ...eigen, kenmerk: kentKenmerk(wie) ? voorstel.kenmerk : null };
    }
    default:
      return voorstel;
  }
}

/** The stance on the wording of now; before it, also those on earlier wordings, because an objection outlives a change. */
function standpunt({ standpunten, eerder }: BesluitContext, persoon: string, { mensen }: CasusDossier): Standpuntzicht {
  const gegeven = standpunten[persoon] ?? [];
  const nu = gegeven.at(-1);
  const vroeger = [...eerder.flatMap((versie) => versie.standpunten[persoon] ?? []), ...gegeven.slice(0, -1)];
  return {
    wie: mensUit(mensen, persoon),
    standpunt: nu?.standpunt ?? null,
    reden: nu?.reden ?? null,
    watLostOp: nu?.watLostOp ?? null,
    op: nu?.op ?? null,
    eerder: vroeger.map(({ standpunt: gezegd, op }) => ({ standpunt: gezegd, op })),
  };
}
