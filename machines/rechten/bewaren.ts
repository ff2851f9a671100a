import type { CasusContext } from '../casus/context.ts';
import type { Gebeurtenis } from '../gebeurtenissen.ts';
import { type Bewaarders, daad } from '../gehoord.ts';
import type { Bericht, Uitzondering } from './context.ts';
import { BETROKKENE } from './spreker.ts';
import { zonder } from './steun.ts';

type Verteld = Extract<Gebeurtenis, { type: 'betrokkene.informeer' }>;

/**
 * What an event of informing adds to what was told. Since the rights are named with it, nobody named means the
 * person concerned; before, it meant all.
 */
export const bericht = ({ delingsbesluit }: CasusContext, { stempel, kanaal, op, aan, rechten }: Verteld): Bericht => ({
  door: stempel.door.persoon,
  op: stempel.op,
  kanaal,
  datum: op,
  aan: aan ?? (rechten === undefined ? null : [BETROKKENE]),
  besluit: delingsbesluit?.besluit ?? null,
});

/** The exception an event makes. */
export const uitzondering = ({
  stempel,
  soort,
  grond,
  motivering,
  herzienOp,
  voor,
}: Extract<Gebeurtenis, { type: 'uitzondering.registreer' }>): Uitzondering => ({
  id: stempel.nieuw,
  ...{ door: stempel.door.persoon, op: stempel.op },
  ...{ soort, grond, motivering, herzienOp, voor: voor ?? null },
  ...{ eerder: [], vervallen: false, vervallenOp: null },
});

/** The exceptions after the reason of one of them fell away. */
export const opgeheven = ({ uitzonderingen }: CasusContext, id: string, vervallenOp: string): Uitzondering[] =>
  uitzonderingen.map((een) => (een.id === id ? { ...een, vervallen: true, vervallenOp } : een));

/** Not inviting is for one meeting; with the next one everybody is invited anew. */
export const naOverleg = ({ uitzonderingen }: CasusContext): Partial<CasusContext> => ({
  uitzonderingen: uitzonderingen.map((een) => (een.soort === 'nietUitnodigen' ? { ...een, vervallen: true } : een)),
});

/** What the events of consent, exceptions and informing leave behind in a casus. */
export const burgerrijen: Bewaarders<CasusContext> = {
  'vertegenwoordiger.registreer': ({ vertegenwoordigers }, event) => {
    const { naam, relatie, gezag, tegenstrijdigBelang, stempel } = event;
    const nieuw = { ...daad(event), id: stempel.nieuw, naam, relatie, gezag, tegenstrijdigBelang };
    return { vertegenwoordigers: [...vertegenwoordigers, nieuw] };
  },
  'vertegenwoordiger.werkBij': ({ vertegenwoordigers }, { vertegenwoordiger, gezag, tegenstrijdigBelang }) => ({
    vertegenwoordigers: vertegenwoordigers.map((een) =>
      een.id === vertegenwoordiger ? { ...een, gezag, tegenstrijdigBelang } : een,
    ),
  }),
  'toestemming.registreer': ({ toestemmingen }, event) => {
    const { soort, gegeven, omvang, gevraagdOp, stempel } = event;
    const nieuw = {
      id: stempel.nieuw,
      ...{ soort, gegeven, omvang, gevraagdOp, ...daad(event) },
      ...{ van: event.van ?? [BETROKKENE], doel: event.doel ?? '', wijze: event.wijze ?? null },
      ...{ categorieen: event.categorieen ?? [], ontvangers: event.ontvangers ?? [], houder: event.houder ?? null },
      ...{ totEnMet: event.totEnMet ?? null, vrijeKeuze: event.vrijeKeuze ?? null, reden: event.reden ?? null },
      ...{ ingetrokken: null, vervallenOp: null },
    };
    return { toestemmingen: [...toestemmingen, nieuw] };
  },
  'toestemming.trekIn': (context, { toestemming, van, op: datum, stempel }) => ({
    toestemmingen: context.toestemmingen.map((een) =>
      een.id === toestemming
        ? { ...een, ingetrokken: { door: stempel.door.persoon, op: stempel.op, van, datum } }
        : een,
    ),
    ...zonder(context, toestemming, stempel.op),
  }),
  'uitzondering.registreer': ({ uitzonderingen }, event) => ({
    uitzonderingen: [...uitzonderingen, uitzondering(event)],
  }),
  'uitzondering.herzie': ({ uitzonderingen }, { uitzondering: id, motivering, herzienOp, stempel }) => ({
    uitzonderingen: uitzonderingen.map((een) => {
      const vorige = { motivering: een.motivering, herzienOp: een.herzienOp, op: stempel.op };
      return een.id === id ? { ...een, motivering, herzienOp, eerder: [...een.eerder, vorige] } : een;
    }),
  }),
  'uitzondering.hefOp': (context, event) => ({
    uitzonderingen: opgeheven(context, event.uitzondering, event.stempel.op),
  }),
  'betrokkene.informeer': (context, event) => ({ berichten: [...context.berichten, bericht(context, event)] }),
  'betrokkene.nodigUit': (_, { stempel, kanaal, op }) => ({
    uitgenodigd: { door: stempel.door.persoon, op: stempel.op, kanaal, datum: op, aan: null, besluit: null },
  }),
};
