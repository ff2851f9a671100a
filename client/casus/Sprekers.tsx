import { useTranslation } from 'react-i18next';
import type { Casuszicht, Sprekerzicht, Vertegenwoordigerzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Knoppen } from './Knoppen.tsx';

/** Who must be asked and told, and who represents the person; not shown while that is the person alone. */
export function Sprekers({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { sprekers, vertegenwoordigers } = zicht;
  if (sprekers.every(({ spreker }) => spreker === 'betrokkene') && vertegenwoordigers.length === 0) return null;
  return (
    <>
      <div className="stapel stapel--dicht">
        <h3>{t('casus.sprekers')}</h3>
        <ul className="regels">
          {sprekers.map((een) => (
            <Spreker key={een.spreker} spreker={een} />
          ))}
        </ul>
      </div>
      {vertegenwoordigers.length > 0 && (
        <div className="stapel stapel--dicht">
          <h3>{t('casus.vertegenwoordigers')}</h3>
          <ul className="regels">
            {vertegenwoordigers.map((een) => (
              <Vertegenwoordiger key={een.vertegenwoordiger} wie={een} zicht={zicht} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Spreker({ spreker: { spreker, naam, gevraagd, verteld } }: { spreker: Sprekerzicht }) {
  const { t } = useTranslation();
  const zelf = spreker === 'betrokkene';
  return (
    <li className="regel">
      <p>{zelf ? t('casus.betrokkeneZelf') : (naam ?? t('casus.nogOnbekend'))}</p>
      <div className="regel__rechts rij">
        {gevraagd !== null && (
          <Etiket toon={gevraagd ? 'goed' : 'let'}>{gevraagd ? t('casus.isGevraagd') : t('casus.nietGevraagd')}</Etiket>
        )}
        <Etiket toon={verteld ? 'goed' : 'let'}>{verteld ? t('casus.isVerteld') : t('casus.nietVerteld')}</Etiket>
      </div>
    </li>
  );
}

function Vertegenwoordiger({ wie, zicht }: { wie: Vertegenwoordigerzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { naam, relatie, gezag, tegenstrijdigBelang } = wie;
  return (
    <li className="regel" id={wie.vertegenwoordiger}>
      <div>
        <p>{naam}</p>
        <p className="klein zacht">
          {t(`relatie.${relatie}`)}, {gezag ? t('casus.metGezag') : t('casus.zonderGezag')}
        </p>
      </div>
      <div className="regel__rechts">
        {tegenstrijdigBelang && <Etiket toon="let">{t('casus.tegenstrijdig')}</Etiket>}
        <Knoppen zicht={zicht} deel={wie.vertegenwoordiger} />
      </div>
    </li>
  );
}
