import { useTranslation } from 'react-i18next';
import type { Fase } from '../../machines/kader/lijsten.ts';

/** A state of the statechart in words; one that has none yet is called by its phase. */
export function useStandwoord(stand: string, fase: Fase): string {
  const { t, i18n } = useTranslation();
  const sleutel = `stand.${stand}`;
  const woord = i18n.exists(sleutel) ? i18n.getResource(i18n.language, 'translation', sleutel) : undefined;
  return typeof woord === 'string' ? woord : t(`fase.${fase}`);
}
