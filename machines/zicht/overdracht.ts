import type { CasusDossier, Kaart } from '../dossier.ts';
import type { Deel, OverdrachtContext } from '../overdracht/context.ts';
import type { Wie } from '../wie.ts';
import { type Blik, opAfgeschermd, staat } from './blik.ts';
import { mensUit } from './mensen.ts';
import type { Deelzicht, Overdrachtzicht } from './soorten.ts';

const inTriage = (blik: Blik): boolean => blik === 'regie' || blik === 'triage';

const isBron = ({ persoon }: Wie, { delen }: OverdrachtContext): boolean =>
  Object.values(delen).some(({ bron }) => bron === persoon);

/** Does this hand-over exist for this person? The regie, the triage and the table; its receiver; and whose data it asks. */
export function zietOverdracht(wie: Wie, blik: Blik, { overdrachten }: CasusDossier, id: string): boolean {
  const kaart = overdrachten[id];
  if (!kaart) return false;
  if (opAfgeschermd(blik)) return false;
  if (inTriage(blik) || blik === 'tafel') return true;
  const ontvangt = kaart.context.ontvanger === wie.persoon;
  return staat(kaart) && (ontvangt || isBron(wie, kaart.context));
}

/** The hand-overs that exist for this person, each with as much of its set as is theirs. */
export const overdrachtenVoor = (wie: Wie, blik: Blik, dossier: CasusDossier): Overdrachtzicht[] =>
  Object.entries(dossier.overdrachten)
    .filter(([id]) => zietOverdracht(wie, blik, dossier, id))
    .map(([, kaart]) => overdrachtVoor(wie, blik, dossier, kaart));

function overdrachtVoor(
  wie: Wie,
  blik: Blik,
  { mensen }: CasusDossier,
  { stand, context }: Kaart<OverdrachtContext>,
): Overdrachtzicht {
  const voorMij = context.ontvanger === wie.persoon;
  // At the table one hears to whom and to what; the data are for who decides on them and who gets them.
  const leest = inTriage(blik) || voorMij;
  return {
    overdracht: context.id,
    vorm: context.vorm,
    ontvanger: mensUit(mensen, context.ontvanger),
    gegevens: leest ? context.gegevens : null,
    noodzaak: leest && context.noodzaak !== '' ? context.noodzaak : null,
    basis: leest ? context.basis : null,
    stand: stand as Overdrachtzicht['stand'],
    op: context.op,
    delen: Object.entries(context.delen).flatMap(([item, deel]) => {
      const vanMij = deel.bron === wie.persoon;
      const inSet = voorMij && staat({ stand }) && deel.antwoord === 'mee';
      if (!vanMij && !inSet && blik !== 'regie') return [];
      return [
        { item, vanMij, bron: mensUit(mensen, deel.bron), ...deelVoor(deel, vanMij, inSet && stand === 'aanvaard') },
      ];
    }),
    voorMij,
  };
}

/** Only *mee* differs to others: declined and not answered (yet) are the same words. */
const deelVoor = (
  { omschrijving, antwoord, tekst }: Deel,
  vanMij: boolean,
  leest: boolean,
): Pick<Deelzicht, 'omschrijving' | 'antwoord' | 'tekst'> => ({
  omschrijving,
  antwoord: antwoord === 'mee' ? 'mee' : vanMij ? (antwoord ?? 'open') : 'nietInSet',
  tekst: vanMij || leest ? tekst : null,
});
