import { useTranslation } from 'react-i18next';
import { adviezen, aflopen } from '../../machines/kader/lijsten.ts';
import type { Terugkoppeling } from '../../machines/zicht/soorten.ts';
import { Kaart } from '../deel/Kaart.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** What a reporter hears of a report that was not taken up. */
export function Terugkoppelingen({ terugkoppelingen }: { terugkoppelingen: Terugkoppeling[] }) {
  const { t } = useTranslation();
  if (terugkoppelingen.length === 0) return null;
  return (
    <Vak kop={t('werk.terugkoppelingen')} soort="kaal">
      <p className="zacht klein">{t('werk.terugkoppelingUitleg')}</p>
      <ul className="terugkoppelingen">
        {terugkoppelingen.map((een) => (
          <li key={een.kenmerk}>
            <Regel {...een} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

function Regel({ kenmerk, op, reden, advies }: Terugkoppeling) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const waarom = aflopen.find((een) => een === reden);
  const raad = adviezen.find((een) => een === advies);
  return (
    <Kaart nadruk="gedempt" label={kenmerk}>
      <p className="rij rij--uiteen">
        <span className="kenmerk">{kenmerk}</span>
        <span className="klein zacht">{dag(op, taal)}</span>
      </p>
      <p>{waarom ? t(`weigerreden.${waarom}`) : reden}</p>
      <p className="klein zacht">{raad ? t(`advies.${raad}`) : advies}</p>
    </Kaart>
  );
}
