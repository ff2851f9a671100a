import { geadresseerden, type Kaartsoort } from './adres.ts';
import { alsOntbreekt, eisenVan, kaartVan } from './behandel.ts';
import {
  bevoegd,
  type Hoedanigheid,
  hoedanighedenVan,
  hoedanigheidInWoorden,
  isDoorHetHuis,
  magVoorstellen,
} from './bevoegd.ts';
import { bewaarvraag, gegevensVan } from './casus/gegevens.ts';
import { type CasusDossier, type Deelsoort, type Dossiers, delen } from './dossier.ts';
import type { Eis } from './eisen/eis.ts';
import { eisen } from './eisen/eisen.ts';
import type { Feiten } from './feiten.ts';
import type { Opdracht, Opdrachttype, Voorstel } from './gebeurtenissen.ts';
import type { Kader } from './kader/kader.ts';
import { machines } from './machines.ts';
import { onthoud } from './onthoud.ts';
import type { Ontbreekt } from './protocol.ts';
import { type Uitweg, uitwegen } from './stap.ts';
import type { Wie } from './wie.ts';
import type { Blik } from './zicht/blik.ts';
import { zietOnderdeel } from './zicht/onderdelen.ts';
import type { Mogelijkheid, Wachtop } from './zicht/soorten.ts';

interface Vraag {
  dossiers: Dossiers;
  wie: Wie;
  /** null: not about a casus. */
  blik: Blik | null;
  nu: string;
  kader: Kader;
}

/** Steps that nobody waits for: the way back, records, and the end of a term. */
const terzijde: readonly Opdrachttype[] = [
  'casus.herclassificeer',
  'casus.vraagInformatie',
  'casus.weiger',
  'signaal.wijsAf',
  'casus.hervat',
  'termijn.verstrijk',
  'overdracht.wijsAf',
  'overdracht.trekIn',
  'casus.verleng',
];

/**
 * What this person may do next, and for what cannot happen yet which rules stand in the way. Read from the machines
 * themselves: their ways out, the requirements these name, and the table of who may send what.
 */
function mogelijk(
  vraag: Vraag,
  kandidaten: readonly Kandidaat[],
  welke: (type: Opdrachttype) => boolean,
): Mogelijkheid[] {
  const { dossiers, wie, blik } = vraag;
  return kandidaten.flatMap(({ soort, over }) => {
    const wegen = typen(soort, dossiers, over).filter(([type]) => welke(type) && !isDoorHetHuis(type));
    if (wegen.length === 0) return [];
    if (over !== null && dossiers.casus && !(blik && zietOnderdeel(wie, blik, dossiers.casus, over))) return [];
    const hoedanigheden = hoedanighedenVan(wie, dossiers, over);
    return wegen
      .filter(([type]) => bevoegd[type].some((een) => hoedanigheden.has(een)))
      .flatMap(([type, eigen]) => mogelijkheden(vraag, type, eigen, over));
  });
}

const vanBeide = (type: Opdrachttype): boolean => geadresseerden[type].length > 1;
const vanEen = (type: Opdrachttype): boolean => !vanBeide(type);

/** What the casus alone decides. Does not look at the meeting, so a raised hand changes nothing here. */
export const mogelijkInCasus = ({ dossiers: { casus }, ...vraag }: Vraag): Mogelijkheid[] =>
  casus ? mogelijk({ dossiers: { casus, overleg: null }, ...vraag }, inCasus(casus), vanEen) : [];

/** What casus and meeting decide together: planning, opening, the next step, finishing. */
export const mogelijkSamen = (vraag: Vraag): Mogelijkheid[] =>
  mogelijk(vraag, [{ soort: 'casus', over: null }], vanBeide);

/** What the meeting alone decides: taking a seat, the floor, closing. */
export const mogelijkAanTafel = ({ dossiers: { overleg }, ...vraag }: Vraag): Mogelijkheid[] =>
  mogelijk({ dossiers: { casus: null, overleg }, ...vraag }, [{ soort: 'overleg', over: null }], vanEen);

