import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWeergave, weergaven } from './weergave.ts';

const iconen = { systeem: IconDeviceDesktop, licht: IconSun, donker: IconMoon };
const woorden = {
  systeem: 'deel.weergaveSysteem',
  licht: 'deel.weergaveLicht',
  donker: 'deel.weergaveDonker',
} as const;

/** Light, dark or as the device. */
export function Weergavekeuze() {
  const { t } = useTranslation();
  const [weergave, kies] = useWeergave();
  return (
    <fieldset className="weergavekeuze">
      <legend className="alleen-voorlezen">{t('deel.weergave')}</legend>
      {weergaven.map((soort) => {
        const Icoon = iconen[soort];
        return (
          <button
            key={soort}
            type="button"
            className="weergavekeuze__knop"
            aria-pressed={weergave === soort}
            aria-label={t(woorden[soort])}
            title={t(woorden[soort])}
            onClick={() => kies(soort)}
          >
            <Icoon aria-hidden className="icoon" />
          </button>
        );
      })}
    </fieldset>
  );
}
