import { IconArmchair2, IconGavel, IconListCheck, IconMicrophone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Tafelzicht } from '../../machines/zicht/soorten.ts';

export const tabs = ['tafel', 'besluiten', 'acties', 'sprekers'] as const;
export type Tab = (typeof tabs)[number];

const iconen = { tafel: IconArmchair2, besluiten: IconGavel, acties: IconListCheck, sprekers: IconMicrophone };

/** What waits behind each tab: decisions without my stance, actions that wait for me, people in the queue. */
function aantallen({ nu, sprekers }: Tafelzicht): Record<Tab, number> {
  const kan = (type: string) => nu?.mogelijk.filter((een) => een.type === type && een.kan).length ?? 0;
  const stil = nu?.besluiten.filter(
    ({ stand, standpunten }) =>
      stand === 'open' && standpunten.some(({ wie, standpunt }) => wie.persoon === nu.ik && standpunt === null),
  ).length;
  return { tafel: 0, besluiten: stil ?? 0, acties: kan('plan.aanvaard'), sprekers: sprekers.length };
}

/** On a small screen: one part of the table at a time, within reach of a thumb. */
export function Tabbladen({ zicht, tab, kies }: { zicht: Tafelzicht; tab: Tab; kies: (tab: Tab) => void }) {
  const { t } = useTranslation();
  const telt = aantallen(zicht);
  return (
    <nav className="tabbladen" aria-label={t('tafel.tabs')}>
      {tabs.map((een) => {
        const Icoon = iconen[een];
        return (
          <button
            key={een}
            type="button"
            className="tabbladen__tab"
            aria-current={tab === een ? 'true' : undefined}
            onClick={() => {
              kies(een);
              window.scrollTo(0, 0);
            }}
          >
            <Icoon aria-hidden className="icoon" />
            {t(`tafel.tab.${een}`)}
            {telt[een] > 0 && <span className="telbol">{telt[een]}</span>}
          </button>
        );
      })}
    </nav>
  );
}
