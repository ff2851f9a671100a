import { IconCheck, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tafelzicht } from '../../machines/zicht/soorten.ts';

type Punt = Tafelzicht['agenda'][number];

/** One line of the agenda: been, now or to come; a closed one is only a place. */
export function Agendapunt({ punt }: { punt: Punt }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={`agendapunt__merk agendapunt__merk--${punt.stand}`} aria-hidden>
        {punt.stand === 'geweest' ? <IconCheck stroke={3} /> : punt.nummer}
      </span>
      <span className="alleen-voorlezen">{t('tafel.agendapunt', { nummer: punt.nummer })}: </span>
      {punt.casus ? (
        <span className="kenmerk">{punt.kenmerk}</span>
      ) : (
        <span className="agendapunt__dicht">
          <IconLock aria-hidden className="icoon" />
          {t('tafel.agendaGesloten')}
        </span>
      )}
      <span className="alleen-voorlezen">, {t(`tafel.agendastand.${punt.stand}`)}</span>
    </>
  );
}

/** The top line of the room: the agenda in order, who is here, and coming or going. */
export function Agendastrook({ zicht, children }: { zicht: Tafelzicht; children?: ReactNode }) {
  const { t } = useTranslation();
  const er = zicht.stoelen.filter(({ stand }) => stand !== 'afwezig').length;
  return (
    <div className="agendastrook">
      <span className="agendastrook__plaats">{zicht.plaats}</span>
      <ol className="agendastrook__lijst" aria-label={t('tafel.agenda')}>
        {zicht.agenda.map((punt) => (
          <li
            key={punt.nummer}
            className={`agendapunt agendapunt--${punt.stand}`}
            aria-current={punt.stand === 'nu' ? 'step' : undefined}
          >
            <Agendapunt punt={punt} />
          </li>
        ))}
      </ol>
      {zicht.stoelen.length > 0 && (
        <span className="agendastrook__er cijfers">{t('tafel.aanwezigen', { er, totaal: zicht.stoelen.length })}</span>
      )}
      <div className="agendastrook__knoppen">{children}</div>
    </div>
  );
}
