import { behandel } from '../behandel.ts';
import type { CasusDossier, Kaart } from '../dossier.ts';
import type { Gebeurtenis } from '../gebeurtenissen.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { lopendeVan } from '../termijnen/lopend.ts';
import { type ItemContext, opBureau } from '../vrijgave/context.ts';
import { vrijgaveAan } from '../vrijgave/lezen.ts';
import { blikVan, heeftBureau } from './blik.ts';
import type { Kijk } from './casus.ts';
import type { Cel, Vrijgaveregel, Vrijgavezicht } from './leessoorten.ts';
import { betrokkenen, kenmerk } from './mensen.ts';
import { zietItem } from './onderdelen.ts';

/**
 * The release desk of one casus: of each item and each person with a role, whether they have it, could get it, or which
 * rules stand in the way. For the informatieregisseur alone; null: not for this person.
 */
export function zichtVrijgave(dossier: CasusDossier, kijk: Kijk): Vrijgavezicht | null {
  if (!zitAanBureau(dossier, kijk)) return null;
  const mensen = betrokkenen(dossier);
  const items = Object.entries(dossier.items).filter(
    ([item, { stand }]) => zietItem(kijk.wie, 'regie', dossier, item) && opBureau.includes(stand),
  );
  return {
    wat: 'vrijgave',
    casus: dossier.id,
    kenmerk: kenmerk(dossier.id),
    mensen,
    rijen: items.map(([item, kaart]) => ({
      item,
      cellen: mensen.map(({ persoon }) => cel(dossier, item, kaart, persoon, kijk)),
    })),
    eindigtVandaag: eindigtVandaag(dossier, kijk),
  };
}

/** One casus in the list of the release desk; null: nothing waits there, or it is not for this person. */
export function vrijgaveregel(dossier: CasusDossier, kijk: Kijk): Vrijgaveregel | null {
  if (!zitAanBureau(dossier, kijk)) return null;
  const tel = (stand: string) => Object.values(dossier.items).filter((kaart) => kaart.stand === stand).length;
  return {
    casus: dossier.id,
    kenmerk: kenmerk(dossier.id),
    betrokkene: dossier.casus.context.betrokkene?.naam ?? null,
    gevraagd: tel('gevraagd'),
    aangeboden: tel('aangeboden'),
    vrijgegeven: tel('vrijgegeven'),
    eindigtVandaag: eindigtVandaag(dossier, kijk).length,
  };
}

const zitAanBureau = (dossier: CasusDossier, { wie }: Pick<Kijk, 'wie'>): boolean =>
  heeftBureau(wie) && blikVan(wie, dossier) === 'regie';

/** Items whose release or offer ends today, by the day that their source set. */
const eindigtVandaag = (dossier: CasusDossier, { nu, kader }: Kijk): string[] =>
  lopendeVan(dossier, kader).flatMap(({ soort, over, voor, verstreken }) =>
    soort === 'grensVanBron' && over !== null && verstreken === null && datumVan(voor) === datumVan(nu) ? [over] : [],
  );

function cel(dossier: CasusDossier, item: string, kaart: Kaart<ItemContext>, persoon: string, kijk: Kijk): Cel {
  const { bron, vrijgaven, geopend } = kaart.context;
  if (bron === persoon) return { persoon, stand: 'bron', ontbreekt: [], geopend: null };
  if (vrijgaveAan(persoon, kaart)) return { persoon, stand: 'heeft', ontbreekt: [], geopend: geopend[persoon] ?? null };
  const had = vrijgaven.some(({ ontvangers }) => ontvangers.includes(persoon));
  if (kaart.stand === 'gevraagd') return { persoon, stand: 'wacht', ontbreekt: [], geopend: null };
  const ontbreekt = watStaatInDeWeg(dossier, item, persoon, kijk);
  return { persoon, stand: ontbreekt.length > 0 ? 'kanNiet' : had ? 'had' : 'kan', ontbreekt, geopend: null };
}

/** What the informatieregisseur has yet to write down counts as written: what is left is what stands in the way now. */
const NOG_TE_WEGEN = 'wordt nog gewogen';

/** Asks the engine itself what it would say of a release to this person alone, so no check can differ from the verdict. */
function watStaatInDeWeg(dossier: CasusDossier, item: string, persoon: string, { wie, nu, kader }: Kijk) {
  const { rol: _rol, ...zelf } = wie;
  const gevraagd: Gebeurtenis = {
    ...{ type: 'vrijgave.geefVrij', casus: dossier.id, item, ontvangers: [persoon] },
    ...{ noodzaak: NOG_TE_WEGEN, subsidiariteit: NOG_TE_WEGEN, proportionaliteit: NOG_TE_WEGEN },
    // Consent is a ground that must be there already; the others are weighed.
    grondslag: kader.grondslagen.find((een) => een !== 'toestemming') ?? 'toestemming',
    stempel: {
      ...{ door: { persoon: wie.persoon, organisatie: wie.organisatie, rol: wie.rol }, op: nu },
      ...{
        kader: kader.versie,
        nieuw: '',
        mensen: [zelf, ...(dossier.mensen[persoon] ? [dossier.mensen[persoon]] : [])],
      },
    },
  };
  const uitspraak = behandel({ casus: dossier, overleg: null }, gevraagd, wie, kader);
  return uitspraak.aanvaard ? [] : uitspraak.ontbreekt;
}
