import { getStateNodes } from 'xstate/graph';
import { geadresseerden, overWat } from '../../machines/adres.ts';
import { kaartVan } from '../../machines/behandel.ts';
import { bevoegd, hoedanighedenVan } from '../../machines/bevoegd.ts';
import {
  type CasusDossier,
  type Dossiers,
  deelsoorten,
  delen,
  type Kaart,
  type OverlegDossier,
} from '../../machines/dossier.ts';
import type { Gebeurtenis } from '../../machines/gebeurtenissen.ts';
import { behandel, voorbeeld as kader, type Uitspraak } from '../../machines/index.ts';
import { machines } from '../../machines/machines.ts';
import { uitwegen } from '../../machines/stap.ts';
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

type Zin = (typeof zinnen)[number];

const soorten = Object.keys(machines) as (keyof typeof machines)[];

const klaar = ['genomen', 'ingetrokken', 'beeindigd', 'afgewezen', 'vervallen', 'gesloten', 'uitgevoerd', 'afgerond'];

/**
 * Makes room for what a command would bring into being: something of the same name that has ended is forgotten (no
 * requirement reads it any more). null: it lives, so this command is beyond the bound of one of each.
 */
function metRuimte(wereld: Wereld, regel: Regel): Wereld | null {
  if (regel.opdracht.type !== 'kader.stelVoor') return bijCasus(wereld, regel);
  return wereld.huiskader.versies[regel.nieuw] ? null : wereld;
}

