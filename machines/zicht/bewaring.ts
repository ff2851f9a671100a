import { bewaardTot, isAfgeschermd } from '../casus/bewaartermijn.ts';
import { AANMELDING, bewaarvraag, gegevensVan } from '../casus/gegevens.ts';
import type { CasusDossier } from '../dossier.ts';
import type { Kader } from '../kader/kader.ts';
import { kringlidVan } from '../kring/kring.ts';
import type { Wie } from '../wie.ts';
import { mensUit } from './mensen.ts';
import type { Bewaarzicht, Casuszicht } from './soorten.ts';

/** What a viewer brought in themselves and is asked about; what others answer on theirs is not for their eyes. */
export function bewaringVoor({ persoon }: Wie, dossier: CasusDossier): Bewaarzicht[] {
  const besluit = bewaarvraag(dossier);
  if (besluit === null) return [];
  return gegevensVan(dossier)
    .filter(({ bron }) => bron === persoon)
    .map(({ id }) => {
      const antwoord = dossier.casus.context.bewaring[id];
      const akkoord = antwoord?.besluit === besluit ? antwoord.akkoord : null;
      return { gegeven: id, besluit, ...watHetIs(dossier, id), akkoord };
    });
}

function watHetIs({ casus, items }: CasusDossier, id: string): Pick<Bewaarzicht, 'soort' | 'vraag'> {
  if (id === AANMELDING) return { soort: 'aanmelding', vraag: '' };
  const lid = kringlidVan(casus.context, id);
  if (lid !== undefined) return { soort: 'kring', vraag: lid.naam };
  const item = items[id]?.context.omschrijving.vraag;
  if (item !== undefined) return { soort: 'item', vraag: item };
  return { soort: 'uitvraag', vraag: casus.context.uitvragen[id]?.vraag ?? '' };
}

/** Of a shielded casus: since when, until when, and whether it was proposed to destroy it earlier. */
export function afschermdeel(
  { casus: { stand, context }, mensen }: CasusDossier,
  kader: Kader,
): Pick<Casuszicht, 'afgeschermd' | 'vernietiging'> {
  const vernietigdOp = bewaardTot(context, kader);
  const { vernietiging, sluiting } = context;
  if (!isAfgeschermd(stand) || vernietigdOp === null) return { afgeschermd: null, vernietiging: null };
  return {
    afgeschermd: { geslotenOp: sluiting?.op ?? null, vernietigdOp },
    vernietiging: vernietiging && {
      door: mensUit(mensen, vernietiging.door),
      op: vernietiging.op,
      reden: vernietiging.reden,
    },
  };
}
