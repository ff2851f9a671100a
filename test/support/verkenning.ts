import { getStateNodes } from 'xstate/graph';
import { geadresseerden, overWat } from '../../machines/adres.ts';
import { aanDeDeur, hoort } from '../../machines/behandel.ts';
import {
  type CasusDossier,
  type Dossiers,
  deelsoorten,
  delen,
  type Kaart,
  type OverlegDossier,
} from '../../machines/dossier.ts';
import type { Gebeurtenis, Opdracht } from '../../machines/gebeurtenissen.ts';
import { behandel, voorbeeld as kader, type Uitspraak } from '../../machines/index.ts';
import { machines } from '../../machines/machines.ts';
import { systeem, type Wie } from '../../machines/wie.ts';
import { BRIEF, beheerders, OP, type Regel, repertoire, spelers } from './repertoire.ts';
import { dossiersVoor, gestempeld, metDossiers, type Wereld, wieIs } from './wereld.ts';

/** One command tried by one person in one state. */
export interface Poging {
  wie: Wie;
  regel: Regel;
  gebeurtenis: Gebeurtenis;
  wereld: Wereld;
  voor: Dossiers;
  uitspraak: Uitspraak;
}

/** Which commands lead on from a state; all others are tried and judged there too, but not followed. */
export interface Brandpunt {
  naam: string;
  begin: Wereld;
  volgt: (persoon: string, naam: string) => boolean;
  /** Who try, beside everybody of the casus and the house itself. */
  ook?: readonly string[];
  /** Is about information: in every state it is also looked at who reads the text of the item. */
  leest?: boolean;
}

export interface Telling {
  toestanden: number;
  overgangen: number;
  pogingen: number;
  gevolgd: number;
  /** Accepted, but beyond the bound: a second live item, decision or action of the same name. */
  begrensd: number;
}

/** Stamped once: the time stands still in the model but for the end of terms, and ids are names. */
const zinnen = [...spelers, ...beheerders, BRIEF, systeem.persoon].flatMap((persoon) => {
  const wie = wieIs(persoon);
  return repertoire.map((regel) => {
    return {
      persoon,
      wie,
      regel,
      gebeurtenis: gestempeld(wie, regel.opdracht, { op: regel.op ?? OP, nieuw: regel.nieuw }),
    };
  });
});

const soorten = Object.keys(machines) as (keyof typeof machines)[];

const klaar = ['genomen', 'ingetrokken', 'beeindigd', 'afgewezen', 'vervallen', 'gesloten', 'uitgevoerd', 'afgerond'];

/**
 * Makes room for what a command would bring into being: something of the same name that has ended is forgotten (no
 * requirement reads it any more). null: it lives, so this command is beyond the bound of one of each.
 */
interface Ruimte {
  /** Commands with the same name for it get the same room in the same world. */
  naam: string;
  maak: (wereld: Wereld) => Wereld | null;
}

const zoalsHetIs: Ruimte = { naam: 'zoals het is', maak: (wereld) => wereld };

function ruimteVoor({ opdracht, nieuw }: Regel): Ruimte {
  if (opdracht.type === 'kader.stelVoor') {
    return { naam: `kader ${nieuw}`, maak: (wereld) => (wereld.huiskader.versies[nieuw] ? null : wereld) };
  }
  if (opdracht.type === 'overleg.plan' && opdracht.overleg === undefined) {
    return { naam: `overleg ${nieuw}`, maak: (wereld) => zonderOverleg(wereld, nieuw) };
  }
  if (opdracht.type === 'signaal.meld') {
    return { naam: 'melding', maak: (wereld) => (wereld.casussen.C ? null : wereld) };
  }
  const maaktNiets = opdracht.type === 'uitvraag.stel' || ['niets', 'O', 'C'].includes(nieuw);
  if (maaktNiets || ('item' in opdracht && opdracht.item !== undefined)) return zoalsHetIs;
  return { naam: `deel ${nieuw}`, maak: (wereld) => metPlaats(wereld, nieuw) };
}

