import { useTranslation } from 'react-i18next';
import { uitzonderingsgronden } from '../../machines/kader/lijsten.ts';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldJaNee, VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { datumVan } from '../taal/datum.ts';
import { useNu } from '../verbinding/klok.ts';
import type { CasusVormProps } from './soorten.ts';

const toestemmingen = ['grondslag', 'geheimhouding', 'hulp'] as const;
const uitzonderingen = ['nietVragen', 'nietInformeren', 'nietUitnodigen'] as const;
export const kanalen = ['gesprek', 'brief', 'telefoon'] as const;

export function ToestemmingRegistreer({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const vandaag = datumVan(useNu());
  return (
    <Formulier
      {...props}
      begin={{ gevraagdOp: vandaag }}
      maak={(lees) => ({
        type: 'toestemming.registreer',
        casus: casus.casus,
        soort: lees.keuze('soort', toestemmingen),
        gegeven: lees.ja('gegeven'),
        omvang: lees.tekst('omvang'),
        gevraagdOp: lees.tekst('gevraagdOp'),
      })}
    >
      <VeldKeuze
        naam="soort"
        label={t('vorm.toestemmingSoort')}
        keuzes={toestemmingen.map((een) => ({ waarde: een, label: t(`toestemming.${een}`) }))}
      />
      <VeldGebied naam="omvang" label={t('vorm.omvang')} rijen={2} />
      <VeldJaNee naam="gegeven" label={t('vorm.toestemmingGegeven')} />
      <VeldDatum naam="gevraagdOp" label={t('vorm.gevraagdOp')} />
    </Formulier>
  );
}

export function UitzonderingRegistreer({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const { geldend } = useKader();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'uitzondering.registreer',
        casus: casus.casus,
        soort: lees.keuze('soort', uitzonderingen),
        grond: lees.keuze('grond', uitzonderingsgronden),
        motivering: lees.tekst('motivering'),
        herzienOp: lees.tekst('herzienOp'),
      })}
    >
      <VeldKeuze
        naam="soort"
        label={t('vorm.uitzonderingSoort')}
        keuzes={uitzonderingen.map((een) => ({ waarde: een, label: t(`uitzondering.${een}`) }))}
      />
      <VeldKeuze
        naam="grond"
        label={t('vorm.uitzonderingGrond')}
        keuzes={geldend.uitzonderingsgronden.map((een) => ({ waarde: een, label: t(`uitzonderingsgrond.${een}`) }))}
        kolommen
      />
      <VeldGebied naam="motivering" label={t('vorm.uitzonderingWaarom')} />
      <VeldDatum naam="herzienOp" label={t('vorm.herzienOp')} />
    </Formulier>
  );
}

interface BerichtProps extends CasusVormProps {
  type: 'betrokkene.informeer' | 'betrokkene.nodigUit';
  label: string;
}

function BetrokkeneBericht({ casus, type, label, ...props }: BerichtProps) {
  const { t } = useTranslation();
  const vandaag = datumVan(useNu());
  return (
    <Formulier
      {...props}
      begin={{ op: vandaag }}
      maak={(lees) => ({ type, casus: casus.casus, kanaal: lees.keuze('kanaal', kanalen), op: lees.tekst('op') })}
    >
      <VeldKeuze
        naam="kanaal"
        label={label}
        keuzes={kanalen.map((een) => ({ waarde: een, label: t(`kanaal.${een}`) }))}
        naast
      />
      <VeldDatum naam="op" label={t('vorm.opDag')} />
    </Formulier>
  );
}

export function BetrokkeneInformeer(props: CasusVormProps) {
  const { t } = useTranslation();
  return <BetrokkeneBericht {...props} type="betrokkene.informeer" label={t('vorm.kanaal')} />;
}

export function BetrokkeneNodigUit(props: CasusVormProps) {
  const { t } = useTranslation();
  return <BetrokkeneBericht {...props} type="betrokkene.nodigUit" label={t('vorm.kanaalUitnodiging')} />;
}
