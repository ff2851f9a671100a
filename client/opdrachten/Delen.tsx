import { useTranslation } from 'react-i18next';
import { grondslagen } from '../../machines/kader/lijsten.ts';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import type { CasusVormProps } from './soorten.ts';

export function OverdrachtBied({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const { geldend } = useKader();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'overdracht.bied',
        casus: casus.casus,
        ontvanger: lees.tekst('ontvanger'),
        gegevens: lees.tekst('gegevens'),
        grondslag: lees.keuze('grondslag', grondslagen),
      })}
    >
      <VeldMensen naam="ontvanger" label={t('vorm.ontvanger')} mensen={casus.kiesbaar} een />
      <VeldGebied naam="gegevens" label={t('vorm.overdrachtGegevens')} uitleg={t('vorm.overdrachtGegevensUitleg')} />
      <VeldKeuze
        naam="grondslag"
        label={t('vorm.grondslag')}
        keuzes={geldend.grondslagen.map((een) => ({ waarde: een, label: t(`grondslag.${een}`) }))}
      />
    </Formulier>
  );
}
