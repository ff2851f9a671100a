import { isPubliekIngelicht } from '../bevoegd.ts';
import { isAfgeschermd } from '../casus/bewaartermijn.ts';
import type { CrisisContext } from '../crisis/context.ts';
import { crisistermijnen } from '../crisis/termijnen.ts';
import type { CasusDossier } from '../dossier.ts';
import type { Kader } from '../kader/kader.ts';
import type { Rol, Wie } from '../wie.ts';
import { mensUit } from './mensen.ts';
import type { Crisiszicht } from './soorten.ts';

/** Who know of every crisis of the casussen they see. */
const kenners: readonly Rol[] = ['procesregisseur', 'informatieregisseur', 'contactpunt'];

/**
 * Does this crisis exist for this person? The giver, who reviews it, who must see that the person concerned is told,
 * and the informatieregisseur. Whom it was given to see the item; what is owed for it is not theirs.
 */
export function zietCrisis(wie: Wie, dossier: CasusDossier, crisis: string): boolean {
  const kaart = dossier.crises[crisis];
  if (!kaart) return false;
  const { stand, context } = kaart;
  // Of a shielded casus only what is still owed is left; the contact point goes on answering for all of it.
  if (stand === 'afgerond' && isAfgeschermd(dossier.casus.stand)) return wie.rol === 'contactpunt';
  return kenners.includes(wie.rol) || context.door === wie.persoon || isPubliekIngelicht(wie, dossier, crisis);
}

/** The releases in a crisis that exist for this person, and what is still owed for each. Never what was given. */
export const crisesVoor = (wie: Wie, dossier: CasusDossier, kader: Kader): Crisiszicht[] =>
  Object.keys(dossier.crises)
    .filter((crisis) => zietCrisis(wie, dossier, crisis))
    .flatMap((crisis) => crisisVoor(wie, dossier, kader, crisis) ?? []);

function crisisVoor(wie: Wie, dossier: CasusDossier, kader: Kader, crisis: string): Crisiszicht | null {
  const kaart = dossier.crises[crisis];
  if (!kaart) return null;
  const { stand, context } = kaart;
  const { motivering, herziening, geinformeerd, uitstel } = context;
  const wieIs = (persoon: string) => mensUit(dossier.mensen, persoon);
  // To the informatieregisseur: that it happened, how far it went, of what kind; the reasons are for who judges them.
  const leest = wie.rol !== 'informatieregisseur';
  return {
    crisis,
    gever: wieIs(context.door),
    op: context.op,
    categorie: context.categorie,
    niveau: context.niveau,
    grond: context.grond,
    ontvangers: context.ontvangers.map(wieIs),
    stand: stand as Crisiszicht['stand'],
    motief: leest ? context.motief : null,
    gemotiveerdOp: motivering?.op ?? null,
    motivering: leest ? redenen(motivering) : null,
    herziening: herziening && {
      bevindingen: leest ? herziening.bevindingen : null,
      voorbij: herziening.voorbij,
      door: wieIs(herziening.door),
      op: herziening.op,
    },
    geinformeerd: geinformeerd && {
      kanaal: geinformeerd.kanaal,
      op: geinformeerd.datum,
      door: wieIs(geinformeerd.door),
    },
    uitstel: uitstel && {
      grond: uitstel.grond,
      motivering: leest ? uitstel.motivering : null,
      herzienOp: uitstel.herzienOp,
    },
    termijnen: crisistermijnen(context, kader),
    loopt: dossier.items[crisis]?.stand === 'inCrisis',
    vanMij: context.door === wie.persoon,
  };
}

const redenen = (motivering: CrisisContext['motivering']): Crisiszicht['motivering'] => {
  if (motivering === null) return null;
  const { noodzaak, subsidiariteit, proportionaliteit } = motivering;
  return { noodzaak, subsidiariteit, proportionaliteit };
};
