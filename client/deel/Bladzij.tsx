import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface BladzijProps {
  /** Title in the browser: never a name of a person concerned. */
  titel: string;
  /** `vol`: the whole width, for the board and the caseload. */
  breedte?: 'gewoon' | 'vol';
  children: ReactNode;
}

/** The main part of a screen. */
export function Bladzij({ titel, breedte = 'gewoon', children }: BladzijProps) {
  const { t } = useTranslation();
  const vol = `${titel} · ${t('deel.huis')}`;
  useEffect(() => {
    document.title = vol;
  }, [vol]);
  return (
    <main id="inhoud" tabIndex={-1} className={`bladzij bladzij--${breedte}`}>
      {children}
    </main>
  );
}
