import { IconMessage2Check } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Berichtzicht, Casuszicht } from '../../machines/zicht/soorten.ts';
import { Feiten } from '../deel/Feiten.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Sprekers } from './Sprekers.tsx';
import { Toestemmingen } from './Toestemmingen.tsx';
import { Uitzonderingen } from './Uitzonderingen.tsx';

/** Is there anything to show of what the person concerned was asked and told? */
const isLeeg = ({ toestemmingen, uitzonderingen, vertegenwoordigers, sprekers, ...zicht }: Casuszicht): boolean =>
  !zicht.uitgenodigd &&
  sprekers.every(({ spreker }) => spreker === 'betrokkene') &&
  [toestemmingen, uitzonderingen, vertegenwoordigers, zicht.berichten].every(({ length }) => length === 0);

/** What the person concerned was asked and told, what was not, and why. */
export function Delenvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (isLeeg(zicht)) return null;
  return (
    <Vak kop={t('casus.delen')} icoon={<IconMessage2Check aria-hidden className="icoon" />}>
      <Gezegd zicht={zicht} />
      <Sprekers zicht={zicht} />
      <Toestemmingen zicht={zicht} />
      <Uitzonderingen zicht={zicht} />
    </Vak>
  );
}

function Gezegd({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { berichten, uitgenodigd } = zicht;
  const wanneer = ({ kanaal, op, door }: Berichtzicht): string =>
    t('casus.vastgelegdDoor', { kanaal: t(`kanaal.${kanaal}`), datum: dag(op, taal), naam: door.naam });
  const verteld = (een: Berichtzicht): string => {
    const wie = een.aan.map((naam) => naam ?? t('casus.betrokkeneZelf')).join(', ');
    return t('casus.verteldAan', { bericht: wanneer(een), wie });
  };
  return (
    <Feiten
      feiten={[
        [t('casus.verteld'), berichten.map(verteld).join('\n')],
        [t('casus.uitgenodigd'), uitgenodigd && wanneer(uitgenodigd)],
      ]}
    />
  );
}
