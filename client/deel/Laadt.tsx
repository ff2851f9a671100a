import { useTranslation } from 'react-i18next';

/** Waiting for the first view. Shows itself only when it takes longer than a blink. */
export function Laadt() {
  const { t } = useTranslation();
  return (
    <div className="laadt" role="status">
      <span className="laadt__tafel" aria-hidden />
      <p>{t('deel.laadt')}</p>
    </div>
  );
}
