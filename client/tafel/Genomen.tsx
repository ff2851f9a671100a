import { IconAlertOctagon, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Besluitzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { tijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Besluittekst } from './Besluittekst.tsx';
import { Standpunten } from './Standpunten.tsx';

/** A decision that was taken. Dissent stands on its face; every stance is one press away. */
export function Genomen({ besluit }: { besluit: Besluitzicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { standpunten, genomenDoor, genomenOp } = besluit;
  const verschil = standpunten.some(({ standpunt }) => standpunt === 'bezwaar');
  return (
    <details className="genomen__een">
      <summary>
        <Besluittekst voorstel={besluit.voorstel} />
        <span className="rij">
          {verschil ? (
            <Etiket toon="let" icoon={<IconAlertOctagon aria-hidden className="icoon" />}>
              {t('tafel.metVerschil')}
            </Etiket>
          ) : (
            <Etiket toon="goed" icoon={<IconCheck aria-hidden className="icoon" />}>
              {t('tafel.eensgezind')}
            </Etiket>
          )}
          {genomenDoor && genomenOp && (
            <span className="klein zacht">
              {t('tafel.genomenOp', { naam: genomenDoor.naam, tijd: tijd(genomenOp, taal) })}
            </span>
          )}
        </span>
      </summary>
      <Standpunten standpunten={standpunten} ik={null} />
    </details>
  );
}
