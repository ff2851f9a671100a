import { useTranslation } from 'react-i18next';
import type { Besluitzicht } from '../../machines/zicht/soorten.ts';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** Which grounds were tried for sharing, in which order and when, with what was refused in the words of who did. */
export function Gronden({ gronden }: Pick<Besluitzicht, 'gronden'>) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (gronden.length === 0) return null;
  return (
    <div className="stapel stapel--dicht">
      <h4 className="bijschrift">{t('casus.gronden')}</h4>
      <ol className="klein reikwijdte">
        {gronden.map(({ op, uitkomst, grondslag, reden }) => (
          <li key={`${op} ${uitkomst} ${reden}`}>
            <span className="zacht">{dag(op, taal)}</span>{' '}
            {grondslag
              ? t('casus.grond.gekozen', { grondslag: t(`grondslag.${grondslag}`) })
              : t(`casus.grond.${uitkomst}`)}
            {reden && <span className="zacht"> “{reden}”</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
