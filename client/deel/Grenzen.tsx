import { useTranslation } from 'react-i18next';
import type { Itemzicht } from '../../machines/zicht/soorten.ts';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** What the source asks of whoever has this, each in a sentence. */
export function Grenzen({ grenzen }: { grenzen: NonNullable<Itemzicht['grenzen']> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { nietAan, totEnMet, alleenAanTafel } = grenzen;
  const namen = nietAan.map(({ naam, organisatienaam }) => `${naam} (${organisatienaam})`).join(', ');
  const zinnen = [
    namen && t('grenzen.nietAan', { namen }),
    totEnMet && t('grenzen.totEnMet', { dag: dag(totEnMet, taal) }),
    alleenAanTafel && t('grenzen.aanTafel'),
  ].filter(Boolean);
  return <p className="klein">{zinnen.join(' ')}</p>;
}
