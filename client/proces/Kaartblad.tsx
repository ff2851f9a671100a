import { IconListDetails, IconSitemap, IconTable } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Kaartsoort } from '../../machines/adres.ts';
import { tekening } from '../../machines/tekening.ts';
import { Laadt } from '../deel/Laadt.tsx';
import { Tabs } from '../deel/Tabs.tsx';
import { Bewaren } from './Bewaren.tsx';
import type { Ligging } from './ligging.ts';
import { Tabel } from './Tabel.tsx';
import { Woorden } from './Woorden.tsx';
import { useKaartwoorden } from './woorden.ts';

const Beeld = lazy(() => import('./Beeld.tsx').then(({ Beeld }) => ({ default: Beeld })));

const bladen = ['beeld', 'woorden', 'tabel'] as const;
const iconen = { beeld: IconSitemap, woorden: IconListDetails, tabel: IconTable };

interface KaartbladProps {
  soort: Kaartsoort;
  /** Where a casus stands in it, for this viewer; null: as an explanation. */
  ligging: Ligging | null;
}

/** One machine in a picture, in words and in a table. Which of the three stands in the address. */
export function Kaartblad({ soort, ligging }: KaartbladProps) {
  const { t } = useTranslation();
  const [adres, zetAdres] = useSearchParams();
  const woorden = useKaartwoorden(soort);
  const getekend = tekening(soort);
  const gekozen = bladen.find((een) => een === adres.get('blad')) ?? 'beeld';
  const kies = (blad: string) =>
    zetAdres((vorig) => new URLSearchParams({ ...Object.fromEntries(vorig), blad }), { replace: true });
  const tabs = bladen.map((sleutel) => {
    const Icoon = iconen[sleutel];
    const woord = (
      <>
        <Icoon aria-hidden className="icoon" /> {t(`proces.tab.${sleutel}`)}
      </>
    );
    return { sleutel, woord };
  });
  const wat = { getekend, woorden, ligging };
  return (
    <Tabs label={t('proces.tabs')} tabs={tabs} gekozen={gekozen} kies={kies} extra={<Bewaren {...wat} />}>
      {gekozen === 'woorden' && <Woorden {...wat} />}
      {gekozen === 'tabel' && <Tabel {...wat} />}
      {gekozen === 'beeld' && (
        <Suspense fallback={<Laadt />}>
          <Beeld {...wat} />
        </Suspense>
      )}
    </Tabs>
  );
}
