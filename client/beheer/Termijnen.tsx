import { useTranslation } from 'react-i18next';
import type { Kaderinhoud, Termijnnaam } from '../../machines/kader/kader.ts';
import { eenheden, type Termijn } from '../../machines/kader/termijnen.ts';
import { Tabelrol } from '../deel/Tabelrol.tsx';
import type { InhoudProps } from './Inhoud.tsx';
import { duur } from './woorden.ts';

const namenVan = ({ termijnen }: Kaderinhoud) => Object.keys(termijnen) as Termijnnaam[];

/** Every term with the rule it belongs to. */
export function Termijnen({ kader, zet }: InhoudProps) {
  const { t } = useTranslation();
  return (
    <Tabelrol label={t('beheer.termijnen')}>
      <table className="kadertabel kadertabel--smal">
        <thead>
          <tr>
            <th scope="col">{t('beheer.termijn')}</th>
            <th scope="col">{t('beheer.duur')}</th>
            <th scope="col">{t('beheer.regel')}</th>
          </tr>
        </thead>
        <tbody>
          {namenVan(kader).map((naam) => {
            const termijn = kader.termijnen[naam];
            const label = t(`beheer.termijnnaam.${naam}`);
            return (
              <tr key={naam}>
                <th scope="row">{label}</th>
                <td>
                  {zet ? (
                    <Duurveld
                      label={label}
                      termijn={termijn}
                      zet={(nieuw) => zet({ ...kader, termijnen: { ...kader.termijnen, [naam]: nieuw } })}
                    />
                  ) : (
                    duur(t, termijn)
                  )}
                </td>
                <td className="zacht kadertabel__heel">{termijn.regel}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Tabelrol>
  );
}

interface DuurveldProps {
  label: string;
  termijn: Termijn;
  zet: (termijn: Termijn) => void;
}

function Duurveld({ label, termijn, zet }: DuurveldProps) {
  const { t } = useTranslation();
  return (
    <span className="kader__duur">
      <input
        type="number"
        min={1}
        max={1000}
        aria-label={label}
        value={termijn.aantal}
        onChange={({ target }) => zet({ ...termijn, aantal: Math.round(Number(target.value)) })}
      />
      <select
        aria-label={`${label}, ${t('beheer.duur').toLowerCase()}`}
        value={termijn.eenheid}
        onChange={({ target }) =>
          zet({ ...termijn, eenheid: eenheden.find((een) => een === target.value) ?? termijn.eenheid })
        }
      >
        {eenheden.map((een) => (
          <option key={een} value={een}>
            {t(`beheer.eenheid.${een}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
