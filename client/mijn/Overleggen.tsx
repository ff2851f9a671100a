import { IconArmchair2, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Mijnzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** My conferences in order of time, each with the way to its table. */
export function Overleggen({ overleggen }: { overleggen: Mijnzicht['overleggen'] }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const volgorde = [...overleggen].sort((a, b) => a.op.localeCompare(b.op));
  return (
    <Vak kop={t('mijn.overleggen')} icoon={<IconArmchair2 aria-hidden className="icoon" />}>
      {overleggen.length === 0 && <p className="zacht">{t('mijn.overleggenLeeg')}</p>}
      <ul className="stapel stapel--dicht">
        {volgorde.map(({ overleg, op, plaats, stand, kenmerken }) => (
          <li key={overleg}>
            <Link to={`/tafel/${overleg}`} className={`naartafel naartafel--${stand}`}>
              <span className="naartafel__wanneer">
                <time dateTime={op}>{dagEnTijd(op, taal)}</time>
                {stand !== 'gepland' && (
                  <Etiket toon={stand === 'bezig' ? 'accent' : 'rustig'}>{t(`overlegstand.${stand}`)}</Etiket>
                )}
              </span>
              <span className="klein zacht">{plaats}</span>
              {kenmerken.length > 0 && <span className="kenmerk klein">{kenmerken.join(' · ')}</span>}
              <span className="naartafel__ga">
                {t('mijn.naarTafel')}
                <IconArrowRight aria-hidden className="icoon" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Vak>
  );
}
