import type {
  Convenant,
  Gebied,
  Gemeente,
  Hoogste,
  Kaderinhoud,
  Prioriteitscriterium,
  Termijnnaam,
  Trede,
} from '../../machines/kader/kader.ts';
import { fasegroepen } from '../../machines/kader/kader.ts';
import {
  type Fase,
  fasen,
  type Grondslag,
  grondslagen,
  type Kringrelatie,
  kringrelaties,
  type Matrixcategorie,
  matrixcategorieen,
  type Ontvangersoort,
  ontvangersoorten,
  type Uitzonderingsgrond,
  uitzonderingsgronden,
} from '../../machines/kader/lijsten.ts';
import type { Termijn } from '../../machines/kader/termijnen.ts';

type Groep = (typeof fasegroepen)[number];

/** One thing that differs between two versions; null where it is not there. */
export type Verschil =
  | { wat: 'ontvanger'; soort: Ontvangersoort; fase: Fase; was: Hoogste; wordt: Hoogste }
  | { wat: 'categorie'; categorie: Matrixcategorie; groep: Groep; was: Hoogste; wordt: Hoogste }
  | { wat: 'termijn'; naam: Termijnnaam; was: Termijn | null; wordt: Termijn | null }
  | { wat: 'trede'; code: string; was: Trede | null; wordt: Trede | null }
  | { wat: 'gebied'; code: string; was: Gebied | null; wordt: Gebied | null }
  | { wat: 'prioriteit'; code: string; was: Prioriteitscriterium | null; wordt: Prioriteitscriterium | null }
  | { wat: 'gemeente'; code: string; was: Gemeente | null; wordt: Gemeente | null }
  | { wat: 'convenant'; was: Convenant; wordt: Convenant }
  | { wat: 'grondslag'; code: Grondslag; erbij: boolean }
  | { wat: 'reden'; code: Uitzonderingsgrond; erbij: boolean }
  | { wat: 'kringrelatie'; code: Kringrelatie; erbij: boolean };

/** Everything that differs, in the order in which a framework is read. */
export const verschillen = (oud: Kaderinhoud, nieuw: Kaderinhoud): Verschil[] => [
  ...perOntvanger(oud, nieuw),
  ...perCategorie(oud, nieuw),
  ...termijnen(oud, nieuw),
  ...opCode(oud.ladder, nieuw.ladder).map((een) => ({ wat: 'trede' as const, ...een })),
  ...opCode(oud.leefgebieden, nieuw.leefgebieden).map((een) => ({ wat: 'gebied' as const, ...een })),
  ...opCode(oud.prioriteitscriteria, nieuw.prioriteitscriteria).map((een) => ({ wat: 'prioriteit' as const, ...een })),
  ...opCode(oud.gemeenten, nieuw.gemeenten).map((een) => ({ wat: 'gemeente' as const, ...een })),
  ...(gelijk(oud.convenant, nieuw.convenant)
    ? []
    : [{ wat: 'convenant' as const, was: oud.convenant, wordt: nieuw.convenant }]),
  ...lijst(grondslagen, oud.grondslagen, nieuw.grondslagen).map((een) => ({ wat: 'grondslag' as const, ...een })),
  ...lijst(uitzonderingsgronden, oud.uitzonderingsgronden, nieuw.uitzonderingsgronden).map((een) => ({
    ...{ wat: 'reden' as const, ...een },
  })),
  ...lijst(kringrelaties, oud.kringrelaties, nieuw.kringrelaties).map((een) => ({
    ...{ wat: 'kringrelatie' as const, ...een },
  })),
];

const perOntvanger = ({ matrix: oud }: Kaderinhoud, { matrix: nieuw }: Kaderinhoud): Verschil[] =>
  ontvangersoorten.flatMap((soort) =>
    fasen.flatMap((fase) => {
      const [was, wordt] = [oud.perOntvanger[soort][fase], nieuw.perOntvanger[soort][fase]];
      return was === wordt ? [] : [{ wat: 'ontvanger' as const, soort, fase, was, wordt }];
    }),
  );

const perCategorie = ({ matrix: oud }: Kaderinhoud, { matrix: nieuw }: Kaderinhoud): Verschil[] =>
  matrixcategorieen.flatMap((categorie) =>
    fasegroepen.flatMap((groep) => {
      const [was, wordt] = [oud.perCategorie[categorie][groep], nieuw.perCategorie[categorie][groep]];
      return was === wordt ? [] : [{ wat: 'categorie' as const, categorie, groep, was, wordt }];
    }),
  );

const gelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

function termijnen({ termijnen: oud }: Kaderinhoud, { termijnen: nieuw }: Kaderinhoud): Verschil[] {
  const namen = [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])] as Termijnnaam[];
  return namen.flatMap((naam) => {
    const [was, wordt] = [oud[naam] ?? null, nieuw[naam] ?? null];
    const zelfde = was?.aantal === wordt?.aantal && was?.eenheid === wordt?.eenheid;
    return zelfde ? [] : [{ wat: 'termijn' as const, naam, was, wordt }];
  });
}

function opCode<T extends { code: string }>(oud: readonly T[], nieuw: readonly T[]) {
  const codes = [...new Set([...oud, ...nieuw].map(({ code }) => code))];
  return codes.flatMap((code) => {
    const was = oud.find((een) => een.code === code) ?? null;
    const wordt = nieuw.find((een) => een.code === code) ?? null;
    return gelijk(was, wordt) ? [] : [{ code, was, wordt }];
  });
}

const lijst = <T>(alle: readonly T[], oud: readonly T[], nieuw: readonly T[]) =>
  alle
    .filter((code) => oud.includes(code) !== nieuw.includes(code))
    .map((code) => ({ code, erbij: nieuw.includes(code) }));
