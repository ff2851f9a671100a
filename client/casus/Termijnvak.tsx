import { IconCalendarDue } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Termijnzicht } from '../../machines/zicht/soorten.ts';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useTaal } from '../taal/taal.ts';

/** The clocks that run, and what happens if nobody acts. */
export function Termijnvak({ termijnen }: { termijnen: Termijnzicht[] }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  return (
    <Vak kop={t('casus.termijnen')} icoon={<IconCalendarDue aria-hidden className="icoon" />}>
      {termijnen.length === 0 && <p className="zacht klein">{t('casus.geenTermijnen')}</p>}
      <ul className="stapel">
        {termijnen
          .toSorted((a, b) => a.voor.localeCompare(b.voor))
          .map((een) => (
            <li key={`${een.regel}:${een.voor}:${een.wat.nl}`} className="termijnregel">
              <p>
                <b>{zeg(een.wat)}</b> <span className="ontbrekend__bron">{een.regel}</span>
              </p>
              <Termijn voor={een.voor} />
              <p className="klein zacht">{t('casus.alsNiemand', { gevolg: zeg(een.gevolg) })}</p>
            </li>
          ))}
      </ul>
    </Vak>
  );
}
