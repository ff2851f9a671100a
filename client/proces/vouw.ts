import { type Lijn, type Plaat, type Punt, schuif } from './opmaak.ts';

/** How wide a picture is for its height where it is looked at. */
const VERHOUDING = 2;
/** What fits beside each other on a screen needs no folding. */
const BREED = 1900;
/** Room between rows, in which a line goes back to the left. */
const GOOT = 56;

/**
 * A long drawing is folded like a text into rows, at places where no state and no words are cut and few lines cross.
 * A crossing line goes on at the start of the next row.
 */
export function vouw(plaat: Plaat): Plaat {
  if (plaat.breedte <= BREED) return plaat;
  const mogelijk = [
    [],
    ...sneden(plaat).flatMap((een, plek, alle) => [[een], ...alle.slice(plek + 1).map((twee) => [een, twee])]),
  ];
  const gevouwen = mogelijk.map((bij) => rijen(plaat, bij));
  const [beste] = gevouwen.sort((a, b) => waarde(b) - waarde(a));
  return beste && beste.rijen.length > 1 ? leg(plaat, beste.rijen) : plaat;
}

interface Rij {
  van: number;
  tot: number;
  boven: number;
  onder: number;
  /** Lines that cross into this row, from top to bottom. */
  over: { lijn: Lijn; y: number }[];
}

interface Gevouwen {
  rijen: Rij[];
  breedte: number;
  hoogte: number;
}

/** How large it can be shown, minus something for each line that is cut. */
const waarde = ({ rijen: alle, breedte, hoogte }: Gevouwen): number =>
  1 / Math.max(breedte, hoogte * VERHOUDING) - alle.reduce((som, { over }) => som + over.length ** 2, 0) * 8e-6;

/** In the middle of every gap that is free from top to bottom. */
function sneden({ vlakken, lijnen }: Plaat): number[] {
  const bezet = [...vlakken, ...lijnen.map(({ label }) => label)]
    .map(({ x, breedte }) => ({ van: x, tot: x + breedte }))
    .sort((a, b) => a.van - b.van);
  let tot = bezet[0]?.tot ?? 0;
  return bezet.flatMap((een) => {
    const vrij = een.van - tot >= 8 ? [(een.van + tot) / 2] : [];
    tot = Math.max(tot, een.tot);
    return vrij;
  });
}

function rijen(plaat: Plaat, bij: readonly number[]): Gevouwen {
  const grenzen = [0, ...bij, plaat.breedte];
  const alle = grenzen.slice(1).map((tot, nummer): Rij => {
    const van = grenzen[nummer] ?? 0;
    const binnen = (x: number) => x >= van && x <= tot;
    const hoogten = [
      ...plaat.vlakken.filter(({ x }) => binnen(x)).flatMap(({ y, hoogte }) => [y, y + hoogte]),
      ...plaat.lijnen.flatMap(({ punten, label }) => [
        ...punten.filter(({ x }) => binnen(x)).map(({ y }) => y),
        ...(binnen(label.x) ? [label.y, label.y + label.hoogte] : []),
      ]),
    ];
    const over = nummer === 0 ? [] : plaat.lijnen.flatMap((lijn) => overgang(lijn, van));
    return { van, tot, boven: Math.min(...hoogten), onder: Math.max(...hoogten), over };
  });
  const breedte = Math.max(...alle.map(({ van, tot }) => tot - van)) + (alle.length > 1 ? 2 * GOOT : 0);
  const hoogte = alle.reduce((som, { boven, onder }) => som + onder - boven, 0) + (alle.length - 1) * GOOT * 1.5 + 48;
  return { rijen: alle, breedte, hoogte };
}

/** Where a line crosses a border from left to right. */
function overgang(lijn: Lijn, grens: number): { lijn: Lijn; y: number }[] {
  return lijn.punten.slice(1).flatMap((punt, voor) => {
    const vorige = lijn.punten[voor];
    return vorige && vorige.x < grens !== punt.x < grens ? [{ lijn, y: punt.y }] : [];
  });
}

function leg(plaat: Plaat, alle: Rij[]): Plaat {
  let onder = 24;
  const plaatsen = alle.map((rij) => {
    const plaats = { rij, x: GOOT - rij.van, y: onder - rij.boven };
    onder += rij.onder - rij.boven + 1.5 * GOOT;
    return plaats;
  });
  const bij = (x: number) => plaatsen.find(({ rij }) => x >= rij.van && x <= rij.tot) ?? plaatsen[0];
  const zet = <P extends Punt>(punt: P): P => schuif(punt, bij(punt.x)?.x ?? 0, bij(punt.x)?.y ?? 0);
  const breedte = Math.max(...alle.map(({ van, tot }) => tot - van)) + 2 * GOOT;
  const omweg = (lijn: Lijn, van: Punt, naar: Punt): Punt[] => {
    const [voor, na] = [bij(van.x), bij(naar.x)];
    if (!voor || !na || voor === na) return [];
    const heen = naar.x > van.x;
    const rij = heen ? na.rij : voor.rij;
    const baan = 10 + 10 * rij.over.findIndex((een) => een.lijn === lijn);
    const onderRij = (heen ? na : voor).y + rij.boven - GOOT / 2 - 6 - baan;
    const rechts = { x: voor.rij.tot + voor.x + baan, y: van.y + voor.y };
    const links = { x: GOOT - baan, y: naar.y + na.y };
    const terug = { x: GOOT - baan, y: van.y + voor.y };
    const aan = { x: na.rij.tot + na.x + baan, y: naar.y + na.y };
    return heen
      ? [rechts, { ...rechts, y: onderRij }, { ...links, y: onderRij }, links]
      : [terug, { ...terug, y: onderRij }, { ...aan, y: onderRij }, aan];
  };
  return {
    breedte,
    hoogte: onder - 1.5 * GOOT + 24,
    vlakken: plaat.vlakken.map(zet),
    sprongen: plaat.sprongen.map(zet),
    lijnen: plaat.lijnen.map((lijn) => ({
      ...lijn,
      label: zet(lijn.label),
      punten: rechtdoor(lijn.punten, bij).flatMap((punt, plek, alle) => {
        const vorige = alle[plek - 1];
        return vorige ? [...omweg(lijn, vorige, punt), zet(punt)] : [zet(punt)];
      }),
    })),
  };
}

/** A line that is about to leave its row goes straight on: the last step up or down is taken in the gutter. */
const rechtdoor = (punten: readonly Punt[], rij: (x: number) => unknown): Punt[] =>
  punten.filter((punt, plek) => {
    const [vorige, volgende] = [punten[plek - 1], punten[plek + 1]];
    return !vorige || !volgende || vorige.x !== punt.x || rij(volgende.x) === rij(punt.x);
  });
