import { geadresseerden, type Kaartsoort, overWat } from './adres.ts';
import { bevoegd, hoedanighedenVan, hoedanigheidInWoorden, magAntwoorden } from './bevoegd.ts';
import { type Dossiers, delen, isDeel, type Kaart } from './dossier.ts';
import { type Eisnaam, eisen, overal } from './eisen/eisen.ts';
import type { Feiten } from './feiten.ts';
import type { Gebeurtenis, Opdrachttype } from './gebeurtenissen.ts';
import type { Gehoord } from './gehoord.ts';
import type { Kader } from './kader/kader.ts';
import { machines } from './machines.ts';
import { onthoudPerTekst } from './onthoud.ts';
import type { Ontbreekt } from './protocol.ts';
import { regel } from './regels/catalogus.ts';
import type { RegelId } from './regels/soorten.ts';
import { begin, kan, type Uitweg, uitwegenMet } from './stap.ts';
import { naastVan, volg, voltooi } from './volg.ts';
import type { Wie } from './wie.ts';
import { blikVan, zietOverleg } from './zicht/blik.ts';
import { zietOnderdeel } from './zicht/onderdelen.ts';

/** What the engine says: moved on with this event to write down, or refused with the rules that stand in the way. */
export type Uitspraak =
  | { aanvaard: true; gebeurtenis: Gebeurtenis; dossiers: Dossiers }
  | { aanvaard: false; code: 'NIET_GEVONDEN' | 'REGEL'; ontbreekt: Ontbreekt[] };

const nietGevonden: Uitspraak = { aanvaard: false, code: 'NIET_GEVONDEN', ontbreekt: [] };

/**
 * The one place where a command becomes an event or is refused. Pure: the clock, ids and people are in the stamp.
 * What the sender may not see is "not found", never "forbidden".
 */
export function behandel(dossiers: Dossiers, gebeurtenis: Gebeurtenis, wie: Wie, kader: Kader): Uitspraak {
  const over = overWat(gebeurtenis, dossiers.casus);
  const afgewezen = aanDeDeur(dossiers, gebeurtenis, over, wie);
  if (afgewezen) return afgewezen;
  const soorten = geadresseerden[gebeurtenis.type];
  if (!soorten.some((soort) => hoort(soort, dossiers, gebeurtenis.type, over))) return hoortHierNiet;
  const { op: nu, mensen } = gebeurtenis.stempel;
  const naast = naastVan(gebeurtenis, dossiers.casus);
  // Each field behind a leading spread costs V8 a microsecond, and this runs for every command: so the spread comes last.
  const feiten: Feiten = { opdracht: gebeurtenis, over, wie, nu, kader, mensen, ...dossiers };
  const gehoord: Gehoord = Object.assign({}, gebeurtenis, { naast, feiten });
  const ontbreekt = [
    ...overal.filter((naam) => !eisen[naam].geldt(feiten)).map(alsOntbreekt),
    ...soorten.flatMap((soort) => bezwaren(soort, dossiers, gehoord, feiten)),
  ];
  if (ontbreekt.length > 0) return { aanvaard: false, code: 'REGEL', ontbreekt };
  const aanvaard = voltooi(gebeurtenis, dossiers.casus, kader);
  return { aanvaard: true, gebeurtenis: aanvaard, dossiers: volg(dossiers, aanvaard, naast) };
}

/** What is read of a command before any guard hears it: what is asked, and of which dossiers. */
interface Genoemd {
  type: Opdrachttype;
  casus?: string;
  overleg?: string;
}

/**
 * The refusal of who has no business here, whatever else the command says; null when the guards are to judge it. All
 * commands that name the same are refused alike.
 */
export function aanDeDeur(dossiers: Dossiers, genoemd: Genoemd, over: string | null, wie: Wie): Uitspraak | null {
  if (!bestaat(dossiers, genoemd) || !bestaatVoor(dossiers, wie, over, genoemd.type)) return nietGevonden;
  const hoedanigheden = hoedanighedenVan(wie, dossiers, over);
  if (bevoegd[genoemd.type].some((een) => hoedanigheden.has(een))) return null;
  return { aanvaard: false, code: 'REGEL', ontbreekt: [onbevoegd(genoemd.type)] };
}

/**
 * What a command names must be there: ids are made by the house, never by a sender, and a casus that never was gives
 * the same answer as one that is not for these eyes.
 */
function bestaat({ casus, overleg }: Dossiers, genoemd: Genoemd): boolean {
  return (
    !(genoemd.casus !== undefined && casus?.versie === 0) && !(genoemd.overleg !== undefined && overleg?.versie === 0)
  );
}

function bestaatVoor({ casus, overleg }: Dossiers, wie: Wie, over: string | null, type: Opdrachttype): boolean {
  // Parts are looked up by id in plain objects, which inherit these names.
  if (over !== null && over in Object.prototype) return false;
  // The house acts on what it keeps; it never looks.
  if (wie.rol === 'systeem') return true;
  // Whoever got a brief has that and nothing else of the casus.
  if (wie.rol === 'geadresseerde') return casus !== null && over !== null && magAntwoorden(wie.persoon, casus, over);
  if (overleg && overleg.versie > 0 && !zietOverleg(wie, overleg)) return false;
  if (!casus || casus.versie === 0) return true;
  const blik = blikVan(wie, casus);
  // That somebody looks is written down of whoever sees anything of it at all.
  return blik !== null && (type === 'inzage.begin' || zietOnderdeel(wie, blik, casus, over));
}

