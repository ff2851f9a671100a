import { useTranslation } from 'react-i18next';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import { useWaarde } from '../deel/vorm/Vormhouder.tsx';
import type { CasusVormProps } from './soorten.ts';

const voortgangen = ['bezig', 'gedaan', 'geblokkeerd'] as const;

export function PlanVoegToe({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'plan.voegToe',
        casus: casus.casus,
        actie: {
          wat: lees.tekst('wat'),
          eigenaar: lees.tekst('eigenaar'),
          voor: lees.tekst('voor'),
          klaarAls: lees.tekst('klaarAls'),
        },
      })}
    >
      <VeldGebied dat naam="wat" label={t('vorm.actieWat')} rijen={2} />
      <VeldMensen
        naam="eigenaar"
        label={t('vorm.actieEigenaar')}
        uitleg={t('vorm.actieEigenaarUitleg')}
        mensen={casus.betrokkenen}
        een
      />
      <VeldDatum naam="voor" label={t('vorm.actieVoor')} />
      <VeldGebied dat naam="klaarAls" label={t('vorm.actieKlaarAls')} rijen={2} />
    </Formulier>
  );
}

export function PlanMeldVoortgang({ casus, over, ...props }: CasusVormProps) {
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'plan.meldVoortgang',
        casus: casus.casus,
        actie: over,
        voortgang: lees.keuze('voortgang', voortgangen),
        ...(lees.tekst('toelichting') && { toelichting: lees.tekst('toelichting') }),
      })}
    >
      <Voortgangsvelden />
    </Formulier>
  );
}

function Voortgangsvelden() {
  const { t } = useTranslation();
  const vast = useWaarde('voortgang') === 'geblokkeerd';
  return (
    <>
      <VeldKeuze
        naam="voortgang"
        label={t('vorm.voortgang')}
        keuzes={voortgangen.map((een) => ({ waarde: een, label: t(`voortgang.${een}`) }))}
        naast
      />
      <VeldGebied naam="toelichting" label={t('vorm.toelichting')} rijen={2} verplicht={vast} />
    </>
  );
}

export function CasusregieDraagVoor({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({ type: 'casusregie.draagVoor', casus: casus.casus, persoon: lees.tekst('persoon') })}
    >
      <VeldMensen naam="persoon" label={t('vorm.casusregisseur')} mensen={casus.betrokkenen} een />
    </Formulier>
  );
}

export function PlanStelVast({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'plan.stelVast',
        casus: casus.casus,
        herzienOp: lees.tekst('herzienOp'),
        noodzaak: lees.tekst('noodzaak'),
      })}
    >
      <VeldGebied naam="noodzaak" label={t('vorm.noodzaak')} uitleg={t('vorm.noodzaakUitleg')} />
      <VeldDatum naam="herzienOp" label={t('vorm.herzienOp')} />
    </Formulier>
  );
}