function bijCasus(wereld: Wereld, { opdracht, nieuw }: Regel): Wereld | null {
  if (opdracht.type === 'overleg.plan' && opdracht.overleg === undefined) return zonderOverleg(wereld, nieuw);
  if (opdracht.type === 'uitvraag.stel' || nieuw === 'niets' || nieuw === 'O') return wereld;
  const casus = wereld.casussen.C;
  if (nieuw === 'C') return opdracht.type === 'signaal.meld' && casus ? null : wereld;
  if (!casus || ('item' in opdracht && opdracht.item !== undefined)) return wereld;
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

/**
 * Everything reachable from where a focus begins by the commands it follows, breadth first. In every state everybody
 * tries every command; `bij` hears of each try, `toestand` of each state once. `snel` reaches the
 * same states by the ways that lead to them, and tries nothing else in them.
 */
export function verken(
  { begin, volgt, ook = [] }: Brandpunt,
  bij: (poging: Poging) => void,
  toestand: (wereld: Wereld) => void,
  { grens, snel }: { grens: number; snel: boolean },
): Telling {
  const mee = zinnen.filter(({ persoon }) => [...spelers, systeem.persoon, ...ook].includes(persoon));
  const gezien = new Set([sleutel(begin)]);
  const rij = [begin];
  const telling: Telling = { toestanden: 0, overgangen: 0, pogingen: 0, gevolgd: 0, begrensd: 0 };
  const paden = mee.filter(({ persoon, regel }) => volgt(persoon, regel.naam));
  for (let wereld = rij.shift(); wereld !== undefined; wereld = rij.shift()) {
    telling.toestanden += 1;
    if (telling.toestanden > grens) throw new Error(`meer dan ${grens} toestanden`);
    toestand(wereld);
    for (const zin of snel ? paden.filter((een) => isKansrijk(wereld, een)) : mee) {
      const na = probeer(wereld, zin, telling, bij);
      if (na === null || !volgt(zin.persoon, zin.regel.naam)) continue;
      telling.gevolgd += 1;
      const deze = sleutel(na);
      if (gezien.has(deze)) continue;
      gezien.add(deze);
      rij.push(na);
    }
  }
  return telling;
}

/** Is it heard where its addressee stands now, and may this person send it? */
function isKansrijk(wereld: Wereld, { wie, regel: { opdracht, nieuw } }: Zin): boolean {
  const { type } = opdracht;
  const voor = dossiersVoor(wereld, opdracht, nieuw);
  const over = overWat(opdracht);
  const gehoord = geadresseerden[type].every((soort) => {
    const kaart = kaartVan(soort, voor, over);
    return kaart !== null && uitwegen(machines[soort], kaart).some((weg) => weg.type === type);
  });
  return gehoord && bevoegd[type].some((een) => hoedanighedenVan(wie, voor, over).has(een));
}

function probeer(
  van: Wereld,
  { wie, regel, gebeurtenis }: Zin,
  telling: Telling,
  bij: (poging: Poging) => void,
): Wereld | null {
  const wereld = metRuimte(van, regel);
  if (wereld === null) {
    telling.begrensd += 1;
    return null;
  }
  const voor = dossiersVoor(wereld, regel.opdracht, regel.nieuw);
  const uitspraak = behandel(voor, gebeurtenis, wie, kader);
  telling.pogingen += 1;
  bij({ wie, regel, gebeurtenis, wereld, voor, uitspraak });
  if (!uitspraak.aanvaard) return null;
  telling.overgangen += 1;
  return metDossiers(wereld, uitspraak.dossiers);
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
    Object.values(items).map(({ stand: van, context: { bron, omschrijving, tekst, rustOp, vrijgaven } }) => [
      van,
      bron,
      omschrijving.niveau,
      omschrijving.overWie,
      tekst !== null,
      rustOp,
      uniek(vrijgaven.map(({ fase, ontvangers, tot, rustOp: op }) => [fase, ontvangers, tot, op])),
    ]),
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

type Gevonden = readonly [soort: string, id: string, kaart: Kaart<unknown>];

const isKaart = (een: unknown): een is Kaart<unknown> => typeof een === 'object' && een !== null && 'stand' in een;

/** Every statechart of these dossiers, by its kind and its id: the whole ones, and each part. */
export function kaarten({ casus, overleg, huiskader }: Dossiers): Gevonden[] {
  const heel = [casus, overleg].flatMap((dossier) =>
    Object.entries(dossier ?? {}).flatMap(([soort, een]): Gevonden[] => (isKaart(een) ? [[soort, '', een]] : [])),
  );
  const deel = Object.entries(delen).flatMap(([soort, veld]) =>
    Object.entries<Kaart<unknown>>(casus?.[veld] ?? {}).map(([id, kaart]): Gevonden => [soort, id, kaart]),
  );
  const versies = Object.entries(huiskader?.versies ?? {}).map(([id, kaart]): Gevonden => ['kader', id, kaart]);
  return [...heel, ...deel, ...versies];
}

/** Where each statechart of a world stands, as `kind state`. */
export const standen = ({ casussen: { C }, overleggen: { O }, huiskader }: Wereld): string[] =>
  kaarten({ casus: C ?? null, overleg: O ?? null, huiskader }).map(([soort, , { stand }]) => `${soort} ${stand}`);

/** Walks these commands of the repertoire, each by this person. Throws where one is refused. */
export function langs(van: Wereld, stappen: readonly (readonly [persoon: string, naam: string])[]): Wereld {
  return stappen.reduce((wereld, [persoon, naam]) => {
    const zin = zinnen.find((een) => een.persoon === persoon && een.regel.naam === naam);
    const ruim = zin && metRuimte(wereld, zin.regel);
    if (!zin || !ruim) throw new Error(`${persoon} kan ${naam} niet proberen`);
    const { opdracht, nieuw } = zin.regel;
    const uitspraak = behandel(dossiersVoor(ruim, opdracht, nieuw), zin.gebeurtenis, zin.wie, kader);
    if (uitspraak.aanvaard) return metDossiers(ruim, uitspraak.dossiers);
    throw new Error(`${persoon} ${naam}: ${uitspraak.code} ${uitspraak.ontbreekt.map(({ zin: { nl } }) => nl)}`);
  }, van);
}
