import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Bewaarzicht, Casuszicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Vak } from '../deel/Vak.tsx';
import { Knoppen } from './Knoppen.tsx';

/** Whether what one brought in oneself may stay: asked while keeping longer or reopening is proposed. */
export function Bewaarvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (zicht.bewaring.length === 0) return null;
  return (
    <Vak kop={t('casus.bewaring')} icoon={<IconArchive aria-hidden className="icoon" />}>
      <p className="klein zacht">{t('casus.bewaringUitleg')}</p>
      <ul className="stapel">
        {zicht.bewaring.map((een) => (
          <li key={een.gegeven} id={een.gegeven} className="bewaarregel">
            <div>
              <p>
                <b>{een.vraag || t(`casus.bewaringSoort.${een.soort}`)}</b>
              </p>
              {een.vraag && <p className="klein zacht">{t(`casus.bewaringSoort.${een.soort}`)}</p>}
              <Antwoord akkoord={een.akkoord} />
            </div>
            <Knoppen zicht={zicht} deel={een.gegeven} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

function Antwoord({ akkoord }: Pick<Bewaarzicht, 'akkoord'>) {
  const { t } = useTranslation();
  if (akkoord === null) return <Etiket toon="let">{t('casus.bewaringOpen')}</Etiket>;
  return <Etiket toon={akkoord ? 'goed' : 'rustig'}>{t(akkoord ? 'casus.bewaringJa' : 'casus.bewaringNee')}</Etiket>;
}
