import { IconAlertTriangle, IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Fase, fasen } from '../../machines/kader/lijsten.ts';

interface FasefilterProps {
  perFase: Partial<Record<Fase, number>>;
  gekozen: Fase | undefined;
  /** How many have something overdue, and whether only those are shown. */
  teLaat: number;
  alleenLaat: boolean;
  /** The same of the priority list. */
  prioriteiten: number;
  prioriteit: boolean;
}

/** Links to what is overdue, to what has priority and to one phase each, with how many there are; the choice is in the address. */
export function Fasefilter({ perFase, gekozen, teLaat, alleenLaat, prioriteiten, prioriteit }: FasefilterProps) {
  const { t } = useTranslation();
  const totaal = Object.values(perFase).reduce((som, aantal) => som + aantal, 0);
  return (
    <nav aria-label={t('werk.filter')}>
      <ul className="fasefilter">
        <li>
          <Link to="/" aria-current={gekozen || alleenLaat || prioriteit ? undefined : 'true'}>
            {t('werk.alles')} <span className="cijfers">{totaal}</span>
          </Link>
        </li>
        {(teLaat > 0 || alleenLaat) && (
          <li>
            <Link to="?laat=ja" className="fasefilter__laat" aria-current={alleenLaat ? 'true' : undefined}>
              <IconAlertTriangle aria-hidden className="icoon" />
              {t('werk.teLaat')} <span className="cijfers">{teLaat}</span>
            </Link>
          </li>
        )}
        {(prioriteiten > 0 || prioriteit) && (
          <li>
            <Link to="?lijst=prioriteit" aria-current={prioriteit ? 'true' : undefined}>
              <IconFlag aria-hidden className="icoon" /> {t('werk.prioriteitenlijst')}{' '}
              <span className="cijfers">{prioriteiten}</span>
            </Link>
          </li>
        )}
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
