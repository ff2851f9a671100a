import { useTranslation } from 'react-i18next';
import { kanalen } from '../../machines/rechten/lijsten.ts';
import { VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import type { Lezer } from '../deel/vorm/waarden.ts';
import { Kanaalveld } from './Kanaalveld.tsx';

/** How and when somebody was told, and that their rights were named. */
export function Verteldvelden() {
  const { t } = useTranslation();
  return (
    <>
      <Kanaalveld label={t('vorm.kanaal')} />
      <VeldDatum naam="op" label={t('vorm.opDag')} />
      <VeldVinken
        naam="rechten"
        label={t('vorm.rechtenVerteld')}
        keuzes={[{ waarde: 'ja', label: t('vorm.rechtenVerteldVink') }]}
      />
    </>
  );
}

/** What was filled in, as the commands say it. */
export const verteldUit = (lees: Lezer) => ({
  kanaal: lees.keuze('kanaal', kanalen),
  op: lees.tekst('op'),
  rechten: lees.lijst('rechten').includes('ja'),
});