/** What can be done with the weighing framework of the house: a new version, or something about one there is. */
export const mogelijkInKader = (vraag: Vraag): Mogelijkheid[] => {
  const versies = Object.keys(vraag.dossiers.huiskader?.versies ?? {});
  return mogelijk(
    vraag,
    [null, ...versies].map((over) => ({ soort: 'kader', over })),
    vanEen,
  );
};

/** The steps that carry the casus on and that others take, with who those are. */
export function wachtop({ dossiers, wie }: Vraag): Wachtop[] {
  const kaart = dossiers.casus?.casus;
  if (!kaart) return [];
  const eigen = hoedanighedenVan(wie, dossiers, null);
  return bewegingen(dossiers)
    .filter(([type, wegen]) => wegen.some(({ verplaatst }) => verplaatst) && !terzijde.includes(type))
    .filter(([type]) => !bevoegd[type].some((een) => eigen.has(een)))
    .map(([type]) => ({ type, wie: woorden(bevoegd[type]) }));
}

/** What moves the casus: what it judges itself, and what it hears of another statechart. */
const bewegingen = (dossiers: Dossiers): [Opdrachttype, Uitweg[]][] => {
  const kaart = dossiers.casus?.casus;
  const gehoord = (kaart ? uitwegen(machines.casus, kaart) : []).filter(
    ({ type }) => type in geadresseerden && geadresseerden[type as Opdrachttype][0] !== 'casus',
  );
  return [
    ...typen('casus', dossiers, null),
    ...gehoord.map((weg): [Opdrachttype, Uitweg[]] => [weg.type as Opdrachttype, [weg]]),
  ];
};

const woorden = (wie: readonly Hoedanigheid[]) => ({
  nl: wie.map((een) => hoedanigheidInWoorden[een].nl).join(' of '),
  en: wie.map((een) => hoedanigheidInWoorden[een].en).join(' or '),
});

/** A statechart that a command could be about. */
interface Kandidaat {
  soort: Kaartsoort;
  over: string | null;
}

/** Those of a casus that exist, and one of each kind that could come into being. */
function inCasus(dossier: CasusDossier): Kandidaat[] {
  const overCasus = new Set(Object.values(casusonderdelen(dossier)).flat());
  return [
    ...[null, ...overCasus].map((over) => ({ soort: 'casus' as const, over })),
    ...(Object.keys(delen) as Deelsoort[]).flatMap((soort) =>
      [null, ...Object.keys(dossier[delen[soort]])].map((over) => ({ soort, over })),
    ),
    { soort: 'regie', over: null },
    { soort: 'logboek', over: null },
  ];
}

type Casusonderdeel =
  | 'gegeven'
  | 'uitvraag'
  | 'uitzondering'
  | 'toestemming'
  | 'vertegenwoordiger'
  | 'kringlid'
  | 'afgestemd'
  | Voorstel['onderwerp'];

/** The parts of a casus that its own commands can be about now, by kind. Asked for each command, so kept for a dossier. */
const casusonderdelen = onthoud((dossier: CasusDossier): Record<Casusonderdeel, string[]> => {
  const {
    casus: { context },
    besluiten,
  } = dossier;
  const ids = (delen: readonly { id: string }[]) => delen.map(({ id }) => id);
  const voorgesteld = (onderwerp: Voorstel['onderwerp']) =>
    Object.values(besluiten)
      .filter(({ stand, context: { voorstel } }) => stand === 'open' && voorstel.onderwerp === onderwerp)
      .map(({ context: { id } }) => id);
  return {
    uitvraag: Object.keys(context.uitvragen),
    uitzondering: ids(context.uitzonderingen.filter(({ vervallen }) => !vervallen)),
    toestemming: ids(context.toestemmingen),
    vertegenwoordiger: ids(context.vertegenwoordigers),
    kringlid: ids(context.kring),
    afgestemd: context.afstemmingen.map(({ besluit }) => besluit),
    classificatie: voorgesteld('classificatie'),
    delingsbesluit: voorgesteld('delingsbesluit'),
    uitnodiging: voorgesteld('uitnodiging'),
    tafel: voorgesteld('tafel'),
    verlenging: voorgesteld('verlenging'),
    heropening: voorgesteld('heropening'),
    prioriteit: voorgesteld('prioriteit'),
    afstemming: voorgesteld('afstemming'),
    gegeven: bewaarvraag(dossier) === null ? [] : ids(gegevensVan(dossier)),
  };
});

