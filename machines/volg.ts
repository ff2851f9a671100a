import type { AnyStateMachine } from 'xstate';
import { geadresseerden, overWat } from './adres.ts';
import { behouden, gewist } from './behoud.ts';
import type { BesluitContext } from './besluit/context.ts';
import { isBetrokken } from './bevoegd.ts';
import { isEinde } from './casus/bewaartermijn.ts';
import {
  type CasusDossier,
  type Deelsoort,
  type Dossiers,
  deelsoorten,
  delen,
  faseVan,
  HUISKADER,
  type Kaart,
  type KaderDossier,
  type OverlegDossier,
} from './dossier.ts';
import { haltesVoor } from './escalatie/context.ts';
import type { Gebeurtenis, Opdracht, Opdrachttype } from './gebeurtenissen.ts';
import type { DeelnameVoorbij, FaseVoorbij, Gehoord, Klank, Naast } from './gehoord.ts';
import type { Kader } from './kader/kader.ts';
import { machines } from './machines.ts';
import { eindigt, neemtWeg, steunVan } from './rechten/steun.ts';
import { begin, zet } from './stap.ts';
import type { Deelnemer } from './wie.ts';

/** A casus before its first event. */
export const nieuweCasus = (id: string): CasusDossier => ({
  soort: 'casus',
  id,
  versie: 0,
  mensen: {},
  casus: begin(machines.casus),
  items: {},
  besluiten: {},
  acties: {},
  crises: {},
  verzoeken: {},
  overdrachten: {},
  escalaties: {},
  regie: begin(machines.regie),
  logboek: begin(machines.logboek),
  spoor: [],
  faseSinds: '',
});

/** A casusoverleg before its first event. */
export const nieuwOverleg = (id: string): OverlegDossier => ({
  soort: 'overleg',
  id,
  versie: 0,
  mensen: {},
  overleg: begin(machines.overleg),
});

/** The framework of a house that has no version of its own yet. */
export const nieuwHuiskader = (): KaderDossier => ({
  soort: 'kader',
  id: HUISKADER,
  versie: 0,
  mensen: {},
  versies: {},
});

/** Whom a proposal is put to, or who has a role in an item of an agenda: the base of every count, fixed when it is made. */
function gevraagdVoor(opdracht: Opdracht, casus: CasusDossier): string[] {
  const { triage, genodigden } = casus.casus.context;
  const uitgenodigd = genodigden.map(({ persoon }) => persoon);
  if (opdracht.type === 'overleg.plan') return uitgenodigd;
  if (opdracht.type !== 'voorstel.doe') return [];
  const { onderwerp } = opdracht.voorstel;
  if (onderwerp === 'tafel') return uitgenodigd;
  if (['verlenging', 'heropening', 'prioriteit', 'afstemming'].includes(onderwerp)) return publiekBetrokken(casus);
  return (triage?.deelnemers ?? []).filter((een) => casus.mensen[een]?.soort === 'publiek');
}

/** Every public participant with a role in the casus: they decide together on what happens to it (Wgs 1.8(7), 2.31(8)). */
const publiekBetrokken = (casus: CasusDossier): string[] =>
  Object.values(casus.mensen)
    .filter(({ soort, persoon }) => soort === 'publiek' && isBetrokken(persoon, casus))
    .map(({ persoon }) => persoon);

/** Completes an accepted event with what its streams need to fold each by itself. */
export function voltooi(gebeurtenis: Gebeurtenis, casus: CasusDossier | null, kader: Kader): Gebeurtenis {
  if (gebeurtenis.type === 'escalatie.open') {
    const haltes = haltesVoor(kader, gebeurtenis.kwestie);
    return { ...gebeurtenis, stempel: { ...gebeurtenis.stempel, haltes } };
  }
  const gevraagd = casus ? gevraagdVoor(gebeurtenis, casus) : [];
  if (gevraagd.length === 0) return gebeurtenis;
  const { stempel } = gebeurtenis;
  const genoemd = gevraagd.flatMap((persoon) => casus?.mensen[persoon] ?? []);
  const mensen = [...stempel.mensen, ...genoemd.filter(({ persoon }) => !noemt(stempel.mensen, persoon))];
  return { ...gebeurtenis, stempel: { ...stempel, mensen, gevraagd } };
}