/** The statechart of a kind that a command is about; a new one when it brings one into being. */
export function kaartVan(soort: Kaartsoort, dossiers: Dossiers, over: string | null): Kaart<unknown> | null {
  const { casus, overleg, huiskader } = dossiers;
  if (soort === 'overleg') return overleg?.overleg ?? null;
  if (soort === 'kader') return huiskader ? deelkaart(soort, huiskader.versies, over) : null;
  if (!casus) return null;
  if (!isDeel(soort)) return casus[soort];
  return deelkaart(soort, casus[delen[soort]], over);
}

const deelkaart = (soort: Kaartsoort, kaarten: Record<string, Kaart<unknown>>, over: string | null) =>
  over === null ? begin(machines[soort]) : (kaarten[over] ?? null);

/** Does this statechart listen to it where it stands, whatever its rules would say? */
export function hoort(soort: Kaartsoort, dossiers: Dossiers, type: Opdrachttype, over: string | null): boolean {
  const kaart = kaartVan(soort, dossiers, over);
  return kaart !== null && uitwegenMet(machines[soort], kaart, type).length > 0;
}

function bezwaren(soort: Kaartsoort, dossiers: Dossiers, gehoord: Gehoord, feiten: Feiten): Ontbreekt[] {
  const kaart = kaartVan(soort, dossiers, feiten.over);
  if (kaart === null) return [nietNu];
  if (kan(machines[soort], kaart, gehoord)) return [];
  const passend = uitwegenMet(machines[soort], kaart, gehoord.type);
  const namen = passend.filter((uitweg) => pastBij(uitweg, gehoord)).map(({ guard }) => eisenVan(guard));
  const missend = namen.map((een) => een.filter((naam) => !eisen[naam].geldt(feiten)));
  // Several ways out of a state: say what the nearest one still needs.
  const [minst] = missend.sort((a, b) => a.length - b.length);
  return minst && minst.length > 0 ? minst.map(alsOntbreekt) : [nietNu];
}

/** Does this way out belong to what the event says (a class, a step)? */
function pastBij({ guard }: Uitweg, gehoord: Gehoord): boolean {
  const params = guard?.params;
  if (typeof params === 'string') return 'voortgang' in gehoord && gehoord.voortgang === params;
  if (params === null || typeof params !== 'object' || Array.isArray(params)) return true;
  const { klassen, stap } = params as { klassen?: string[]; stap?: string };
  const { voorstel } = gehoord.naast;
  if (klassen) return voorstel?.onderwerp !== 'classificatie' || klassen.includes(voorstel.klasse);
  return stap === undefined || (gehoord.type === 'overleg.stap' && gehoord.naar === stap);
}

/** The requirements a transition names. */
export function eisenVan(guard: Uitweg['guard']): readonly Eisnaam[] {
  const params = guard?.params;
  if (Array.isArray(params)) return params as Eisnaam[];
  if (params && typeof params === 'object' && 'eisen' in params) return params.eisen as readonly Eisnaam[];
  return [];
}

/** The rule a requirement keeps: the first word of its name. */
export const regelVan = (naam: Eisnaam): RegelId => naam.split(' ')[0] as RegelId;

/** A requirement as a viewer reads it: the same object every time, so that views share it. */
export const alsOntbreekt: (naam: Eisnaam) => Ontbreekt = onthoudPerTekst((naam: Eisnaam) => {
  const id = regelVan(naam);
  return { regel: id, zin: eisen[naam].nodig, bron: bronVan(id) };
});

const bronVan = (id: RegelId): string => {
  const { kern, wet } = regel(id).bron;
  return [kern, wet].filter(Boolean).join('; ');
};

/** The step does not belong to where things stand. */
export const nietNu: Ontbreekt = {
  regel: 'R-56',
  zin: {
    nl: 'Deze stap hoort niet bij waar de casus nu staat. Kijk op de pagina van de casus wat er wel kan.',
    en: 'This step does not belong to where the case stands now. The page of the case shows what can be done.',
  },
  bron: bronVan('R-56'),
};

const hoortHierNiet: Uitspraak = { aanvaard: false, code: 'REGEL', ontbreekt: [nietNu] };

/** Somebody else may do this. */
export const onbevoegd: (type: Opdrachttype) => Ontbreekt = onthoudPerTekst((type: Opdrachttype) => {
  const wie = bevoegd[type].map((een) => hoedanigheidInWoorden[een]);
  return {
    regel: 'R-127',
    zin: {
      nl: `Dit kan alleen ${wie.map(({ nl }) => nl).join(' of ')} doen.`,
      en: `Only ${wie.map(({ en }) => en).join(' or ')} can do this.`,
    },
    bron: bronVan('R-127'),
  };
});
