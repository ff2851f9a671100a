import { useTranslation } from 'react-i18next';
import { standpunten } from '../../machines/kader/lijsten.ts';
import { Standpuntmerk } from '../deel/Standpuntmerk.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { useWaarde } from '../deel/vorm/Vormhouder.tsx';
import type { CasusVormProps } from './soorten.ts';

/** A stance, with what each one means. Only an objection asks for words. */
export function StandpuntGeef({ casus, over, ...props }: CasusVormProps) {
  const eigen = casus.besluiten
    .find(({ besluit }) => besluit === over)
    ?.standpunten.find(({ wie }) => wie.persoon === casus.ik)?.standpunt;
  return (
    <Formulier
      {...props}
      begin={eigen ? { standpunt: eigen } : {}}
      maak={(lees) => {
        const bezwaar = lees.tekst('standpunt') === 'bezwaar';
        return {
          type: 'standpunt.geef',
          casus: casus.casus,
          besluit: over,
          standpunt: lees.keuze('standpunt', standpunten),
          ...(bezwaar && lees.tekst('reden') && { reden: lees.tekst('reden') }),
          ...(bezwaar && lees.tekst('watLostOp') && { watLostOp: lees.tekst('watLostOp') }),
        };
      }}
    >
      <Standpuntvelden />
    </Formulier>
  );
}

function Standpuntvelden() {
  const { t } = useTranslation();
  const bezwaar = useWaarde('standpunt') === 'bezwaar';
  return (
    <>
      <VeldKeuze
        naam="standpunt"
        label={t('vorm.uwStandpunt')}
        keuzes={standpunten.map((een) => ({
          waarde: een,
          label: <Standpuntmerk standpunt={een} />,
          uitleg: t(`standpuntUitleg.${een}`),
        }))}
      />
      {bezwaar && (
        <>
          <VeldGebied naam="reden" label={t('vorm.bezwaarReden')} uitleg={t('vorm.bezwaarRedenUitleg')} />
          <VeldGebied naam="watLostOp" label={t('vorm.watLostOp')} rijen={2} verplicht={false} />
        </>
      )}
    </>
  );
}
