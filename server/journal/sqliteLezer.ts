import type { Gebrek, SoortStroom } from './journaal.ts';
import type { Kop, Leesopslag, Regel } from './opslag.ts';
import type { Bestand } from './sqlite.ts';

/** A head, with the number of the stream inside the file. */
export type Plaats = Kop & { nr: number };

/** The questions a journal file answers, for the writer and for who only reads. */
export interface SqliteLezer extends Omit<Leesopslag, 'sleutel' | 'sluit' | 'kop'> {
  plaats(stroom: string): Plaats | undefined;
  /** How many records there should be: the highest number. */
  laatsteNr(): number;
  /** The hashes of records `na` up to and including `tot`, in order of arrival. */
  hashes(na: number, tot: number): Iterable<[nr: number, hash: Buffer]>;
}

type Regelrij = [number, string, number, number, Regel['aard'], Buffer, Buffer, Buffer];
const BLADZIJDE = 10_000;

export function sqliteLezer(bestand: Bestand): SqliteLezer {
  const opPlaats = bestand.bereid(`
    SELECT s.nr, s.soort, r.versie, r.hash, r.aard FROM stromen s JOIN regels r ON r.stroom = s.nr
    WHERE s.stroom = ? ORDER BY r.versie DESC LIMIT 1`);
  const vanStroom = bestand.bereid(`
    SELECT versie, op, schema, sleutelversie, aard, vorige, hash, inhoud FROM regels
    WHERE stroom = (SELECT nr FROM stromen WHERE stroom = ?) AND versie > ? ORDER BY versie, nr`);
  const koppen = bestand.bereid(`
    SELECT s.stroom, s.soort, r.versie, r.hash, r.aard, o.fase FROM stromen s
    LEFT JOIN regels r ON r.nr = (SELECT nr FROM regels WHERE stroom = s.nr ORDER BY versie DESC LIMIT 1)
    LEFT JOIN overzicht o ON o.stroom = s.nr ORDER BY s.nr`);
  const eerder = bestand.bereid('SELECT zegel FROM uitspraken WHERE kenmerk = ?');
  const proef = bestand.bereid(`SELECT waarde FROM bewijs WHERE naam = 'proef'`);
  const laatste = bestand.bereid('SELECT max(nr) FROM regels');
  const deel = bestand.bereid('SELECT nr, hash FROM regels WHERE nr > ? AND nr <= ? ORDER BY nr LIMIT ?');

  // In this file rows of STRICT tables get the types of their columns back.
  return {
    plaats(stroom) {
      const rij = opPlaats.rij(stroom) as [number, SoortStroom, number, Buffer, Regel['aard']] | undefined;
      if (!rij) return undefined;
      const [nr, soort, versie, hash, aard] = rij;
      return { nr, soort, versie, hash, vernietigd: aard === 'rest' };
    },
    regels: async (stroom, na) =>
      (vanStroom.rijen(stroom, na) as Regelrij[]).map(
        ([versie, op, schema, sleutelversie, aard, vorige, hash, inhoud]) => ({
          ...{ stroom, versie, op, schema, sleutelversie, aard, vorige, hash, inhoud },
        }),
      ),
    koppen: async () =>
      (koppen.rijen() as [string, SoortStroom, number | null, Buffer | null, string | null, string | null][]).map(
        ([stroom, soort, versie, hash, aard, fase]) => ({
          ...{ stroom, soort, versie: versie ?? 0, hash: hash ?? Buffer.alloc(0), vernietigd: aard === 'rest', fase },
        }),
      ),
    uitspraak: async (kenmerk) => eerder.rij(Buffer.from(kenmerk, 'hex'))?.[0] as Buffer | undefined,
    proef: async () => proef.rij()?.[0] as Buffer | undefined,
    gebreken: async () => [...gaten(bestand), ...wezen(bestand)],
    laatsteNr: () => (laatste.rij()?.[0] as number | null | undefined) ?? 0,
    *hashes(na, tot) {
      for (let vanaf = na; ; ) {
        const rijen = deel.rijen(vanaf, tot, BLADZIJDE) as [number, Buffer][];
        yield* rijen;
        vanaf = rijen.at(-1)?.[0] ?? tot;
        if (rijen.length < BLADZIJDE) return;
      }
    },
  };
}

function gaten(bestand: Bestand): Gebrek[] {
  const rij = bestand
    .bereid(`SELECT a.nr FROM (SELECT 0 AS nr UNION ALL SELECT nr FROM regels) a
      WHERE NOT EXISTS (SELECT 1 FROM regels b WHERE b.nr = a.nr + 1) ORDER BY a.nr LIMIT 1`)
    .rij() as [number];
  const laatste = (bestand.bereid('SELECT max(nr) FROM regels').rij()?.[0] as number | null) ?? 0;
  const [voor] = rij;
  return voor < laatste ? [{ stroom: '*', versie: voor + 1, wat: 'ontbreekt in het journaal als geheel' }] : [];
}

/** Records of a stream that is no longer listed. */
function wezen(bestand: Bestand): Gebrek[] {
  const rijen = bestand
    .bereid('SELECT min(nr) FROM regels WHERE stroom NOT IN (SELECT nr FROM stromen) GROUP BY stroom')
    .rijen() as [number][];
  return rijen.map(([nr]) => ({ stroom: '*', versie: nr, wat: 'hoort bij een stroom die niet meer genoemd wordt' }));
}