/** What the commands of the casus itself can be about, where they are about a part of it. */
const casusdelen: Partial<Record<Opdrachttype, Casusonderdeel>> = {
  'uitvraag.beantwoord': 'uitvraag',
  'uitvraag.weiger': 'uitvraag',
  'uitzondering.hefOp': 'uitzondering',
  'uitzondering.herzie': 'uitzondering',
  'toestemming.trekIn': 'toestemming',
  'vertegenwoordiger.werkBij': 'vertegenwoordiger',
  'classificatie.stelVast': 'classificatie',
  'delingsbesluit.onderteken': 'delingsbesluit',
  'uitnodiging.stelVast': 'uitnodiging',
  'casus.verleng': 'verlenging',
  'casus.heropen': 'heropening',
  'prioriteit.plaats': 'prioriteit',
  'bewaring.antwoord': 'gegeven',
  'kring.haalAf': 'kringlid',
  'kring.informeer': 'kringlid',
  'afstemming.stelVast': 'afstemming',
  'afstemming.beeindig': 'afgestemd',
};

/** Steps that wait for a proposal: without one they are shown once, with what is missing. */
const wachtOpVoorstel = ['classificatie', 'delingsbesluit', 'uitnodiging'];

function gaatOver(type: Opdrachttype, { casus }: Dossiers, over: string | null): boolean {
  const deel = casusdelen[type];
  if (deel === undefined) return over === null;
  if (!casus) return false;
  const ids = casusonderdelen(casus)[deel];
  return over === null ? wachtOpVoorstel.includes(deel) && ids.length === 0 : ids.includes(over);
}

/** The commands that lead out of where a statechart stands, each with its ways. Heard events are not commands to it. */
function typen(soort: Kaartsoort, dossiers: Dossiers, over: string | null): [Opdrachttype, Uitweg[]][] {
  const kaart = kaartVan(soort, dossiers, over);
  if (!kaart) return [];
  const alle = perType(uitwegen(machines[soort], kaart));
  // With two addressees the first one tells, and the second is asked along in `mist`.
  const eigen = alle.filter(([type]) => geadresseerden[type][0] === soort);
  return soort === 'casus' ? eigen.filter(([type]) => gaatOver(type, dossiers, over)) : eigen;
}

/** Ways out by command. They depend on the stand alone, so there are as many as the machines have states. */
const perType = onthoud((wegen: Uitweg[]): [Opdrachttype, Uitweg[]][] => {
  const gevonden = new Map<Opdrachttype, Uitweg[]>();
  for (const weg of wegen) {
    if (!isOpdracht(weg.type)) continue;
    gevonden.set(weg.type, [...(gevonden.get(weg.type) ?? []), weg]);
  }
  return [...gevonden];
});

const isOpdracht = (type: string): type is Opdrachttype => type in geadresseerden;

function mogelijkheden(vraag: Vraag, type: Opdrachttype, wegen: Uitweg[], over: string | null): Mogelijkheid[] {
  if (type === 'voorstel.doe') return voorstellen(vraag, type);
  if (type === 'overleg.stap') return wegen.flatMap((weg) => eenWeg(vraag, type, [weg], stapVan(weg)) ?? []);
  return [eenWeg(vraag, type, passend(vraag, wegen, over), over) ?? []].flat();
}

const stapVan = ({ guard }: Uitweg): string | null => (guard?.params as { stap?: string } | null)?.stap ?? null;

const klassenVan = (guard: Uitweg['guard']): string[] =>
  (guard?.params as { klassen?: string[] } | undefined)?.klassen ?? [];

