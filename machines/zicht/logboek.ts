import { geadresseerden, overWat } from '../adres.ts';
import { type CasusDossier, faseVan } from '../dossier.ts';
import type { Gebeurtenis, Opdrachttype } from '../gebeurtenissen.ts';
import { isVandaag } from '../logboek/context.ts';
import { doelenVoor } from '../logboek/doelen.ts';
import { mogelijkInCasus } from '../mogelijk.ts';
import { nieuweCasus, volg } from '../volg.ts';
import type { ItemContext } from '../vrijgave/context.ts';
import { leesrecht, vrijgaveAan } from '../vrijgave/lezen.ts';
import { verklaar } from '../vrijgave/verklaar.ts';
import type { Deelnemer, Rol } from '../wie.ts';
import { blikVan } from './blik.ts';
import type { Kijk } from './casus.ts';
import type { Logboekzicht, Logdeel, Logmens, Logregel } from './leessoorten.ts';
import { kenmerk } from './mensen.ts';
import type { Zicht } from './soorten.ts';

/** Only the contact point reads names: it judges whether the person concerned gets them (design: names in the log). */
const kentNamen = (rol: Rol): boolean => rol === 'contactpunt';

const logmens = ({ naam, functie, organisatienaam }: Deelnemer, metNaam: boolean): Logmens => ({
  naam: metNaam ? naam : null,
  functie,
  organisatienaam,
});

/**
 * Who did what with a casus and who looked, from its journal, for who reviews that or answers for it. Before they said
 * what they read it for, there is only the question; it holds for a day, like any look. null: not for this person.
 */
export function zichtLogboek(
  dossier: CasusDossier,
  gebeurtenissen: readonly Gebeurtenis[],
  kijk: Kijk,
): Logboekzicht | null {
  const { wie, nu, kader } = kijk;
  const blik = blikVan(wie, dossier);
  if (blik === null || doelenVoor(wie.rol).length === 0) return null;
  const gelezen = dossier.logboek.context.gelezen[wie.persoon];
  const open = gelezen !== undefined && isVandaag(gelezen.op, nu);
  const vraag = { dossiers: { casus: dossier, overleg: null }, wie, blik, nu, kader };
  return {
    wat: 'logboek',
    casus: dossier.id,
    kenmerk: kenmerk(dossier.id),
    doelen: [...doelenVoor(wie.rol)],
    gelezenVoor: open ? gelezen.doel : null,
    regels: open ? logregels(dossier.id, gebeurtenissen, kentNamen(wie.rol)) : [],
    toegang: open ? toegang(dossier, gebeurtenissen, kentNamen(wie.rol)) : [],
    mogelijk: mogelijkInCasus(vraag).filter(({ type }) => type === 'logboek.open'),
  };
}

/**
 * Of which casussen a view tells more than that they are there: what is looked at. A list has no more than a name and a
 * phase, and the log has a line of its own.
 */
export function bekekenIn(zicht: Zicht | null): string[] {
  switch (zicht?.wat) {
    case 'casus':
    case 'vrijgave':
      return [zicht.casus];
    case 'tafel':
      return zicht.nu ? [zicht.nu.casus] : [];
    case 'mijn':
      return [
        ...new Set(
          [...zicht.gevraagd, ...zicht.gebracht, ...zicht.gekregen, ...zicht.acties].map(({ casus }) => casus),
        ),
      ];
    default:
      return [];
  }
}

const soorten: Partial<Record<Opdrachttype, Logregel['soort']>> = {
  'inzage.begin': 'keek',
  'vrijgave.open': 'opende',
  'logboek.open': 'lasLog',
  'vrijgave.geefVrij': 'deelde',
  'crisis.geef': 'deelde',
  'overdracht.stemIn': 'deelde',
  'overdracht.aanvaard': 'kreeg',
};

/** Who looked and what was shared; acts of their own kind would tell who reported. */
const voorBetrokkene: readonly Logregel['soort'][] = ['keek', 'opende', 'deelde', 'kreeg'];

