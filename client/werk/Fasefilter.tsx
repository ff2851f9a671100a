import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Fase, fasen } from '../../machines/kader/lijsten.ts';

interface FasefilterProps {
  perFase: Partial<Record<Fase, number>>;
  gekozen: Fase | undefined;
  /** How many stand on the priority list, and whether that list is shown. */
  prioriteiten: number;
  lijst: boolean;
}

/** Links to one phase each, with how many there are. What is chosen stands in the address. */
export function Fasefilter({ perFase, gekozen, prioriteiten, lijst }: FasefilterProps) {
  const { t } = useTranslation();
  const totaal = Object.values(perFase).reduce((som, aantal) => som + aantal, 0);
  return (
    <nav aria-label={t('werk.filter')}>
      <ul className="fasefilter">
        <li>
          <Link to="/" aria-current={gekozen || lijst ? undefined : 'true'}>
            {t('werk.alles')} {!lijst && <span className="cijfers">{totaal}</span>}
          </Link>
        </li>
        {(prioriteiten > 0 || lijst) && (
          <li>
            <Link to="?lijst=prioriteit" aria-current={lijst && !gekozen ? 'true' : undefined}>
              <IconFlag aria-hidden className="icoon" /> {t('werk.prioriteitenlijst')}{' '}
              <span className="cijfers">{prioriteiten}</span>
            </Link>
          </li>
        )}
        {fasen
          .filter((fase) => perFase[fase] || fase === gekozen)
          .map((fase) => (
            <li key={fase}>
              <Link
                to={lijst ? `?lijst=prioriteit&fase=${fase}` : `?fase=${fase}`}
                aria-current={gekozen === fase ? 'true' : undefined}
              >
                {t(`fase.${fase}`)} <span className="cijfers">{perFase[fase] ?? 0}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
