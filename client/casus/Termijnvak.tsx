import { IconCalendarDue } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Termijnzicht } from '../../machines/zicht/soorten.ts';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** The clocks that run and what happens if nobody acts; what is overdue first, and what a lapse just did last. */
export function Termijnvak({ termijnen }: { termijnen: Termijnzicht[] }) {
  const { t } = useTranslation();
  return (
    <Vak kop={t('casus.termijnen')} icoon={<IconCalendarDue aria-hidden className="icoon" />}>
      {termijnen.length === 0 && <p className="zacht klein">{t('casus.geenTermijnen')}</p>}
      <ul className="stapel">
        {termijnen.map((een) => (
          <li key={`${een.soort}:${een.over}:${een.voor}`} className="termijnregel">
            <Regel {...een} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

function Regel({ wat, regel, stand, voor, gevolg }: Termijnzicht) {
  const { t } = useTranslation();
  const { zeg, taal } = useTaal();
  const kop = (
    <p className={stand === 'gebeurd' ? 'zacht' : ''}>
      <b>{zeg(wat)}</b> <span className="ontbrekend__bron ongebroken">{regel}</span>
    </p>
  );
  if (stand === 'gebeurd') {
    return (
      <>
        {kop}
        <p className="klein zacht">
          {t('casus.konTot', { moment: dagEnTijd(voor, taal) })} {zeg(gevolg)}
        </p>
      </>
    );
  }
  return (
    <>
      {kop}
      <Termijn voor={voor} />
      {stand === 'loopt' ? (
        <p className="klein zacht">{t('casus.alsNiemand', { gevolg: zeg(gevolg) })}</p>
      ) : (
        <p className="klein">{zeg(gevolg)}</p>
      )}
    </>
  );
}
