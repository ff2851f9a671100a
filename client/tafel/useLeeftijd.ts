import { useTranslation } from 'react-i18next';
import { dagenTussen, tijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { useNu } from '../verbinding/klok.ts';

/** How old something is, as people say it: a clock time today, else days. */
export function useLeeftijd(op: string): string {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const dagen = -dagenTussen(useNu(), op);
  if (dagen <= 0) return tijd(op, taal);
  return dagen === 1 ? t('deel.gisteren') : t('deel.dagenGeleden', { count: dagen });
}
