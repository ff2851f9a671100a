import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Kaderinhoud } from '../../machines/kader/kader.ts';
import { bewaarAls } from '../deel/bestand.ts';
import { Knop } from '../deel/Knop.tsx';

/** A version as a file that can be changed and proposed again. */
export function Download({ kader }: { kader: Kaderinhoud }) {
  const { t } = useTranslation();
  const bewaar = () =>
    bewaarAls(`afwegingskader-${kader.versie}.json`, 'application/json', JSON.stringify(kader, null, 2));
  return (
    <Knop
      soort="stil"
      klein
      icoon={<IconDownload aria-hidden className="icoon" />}
      onClick={bewaar}
      label={`${t('beheer.download')}: ${kader.versie}`}
    >
      {t('beheer.download')}
    </Knop>
  );
}
