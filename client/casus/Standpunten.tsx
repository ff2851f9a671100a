import { useTranslation } from 'react-i18next';
import type { Standpuntzicht } from '../../machines/zicht/soorten.ts';
import { Persoon } from '../deel/Persoon.tsx';
import { Standpuntmerk } from '../deel/Standpuntmerk.tsx';

/** Every professional's stance; an objection with its words, no answer as no answer. */
export function Standpunten({ standpunten, ik }: { standpunten: Standpuntzicht[]; ik: string }) {
  const { t } = useTranslation();
  return (
    <ul className="standpunten" aria-label={t('casus.standpunten')}>
      {standpunten.map(({ wie, standpunt, reden, watLostOp, eerder }) => {
        const vorige = eerder.at(-1);
        return (
          <li
            key={wie.persoon}
            className={standpunt === 'bezwaar' ? 'standpuntregel standpuntregel--bezwaar' : 'standpuntregel'}
          >
            <Persoon mens={wie} ik={wie.persoon === ik} />
            <div className="standpuntregel__rechts">
              <Standpuntmerk standpunt={standpunt} />
              {vorige && (
                <span className="klein zacht">
                  {t('casus.eerder', { standpunt: t(`standpunt.${vorige.standpunt}`).toLowerCase() })}
                </span>
              )}
            </div>
            {(reden || watLostOp) && (
              <div className="standpuntregel__woorden">
                {reden && <p>{reden}</p>}
                {watLostOp && <p className="zacht">{t('casus.watLostOp', { tekst: watLostOp })}</p>}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
