import { useTranslation } from 'react-i18next';

/** In a practice house every screen says so: a striped edge and a fixed word, above everything, in nobody's way. */
export function OefenMerk() {
  const { t } = useTranslation();
  return (
    <aside className="oefen" aria-label={t('deel.oefenUitleg')}>
      <span className="oefen__woord" title={t('deel.oefenUitleg')}>
        {t('deel.oefen')}
      </span>
    </aside>
  );
}