const noemt = (mensen: readonly Deelnemer[], persoon: string): boolean => mensen.some((een) => een.persoon === persoon);

function besluitBij(opdracht: Opdracht, casus: CasusDossier | null): BesluitContext | null {
  const over = overWat(opdracht);
  return (over !== null && casus?.besluiten[over]?.context) || null;
}

/** What the fold lays beside an event, from the dossier as it was before it. */
export function naastVan(gebeurtenis: Gebeurtenis, casus: CasusDossier | null): Naast {
  const besluit = besluitBij(gebeurtenis, casus);
  const voorstel = besluit?.voorstel ?? null;
  return {
    fase: faseVan(casus?.casus.stand ?? ''),
    voorstel,
    indiener: besluit?.door ?? null,
    items: itemsBij(gebeurtenis, casus),
    rustOp: steunVan(gebeurtenis, casus, voorstel),
    aanbodWeg: Object.values(casus?.overdrachten ?? {}).some(
      ({ stand, context }) => stand === 'aangeboden' && neemtWeg(gebeurtenis, context.rustOp),
    ),
  };
}

function itemsBij(opdracht: Opdracht, casus: CasusDossier | null): Naast['items'] {
  const genoemd =
    opdracht.type === 'overdracht.bied'
      ? (opdracht.items ?? [])
      : opdracht.type === 'overdracht.stemIn'
        ? [opdracht.item]
        : [];
  return Object.fromEntries(
    genoemd.flatMap((item) => {
      const kaart = casus?.items[item];
      return kaart ? [[item, kaart.context] as const] : [];
    }),
  );
}

/**
 * Folds one accepted event into the dossiers it belongs to. Pure, and the same on every replay: rules are not judged
 * here, they were when the event was accepted.
 */
export function volg(
  { casus, overleg, huiskader }: Dossiers,
  gebeurtenis: Gebeurtenis,
  naast = naastVan(gebeurtenis, casus),
): Dossiers {
  const gehoord: Gehoord = Object.assign({}, gebeurtenis, { naast });
  return {
    ...(huiskader && { huiskader: volgHuiskader(huiskader, gehoord) }),
    casus: casus && volgCasus(casus, gehoord),
    overleg: overleg && {
      ...overleg,
      versie: overleg.versie + 1,
      mensen: metMensen(overleg.mensen, gebeurtenis.stempel.mensen),
      overleg: zet(machines.overleg, overleg.overleg, gehoord),
    },
  };
}

function volgHuiskader(voor: KaderDossier, gehoord: Gehoord): KaderDossier {
  return {
    ...voor,
    versie: voor.versie + 1,
    mensen: metMensen(voor.mensen, gehoord.stempel.mensen),
    versies: metKaart(machines.kader, voor.versies, gehoord, overWat(gehoord) ?? gehoord.stempel.nieuw),
  };
}

function volgCasus(voor: CasusDossier, gehoord: Gehoord): CasusDossier {
  const { stempel } = gehoord;
  const casus = zet(machines.casus, voor.casus, gehoord);
  const na: CasusDossier = {
    ...voor,
    ...onderdelen(voor, gehoord),
    ...behouden(voor, gehoord),
    casus,
    versie: voor.versie + 1,
    mensen: metMensen(voor.mensen, stempel.mensen),
  };
  if (isEinde(casus.stand) && casus.stand !== voor.casus.stand) return gewist(na, nieuweCasus(na.id));
  return gestapt(voor, zonderVertrokkenen(voor, na, stempel.op), gehoord);
}

/** Where the casus moved, the step it took; and what lives in a phase hears that it ended. */
function gestapt(voor: CasusDossier, na: CasusDossier, { type, stempel }: Gehoord): CasusDossier {
  if (na.casus.stand === voor.casus.stand) return na;
  const stap = {
    op: stempel.op,
    type,
    door: stempel.door.persoon,
    van: voor.casus.stand,
    naar: na.casus.stand,
    kader: stempel.kader,
  };
  const verder = { ...na, spoor: [...voor.spoor, stap] };
  return faseVan(na.casus.stand) === faseVan(voor.casus.stand) ? verder : volgendeFase(verder, stempel.op);
}