function metPlaats(wereld: Wereld, nieuw: string): Wereld | null {
  const casus = wereld.casussen.C;
  if (!casus) return wereld;
  if (leeft(casus, nieuw)) return null;
  const kaarten = deelsoorten.flatMap((soort) => casus[delen[soort]][nieuw] ?? []);
  if (kaarten.some(({ stand }) => !klaar.includes(stand))) return null;
  return metDossiers(wereld, { casus: zonder(casus, nieuw), overleg: null });
}

/** Something of this name that the casus itself keeps is still in force. */
function leeft({ casus: { context } }: CasusDossier, naam: string): boolean {
  const { uitzonderingen, toestemmingen, vertegenwoordigers, kring, afstemmingen } = context;
  return (
    kring.some(({ id }) => id === naam) ||
    afstemmingen.some(({ besluit }) => besluit === naam) ||
    uitzonderingen.some(({ id, vervallen }) => id === naam && !vervallen) ||
    toestemmingen.some(
      ({ id, ingetrokken, vervallenOp }) => id === naam && ingetrokken === null && vervallenOp === null,
    ) ||
    vertegenwoordigers.some(({ id }) => id === naam)
  );
}

function zonderOverleg(wereld: Wereld, id: string): Wereld | null {
  const oud = wereld.overleggen[id];
  if (oud === undefined) return wereld;
  return klaar.includes(oud.overleg.stand) ? { ...wereld, overleggen: {} } : null;
}

const zonderSleutel = <V>(van: Record<string, V>, id: string): Record<string, V> =>
  id in van ? Object.fromEntries(Object.entries(van).filter(([een]) => een !== id)) : van;

function zonder(casus: CasusDossier, id: string): CasusDossier {
  const { context } = casus.casus;
  const uitzonderingen = context.uitzonderingen.filter((een) => een.id !== id);
  const toestemmingen = context.toestemmingen.filter((een) => een.id !== id);
  return {
    ...casus,
    casus: { ...casus.casus, context: { ...context, uitzonderingen, toestemmingen } },
    ...Object.fromEntries(deelsoorten.map((soort) => [delen[soort], zonderSleutel<unknown>(casus[delen[soort]], id)])),
  };
}

/** What everybody can say of one kind about one thing, and in the same room: whether they may is asked of all at once. */
interface Groep {
  vraag: Opdracht;
  nieuw: string;
  ruimte: Ruimte;
  sprekers: { wie: Wie; beurten: Beurt[] }[];
}

/** A sentence, its place among all that are tried in a state, and whether the focus goes where it leads. */
interface Beurt {
  regel: Regel;
  gebeurtenis: Gebeurtenis;
  plaats: number;
  leidt: boolean;
}

function groepeer({ volgt, ook = [] }: Brandpunt, snel: boolean): Groep[] {
  const groepen = new Map<string, Groep>();
  const mee = zinnen.filter(({ persoon }) => [...spelers, systeem.persoon, ...ook].includes(persoon));
  for (const [plaats, zin] of mee.entries()) {
    const leidt = volgt(zin.persoon, zin.regel.naam);
    if (snel && !leidt) continue;
    const groep = groepVan(groepen, zin.regel);
    const spreker = groep.sprekers.find(({ wie }) => wie === zin.wie) ?? { wie: zin.wie, beurten: [] };
    if (spreker.beurten.length === 0) groep.sprekers.push(spreker);
    spreker.beurten.push({ regel: zin.regel, gebeurtenis: zin.gebeurtenis, plaats, leidt });
  }
  return [...groepen.values()];
}

function groepVan(groepen: Map<string, Groep>, regel: Regel): Groep {
  const { opdracht, nieuw } = regel;
  const { casus, overleg }: { type: string; casus?: string; overleg?: string } = opdracht;
  const ruimte = ruimteVoor(regel);
  const naam = JSON.stringify([opdracht.type, casus, overleg, overWat(opdracht), nieuw, ruimte.naam]);
  const groep = groepen.get(naam) ?? { vraag: opdracht, nieuw, ruimte, sprekers: [] };
  groepen.set(naam, groep);
  return groep;
}

