import { IconCopy } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Knop } from '../deel/Knop.tsx';
import { useMeld } from '../deel/Melding.tsx';

/** The one-time link, to hand on by one's own means. After `#`, so that it never comes in a log of the way there. */
export function Brieflink({ sleutel }: { sleutel: string }) {
  const { t } = useTranslation();
  const id = useId();
  const meld = useMeld();
  const adres = `${window.location.origin}/brief#${sleutel}`;
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(adres);
      meld(t('escalatie.gekopieerd'));
    } catch {
      meld(t('escalatie.nietGekopieerd'), { dringend: true });
    }
  };
  return (
    <div className="brieflink">
      <label className="klein" htmlFor={id}>
        {t('escalatie.linkUitleg')}
      </label>
      <div className="rij">
        <input
          id={id}
          className="utrecht-textbox utrecht-textbox--html-input brieflink__adres"
          readOnly
          value={adres}
          onFocus={(gebeurd) => gebeurd.target.select()}
        />
        <Knop klein icoon={<IconCopy aria-hidden className="icoon" />} onClick={() => void kopieer()}>
          {t('escalatie.link')}
        </Knop>
      </div>
    </div>
  );
}
