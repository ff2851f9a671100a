import { useTranslation } from 'react-i18next';
import { stappen } from '../../machines/kader/lijsten.ts';
import type { Mogelijkheid } from '../../machines/zicht/soorten.ts';

const voorstellen = [
  'classificatie',
  'delingsbesluit',
  'uitnodiging',
  'tafel',
  'verlenging',
  'heropening',
  'prioriteit',
  'afstemming',
] as const;

/** The text of a button and what it does; for a proposal and a step `over` says which one. */
export function useKnopwoorden({ type, over }: Pick<Mogelijkheid, 'type' | 'over'>): { knop: string; uitleg: string } {
  const { t } = useTranslation();
  const stap = type === 'overleg.stap' ? stappen.find((een) => een === over) : undefined;
  const voorstel = type === 'voorstel.doe' ? voorstellen.find((een) => een === over) : undefined;
  const uitleg = t(`opdracht.${type}.uitleg`);
  if (stap) return { knop: t('vorm.gaNaar', { stap: t(`stap.${stap}`) }), uitleg };
  if (voorstel) return { knop: t(`voorstelDoe.${voorstel}`), uitleg };
  return { knop: t(`opdracht.${type}.knop`), uitleg };
}
