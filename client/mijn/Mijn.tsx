import { useTranslation } from 'react-i18next';
import { Bladzij } from '../deel/Bladzij.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { useZicht } from '../verbinding/useZicht.ts';

/** What is asked of me, what I brought, what I do. */
export function Mijn() {
  const { t } = useTranslation();
  const gevolgd = useZicht({ wat: 'mijn' });
  return (
    <MetZicht gevolgd={gevolgd}>
      {() => (
        <Bladzij titel={t('deel.mijn')}>
          <h1>{t('deel.mijn')}</h1>
        </Bladzij>
      )}
    </MetZicht>
  );
}