/**
 * Everything reachable from where a focus begins by the commands it follows, breadth first. In every state everybody
 * tries every command; `bij` hears of each try, `toestand` of each state once. `snel` reaches the
 * same states by the ways that lead to them, and tries nothing else in them.
 */
export function verken(
  punt: Brandpunt,
  bij: (poging: Poging) => void,
  toestand: (wereld: Wereld) => void,
  { grens, snel }: { grens: number; snel: boolean },
): Telling {
  const groepen = groepeer(punt, snel);
  const gezien = new Set([sleutel(punt.begin)]);
  const rij = [punt.begin];
  const telling: Telling = { toestanden: 0, overgangen: 0, pogingen: 0, gevolgd: 0, begrensd: 0 };
  for (let wereld = rij.shift(); wereld !== undefined; wereld = rij.shift()) {
    telling.toestanden += 1;
    if (telling.toestanden > grens) throw new Error(`meer dan ${grens} toestanden`);
    toestand(wereld);
    for (const na of probeerAlles(wereld, groepen, snel, telling, bij)) {
      telling.gevolgd += 1;
      const deze = sleutel(na);
      if (gezien.has(deze)) continue;
      gezien.add(deze);
      rij.push(na);
    }
  }
  return telling;
}

/** Where a sentence leads, with its place among all that are tried. */
interface Vervolg {
  plaats: number;
  na: Wereld;
}

/** Everything that is tried in one world. Returns where the focus goes on from there, in the order of its sentences. */
function probeerAlles(
  wereld: Wereld,
  groepen: readonly Groep[],
  snel: boolean,
  telling: Telling,
  bij: (poging: Poging) => void,
): Wereld[] {
  const verder: Vervolg[] = [];
  const ruimten = new Map<string, Wereld | null>();
  for (const groep of groepen) {
    const { naam, maak } = groep.ruimte;
    const ruim = ruimten.has(naam) ? (ruimten.get(naam) ?? null) : maak(wereld);
    ruimten.set(naam, ruim);
    if (ruim) probeerGroep(ruim, groep, snel, telling, bij, verder);
    else telling.begrensd += groep.sprekers.reduce((al, { beurten }) => al + beurten.length, 0);
  }
  return verder.sort((a, b) => a.plaats - b.plaats).map(({ na }) => na);
}

function probeerGroep(
  wereld: Wereld,
  { vraag, nieuw, sprekers }: Groep,
  snel: boolean,
  telling: Telling,
  bij: (poging: Poging) => void,
  verder: Vervolg[],
): void {
  const voor = dossiersVoor(wereld, vraag, nieuw);
  const over = overWat(vraag, voor.casus);
  if (snel && !geadresseerden[vraag.type].every((soort) => hoort(soort, voor, vraag.type, over))) return;
  for (const { wie, beurten } of sprekers) {
    // At the door all of these are refused alike, so it is asked once; each of them counts as a try of its own.
    const afgewezen = aanDeDeur(voor, vraag, over, wie);
    if (snel && afgewezen) continue;
    telling.pogingen += beurten.length;
    for (const { regel, gebeurtenis, plaats, leidt } of beurten) {
      const uitspraak = afgewezen ?? behandel(voor, gebeurtenis, wie, kader);
      bij({ wie, regel, gebeurtenis, wereld, voor, uitspraak });
      if (!uitspraak.aanvaard) continue;
      telling.overgangen += 1;
      if (leidt) verder.push({ plaats, na: metDossiers(wereld, uitspraak.dossiers) });
    }
  }
}

/** All that a requirement reads, and nothing that merely differs, such as texts, times and how often. */
export function sleutel({ casussen, overleggen, huiskader }: Wereld): string {
  return JSON.stringify([
    Object.entries(huiskader.versies).map(([id, { stand, context }]) => [id, stand, context.voorgesteld?.door]),
    casussen.C ? casussleutel(casussen.C) : null,
    overleggen.O ? overlegsleutel(overleggen.O) : null,
  ]);
}

/** Which there are, whatever their order and however often. */
const uniek = (van: readonly unknown[]): string[] => [...new Set(van.map((een) => JSON.stringify(een)))].sort();

