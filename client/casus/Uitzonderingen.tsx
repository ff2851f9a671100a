import { useTranslation } from 'react-i18next';
import type { Casuszicht, Uitzonderingzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Knoppen } from './Knoppen.tsx';

/** What the person concerned is not asked, told or invited to for now, why, and when that is looked at again. */
export function Uitzonderingen({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (zicht.uitzonderingen.length === 0) return null;
  return (
    <div className="stapel stapel--dicht">
      <h3>{t('casus.uitzonderingen')}</h3>
      <ul className="regels">
        {zicht.uitzonderingen.map((een) => (
          <Uitzondering key={een.uitzondering} uitzondering={een} zicht={zicht} />
        ))}
      </ul>
    </div>
  );
}

function Uitzondering({ uitzondering, zicht }: { uitzondering: Uitzonderingzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { soort, grond, motivering, herzienOp, voor, eerder, door, vervallen, alsnog } = uitzondering;
  const wat = t(`uitzondering.${soort}`);
  return (
    <li className="regel" id={uitzondering.uitzondering}>
      <div>
        <p>
          <b>{voor === null ? wat : t('casus.uitzonderingVoor', { soort: wat, naam: voor })}</b>
        </p>
        <p className="klein zacht">
          {t(`uitzonderingsgrond.${grond}`)}, {door.naam}
        </p>
        <p className="klein">{motivering}</p>
        {eerder.length > 0 && (
          <details className="klein">
            <summary>{t('casus.eerdereRedenen')}</summary>
            {eerder.map((een) => (
              <p key={een.op}>
                {t('casus.eerdereReden', { datum: dag(een.herzienOp, taal), motivering: een.motivering })}
              </p>
            ))}
          </details>
        )}
      </div>
      <div className="regel__rechts">
        {vervallen ? (
          <Etiket>{t('casus.vervallen')}</Etiket>
        ) : (
          <Termijn voor={herzienOp} wat={t('casus.herzien')} kort />
        )}
        {alsnog && <Etiket toon="let">{t('casus.alsnog')}</Etiket>}
        <Knoppen zicht={zicht} deel={uitzondering.uitzondering} />
      </div>
    </li>
  );
}
