import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Afgeschermdregel } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Kaart } from '../deel/Kaart.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** A quiet drawer under the work: what is shielded, for the few who may still decide something about it. */
export function Afgeschermd({ regels }: { regels: Afgeschermdregel[] }) {
  const { t } = useTranslation();
  if (regels.length === 0) return null;
  return (
    <details className="la" open={regels.some(({ ikAanZet }) => ikAanZet)}>
      <summary>
        <IconLock aria-hidden className="icoon" /> <h2>{t('werk.afgeschermd', { count: regels.length })}</h2>
      </summary>
      <p className="zacht klein">{t('werk.afgeschermdUitleg')}</p>
      <ul className="terugkoppelingen">
        {regels.map((een) => (
          <li key={een.casus}>
            <Regel {...een} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Regel({ casus, kenmerk, betrokkene, geslotenOp, vernietigdOp, ikAanZet }: Afgeschermdregel) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <Kaart nadruk={ikAanZet ? 'aanzet' : 'gedempt'} label={kenmerk}>
      <p className="rij rij--uiteen">
        <Link to={`/casus/${casus}`} className="kenmerk">
          {kenmerk}
        </Link>
        {ikAanZet && <Etiket toon="accent">{t('werk.uAanZet')}</Etiket>}
      </p>
      {betrokkene && <p>{betrokkene}</p>}
      <p className="klein">
        {geslotenOp ? t('werk.geslotenOp', { datum: dag(geslotenOp, taal) }) : t('werk.nietGesloten')}
      </p>
      <Termijn voor={vernietigdOp} wat={t('casus.vernietigdOp')} kort />
    </Kaart>
  );
}
