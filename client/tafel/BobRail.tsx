import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Stap, stappen } from '../../machines/kader/lijsten.ts';

/** Opening, beeld-, oordeels-, besluitvorming, afronding: been, now and to come, by mark and word. */
export function BobRail({ stap }: { stap: Stap | null }) {
  const { t } = useTranslation();
  const nu = stap ? stappen.indexOf(stap) : -1;
  const stand = (plek: number) => (plek < nu ? 'geweest' : plek === nu ? 'nu' : 'komt');
  return (
    <ol className="bob" aria-label={t('tafel.stappen')}>
      {stappen.map((naam, plek) => (
        <li
          key={naam}
          className={`bob__stap bob__stap--${stand(plek)}`}
          aria-current={plek === nu ? 'step' : undefined}
        >
          <span className="bob__merk" aria-hidden>
            {plek < nu ? <IconCheck stroke={3} /> : naam.slice(0, 1).toUpperCase()}
          </span>
          <span className="bob__woorden">
            <span className="bob__naam">{t(`stap.${naam}`)}</span>
            {plek === nu && <span className="bob__vraag">{t(`tafel.stapvraag.${naam}`)}</span>}
          </span>
          <span className="alleen-voorlezen">, {t(`tafel.stapstand.${stand(plek)}`)}</span>
        </li>
      ))}
    </ol>
  );
}
