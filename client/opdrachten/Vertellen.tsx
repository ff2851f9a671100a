import { useTranslation } from 'react-i18next';
import { kanalen } from '../../machines/rechten/lijsten.ts';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import { datumVan } from '../taal/datum.ts';
import { useNu } from '../verbinding/klok.ts';
import { Kanaalveld } from './Kanaalveld.tsx';
import { Sprekersveld, sprekersUit } from './Sprekers.tsx';
import type { CasusVormProps } from './soorten.ts';
import { Verteldvelden, verteldUit } from './Verteldvelden.tsx';

export function BetrokkeneInformeer({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const vandaag = datumVan(useNu());
  return (
    <Formulier
      {...props}
      begin={{ op: vandaag }}
      maak={(lees) => ({
        type: 'betrokkene.informeer',
        casus: casus.casus,
        ...verteldUit(lees),
        ...sprekersUit(lees, casus, 'aan'),
      })}
    >
      <Sprekersveld casus={casus} naam="aan" label={t('vorm.verteldAan')} />
      <Verteldvelden />
    </Formulier>
  );
}

export function BetrokkeneNodigUit({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const vandaag = datumVan(useNu());
  return (
    <Formulier
      {...props}
      begin={{ op: vandaag }}
      maak={(lees) => ({
        type: 'betrokkene.nodigUit',
        casus: casus.casus,
        kanaal: lees.keuze('kanaal', kanalen),
        op: lees.tekst('op'),
      })}
    >
      <Kanaalveld label={t('vorm.kanaalUitnodiging')} />
      <VeldDatum naam="op" label={t('vorm.opDag')} />
    </Formulier>
  );
}
