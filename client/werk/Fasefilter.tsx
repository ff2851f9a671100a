import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Fase, fasen } from '../../machines/kader/lijsten.ts';

interface FasefilterProps {
  perFase: Partial<Record<Fase, number>>;
  gekozen: Fase | undefined;
}

/** Links to one phase each, with how many there are. What is chosen stands in the address. */
export function Fasefilter({ perFase, gekozen }: FasefilterProps) {
  const { t } = useTranslation();
  const totaal = Object.values(perFase).reduce((som, aantal) => som + aantal, 0);
  return (
    <nav aria-label={t('werk.filter')}>
      <ul className="fasefilter">
        <li>
          <Link to="/" aria-current={gekozen ? undefined : 'true'}>
            {t('werk.alles')} <span className="cijfers">{totaal}</span>
          </Link>
        </li>
        {fasen
          .filter((fase) => perFase[fase] || fase === gekozen)
          .map((fase) => (
            <li key={fase}>
              <Link to={`?fase=${fase}`} aria-current={gekozen === fase ? 'true' : undefined}>
                {t(`fase.${fase}`)} <span className="cijfers">{perFase[fase] ?? 0}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
