import { IconArrowRight, IconBroadcast, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Werkvoorraadzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { tijd, weekdag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** The meetings to come; the one that is going on first and largest. */
export function Overleggen({ overleggen }: Pick<Werkvoorraadzicht, 'overleggen'>) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const open = overleggen.filter(({ stand }) => stand !== 'gesloten');
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="overleggen" className="stapel stapel--dicht">
      <h2 id="overleggen">{t('werk.overleggen')}</h2>
      <ul className="overleggen">
        {open.map(({ overleg, op, plaats, stand }) => (
          <li key={overleg} className={`overlegkaart overlegkaart--${stand}`}>
            <p className="overlegkaart__tijd cijfers">{tijd(op, taal)}</p>
            <div className="overlegkaart__wat">
              <p className="overlegkaart__dag">
                {weekdag(op, taal)}{' '}
                {stand === 'bezig' && (
                  <Etiket toon="accent" icoon={<IconBroadcast aria-hidden className="icoon" />}>
                    {t('werk.nuBezig')}
                  </Etiket>
                )}
              </p>
              <p className="klein zacht overlegkaart__plaats">
                <IconMapPin aria-hidden className="icoon" /> {plaats}
              </p>
            </div>
            <Link to={`/tafel/${overleg}`} className="overlegkaart__link">
              {t('werk.openTafel')} <IconArrowRight aria-hidden className="icoon" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
