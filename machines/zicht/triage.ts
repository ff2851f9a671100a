import type { CasusDossier } from '../dossier.ts';
import type { Wie } from '../wie.ts';
import { type Blik, opAfgeschermd } from './blik.ts';
import { mensUit } from './mensen.ts';
import { metTriage } from './onderdelen.ts';
import type { Casuszicht, Uitvraagzicht } from './soorten.ts';

type Triagedeel = Pick<Casuszicht, 'doeloordelen' | 'uitvragen' | 'criteriaoordelen'>;

/** What was judged and asked in triage, for those who sit there; others see only the question put to themselves. */
export function triageVoor(wie: Wie, blik: Blik, dossier: CasusDossier): Triagedeel {
  if (opAfgeschermd(blik)) return { doeloordelen: [], uitvragen: [], criteriaoordelen: [] };
  const { doeloordelen, uitvragen, criteria } = dossier.casus.context;
  const vraagzichten = Object.values(uitvragen)
    .filter(({ aan }) => aan === wie.persoon || metTriage(blik))
    .map((vraag) => uitvraag(wie, dossier, vraag));
  if (!metTriage(blik)) return { doeloordelen: [], uitvragen: vraagzichten, criteriaoordelen: [] };
  const wieIs = (persoon: string) => mensUit(dossier.mensen, persoon);
  return {
    doeloordelen: Object.entries(doeloordelen).map(([persoon, oordeel]) => ({ wie: wieIs(persoon), ...oordeel })),
    uitvragen: vraagzichten,
    criteriaoordelen: Object.entries(criteria).map(([persoon, oordeel]) => ({ wie: wieIs(persoon), ...oordeel })),
  };
}

type Uitvraag = CasusDossier['casus']['context']['uitvragen'][string];

/** Only *bekend* differs to others: not known, declined and no answer are the same words. */
function uitvraag({ persoon }: Wie, { mensen }: CasusDossier, gesteld: Uitvraag): Uitvraagzicht {
  const eigen = gesteld.aan === persoon;
  const bekend = gesteld.antwoord === 'bekend';
  return {
    uitvraag: gesteld.id,
    wie: mensUit(mensen, gesteld.aan),
    vraag: gesteld.vraag,
    antwoord: eigen ? (gesteld.antwoord ?? 'open') : bekend ? 'bekend' : 'geenGegevens',
    sinds: bekend ? gesteld.sinds : null,
    op: gesteld.op,
  };
}
