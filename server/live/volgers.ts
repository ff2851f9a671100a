import type { Onderwerp } from '../../machines/protocol.ts';
import type { Wie } from '../../machines/wie.ts';
import type { Zicht } from '../../machines/zicht/soorten.ts';
import { type Vergeleken, verschil } from '../../machines/zicht/verschil.ts';
import type { Casussen, Wijziging } from '../casussen/poort.ts';
import type { Logboek } from '../logboek.ts';
import { alsJson } from './json.ts';
import { bijEenNieuweDag } from './middernacht.ts';
import { maakIndex } from './wekindex.ts';

/** One connection that follows: to whom it belongs, whether it may still hear, and how to reach it. */
export interface Gast {
  wie: Wie;
  leeft(): boolean;
  /** `json` is a whole view, or what changed in it; encoded once for all who get the same. */
  stuur(volger: string, beurt: number, wat: 'zicht' | 'verschil', json: string): void;
}

/** Who follows what. Nobody is woken by a change of what they do not follow. */
export interface Volgers {
  volg(gast: Gast, volger: string, onderwerp: Onderwerp): void;
  laatLos(gast: Gast, volger: string): void;
  /** How many followers this guest has beside `volger`. */
  aantalNaast(gast: Gast, volger: string): number;
  vertrek(gast: Gast): void;
  stop(): void;
}

export interface Volgdeps {
  casussen: Pick<Casussen, 'zie' | 'luister'>;
  logboek: Logboek;
  /** The clock of the house. */
  nu: () => Date;
  verzamelen?: Verzamelen;
}

/** How long changes are gathered into one view (ms); nothing is gathered in 0. */
export interface Verzamelen {
  /** Lists wait this long, so that a burst costs them one view. */
  lijstenNa: number;
  /** In a burst all else shows at most one view in this time. */
  venster: number;
}

/** One follower: a place in front of a view. */
interface Plek {
  gast: Gast;
  volger: string;
  beurt: number;
  /** What it shows now; undefined before the first view. */
  laatste: Zicht | null | undefined;
  blik: Blik;
}

/** One view that is kept fresh, shared by all followers of the same person on the same subject. */
interface Blik {
  sleutel: string;
  onderwerp: Onderwerp;
  wie: Wie;
  plekken: Set<Plek>;
  stromen: readonly string[];
  leeg: boolean;
  bezig: boolean;
  /** Asked for again while it was being made. */
  opnieuw: boolean;
  /** What moved while it was being made: the view may have been made just before. */
  intussen: Set<string>;
  mislukt: number;
  /** When it last showed something new (ms of this process). */
  getoond: number;
  wekker: NodeJS.Timeout | undefined;
}

/** Everyone at the table sees a change within a tenth of a second; in a burst `venster` of it is used to gather. */
const GEWOON: Verzamelen = { lijstenNa: 150, venster: 80 };
const lijsten: readonly Onderwerp['wat'][] = ['werkvoorraad', 'mijn', 'vrijgaven'];
const isLijst = ({ onderwerp }: Blik): boolean => lijsten.includes(onderwerp.wat);

