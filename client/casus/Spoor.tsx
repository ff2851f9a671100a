import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Stapzicht } from '../../machines/zicht/soorten.ts';
import { Vak } from '../deel/Vak.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** How the casus came here: newest first, a change of phase marked. */
export function Spoor({ spoor }: { spoor: Stapzicht[] }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { geldend } = useKader();
  if (spoor.length === 0) return null;
  return (
    <Vak kop={t('casus.spoor')} icoon={<IconHistory aria-hidden className="icoon" />}>
      <ol className="spoor" reversed>
        {spoor.toReversed().map(({ op, type, door, van, naar, kader }) => (
          <li key={`${op}:${type}`} className={van === naar ? 'spoor__stap' : 'spoor__stap spoor__stap--fase'}>
            <p>
              {t(`opdracht.${type}.knop`)}
              {van !== naar && <b> → {t(`fase.${naar}`)}</b>}
            </p>
            <p className="klein zacht">
              {door ? door.naam : t('casus.doorHuis')}, <time dateTime={op}>{dagEnTijd(op, taal)}</time>
              {kader !== geldend.versie && `, ${t('casus.onderKader', { kader })}`}
            </p>
          </li>
        ))}
      </ol>
    </Vak>
  );
}
