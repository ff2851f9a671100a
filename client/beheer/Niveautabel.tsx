import type { Hoogste } from '../../machines/kader/kader.ts';
import { Tabelrol } from '../deel/Tabelrol.tsx';
import { niveauwoord } from './woorden.ts';

interface As<C extends string> {
  code: C;
  naam: string;
}

interface NiveautabelProps<R extends string, K extends string> {
  label: string;
  /** What the first column holds. */
  hoek: string;
  rijen: readonly As<R>[];
  kolommen: readonly As<K>[];
  niveaus: Record<R, Record<K, Hoogste>>;
  zet?: ((niveaus: Record<R, Record<K, Hoogste>>) => void) | undefined;
}

const keuzes: readonly Hoogste[] = [0, 1, 2, 3, 4, 5];

/** Ceilings in a grid: a row for whom or what, a column for when. The tint repeats what the cell says. */
export function Niveautabel<R extends string, K extends string>(props: NiveautabelProps<R, K>) {
  const { label, hoek, rijen, kolommen, niveaus, zet } = props;
  return (
    <Tabelrol label={label}>
      <table className={`kadertabel kadertabel--niveaus${kolommen.length < 6 ? ' kadertabel--smal' : ''}`}>
        <thead>
          <tr>
            <th scope="col">{hoek}</th>
            {kolommen.map(({ code, naam }) => (
              <th key={code} scope="col">
                {naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.code}>
              <th scope="row">{rij.naam}</th>
              {kolommen.map((kolom) => {
                const niveau = niveaus[rij.code][kolom.code];
                return (
                  <td key={kolom.code} className={`niveaucel niveaucel--${niveau}`}>
                    {zet ? (
                      <select
                        aria-label={`${rij.naam}, ${kolom.naam}`}
                        value={niveau}
                        onChange={({ target }) => {
                          const gekozen = keuzes[Number(target.value)] ?? 0;
                          zet({ ...niveaus, [rij.code]: { ...niveaus[rij.code], [kolom.code]: gekozen } });
                        }}
                      >
                        {keuzes.map((een) => (
                          <option key={een} value={een}>
                            {niveauwoord(een)}
                          </option>
                        ))}
                      </select>
                    ) : (
                      niveauwoord(niveau)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelrol>
  );
}
