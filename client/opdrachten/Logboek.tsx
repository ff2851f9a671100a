import { useTranslation } from 'react-i18next';
import { logdoelen } from '../../machines/logboek/doelen.ts';
import type { Logboekzicht } from '../../machines/zicht/leessoorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { useZicht } from '../verbinding/useZicht.ts';
import type { CasusVormProps } from './soorten.ts';

/** For what the log is read: one of the purposes of the Act, and in words what for now. */
export function LogboekOpen({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const gevolgd = useZicht({ wat: 'logboek', casus: casus.casus });
  const doelen: Logboekzicht['doelen'] = gevolgd.zicht?.doelen ?? [];
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'logboek.open',
        casus: casus.casus,
        doel: lees.keuze('doel', logdoelen),
        toelichting: lees.tekst('toelichting'),
      })}
    >
      <VeldKeuze
        naam="doel"
        label={t('logboek.vorm.doel')}
        keuzes={doelen.map((een) => ({ waarde: een, label: t(`logboek.doel.${een}`) }))}
      />
      <VeldGebied
        naam="toelichting"
        label={t('logboek.vorm.toelichting')}
        uitleg={t('logboek.vorm.toelichtingUitleg')}
        rijen={2}
      />
      <Bericht soort="let">{t('logboek.vorm.gevolg')}</Bericht>
    </Formulier>
  );
}
