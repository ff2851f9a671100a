import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Feiten } from '../deel/Feiten.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** Of a shielded casus: since when and until when, and nothing of what it was about. */
export function Afgeschermdvak({ zicht: { afgeschermd, vernietiging, betrokkene } }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (!afgeschermd) return null;
  const { geslotenOp, vernietigdOp } = afgeschermd;
  return (
    <Vak kop={t('casus.afgeschermd')} icoon={<IconLock aria-hidden className="icoon" />}>
      <p>{t(betrokkene ? 'casus.afgeschermdRechten' : 'casus.afgeschermdUitleg')}</p>
      <div className="feiten-naast">
        <Feiten
          feiten={[
            [t('casus.geslotenOp'), geslotenOp ? dag(geslotenOp, taal) : t('werk.nietGesloten')],
            [t('casus.vernietigdOp'), <Termijn key="op" voor={vernietigdOp} />],
          ]}
        />
      </div>
      {vernietiging && (
        <Bericht soort="let">
          <p>
            {t('casus.vernietigingVoorgesteld', {
              naam: vernietiging.door.naam,
              datum: dag(vernietiging.op, taal),
              reden: t(`vernietigreden.${vernietiging.reden}`).toLowerCase(),
            })}
          </p>
        </Bericht>
      )}
    </Vak>
  );
}
