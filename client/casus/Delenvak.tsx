import { IconMessage2Check } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { uitzonderingsgronden } from '../../machines/kader/lijsten.ts';
import type { Casuszicht, Toestemmingzicht, Uitzonderingzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Feiten } from '../deel/Feiten.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Knoppen } from './Knoppen.tsx';

const kanalen = ['gesprek', 'brief', 'telefoon'] as const;

/** What the person concerned was asked and told, what was not, and why. */
export function Delenvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { toestemmingen, uitzonderingen, geinformeerd, uitgenodigd } = zicht;
  if (!toestemmingen.length && !uitzonderingen.length && !geinformeerd && !uitgenodigd) return null;
  return (
    <Vak kop={t('casus.delen')} icoon={<IconMessage2Check aria-hidden className="icoon" />}>
      <Gezegd zicht={zicht} />
      {toestemmingen.length > 0 && (
        <div className="stapel stapel--dicht">
          <h3>{t('casus.toestemmingen')}</h3>
          <ul className="regels">
            {toestemmingen.map((een) => (
              <Toestemming key={`${een.soort}:${een.gevraagdOp}:${een.omvang}`} toestemming={een} />
            ))}
          </ul>
        </div>
      )}
      {uitzonderingen.length > 0 && (
        <div className="stapel stapel--dicht">
          <h3>{t('casus.uitzonderingen')}</h3>
          <ul className="regels">
            {uitzonderingen.map((een) => (
              <Uitzondering key={een.uitzondering} uitzondering={een} zicht={zicht} />
            ))}
          </ul>
        </div>
      )}
    </Vak>
  );
}

function Gezegd({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { geinformeerd, uitgenodigd } = zicht;
  const bericht = (een: Casuszicht['geinformeerd']) => {
    if (!een) return null;
    const kanaal = kanalen.find((bekend) => bekend === een.kanaal);
    const datum = dag(een.op, taal);
    return t('casus.vastgelegdDoor', {
      kanaal: kanaal ? t(`kanaal.${kanaal}`) : een.kanaal,
      datum,
      naam: een.door.naam,
    });
  };
  return (
    <Feiten
      feiten={[
        [t('casus.geinformeerd'), bericht(geinformeerd)],
        [t('casus.uitgenodigd'), bericht(uitgenodigd)],
      ]}
    />
  );
}

function Toestemming({ toestemming }: { toestemming: Toestemmingzicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { soort, gegeven, omvang, gevraagdOp, door } = toestemming;
  return (
    <li className="regel">
      <div>
        <p>
          <b>{t(`toestemming.${soort}`)}</b>
        </p>
        <p className="klein">{omvang}</p>
      </div>
      <div className="regel__rechts">
        <Etiket toon={gegeven ? 'goed' : 'let'}>{gegeven ? t('casus.ja') : t('casus.nee')}</Etiket>
        <p className="klein zacht">
          {t('casus.gevraagdOp', { datum: dag(gevraagdOp, taal) })}, {door.naam}
        </p>
      </div>
    </li>
  );
}

function Uitzondering({ uitzondering, zicht }: { uitzondering: Uitzonderingzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { soort, grond, motivering, herzienOp, door, vervallen } = uitzondering;
  const bekend = uitzonderingsgronden.find((een) => een === grond);
  return (
    <li className="regel" id={uitzondering.uitzondering}>
      <div>
        <p>
          <b>{t(`uitzondering.${soort}`)}</b>
        </p>
        <p className="klein zacht">
          {bekend ? t(`uitzonderingsgrond.${bekend}`) : grond}, {door.naam}
        </p>
        <p className="klein">{motivering}</p>
      </div>
      <div className="regel__rechts">
        {vervallen ? (
          <Etiket>{t('casus.vervallen')}</Etiket>
        ) : (
          <Termijn voor={herzienOp} wat={t('casus.herzien')} kort />
        )}
        <Knoppen zicht={zicht} deel={uitzondering.uitzondering} />
      </div>
    </li>
  );
}
