import { OpslagStuk, VersieConflict } from './fouten.ts';
import { groepscommit, type Uitkomst } from './groepscommit.ts';
import { type Bundel, DubbelVerzoek, type Overzichtslijn, type Regel, type Verzegeldestrook } from './opslag.ts';
import { zelfdeLijn } from './overzichtsindex.ts';
import { draaiTerug, type Sleutelkast } from './sleutelkast.ts';
import { type Bestand, sqliteCode } from './sqlite.ts';
import type { Plaats, SqliteLezer } from './sqliteLezer.ts';

interface Schrijverdelen {
  bestand: Bestand;
  lezer: SqliteLezer;
  kast: Sleutelkast;
  /** Called after the commit, with what is now durable. */
  geschreven(bundels: Bundel[]): void;
  /** Called when the disk failed: the process must not go on. */
  fataal(fout: OpslagStuk): void;
}

export interface SqliteSchrijver {
  schrijf(bundel: Bundel): Promise<void>;
  plaats(stroom: string): Plaats | undefined;
}

/**
 * The one writer of a journal file. All that is asked in one turn of the loop shares one commit. It knows where each
 * stream stands, so a conflict is found before it is written and refuses only its own bundle.
 */
export function sqliteSchrijver({ bestand, lezer, kast, geschreven, fataal }: Schrijverdelen): SqliteSchrijver {
  const opdrachten = {
    uitspraak: bestand.bereid('INSERT INTO uitspraken (kenmerk, zegel) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    stroom: bestand.bereid('INSERT INTO stromen (stroom, soort) VALUES (?, ?) RETURNING nr'),
    regel: bestand.bereid('INSERT INTO regels VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    overzicht: bestand.bereid('INSERT OR REPLACE INTO overzicht VALUES (?, ?, ?, ?, ?)'),
    uitOverzicht: bestand.bereid('DELETE FROM overzicht WHERE stroom = ?'),
    begin: bestand.bereid('BEGIN IMMEDIATE'),
    commit: bestand.bereid('COMMIT'),
  };
  const koppen = new Map<string, Plaats>();
  const lijnen = new Map<number, Overzichtslijn | null>();
  let laatsteNr = lezer.laatsteNr();
  let stuk: OpslagStuk | undefined;

  function plaats(stroom: string): Plaats | undefined {
    const bekend = koppen.get(stroom) ?? lezer.plaats(stroom);
    if (bekend) koppen.set(stroom, bekend);
    return bekend;
  }

  function schrijfUitspraak({ uitspraak }: Bundel): boolean {
    return !uitspraak || opdrachten.uitspraak.doe(Buffer.from(uitspraak.kenmerk, 'hex'), uitspraak.zegel) === 1;
  }

  function schrijfRegel(nr: number, r: Regel): void {
    laatsteNr += 1;
    opdrachten.regel.doe(laatsteNr, nr, r.versie, r.op, r.schema, r.sleutelversie, r.aard, r.vorige, r.hash, r.inhoud);
  }

  /** A row that is not written is a page less in the commit. */
  function schrijfLijn(nr: number, lijn: Overzichtslijn | null): void {
    const vorige = lijnen.get(nr);
    if (vorige !== undefined && zelfdeLijn(vorige, lijn)) return;
    if (lijn) opdrachten.overzicht.doe(nr, lijn.fase, lijn.termijn, lijn.tokens.join(' '), lijn.wekt);
    else opdrachten.uitOverzicht.doe(nr);
    lijnen.set(nr, lijn);
  }

  function schrijfStrook({ stroom, soort, regels, overzicht }: Verzegeldestrook): Plaats | undefined {
    const nr = plaats(stroom)?.nr ?? Number(opdrachten.stroom.rij(stroom, soort)?.[0]);
    for (const regel of regels) schrijfRegel(nr, regel);
    if (overzicht !== undefined) schrijfLijn(nr, overzicht);
    const laatste = regels.at(-1);
    return laatste && { nr, soort, versie: laatste.versie, hash: laatste.hash, vernietigd: laatste.aard === 'rest' };
  }

  function schrijfBundel(bundel: Bundel): Uitkomst {
    const uit = bundel.stroken.find(({ stroom, verwacht }) => (plaats(stroom)?.versie ?? 0) !== verwacht);
    if (uit) return new VersieConflict(uit.stroom, uit.verwacht);
    if (!schrijfUitspraak(bundel)) return new DubbelVerzoek();
    for (const strook of bundel.stroken) {
      const nieuw = schrijfStrook(strook);
      if (nieuw) koppen.set(strook.stroom, nieuw);
    }
    return null;
  }

  /** Keys first: a record without its key would be lost, a key without a record harms nobody. */
  function bewaarSleutels(bundels: Bundel[]): void {
    const nieuw = bundels
      .flatMap(({ stroken }) => stroken)
      .flatMap(({ stroom, omhuld }): [string, Buffer][] => (omhuld ? [[stroom, omhuld]] : []));
    if (nieuw.length > 0) kast.bewaar(nieuw);
  }

  function inEenCommit(bundels: Bundel[]): Uitkomst[] {
    opdrachten.begin.doe();
    try {
      const uitkomsten = bundels.map(schrijfBundel);
      const aanvaard = bundels.filter((_, i) => uitkomsten[i] === null);
      bewaarSleutels(aanvaard);
      opdrachten.commit.doe();
      geschreven(aanvaard);
      return uitkomsten;
    } catch (fout) {
      draaiTerug(bestand);
      // What was noted in memory is no longer so.
      koppen.clear();
      lijnen.clear();
      throw fout;
    }
  }

  function opnieuwBeginnen(): void {
    laatsteNr = lezer.laatsteNr();
  }

  function verwerk(bundels: Bundel[]): Uitkomst[] {
    if (stuk) throw stuk;
    try {
      return inEenCommit(bundels);
    } catch (fout) {
      if (fout instanceof OpslagStuk) {
        // After a failed sync nobody knows what the disk holds; trying again would only look as if it worked.
        stuk = fout;
        fataal(fout);
        throw fout;
      }
      opnieuwBeginnen();
      if (!sqliteCode(fout).startsWith('SQLITE_CONSTRAINT')) throw fout;
      return bundels.length === 1 ? [alsConflict(bundels[0])] : bundels.flatMap((bundel) => verwerk([bundel]));
    }
  }

  return { schrijf: groepscommit(verwerk), plaats };
}

/** The unique index found what the memory of the writer did not. It should not happen; it must not fork a stream. */
function alsConflict(bundel: Bundel | undefined): VersieConflict {
  const [strook] = bundel?.stroken ?? [];
  return new VersieConflict(strook?.stroom ?? '', strook?.verwacht ?? 0);
}