/** The journal of one casus as lines without content: each event with the phase and the item as they were then. */
export function logregels(id: string, gebeurtenissen: readonly Gebeurtenis[], metNaam: boolean): Logregel[] {
  let voor = nieuweCasus(id);
  return gebeurtenissen.map((gebeurtenis, i) => {
    const na = volg({ casus: voor, overleg: null }, gebeurtenis).casus ?? voor;
    const regel = logregel(gebeurtenis, i + 1, voor, na, metNaam);
    voor = na;
    return regel;
  });
}

function logregel(gebeurtenis: Gebeurtenis, nummer: number, voor: CasusDossier, na: CasusDossier, metNaam: boolean) {
  const { type, stempel } = gebeurtenis;
  const { door } = stempel;
  const mensen = { ...na.mensen, ...Object.fromEntries(stempel.mensen.map((een) => [een.persoon, een])) };
  const wie = mensen[door.persoon];
  const soort = soorten[type] ?? 'daad';
  const item = (na.items[itemVan(gebeurtenis)] ?? voor.items[itemVan(gebeurtenis)])?.context;
  return {
    nummer,
    op: stempel.op,
    // The house itself, and who answered by a one-time link, have no name here.
    wie: wie ? logmens(wie, metNaam) : null,
    rol: door.rol,
    type,
    soort,
    voorBetrokkene: voorBetrokkene.includes(soort),
    fase: faseVan(voor.casus.stand === 'nieuw' ? na.casus.stand : voor.casus.stand),
    over: item ? logdeel(item, mensen, metNaam) : null,
    ontvangers: ontvangersVan(gebeurtenis).flatMap((een) => (mensen[een] ? [logmens(mensen[een], metNaam)] : [])),
    grond: grondVan(gebeurtenis, voor),
    doel: type === 'logboek.open' ? gebeurtenis.doel : null,
    kader: stempel.kader,
  } satisfies Logregel;
}

const itemVan = (gebeurtenis: Gebeurtenis): string => {
  if ('item' in gebeurtenis && gebeurtenis.item !== undefined) return gebeurtenis.item;
  return geadresseerden[gebeurtenis.type].includes('item') || gebeurtenis.type === 'crisis.geef'
    ? (overWat(gebeurtenis) ?? gebeurtenis.stempel.nieuw)
    : '';
};

const logdeel = (
  { bron, omschrijving: { leefgebied, categorie, niveau } }: ItemContext,
  mensen: Record<string, Deelnemer>,
  metNaam: boolean,
): Logdeel => ({ leefgebied, categorie, niveau, bron: mensen[bron] ? logmens(mensen[bron], metNaam) : null });

const ontvangersVan = (gebeurtenis: Gebeurtenis): string[] =>
  gebeurtenis.type === 'vrijgave.geefVrij' || gebeurtenis.type === 'crisis.geef' ? gebeurtenis.ontvangers : [];

/** On what it was given or read: the ground of that release, as it was then. */
function grondVan(gebeurtenis: Gebeurtenis, voor: CasusDossier): Logregel['grond'] {
  if (gebeurtenis.type === 'vrijgave.geefVrij') return gebeurtenis.grondslag;
  if (gebeurtenis.type === 'crisis.geef') return gebeurtenis.grond;
  if (gebeurtenis.type !== 'vrijgave.open') return null;
  const { door } = gebeurtenis.stempel;
  const vrijgave = vrijgaveAan(door.persoon, voor.items[gebeurtenis.item]);
  return vrijgave?.grondslag ?? leesrecht(door, voor, gebeurtenis.item)?.grond ?? null;
}

/** Explained for everybody who could come by it: may they read this item now, by which rule, on which fact. */
function toegang(
  dossier: CasusDossier,
  gebeurtenissen: readonly Gebeurtenis[],
  metNaam: boolean,
): Logboekzicht['toegang'] {
  // In the capacity in which they last acted here; who never did can only have been named as a professional.
  const rollen = new Map(gebeurtenissen.map(({ stempel: { door } }) => [door.persoon, door.rol]));
  return Object.entries(dossier.items).map(([item, { context }]) => ({
    item,
    over: logdeel(context, dossier.mensen, metNaam),
    lezers: Object.values(dossier.mensen).map((een) => ({
      wie: logmens(een, metNaam),
      ...verklaar({ persoon: een.persoon, rol: rollen.get(een.persoon) ?? 'professional' }, dossier, item),
    })),
  }));
}
