import { IconEyeCheck, IconLock, IconPencilCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Itemzicht } from '../../machines/zicht/soorten.ts';
import { dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** Why there is no text here: it can be opened, there is none (the one word), or it is not for these eyes. */
export function Dicht({ item }: { item: Itemzicht }) {
  const { t } = useTranslation();
  if (item.tekst !== null) return null;
  const woord = item.leesbaar
    ? t('logboek.open.dichtUitleg')
    : item.stand === 'nietBeschikbaar'
      ? t('casus.nietBeschikbaar')
      : t('casus.nietVoorU');
  return (
    <p className="klein zacht rij">
      <IconLock aria-hidden className="icoon" />
      {woord}
    </p>
  );
}

/** What is known of the reading: corrected since, who has it, who opened it, and that its source confers first. */
export function Leesstand({ item }: { item: Itemzicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { beraad, verbeterdOp, lezers, geopend } = item;
  return (
    <>
      {beraad && <p className="klein zacht">{t('logboek.open.beraad')}</p>}
      {verbeterdOp !== null && (
        <p className="klein rij">
          <IconPencilCheck aria-hidden className="icoon" />
          {t('logboek.open.verbeterd', { tijd: dagEnTijd(verbeterdOp, taal) })}
        </p>
      )}
      {lezers.length > 0 && <p className="klein zacht">{t('logboek.open.heeftHet', { namen: namen(lezers) })}</p>}
      {lezers.length > 0 && <Geopend geopend={geopend} />}
    </>
  );
}

/** Receipts: who opened it. */
export function Geopend({ geopend }: Pick<Itemzicht, 'geopend'>) {
  const { t } = useTranslation();
  const wie = namen(geopend.map(({ wie: mens }) => mens));
  return (
    <p className="klein zacht rij">
      <IconEyeCheck aria-hidden className="icoon" />
      {wie === '' ? t('logboek.open.nogDoorNiemand') : t('logboek.open.geopendDoor', { namen: wie })}
    </p>
  );
}

const namen = (mensen: { naam: string }[]): string => mensen.map(({ naam }) => naam).join(', ');
