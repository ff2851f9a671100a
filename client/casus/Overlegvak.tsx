import { IconArrowRight, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Persoon } from '../deel/Persoon.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** The meeting of this casus, and who comes with what reason. */
export function Overlegvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { overleg } = zicht;
  if (!overleg) return null;
  return (
    <Vak
      kop={t('casus.overleg')}
      icoon={<IconUsersGroup aria-hidden className="icoon" />}
      extra={
        <Link to={`/tafel/${overleg.overleg}`} className="pijl">
          {t('casus.naarTafel')} <IconArrowRight aria-hidden className="icoon" />
        </Link>
      }
    >
      <p>
        <b>{dagEnTijd(overleg.op, taal)}</b>
        <br />
        <span className="zacht">{overleg.plaats}</span>
      </p>
      {overleg.genodigden.length > 0 && (
        <>
          <h3 className="bijschrift">{t('casus.genodigden')}</h3>
          <ul className="gasten">
            {overleg.genodigden.map(({ wie, reden }) => (
              <li key={wie.persoon}>
                <Persoon mens={wie} />
                <p className="klein">{reden}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Vak>
  );
}
