import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dag, dagEnTijd, dagenTussen, korteDag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { useNu } from '../verbinding/klok.ts';

interface TermijnProps {
  /** A date or a moment. */
  voor: string;
  /** What must be done by then. */
  wat?: string;
  kort?: boolean;
}

const heeftTijd = (voor: string) => voor.length > 10;

/** How far away a day is, as people say it: in days, then months, then years. */
function afstand(dagen: number, t: TFunction): string {
  if (dagen === 0) return t('deel.vandaag');
  if (dagen === 1) return t('deel.morgen');
  if (dagen === -1) return t('deel.gisteren');
  const ver = Math.abs(dagen);
  if (ver >= 730) return t(dagen > 0 ? 'deel.overJaren' : 'deel.jarenGeleden', { count: Math.round(ver / 365.25) });
  if (ver >= 60) return t(dagen > 0 ? 'deel.overMaanden' : 'deel.maandenGeleden', { count: Math.round(ver / 30.4) });
  return t(dagen > 0 ? 'deel.overDagen' : 'deel.dagenGeleden', { count: ver });
}

/** A deadline in words. Overdue says so, with a mark. */
export function Termijn({ voor, wat, kort }: TermijnProps) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const nu = useNu();
  const dagen = dagenTussen(nu, voor);
  const teLaat = heeftTijd(voor) ? Date.parse(voor) < nu.getTime() : dagen < 0;
  const Icoon = teLaat ? IconAlertTriangle : IconClock;
  const vol = heeftTijd(voor) ? dagEnTijd(voor, taal) : dag(voor, taal);
  const klasse = teLaat ? 'termijn termijn--laat' : dagen <= 2 ? 'termijn termijn--gauw' : 'termijn';
  return (
    <span className={klasse}>
      <Icoon aria-hidden className="icoon" />
      <span>
        {wat && <span className="termijn__wat">{wat} </span>}
        <time dateTime={voor} title={vol}>
          {kort ? korteDag(voor, taal, nu) : vol}
        </time>{' '}
        <span className="termijn__afstand">
          ({teLaat && `${t('deel.teLaat')}, `}
          {afstand(dagen, t)})
        </span>
      </span>
    </span>
  );
}
