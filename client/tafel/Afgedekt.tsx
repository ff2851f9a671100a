import { IconEyeOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Knop } from '../deel/Knop.tsx';

/** Covers the whole screen, for when somebody looks over a shoulder. Nothing of the table shines through. */
export function Afgedekt({ toon }: { toon: () => void }) {
  const { t } = useTranslation();
  const dialoog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialoog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialoog}
      className="afgedekt"
      aria-label={t('tafel.afgedekt')}
      onCancel={(gebeurd) => {
        gebeurd.preventDefault();
        toon();
      }}
    >
      <IconEyeOff aria-hidden className="icoon" />
      <h2>{t('tafel.afgedekt')}</h2>
      <p>{t('tafel.afgedektUitleg')}</p>
      <Knop onClick={toon}>{t('tafel.toonWeer')}</Knop>
    </dialog>
  );
}