function casussleutel({
  casus: { stand, context },
  items,
  besluiten,
  acties,
  crises,
  verzoeken,
  overdrachten,
  escalaties,
  regie,
}: CasusDossier): unknown[] {
  const { aanmelding, triage, doeloordelen, uitvragen, criteria, uitzonderingen, delingsbesluit } = context;
  return [
    stand,
    aanmelding && [aanmelding.doel !== '', aanmelding.criteria.d !== ''],
    triage?.deelnemers,
    Object.entries(doeloordelen)
      .map(([wie, { past }]) => [wie, past])
      .sort(),
    Object.values(uitvragen).map(({ id, antwoord }) => [id, antwoord]),
    Object.entries(criteria)
      .map(([wie, { oordelen }]) => [wie, oordelen.d.voldaan])
      .sort(),
    [context.klasse, context.uitgenodigd !== null],
    context.vertegenwoordigers.map(({ gezag, tegenstrijdigBelang }) => [gezag, tegenstrijdigBelang]),
    uniek(
      context.toestemmingen.map(({ id, gegeven, van, ingetrokken, vervallenOp, totEnMet }) => [
        ...[id, gegeven, van, ingetrokken !== null, vervallenOp !== null, totEnMet],
      ]),
    ),
    uniek(context.berichten.map(({ aan, besluit }) => [aan, besluit === (delingsbesluit?.besluit ?? null)])),
    uniek(
      uitzonderingen.map(({ soort, voor, vervallen, vervallenOp, door }) => [
        soort,
        voor,
        vervallen,
        vervallenOp,
        door,
      ]),
    ),
    delingsbesluit && [delingsbesluit.niveau, delingsbesluit.vervallenOp, delingsbesluit.rustOp],
    context.genodigden.map(({ persoon }) => persoon),
    context.verstreken.map(({ soort, over }) => [soort, over]),
    [context.overleg?.id, context.evaluaties.length > 0],
    Object.values(items).map(
      ({ stand: van, context: { bron, omschrijving, tekst, rustOp, vrijgaven, teruggenomenVan } }) => [
        van,
        bron,
        omschrijving.niveau,
        omschrijving.overWie,
        tekst,
        teruggenomenVan,
        rustOp,
        uniek(vrijgaven.map(({ fase, ontvangers, tot, rustOp: op }) => [fase, ontvangers, tot, op])),
      ],
    ),
    Object.values(besluiten)
      .filter(({ stand: van }) => van === 'open')
      .map(({ context: { id, voorstel, door, gevraagd, standpunten } }) => [
        id,
        voorstel.onderwerp === 'classificatie' ? voorstel.klasse : null,
        voorstel.onderwerp === 'delingsbesluit' ? voorstel.besluit.niveau : null,
        door,
        gevraagd.map((wie) => standpunten[wie]?.at(-1)?.standpunt ?? null),
      ])
      .sort(),
    Object.values(acties).map(({ stand: van, context: { eigenaar, door } }) => [van, eigenaar, door]),
    Object.values(crises).map(({ stand: van, context: { door, ontvangers, geinformeerd, uitstel } }) => [
      ...[van, door, ontvangers, geinformeerd !== null, uitstel !== null],
    ]),
    Object.values(verzoeken).map(({ stand: van, context: { soort, identiteit, raad, verlengd, besluit } }) => [
      [van, soort, identiteit !== null, verlengd !== null, besluit?.uitkomst],
      Object.entries(raad).map(([wie, { oordeel, grond }]) => [wie, oordeel, grond]),
    ]),
    Object.values(overdrachten).map(({ stand: van, context: { ontvanger, vorm, delen: set, rustOp } }) => [
      ...[van, ontvanger, vorm, rustOp],
      Object.entries(set).map(([item, { bron, antwoord, tekst, rustOp: op }]) => [
        ...[item, bron, antwoord, tekst !== null, op],
      ]),
    ]),
    Object.values(escalaties).map(({ stand: van, context: { kwestie, door, betreft, trede, brieven, afloop } }) => [
      ...[van, kwestie, door, betreft, trede, afloop?.hoe],
      Object.values(brieven).map(({ trede: op, antwoord }) => [op, antwoord?.soort]),
    ]),
    [regie.stand, regie.context.persoon],
    [context.sinds?.slice(0, 4), context.verlengingen.map(({ grond }) => grond), context.vernietiging?.door],
    context.prioriteit !== null,
    context.kring.map(({ id, door, verteld }) => [id, door, verteld !== null]),
    context.afstemmingen.map(({ besluit, kringlid }) => [besluit, kringlid]),
    Object.entries(context.bewaring).map(([id, { besluit, akkoord }]) => [id, besluit, akkoord]),
  ];
}

