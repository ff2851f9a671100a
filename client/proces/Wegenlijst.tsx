import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Weg } from '../../machines/tekening.ts';
import type { Ligging } from './ligging.ts';
import { Wegmerk, Weguitleg } from './Weguitleg.tsx';
import type { Kaartwoorden } from './woorden.ts';

interface WegenlijstProps {
  wegen: readonly Weg[];
  woorden: Kaartwoorden;
  ligging: Ligging | null;
}

/** Ways below each other, each to be unfolded for its rules. */
export function Wegenlijst({ wegen, woorden, ligging }: WegenlijstProps) {
  const { t } = useTranslation();
  return (
    <ul className="wegen">
      {wegen.map((weg) => (
        <li key={weg.id}>
          <details className="weg">
            <summary className="weg__kop">
              <span className="weg__wat">{woorden.weg(weg)}</span>
              {weg.naar !== null && (
                <span className="weg__naar">
                  <IconArrowRight aria-hidden className="icoon" />
                  <span className="alleen-voorlezen">{t('proces.naar', { staat: '' })}</span>
                  {woorden.staat(weg.naar)}
                </span>
              )}
              <span className="weg__telling klein zacht">{t('proces.regels', { count: weg.eisen.length })}</span>
              <Wegmerk stand={ligging?.wegen.get(weg.id)} />
            </summary>
            <div className="weg__lijf">
              <Weguitleg weg={weg} woorden={woorden} ligging={ligging} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
