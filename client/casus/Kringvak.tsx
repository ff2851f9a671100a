import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht, Kringzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Knoppen } from './Knoppen.tsx';

/** The people around the person concerned, as far as they must be known, and whether each was told so. */
export function Kringvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (zicht.kring.length === 0) return null;
  return (
    <Vak kop={t('kring.kop')} icoon={<IconUsersGroup aria-hidden className="icoon" />}>
      <p className="klein zacht">{t('kring.uitleg')}</p>
      <ul className="regels">
        {zicht.kring.map((lid) => (
          <Lid key={lid.kringlid} lid={lid} zicht={zicht} />
        ))}
      </ul>
    </Vak>
  );
}

function Lid({ lid, zicht }: { lid: Kringzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { kringlid, naam, relatie, noodzaak, door, isVerteld, verteld, afgestemd } = lid;
  return (
    <li className="regel" id={kringlid}>
      <div>
        <p>
          <b>{naam}</b>
        </p>
        <p className="klein zacht">
          {t(`kring.relatie.${relatie}`)}, {t('kring.door', { naam: door.naam })}
        </p>
        <p className="klein">{t('kring.waarom', { reden: noodzaak })}</p>
        {verteld && (
          <p className="klein zacht">
            {t('kring.verteld', {
              ...{ kanaal: t(`kanaal.${verteld.kanaal}`), datum: dag(verteld.op, taal), naam: verteld.door.naam },
            })}
          </p>
        )}
        {afgestemd?.kenmerk && (
          <p className="klein zacht">{t('kring.afgestemdKenmerk', { kenmerk: afgestemd.kenmerk })}</p>
        )}
      </div>
      <div className="regel__rechts">
        {afgestemd && <Etiket>{t('kring.afgestemd')}</Etiket>}
        {isVerteld !== null && (
          <Etiket toon={isVerteld ? 'goed' : 'let'}>{t(isVerteld ? 'casus.isVerteld' : 'casus.nietVerteld')}</Etiket>
        )}
        <Knoppen zicht={zicht} deel={kringlid} />
      </div>
    </li>
  );
}
