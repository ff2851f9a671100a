import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface DialoogProps {
  kop: ReactNode;
  uitleg?: ReactNode;
  /** Asked for by Esc or the button; unmount the dialog to close it. */
  sluit: () => void;
  breed?: boolean;
  children: ReactNode;
}

/** A modal dialog, open as long as it is mounted. The browser keeps the focus inside and gives it back. */
export function Dialoog({ kop, uitleg, sluit, breed, children }: DialoogProps) {
  const { t } = useTranslation();
  const dialoog = useRef<HTMLDialogElement>(null);
  const kopId = useId();
  useEffect(() => {
    const element = dialoog.current;
    const terug = document.activeElement;
    element?.showModal();
    element?.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      element?.close();
      // Unmounting takes the dialog away before the browser can give the focus back itself.
      if (terug instanceof HTMLElement && terug.isConnected) terug.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialoog}
      className={breed ? 'dialoog dialoog--breed' : 'dialoog'}
      aria-labelledby={kopId}
      onCancel={(gebeurd) => {
        gebeurd.preventDefault();
        sluit();
      }}
    >
      <header className="dialoog__hoofd">
        <div>
          <h2 id={kopId} tabIndex={-1}>
            {kop}
          </h2>
          {uitleg && <p className="zacht">{uitleg}</p>}
        </div>
        <button type="button" className="icoonknop" onClick={sluit} aria-label={t('deel.sluit')}>
          <IconX aria-hidden className="icoon" />
        </button>
      </header>
      <div className="dialoog__lijf">{children}</div>
    </dialog>
  );
}
