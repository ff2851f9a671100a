import type { KeyObject } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpslagStuk } from './fouten.ts';
import { vergrendel } from './grendel.ts';
import { ijkmeester } from './ijkmeester.ts';
import { ijkgebreken } from './ijkpunt.ts';
import type { SoortStroom } from './journaal.ts';
import type { Bundel, Opslag } from './opslag.ts';
import { type Overzichtsindex, overzichtsindex } from './overzichtsindex.ts';
import { sleutelkast } from './sleutelkast.ts';
import { type Bestand, openDuurzaam } from './sqlite.ts';
import { sqliteLezer } from './sqliteLezer.ts';
import { maakSchema } from './sqliteSchema.ts';
import { sqliteSchrijver } from './sqliteSchrijver.ts';

export interface SqliteOpslag extends Opslag {
  /** Compares the journal with its mark and keeps the mark from then on. Throws `JournaalBeschadigd`. */
  ijk(sleutel: KeyObject): void;
}

/**
 * How many pages the log holds before it is written back (16 MB). The last pages of each table are written with every
 * commit: the longer the log, the more often that costs only one page in the file itself.
 */
const LOGBLADEN = 4000;

/** Ends the process through the ordinary way of an error that nobody catches. */
const eindig = (fout: OpslagStuk): void => {
  setImmediate(() => {
    throw fout;
  });
};

/** A journal in `map`: records in `journaal.db`, wrapped keys in `sleutels.db`, the mark in `ijkpunt`. */
export function sqliteOpslag(map: string, fataal: (fout: OpslagStuk) => void = eindig): SqliteOpslag {
  mkdirSync(map, { recursive: true, mode: 0o700 });
  chmodSync(map, 0o700);
  const sluiters = [vergrendel(map)];
  const sluitAlles = () => {
    for (const sluit of sluiters.splice(0).reverse()) sluit();
  };
  try {
    const kast = sleutelkast(join(map, 'sleutels.db'));
    sluiters.push(kast.sluit);
    const bestand = openDuurzaam(join(map, 'journaal.db'));
    sluiters.push(bestand.sluit);
    bestand.pragma(`wal_autocheckpoint=${LOGBLADEN}`);
    maakSchema(bestand);
    return opslag({ map, kast, bestand, sluitAlles, fataal });
  } catch (fout) {
    sluitAlles();
    throw fout;
  }
}

interface Delen {
  map: string;
  kast: ReturnType<typeof sleutelkast>;
  bestand: Bestand;
  sluitAlles(): void;
  fataal(fout: OpslagStuk): void;
}

function opslag({ map, kast, bestand, sluitAlles, fataal }: Delen): SqliteOpslag {
  const lezer = sqliteLezer(bestand);
  const index = vulIndex(bestand);
  const ijk = ijkmeester(map, lezer);
  const geschreven = (bundels: Bundel[]): void => {
    for (const { stroom, soort, regels, overzicht } of bundels.flatMap(({ stroken }) => stroken)) {
      for (const { hash } of regels) ijk.tel(hash);
      if (overzicht !== undefined) index.zet(stroom, soort, overzicht);
    }
  };
  const schrijver = sqliteSchrijver({ bestand, lezer, kast, geschreven, fataal });
  const bewaar = bestand.bereid(`INSERT INTO bewijs VALUES ('proef', ?)`);

  return {
    ...lezer,
    kop: async (stroom) => schrijver.plaats(stroom),
    sleutel: async (stroom) => kast.haal(stroom),
    schrijf: schrijver.schrijf,
    wisSleutel: async (stroom) => kast.wis(stroom),
    nogTeWissen: async () => kast.stromen().filter((stroom) => schrijver.plaats(stroom)?.vernietigd),
    bewaarProef: async (proef) => {
      bewaar.doe(proef);
    },
    overzicht: async (vraag) => index.pagina(vraag),
    wekker: async (aantal) => index.wekker(aantal),
    gebreken: async () => [...(await lezer.gebreken()), ...ijkgebreken(map, lezer)],
    ijk: ijk.begin,
    sluit: async () => {
      ijk.sluit();
      sluitAlles();
    },
  };
}

function vulIndex(bestand: Bestand): Overzichtsindex {
  const index = overzichtsindex();
  const rijen = bestand
    .bereid(
      'SELECT s.stroom, s.soort, o.fase, o.termijn, o.tokens, o.wekt FROM overzicht o JOIN stromen s ON s.nr = o.stroom',
    )
    // Types of the columns of STRICT tables.
    .rijen() as [string, SoortStroom, string, string | null, string, string | null][];
  for (const [stroom, soort, fase, termijn, tokens, wekt] of rijen) {
    index.zet(stroom, soort, { fase, termijn, tokens: tokens.split(' ').filter(Boolean), wekt });
  }
  return index;
}
