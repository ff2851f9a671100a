import { IconCalendarDue } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Termijnzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
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

function Regel({ wat, regel, stand, voor, sinds, gevolg }: Termijnzicht) {
  const { t } = useTranslation();
  const { zeg, taal } = useTaal();
  return (
    <>
      <p className="rij rij--uiteen">
        <span>
          <b>{zeg(wat)}</b> <span className="ontbrekend__bron">{regel}</span>
        </span>
        {stand !== 'loopt' && (
          <Etiket toon={stand === 'teLaat' ? 'fout' : 'rustig'}>{t(`termijnstand.${stand}`)}</Etiket>
        )}
      </p>
      {stand === 'gebeurd' ? (
        <p className="klein zacht">{t('casus.konTot', { moment: dagEnTijd(voor, taal) })}</p>
      ) : (
        <Termijn voor={voor} />
      )}
      <p className={stand === 'loopt' ? 'klein zacht' : 'klein'}>
        {stand === 'loopt' ? t('casus.alsNiemand', { gevolg: zeg(gevolg) }) : zeg(gevolg)}
      </p>
      {sinds && (
        <p className="klein zacht">
          {t('casus.vastgelegd', { moment: dagEnTijd(sinds, taal) })} {t('casus.doorHuis')}
        </p>
      )}
    </>
  );
}