const overlegsleutel = ({ overleg: { stand, context } }: OverlegDossier): unknown[] => [
  stand,
  context.agenda.map((punt) => [punt.stand, punt.deelnemers]),
  context.aanwezig
    .filter(({ tot }) => tot === null)
    .map(({ persoon }) => persoon)
    .sort(),
  context.sprekers.map(({ persoon }) => persoon),
  context.aanHetWoord?.persoon,
];

/** Every drawn state of every machine in which a statechart can stand, as `kind state`. */
export const getekend = soorten.flatMap((soort) =>
  getStateNodes(machines[soort])
    .filter(({ states }) => Object.keys(states).length === 0)
    .map(({ path }) => `${soort} ${path.join('.')}`),
);

type Gevonden = readonly [soort: string, kaart: Kaart<unknown>, eerst: Kaart<unknown> | undefined];

const isKaart = (een: unknown): een is Kaart<unknown> => typeof een === 'object' && een !== null && 'stand' in een;

/** Every statechart in these dossiers that is not the same as it was in those, and what it was. */
export function veranderd(voor: Dossiers | null, na: Dossiers): Gevonden[] {
  const gevonden: Gevonden[] = [];
  for (const heel of ['casus', 'overleg'] as const) {
    const eerst: Record<string, unknown> = { ...voor?.[heel] };
    for (const [soort, kaart] of Object.entries(na[heel] ?? {}))
      if (isKaart(kaart) && kaart !== eerst[soort]) gevonden.push([soort, kaart, eerst[soort] as Kaart<unknown>]);
  }
  for (const soort of deelsoorten) vergelijk(soort, voor?.casus?.[delen[soort]], na.casus?.[delen[soort]], gevonden);
  vergelijk('kader', voor?.huiskader?.versies, na.huiskader?.versies, gevonden);
  return gevonden;
}

type Kaarten = Record<string, Kaart<unknown>> | undefined;

function vergelijk(soort: string, voor: Kaarten, na: Kaarten, gevonden: Gevonden[]): void {
  if (voor === na) return;
  for (const [id, kaart] of Object.entries(na ?? {}))
    if (kaart !== voor?.[id]) gevonden.push([soort, kaart, voor?.[id]]);
}

/** Where each statechart of a world stands, as `kind state`. */
export const standen = ({ casussen: { C }, overleggen: { O }, huiskader }: Wereld): string[] =>
  veranderd(null, { casus: C ?? null, overleg: O ?? null, huiskader }).map(([soort, { stand }]) => `${soort} ${stand}`);

/** Walks these commands of the repertoire, each by this person. Throws where one is refused. */
export function langs(van: Wereld, stappen: readonly (readonly [persoon: string, naam: string])[]): Wereld {
  return stappen.reduce((wereld, [persoon, naam]) => {
    const zin = zinnen.find((een) => een.persoon === persoon && een.regel.naam === naam);
    const ruim = zin && ruimteVoor(zin.regel).maak(wereld);
    if (!zin || !ruim) throw new Error(`${persoon} kan ${naam} niet proberen`);
    const { opdracht, nieuw } = zin.regel;
    const uitspraak = behandel(dossiersVoor(ruim, opdracht, nieuw), zin.gebeurtenis, zin.wie, kader);
    if (uitspraak.aanvaard) return metDossiers(ruim, uitspraak.dossiers);
    throw new Error(`${persoon} ${naam}: ${uitspraak.code} ${uitspraak.ontbreekt.map(({ zin: { nl } }) => nl)}`);
  }, van);
}
