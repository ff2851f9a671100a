import { useTranslation } from 'react-i18next';
import type { Voorstel } from '../../machines/gebeurtenissen.ts';
import { verlengingsgronden, vernietigredenen } from '../../machines/kader/lijsten.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import type { Lezer } from '../deel/vorm/waarden.ts';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { AanmeldingVelden, aanmeldingUit } from './Melden.tsx';
import type { CasusVormProps } from './soorten.ts';

/** A renewal as it was filled in. */
export const verlengingUit = (lees: Lezer): Voorstel => ({
  onderwerp: 'verlenging',
  grond: lees.keuze('grond', verlengingsgronden),
  tot: lees.tekst('tot'),
  reden: lees.tekst('reden'),
});

/** A reopening as it was filled in, with the new report it rests on. */
export const heropeningUit = (lees: Lezer): Voorstel => ({
  onderwerp: 'heropening',
  aanmelding: aanmeldingUit(lees),
  reden: lees.tekst('reden'),
});

/** Why, and until when at most. */
export function Verlengingsvelden({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const einde = casus.termijnen.find(({ soort }) => soort === 'bewaren')?.voor ?? casus.afgeschermd?.vernietigdOp;
  return (
    <>
      <Bericht soort="info">
        <p>{t('vorm.verlengGevolg')}</p>
      </Bericht>
      <VeldKeuze
        naam="grond"
        label={t('vorm.verlengGrond')}
        keuzes={verlengingsgronden.map((een) => ({ waarde: een, label: t(`verlengingsgrond.${een}`) }))}
      />
      <VeldDatum
        naam="tot"
        label={t('vorm.verlengTot')}
        {...(einde && { uitleg: t('vorm.verlengTotUitleg', { datum: dag(einde, taal) }) })}
      />
      <VeldGebied naam="reden" label={t('vorm.bewaarReden')} rijen={3} />
    </>
  );
}

/** Why this report belongs to what was closed, and the report itself. */
export function Heropeningsvelden() {
  const { t } = useTranslation();
  return (
    <>
      <Bericht soort="info">
        <p>{t('vorm.heropenUitleg')}</p>
      </Bericht>
      <VeldGebied naam="reden" label={t('vorm.heropenReden')} rijen={2} />
      <AanmeldingVelden />
    </>
  );
}

interface BesluitProps extends CasusVormProps {
  type: 'casus.verleng' | 'casus.heropen';
}

function Besluit({ casus, over, type, ...props }: BesluitProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({ type, casus: casus.casus, besluit: over, motivering: lees.tekst('motivering') })}
    >
      <Bericht soort="let">
        <p>{t('vorm.verlengGevolg')}</p>
      </Bericht>
      <VeldGebied naam="motivering" label={t('vorm.besluitReden')} rijen={3} />
    </Formulier>
  );
}

export const CasusVerleng = (props: CasusVormProps) => <Besluit {...props} type="casus.verleng" />;
export const CasusHeropen = (props: CasusVormProps) => <Besluit {...props} type="casus.heropen" />;

/** Whether one's own datum may stay: a plain yes or no, without a reason. */
export function BewaringAntwoord({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const gevraagd = casus.bewaring.find(({ gegeven }) => gegeven === over);
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'bewaring.antwoord',
        casus: casus.casus,
        besluit: gevraagd?.besluit ?? '',
        gegeven: over,
        akkoord: lees.ja('akkoord'),
      })}
    >
      <VeldKeuze
        naam="akkoord"
        label={t('vorm.bewaarVraag')}
        uitleg={t('vorm.bewaarUitleg')}
        keuzes={[
          { waarde: 'ja', label: t('vorm.bewaarJa') },
          { waarde: 'nee', label: t('vorm.bewaarNee') },
        ]}
      />
    </Formulier>
  );
}

export function VernietigingStelVoor({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      gevaar
      maak={(lees) => ({
        type: 'vernietiging.stelVoor',
        casus: casus.casus,
        reden: lees.keuze('reden', vernietigredenen),
      })}
    >
      <VeldKeuze
        naam="reden"
        label={t('vorm.vernietigReden')}
        keuzes={vernietigredenen.map((een) => ({ waarde: een, label: t(`vernietigreden.${een}`) }))}
      />
    </Formulier>
  );
}
