import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Tafelzicht } from '../../machines/zicht/soorten.ts';
import { tijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { useNu } from '../verbinding/klok.ts';

const minuut = 60_000;

/** When it was planned and how long is left, by the clock of the server. */
export function Tafelklok({ zicht: { op, minuten, stand, nu } }: { zicht: Tafelzicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const klok = useNu(10_000).getTime();
  const begin = Date.parse(op);
  const einde = begin + minuten * minuut;
  const over = Math.ceil((einde - klok) / minuut);
  const tot = Math.ceil((begin - klok) / minuut);
  const geopend = nu?.spoor.findLast(({ type }) => type === 'overleg.open')?.op;
  const bezig = geopend ? Math.max(0, Math.floor((klok - Date.parse(geopend)) / minuut)) : null;
  const rest = () => {
    if (stand === 'gesloten' || tot > 24 * 60 || over < -24 * 60) return null;
    if (tot > 0) return t('tafel.begintOver', { minuten: tot });
    return over >= 0 ? t('tafel.nogMinuten', { minuten: over }) : t('tafel.looptUit', { minuten: -over });
  };
  return (
    <p className={over < 0 && stand === 'bezig' ? 'tafelklok tafelklok--uit' : 'tafelklok'}>
      <IconClock aria-hidden className="icoon" />
      <span className="cijfers">
        {t('tafel.gepland', { van: tijd(op, taal), tot: tijd(new Date(einde).toISOString(), taal) })}
      </span>
      {rest() && <span className="tafelklok__rest">{rest()}</span>}
      {bezig !== null && bezig < 24 * 60 && (
        <span className="tafelklok__punt">{t('tafel.bezigSinds', { minuten: bezig })}</span>
      )}
    </p>
  );
}