/** Of the ways a classification can lead, the one of the class that was proposed. */
function passend({ dossiers }: Vraag, wegen: Uitweg[], over: string | null): Uitweg[] {
  const voorstel = over === null ? undefined : dossiers.casus?.besluiten[over]?.context.voorstel;
  if (voorstel?.onderwerp !== 'classificatie') return wegen;
  const van = wegen.filter(({ guard }) => klassenVan(guard).includes(voorstel.klasse));
  return van.length > 0 ? van : wegen;
}

/** null: by none of these ways does the command belong here. */
function eenWeg(vraag: Vraag, type: Opdrachttype, wegen: Uitweg[], over: string | null): Mogelijkheid | null {
  const ontbrekend = wegen.flatMap((weg) => {
    const missend = mist(vraag, type, weg, over);
    return missend === null ? [] : [missend];
  });
  const [ontbreekt] = ontbrekend.sort((a, b) => a.length - b.length);
  return ontbreekt ? { type, kan: ontbreekt.length === 0, ontbreekt, ...(over === null ? {} : { over }) } : null;
}

/**
 * The requirements about the dossier that do not hold; null when the command does not belong here at all. Those about
 * the form are told when it is sent.
 */
function mist(vraag: Vraag, type: Opdrachttype, weg: Uitweg, over: string | null): Ontbreekt[] | null {
  const { dossiers, wie, nu, kader } = vraag;
  const feiten: Feiten = { opdracht: null, over, wie, nu, kader, mensen: [], ...dossiers };
  const elders = bijOverleg(type, dossiers);
  if (elders?.length === 0) return null;
  const wegen = [weg, ...(elders ?? [])].map(nuTeZien);
  if (!wegen.every(({ plaats }) => plaats.every((naam) => eisen[naam].geldt(feiten)))) return null;
  return wegen.flatMap(({ stand }) => stand.filter((naam) => !eisen[naam].geldt(feiten))).map(alsOntbreekt);
}

/** What of a way out can be seen before the form is there: whether it belongs here, and what the dossier must show. */
const nuTeZien = onthoud(({ guard }: Uitweg) => {
  const over = (welke: Eis['over']) => eisenVan(guard).filter((naam) => eisen[naam].over === welke);
  return { plaats: over('plaats'), stand: over('stand') };
});

/** What the meeting itself says of a command that both judge. Planning brings a meeting of its own into being. */
function bijOverleg(type: Opdrachttype, { overleg }: Dossiers): Uitweg[] | null {
  const [, tweede] = geadresseerden[type];
  if (!tweede || !overleg || type === 'overleg.plan') return null;
  return uitwegen(machines[tweede], overleg.overleg).filter((een) => een.type === type);
}

/** One possibility for each kind of proposal that belongs here; `over` says which. */
function voorstellen({ dossiers, wie, nu, kader }: Vraag, type: Opdrachttype): Mogelijkheid[] {
  const onderwerpen = Object.keys(magVoorstellen) as Voorstel['onderwerp'][];
  return onderwerpen.flatMap((onderwerp) => {
    // Only the subject is looked at; the rest of the proposal is not written yet.
    const opdracht = { type: 'voorstel.doe', voorstel: { onderwerp } } as Opdracht;
    const feiten: Feiten = { opdracht, over: null, wie, nu, kader, mensen: [], ...dossiers };
    const hoort = (['R-43 voorstelHoortHier', 'R-43 nogGeenVoorstel', 'R-150 eindeNabij'] as const).every((een) =>
      eisen[een].geldt(feiten),
    );
    return hoort ? [{ type, kan: true, ontbreekt: [], over: onderwerp }] : [];
  });
}

/** What a person may start without a casus: a signal or a report. */
export function mogelijkZonderCasus(wie: Wie): Mogelijkheid[] {
  const geen: Dossiers = { casus: null, overleg: null };
  const hoedanigheden = hoedanighedenVan(wie, geen, null);
  return (['signaal.meld', 'aanmelding.dienIn'] as const).flatMap((type) => {
    const mag = bevoegd[type].some((een) => hoedanigheden.has(een)) && wie.soort !== 'bureau';
    return mag ? [{ type, kan: true, ontbreekt: [] }] : [];
  });
}