/** Who had a role before this event and has none after it: what was released to them hears so. */
function zonderVertrokkenen(voor: CasusDossier, na: CasusDossier, op: string): CasusDossier {
  if (na.casus.context === voor.casus.context && na.regie === voor.regie) return na;
  const personen = Object.keys(na.mensen).filter((een) => isBetrokken(een, voor) && !isBetrokken(een, na));
  if (personen.length === 0) return na;
  const weg: DeelnameVoorbij = { type: 'deelname.voorbij', personen, op };
  return { ...na, items: elk(machines.item, na.items, weg) };
}

/** A phase has ended: what lived in it hears so. */
function volgendeFase(dossier: CasusDossier, op: string): CasusDossier {
  const voorbij: FaseVoorbij = { type: 'fase.voorbij', naar: faseVan(dossier.casus.stand) };
  return {
    ...dossier,
    faseSinds: op,
    items: elk(machines.item, dossier.items, voorbij),
    besluiten: elk(machines.besluit, dossier.besluiten, voorbij),
    overdrachten: elk(machines.overdracht, dossier.overdrachten, voorbij),
    escalaties: elk(machines.escalatie, dossier.escalaties, voorbij),
  };
}

const elk = <C>(machine: AnyStateMachine, kaarten: Record<string, Kaart<C>>, klank: Klank): Record<string, Kaart<C>> =>
  Object.fromEntries(Object.entries(kaarten).map(([id, kaart]) => [id, zet(machine, kaart, klank)]));

/** The statechart an event is about has heard it; a new one begins with the event that makes it. */
function metKaart<C>(machine: AnyStateMachine, kaarten: Record<string, Kaart<C>>, gehoord: Gehoord, over: string) {
  return { ...kaarten, [over]: zet(machine, kaarten[over] ?? begin<C>(machine), gehoord) };
}

/** What an event brings into being beside its addressee, under the same id: what is given in a crisis is an item. */
const ookNieuw: Partial<Record<Opdrachttype, Deelsoort>> = { 'crisis.geef': 'item' };

/** Heard by each of these kinds: whoever leaves the circle takes along what is about them. */
const hoortElk: Partial<Record<Opdrachttype, Deelsoort[]>> = { 'kring.haalAf': ['item', 'besluit'] };

/**
 * The smaller statecharts: what an event is about hears it, whoever judged it, and a new one begins with the event that
 * makes it.
 */
function onderdelen(dossier: CasusDossier, gehoord: Gehoord): Partial<CasusDossier> {
  const over = overWat(gehoord, dossier) ?? gehoord.stempel.nieuw;
  const [adres = 'casus'] = geadresseerden[gehoord.type];
  // Each item and each hand-over hears that a consent ended: it may rest on it.
  if (eindigt(gehoord) !== null) {
    return {
      items: elk(machines.item, dossier.items, gehoord),
      overdrachten: elk(machines.overdracht, dossier.overdrachten, gehoord),
    };
  }
  const alle = hoortElk[gehoord.type];
  if (alle)
    return Object.fromEntries(
      alle.map((soort) => [
        delen[soort],
        elk(machines[soort], dossier[delen[soort]] as Record<string, Kaart<unknown>>, gehoord),
      ]),
    );
  if (gehoord.type === 'deelname.beeindig') return { regie: zet(machines.regie, dossier.regie, gehoord) };
  if (adres === 'regie' || adres === 'logboek')
    return { [adres]: zet<unknown>(machines[adres], dossier[adres], gehoord) };
  const horen = deelsoorten.filter(
    (soort) => soort === adres || soort === ookNieuw[gehoord.type] || dossier[delen[soort]][over],
  );
  return Object.fromEntries(
    horen.map((soort) => [delen[soort], metKaart<unknown>(machines[soort], dossier[delen[soort]], gehoord, over)]),
  );
}

const metMensen = (mensen: Record<string, Deelnemer>, erbij: readonly Deelnemer[]): Record<string, Deelnemer> =>
  erbij.every((een) => mensen[een.persoon]?.organisatie === een.organisatie)
    ? mensen
    : { ...mensen, ...Object.fromEntries(erbij.map((een) => [een.persoon, een])) };
