import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Fase, fasen } from '../../machines/kader/lijsten.ts';

/** The road of a casus from signaal to afgesloten: been, now, to come; told by mark and word, not by colour alone. */
export function Fasebalk({ fase }: { fase: Fase }) {
  const { t } = useTranslation();
  const nu = fasen.indexOf(fase);
  const stand = (plek: number) => (plek < nu ? 'geweest' : plek === nu ? 'nu' : 'komt');
  const woord = { geweest: t('deel.faseGeweest'), nu: t('deel.faseNu'), komt: t('deel.faseKomt') };
  return (
    <div className="fasebalk">
      <p className="fasebalk__kort">
        {t('deel.faseStap', { nummer: nu + 1, totaal: fasen.length, fase: t(`fase.${fase}`) })}
      </p>
      <ol className="fasebalk__rail" aria-label={t('deel.faseOverzicht')}>
        {fasen.map((naam, plek) => (
          <li
            key={naam}
            className={`fasebalk__stap fasebalk__stap--${stand(plek)}`}
            aria-current={plek === nu ? 'step' : undefined}
          >
            <span className="fasebalk__merk" aria-hidden>
              {plek < nu && <IconCheck stroke={3} />}
            </span>
            <span className="fasebalk__woord">{t(`fase.${naam}`)}</span>
            <span className="alleen-voorlezen">, {woord[stand(plek)]}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
