import { IconArrowLeft, IconFlag, IconListSearch, IconSitemap } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Fasebalk } from '../deel/Fasebalk.tsx';
import { Crisisknop } from '../opdrachten/Crisisknop.tsx';
import { dag } from '../taal/datum.ts';
import { useStandwoord } from '../taal/stand.ts';
import { useTaal } from '../taal/taal.ts';

/** Which casus, about whom, and where on the road. */
export function Casushoofd({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { betrokkene, kenmerk, klasse, gemeente, fase } = zicht;
  const stand = useStandwoord(zicht.stand, fase);
  // Who was only told or asked something does not follow the casus.
  const volgt = zicht.stand !== 'crisis' && zicht.stand !== 'bewaring';
  return (
    <header className="casushoofd">
      <Link to="/" className="casushoofd__terug">
        <IconArrowLeft aria-hidden className="icoon" /> {t('casus.terug')}
      </Link>
      <div className="casushoofd__wie">
        <div>
          <h1>
            <span className="casushoofd__kenmerk kenmerk">{kenmerk}</span> {betrokkene?.naam ?? t('werk.geenNaam')}
          </h1>
          {betrokkene && (
            <p className="zacht">
              {t('casus.geboren', { datum: dag(betrokkene.geboortedatum, taal), plaats: betrokkene.woonplaats })}
            </p>
          )}
        </div>
        {zicht.prioriteit && <Prioriteitmerk prioriteit={zicht.prioriteit} />}
        <dl className="casushoofd__feiten">
          <div>
            <dt className="bijschrift">{t('casus.stand')}</dt>
            <dd>{stand}</dd>
            {volgt && (
              <dd>
                <Link to={`/casus/${zicht.casus}/proces`} className="pijl">
                  <IconSitemap aria-hidden className="icoon" /> {t('proces.vanCasus')}
                </Link>
              </dd>
            )}
            {zicht.mogelijk.some(({ type }) => type === 'logboek.open') && (
              <dd>
                <Link to={`/casus/${zicht.casus}/logboek`} className="pijl">
                  <IconListSearch aria-hidden className="icoon" /> {t('logboek.titel')}
                </Link>
              </dd>
            )}
          </div>
          {gemeente && (
            <div>
              <dt className="bijschrift">{t('casus.gemeente')}</dt>
              <dd>{gemeente}</dd>
            </div>
          )}
          {klasse && (
            <div>
              <dt className="bijschrift">{t('casus.klasse')}</dt>
              <dd>
                <Etiket toon="accent">{t(`klasse.${klasse}`)}</Etiket>
              </dd>
            </div>
          )}
        </dl>
        <Crisisknop casus={zicht} />
      </div>
      {volgt && <Fasebalk fase={fase} />}
    </header>
  );
}

/** That it stands on the priority list, on which criteria, and until when at most. */
function Prioriteitmerk({ prioriteit }: { prioriteit: NonNullable<Casuszicht['prioriteit']> }) {
  const { t } = useTranslation();
  const { taal, zeg } = useTaal();
  const { criteria, sinds, herzienOp } = prioriteit;
  return (
    <div className="prioriteit">
      <Etiket toon="let" icoon={<IconFlag aria-hidden className="icoon" />}>
        {t('casus.prioriteit')}
      </Etiket>
      <p className="klein">{criteria.map(zeg).join('; ')}</p>
      <p className="klein zacht">
        {t('casus.prioriteitSinds', { datum: dag(sinds, taal), herzien: dag(herzienOp, taal) })}
      </p>
    </div>
  );
}
