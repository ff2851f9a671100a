import type { CasusDossier, OverlegDossier } from '../dossier.ts';
import { aanwezigen } from '../eisen/overleggen.ts';
import type { Stap } from '../kader/lijsten.ts';
import { datumVan } from '../kader/werkdagen.ts';
import { mogelijkAanTafel } from '../mogelijk.ts';
import { onthoud } from '../onthoud.ts';
import type { Agendapunt } from '../overleg/context.ts';
import type { Wie } from '../wie.ts';
import { blikVan, opAfgeschermd, zietOverleg } from './blik.ts';
import { type Kijk, zichtCasus } from './casus.ts';
import { kenmerk, mens, mensUit } from './mensen.ts';
import type { Mogelijkheid, Stoel, Tafelzicht } from './soorten.ts';
import { verhoudingTafel } from './verhouding.ts';

/**
 * The casustafel as one person sees it. Who has no role in the item that is on the table sees a closed item: not who
 * speaks, not who is there. null: for them this meeting does not exist.
 */
export function zichtTafel(
  dossier: OverlegDossier,
  casussen: Readonly<Record<string, CasusDossier>>,
  kijk: Kijk,
): Tafelzicht | null {
  const { wie } = kijk;
  if (!zietOverleg(wie, dossier)) return null;
  const { context, stand } = dossier.overleg;
  const opTafel = context.agenda.find((punt) => punt.stand === 'nu');
  const open = opTafel !== undefined && heeftRol(wie, opTafel, casussen);
  const nu = open ? zichtVan(opTafel, dossier, casussen, kijk) : null;
  const gesloten = opTafel !== undefined && nu === null;
  const plaatsen = gesloten ? [] : stoelen(dossier, opTafel, casussen, wie);
  // Between two items somebody of another one may ask the floor: who has no chair here is not named here.
  const zit = (persoon: string) => plaatsen.some((stoel) => stoel.wie.persoon === persoon);
  const { aanHetWoord } = context;
  return {
    wat: 'tafel',
    overleg: dossier.id,
    op: context.op,
    plaats: context.plaats,
    minuten: context.minuten,
    stand: stand as Tafelzicht['stand'],
    agenda: context.agenda.map((punt, index) => agendapunt(punt, index, heeftRol(wie, punt, casussen), casussen)),
    nu,
    gesloten,
    stap: nu ? ((nu.stand.split('.')[1] as Stap | undefined) ?? null) : null,
    stoelen: plaatsen,
    sprekers: context.sprekers
      .filter(({ persoon }) => zit(persoon))
      .map(({ persoon, soort }) => ({ wie: mensUit(dossier.mensen, persoon), soort })),
    aanHetWoord:
      aanHetWoord && zit(aanHetWoord.persoon)
        ? { wie: mensUit(dossier.mensen, aanHetWoord.persoon), sinds: aanHetWoord.sinds }
        : null,
    mogelijk: tafelmogelijk(dossier, gesloten, kijk),
  };
}

/** A role in an item: invited to it, or the regie; and the casus is (still) there for this person. */
function heeftRol(
  wie: Wie,
  { casus, deelnemers }: Agendapunt,
  casussen: Readonly<Record<string, CasusDossier>>,
): boolean {
  const dossier = casussen[casus];
  const blik = dossier ? blikVan(wie, dossier) : null;
  // Once it is shielded, a casus that lay here is a closed item for everybody.
  if (blik === null || opAfgeschermd(blik)) return false;
  return wie.rol !== 'professional' || deelnemers.includes(wie.persoon);
}

function zichtVan(
  { casus }: Agendapunt,
  overleg: OverlegDossier,
  casussen: Readonly<Record<string, CasusDossier>>,
  kijk: Kijk,
) {
  const dossier = casussen[casus];
  return dossier ? zichtCasus(dossier, overleg, kijk) : null;
}

function agendapunt(
  { casus, stand }: Agendapunt,
  index: number,
  open: boolean,
  casussen: Readonly<Record<string, CasusDossier>>,
): Tafelzicht['agenda'][number] {
  const nummer = index + 1;
  if (!open) return { nummer, casus: null, kenmerk: null, betrokkene: null, stand };
  const betrokkene = casussen[casus]?.casus.context.betrokkene?.naam ?? null;
  return { nummer, casus, kenmerk: kenmerk(casus), betrokkene, stand };
}

/** Chairs for who has a role in what is on the table; with an empty table, in what this person comes for. */
function stoelen(
  dossier: OverlegDossier,
  opTafel: Agendapunt | undefined,
  casussen: Readonly<Record<string, CasusDossier>>,
  wie: Wie,
): Stoel[] {
  const { agenda, voorzitter } = dossier.overleg.context;
  const punten = opTafel ? [opTafel] : agenda.filter((punt) => punt.stand === 'komt' && heeftRol(wie, punt, casussen));
  const regie = wie.rol === 'professional' ? [] : [wie.persoon];
  const mensen = [...new Set([voorzitter, ...regie, ...punten.flatMap(({ deelnemers }) => deelnemers)])];
  const anderen = stoelenVan(dossier);
  return mensen.map((persoon) => {
    const stoel = anderen.get(persoon) ?? maakStoel(dossier, persoon);
    anderen.set(persoon, stoel);
    return persoon === wie.persoon ? { ...stoel, wie: mens(wie), ik: true } : stoel;
  });
}

/** One chair is one object for everybody who looks at it, made once each time the meeting moves. */
const stoelenVan = onthoud((_: OverlegDossier) => new Map<string, Stoel>());

const maakStoel = (dossier: OverlegDossier, persoon: string): Stoel => ({
  wie: mensUit(dossier.mensen, persoon),
  stand: standVan(dossier, persoon),
  voorzitter: persoon === dossier.overleg.context.voorzitter,
  ik: false,
});

function standVan({ overleg: { context } }: OverlegDossier, persoon: string): Stoel['stand'] {
  if (context.aanHetWoord?.persoon === persoon) return 'spreekt';
  if (!aanwezigen(context).includes(persoon)) return 'afwezig';
  return context.sprekers.some((een) => een.persoon === persoon) ? 'vraagtWoord' : 'aanwezig';
}

/** What can be done at the table itself; what can be done with the casus on it stands in `nu`. */
function tafelmogelijk(overleg: OverlegDossier, gesloten: boolean, { wie, nu, kader }: Kijk): Mogelijkheid[] {
  const bewaard = mogelijkVan(overleg);
  const sleutel = `${kader.versie} ${datumVan(nu)} ${verhoudingTafel(wie, overleg)}`;
  const alles =
    bewaard.get(sleutel) ?? mogelijkAanTafel({ dossiers: { casus: null, overleg }, wie, blik: null, nu, kader });
  bewaard.set(sleutel, alles);
  return gesloten ? alles.filter(({ type }) => type === 'overleg.verlaat' || type === 'overleg.sluit') : alles;
}

const mogelijkVan = onthoud((_: OverlegDossier) => new Map<string, Mogelijkheid[]>());