/** Keeps the followers' views fresh. Per view at most one is being made, and at most one more after it. */
export function maakVolgers({ casussen, logboek, nu, verzamelen = GEWOON }: Volgdeps): Volgers {
  const { lijstenNa, venster } = verzamelen;
  const blikken = new Map<string, Blik>();
  const perGast = new Map<Gast, Map<string, Plek>>();
  const perStroom = maakIndex<Blik>();
  const perNaam = maakIndex<Blik>();
  const bezig = new Set<Blik>();
  const straks = new Set<Blik>();
  let gepland: NodeJS.Immediate | undefined;

  function wek(blik: Blik): void {
    straks.add(blik);
    // One round for everything that became durable together.
    gepland ??= setImmediate(() => {
      gepland = undefined;
      const nu = [...straks];
      straks.clear();
      // Views of people in the same position share what they are made of, so each part is compared once for all of them.
      const vergeleken: Vergeleken = new Map();
      for (const een of nu) void maak(een, vergeleken);
    });
  }

  function wekNa(blik: Blik, wachttijd: number): void {
    if (wachttijd <= 0) wek(blik);
    else
      blik.wekker ??= setTimeout(() => {
        blik.wekker = undefined;
        wek(blik);
      }, wachttijd);
  }

  /** At once after a calm moment; in a burst, at most one view in a window. What a viewer may not see never counts. */
  function wekStraks(blik: Blik): void {
    // Whole milliseconds: Node keeps one list of timers for each length.
    wekNa(blik, Math.ceil(blik.getoond + venster - performance.now()));
  }

  function wekGepast(blik: Blik): void {
    if (isLijst(blik)) wekNa(blik, lijstenNa);
    else wekStraks(blik);
  }

  async function maak(blik: Blik, vergeleken: Vergeleken): Promise<void> {
    if (blik.plekken.size === 0) return;
    if (blik.bezig) {
      blik.opnieuw = true;
      return;
    }
    blik.bezig = true;
    blik.opnieuw = false;
    bezig.add(blik);
    try {
      const { zicht, stromen } = await casussen.zie(blik.onderwerp, blik.wie);
      if (blik.plekken.size > 0) neemOp(blik, zicht, stromen);
      for (const plek of blik.plekken) toon(plek, zicht, vergeleken);
    } catch (fout) {
      meldMislukt(blik, fout);
    } finally {
      blik.bezig = false;
      blik.intussen.clear();
      bezig.delete(blik);
    }
    if (blik.opnieuw) wekGepast(blik);
  }

  function neemOp(blik: Blik, zicht: Zicht | null, stromen: readonly string[]): void {
    blik.mislukt = 0;
    zetLeeg(blik, zicht === null);
    hangOm(blik, stromen);
    if (blik.intussen.size > 0 && stromen.some((stroom) => blik.intussen.has(stroom))) blik.opnieuw = true;
  }

  function meldMislukt(blik: Blik, fout: unknown): void {
    logboek.error({ err: fout, wat: blik.onderwerp.wat }, 'een zicht kon niet worden gemaakt');
    blik.mislukt += 1;
    wekNa(blik, Math.min(30_000, 500 * 2 ** blik.mislukt));
  }

  function hangOm(blik: Blik, stromen: readonly string[]): void {
    if (stromen.length === blik.stromen.length && stromen.every((stroom, i) => stroom === blik.stromen[i])) return;
    for (const stroom of blik.stromen) perStroom.haalUit(stroom, blik);
    blik.stromen = stromen;
    for (const stroom of stromen) perStroom.voegIn(stroom, blik);
  }

  function hangOnderNaam(blik: Blik): void {
    perNaam.voegIn(blik.wie.persoon, blik);
    perNaam.voegIn(`rol:${blik.wie.rol}`, blik);
  }

  function haalVanNaam(blik: Blik): void {
    perNaam.haalUit(blik.wie.persoon, blik);
    perNaam.haalUit(`rol:${blik.wie.rol}`, blik);
  }

  /** Lists, and what is not there (yet), are woken by name; what is seen is woken by its streams. */
  function zetLeeg(blik: Blik, leeg: boolean): void {
    if (blik.leeg !== leeg && !isLijst(blik)) (leeg ? hangOnderNaam : haalVanNaam)(blik);
    blik.leeg = leeg;
  }

  function gewijzigd({ stromen, voor }: Wijziging): void {
    for (const blik of bezig) onthoud(blik, stromen);
    for (const blik of perStroom.bij(stromen)) wekGepast(blik);
    for (const blik of perNaam.bij(voor)) wekGepast(blik);
  }

  function blikVoor(wie: Wie, onderwerp: Onderwerp): Blik {
    const sleutel = JSON.stringify([wie.persoon, wie.rol, wie.organisatie, onderwerp]);
    const bestaand = blikken.get(sleutel);
    if (bestaand !== undefined) return bestaand;
    const blik: Blik = {
      sleutel,
      onderwerp,
      wie,
      plekken: new Set(),
      stromen: [],
      leeg: true,
      bezig: false,
      opnieuw: false,
      intussen: new Set(),
      mislukt: 0,
      getoond: Number.NEGATIVE_INFINITY,
      wekker: undefined,
    };
    blikken.set(sleutel, blik);
    hangOnderNaam(blik);
    return blik;
  }

  function sta(plek: Plek): void {
    plek.blik.plekken.delete(plek);
    if (plek.blik.plekken.size === 0) ruimOp(plek.blik);
  }

  function ruimOp(blik: Blik): void {
    clearTimeout(blik.wekker);
    hangOm(blik, []);
    haalVanNaam(blik);
    blikken.delete(blik.sleutel);
    straks.delete(blik);
  }

  const stoppen = [
    casussen.luister(gewijzigd),
    // What was opened is opened for a day, and other things end with it: no screen shows yesterday's view.
    bijEenNieuweDag(nu, () => blikken.forEach(wek)),
  ];

  return {
    volg(gast, volger, onderwerp) {
      const plekken = perGast.get(gast) ?? new Map<string, Plek>();
      perGast.set(gast, plekken);
      const oud = plekken.get(volger);
      const blik = blikVoor(gast.wie, onderwerp);
      // The counter goes on when a follower turns to something else: its own messages, in order.
      const plek: Plek = { gast, volger, beurt: oud?.beurt ?? 0, laatste: undefined, blik };
      blik.plekken.add(plek);
      plekken.set(volger, plek);
      if (oud !== undefined) sta(oud);
      wek(blik);
    },
    laatLos(gast, volger) {
      const plek = perGast.get(gast)?.get(volger);
      if (plek === undefined) return;
      perGast.get(gast)?.delete(volger);
      sta(plek);
    },
    aantalNaast(gast, volger) {
      const plekken = perGast.get(gast);
      return plekken === undefined ? 0 : plekken.size - (plekken.has(volger) ? 1 : 0);
    },
    vertrek(gast) {
      for (const plek of perGast.get(gast)?.values() ?? []) sta(plek);
      perGast.delete(gast);
    },
    stop() {
      for (const stop of stoppen) stop();
      clearImmediate(gepland);
      for (const blik of blikken.values()) clearTimeout(blik.wekker);
    },
  };
}

/** Sends what is new to a place: the whole view the first time, then only what changed. What looks the same is not sent. */
function toon(plek: Plek, zicht: Zicht | null, vergeleken: Vergeleken): void {
  const { gast, volger, laatste, blik } = plek;
  if (laatste === zicht || !gast.leeft()) return;
  const anders = laatste && zicht ? verschil(laatste, zicht, vergeleken) : undefined;
  plek.laatste = zicht;
  if (anders === null) return;
  if (laatste !== undefined) blik.getoond = performance.now();
  plek.beurt += 1;
  if (anders) gast.stuur(volger, plek.beurt, 'verschil', alsJson(anders));
  else gast.stuur(volger, plek.beurt, 'zicht', alsJson(zicht));
}

function onthoud(blik: Blik, stromen: readonly string[]): void {
  for (const stroom of stromen) blik.intussen.add(stroom);
}
