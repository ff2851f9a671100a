import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Staat } from '../../machines/tekening.ts';
import { Etiket } from '../deel/Etiket.tsx';
import type { Ligging } from './ligging.ts';
import type { Kaartwoorden } from './woorden.ts';

/** Where the casus stands, as a mark: pin and words. */
export function Hier({ staat, ligging }: { staat: Staat; ligging: Ligging | null }) {
  const { t } = useTranslation();
  if (ligging?.nu !== staat.id) return null;
  return (
    <Etiket toon="accent" icoon={<IconMapPin aria-hidden className="icoon" />}>
      {staat.fase ? t('proces.casusHier') : t('proces.deelHier')}
    </Etiket>
  );
}

/** Whose turn it is in a state. */
export function AanZet({ staat, woorden }: { staat: Staat; woorden: Kaartwoorden }) {
  const { t } = useTranslation();
  if (staat.einde) return <p className="klein zacht">{t('proces.eindpunt')}</p>;
  if (staat.aanZet.length === 0) return null;
  return (
    <p className="klein">
      <b>{t('proces.aanZet')}:</b> {woorden.wieAanZet(staat.aanZet)}
    </p>
  );
}
