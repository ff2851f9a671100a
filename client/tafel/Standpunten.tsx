import { useTranslation } from 'react-i18next';
import type { Standpuntzicht } from '../../machines/zicht/soorten.ts';
import { Persoon } from '../deel/Persoon.tsx';
import { Standpuntmerk } from '../deel/Standpuntmerk.tsx';
import { tijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { tel } from './telling.ts';

/** Everybody's stance, whoever has not answered among them, and what the count is a count of. */
export function Standpunten({ standpunten, ik }: { standpunten: Standpuntzicht[]; ik: string | null }) {
  const { t } = useTranslation();
  if (standpunten.length === 0) return null;
  return (
    <div className="ronde">
      <ul className="ronde__lijst" aria-label={t('tafel.ieders')}>
        {standpunten.map((een) => (
          <li key={een.wie.persoon} className={`ronde__een ronde__een--${een.standpunt ?? 'geen'}`}>
            <Persoon mens={een.wie} kort ik={een.wie.persoon === ik} />
            <Standpuntmerk standpunt={een.standpunt} />
            <Woorden standpunt={een} />
          </li>
        ))}
      </ul>
      <p className="ronde__telling cijfers">{t('tafel.telling', tel(standpunten))}</p>
      {standpunten.some(({ standpunt }) => standpunt === null) && (
        <p className="ronde__uitleg">{t('tafel.geenAntwoordUitleg')}</p>
      )}
    </div>
  );
}

/** What an objection is about and what would solve it, and what somebody said before. */
function Woorden({ standpunt: { reden, watLostOp, eerder } }: { standpunt: Standpuntzicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const vorige = eerder.at(-1);
  if (!reden && !watLostOp && !vorige) return null;
  return (
    <div className="ronde__woorden">
      {reden && <p className="gevoelig">{reden}</p>}
      {watLostOp && <p className="zacht gevoelig">{t('tafel.lostOp', { tekst: watLostOp })}</p>}
      {vorige && (
        <p className="zacht">
          {t('tafel.eerder', {
            standpunt: t(`standpunt.${vorige.standpunt}`).toLowerCase(),
            tijd: tijd(vorige.op, taal),
          })}
        </p>
      )}
    </div>
  );
}
