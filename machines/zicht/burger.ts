import type { CasusDossier } from '../dossier.ts';
import { kringlidVan } from '../kring/kring.ts';
import { alsnog, geldt, isGevraagd, isVerteld } from '../rechten/burger.ts';
import type { Bericht, Spreker } from '../rechten/context.ts';
import { isMinderjarig, sprekersVan } from '../rechten/spreker.ts';
import type { Blik } from './blik.ts';
import type { Kijk } from './casus.ts';
import { mensUit } from './mensen.ts';
import { metBurger, zietToestemming, zietUitzondering } from './onderdelen.ts';
import type { Berichtzicht, Casuszicht } from './soorten.ts';

type Burgerdeel = Pick<Casuszicht, 'toestemmingen' | 'uitzonderingen'> & Partial<Casuszicht>;

/**
 * Consent, exceptions, informing and who answers for the person: for who decides on them and who has to tell the person
 * concerned. Everybody else sees only their own exceptions, and a holder what lifts their own secrecy.
 */
export function burgerdeel(dossier: CasusDossier, blik: Blik, kijk: Kijk): Burgerdeel {
  const deel = {
    toestemmingen: toestemmingen(dossier, blik, kijk),
    uitzonderingen: uitzonderingen(dossier, blik, kijk),
  };
  return metBurger(blik) || blik === 'melder' ? { ...deel, ...verteldeel(dossier, blik, kijk) } : deel;
}

/** Who must be told, and what was. The reporter tells too (T11), and is shown no more than that needs. */
function verteldeel(dossier: CasusDossier, blik: Blik, { nu }: Kijk): Partial<Casuszicht> {
  const { context } = dossier.casus;
  const { vertegenwoordigers, berichten, uitgenodigd } = context;
  return {
    vertegenwoordigers: vertegenwoordigers.map(({ id, naam, relatie, gezag, tegenstrijdigBelang }) => {
      const belang = metBurger(blik) ? tegenstrijdigBelang : null;
      return { vertegenwoordiger: id, naam, relatie, gezag, tegenstrijdigBelang: belang };
    }),
    sprekers: sprekersVan(context, nu).map((spreker) => ({
      spreker,
      naam: naamVan(dossier, spreker),
      gevraagd: metBurger(blik) ? isGevraagd(context, spreker) : null,
      verteld: isVerteld(context, spreker),
    })),
    minderjarig: isMinderjarig(context, nu),
    berichten: berichten.map((een) => bericht(dossier, een)),
    uitgenodigd: uitgenodigd && bericht(dossier, uitgenodigd),
  };
}

/** null: the person concerned, whose name the casus has, or a representative who is not on record yet. Also of the circle. */
const naamVan = ({ casus: { context } }: CasusDossier, spreker: Spreker): string | null =>
  (context.vertegenwoordigers.find(({ id }) => id === spreker) ?? kringlidVan(context, spreker))?.naam ?? null;

const bericht = (dossier: CasusDossier, { kanaal, datum, door, aan }: Bericht): Berichtzicht => ({
  kanaal,
  op: datum,
  door: mensUit(dossier.mensen, door),
  aan: aan?.map((spreker) => naamVan(dossier, spreker)) ?? [null],
});

const toestemmingen = (dossier: CasusDossier, blik: Blik, { wie, nu }: Kijk): Casuszicht['toestemmingen'] =>
  dossier.casus.context.toestemmingen
    .filter((een) => zietToestemming(wie, blik, een))
    .map(({ id, door, op: _op, van, ontvangers, houder, ingetrokken, vervallenOp, ...gezegd }) => ({
      ...gezegd,
      toestemming: id,
      geldt: geldt({ ...gezegd, ingetrokken, vervallenOp }, nu),
      van: van.map((spreker) => naamVan(dossier, spreker)),
      ontvangers: ontvangers.map((een) => mensUit(dossier.mensen, een)),
      houder: houder === null ? null : mensUit(dossier.mensen, houder),
      ingetrokkenOp: ingetrokken?.datum ?? null,
      door: mensUit(dossier.mensen, door),
    }));

function uitzonderingen(dossier: CasusDossier, blik: Blik, { wie, nu }: Kijk): Casuszicht['uitzonderingen'] {
  const { context } = dossier.casus;
  const tedoen = alsnog(context, nu);
  return context.uitzonderingen
    .filter((een) => zietUitzondering(wie, blik, een, context))
    .map((een) => {
      const { id, soort, grond, motivering, herzienOp, voor, eerder, vervallen, vervallenOp, door } = een;
      return {
        ...{ uitzondering: id, soort, grond, motivering, herzienOp, eerder, vervallen, vervallenOp },
        voor: voor === null ? null : naamVan(dossier, voor),
        alsnog: tedoen.includes(een),
        door: mensUit(dossier.mensen, door),
      };
    });
}
