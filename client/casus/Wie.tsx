import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Persoon } from '../deel/Persoon.tsx';
import { Vak } from '../deel/Vak.tsx';

/** Everyone with a role in this casus, as far as this person may know. */
export function Wie({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (zicht.betrokkenen.length === 0) return null;
  return (
    <Vak kop={t('casus.mensen')} icoon={<IconUsers aria-hidden className="icoon" />}>
      <ul className="stapel stapel--dicht">
        {zicht.betrokkenen.map((mens) => (
          <li key={mens.persoon}>
            <Persoon mens={mens} ik={mens.persoon === zicht.ik} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}
