import { useTranslation } from 'react-i18next';
import { stappen } from '../../machines/kader/lijsten.ts';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze, VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldDatum, VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import { momentVan } from '../taal/datum.ts';
import type { CasusVormProps } from './soorten.ts';

const woordsoorten = ['bijdrage', 'vraag', 'reactie', 'orde'] as const;

export function OverlegPlan({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      begin={{ tijd: '14:00', minuten: '60' }}
      maak={(lees) => ({
        type: 'overleg.plan',
        casus: casus.casus,
        op: momentVan(lees.tekst('dag'), lees.tekst('tijd')),
        plaats: lees.tekst('plaats'),
        minuten: Number(lees.tekst('minuten')),
      })}
    >
      <div className="velden-naast">
        <VeldDatum naam="dag" label={t('vorm.overlegDag')} />
        <VeldTekst naam="tijd" label={t('vorm.overlegTijd')} soort="time" />
        <VeldTekst naam="minuten" label={t('vorm.overlegMinuten')} soort="number" />
      </div>
      <VeldTekst naam="plaats" label={t('vorm.overlegPlaats')} uitleg={t('vorm.overlegPlaatsUitleg')} />
    </Formulier>
  );
}

/** To the step `over`. Whether the goal must have been read aloud is for the server to say. */
export function OverlegStap({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const naar = stappen.find((een) => een === over) ?? 'beeldvorming';
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'overleg.stap',
        overleg: casus.overleg?.overleg ?? '',
        casus: casus.casus,
        naar,
        bevestigd: lees.lijst('bevestigd').includes('ja'),
      })}
    >
      <p>{t('vorm.stapNaar', { stap: t(`stap.${naar}`) })}</p>
      {casus.doel && <blockquote className="citaat">{casus.doel}</blockquote>}
      <VeldVinken
        naam="bevestigd"
        label={t('vorm.stapBevestigd')}
        keuzes={[{ waarde: 'ja', label: t('vorm.stapBevestigdVink') }]}
        verplicht={false}
      />
    </Formulier>
  );
}

export function OverlegRondAf({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'overleg.rondAf',
        overleg: casus.overleg?.overleg ?? '',
        casus: casus.casus,
        terugkoppeling: lees.tekst('terugkoppeling'),
      })}
    >
      <VeldGebied naam="terugkoppeling" label={t('vorm.terugkoppeling')} rijen={4} />
    </Formulier>
  );
}

export function OverlegVraagWoord({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      begin={{ soort: 'bijdrage' }}
      maak={(lees) => ({
        type: 'overleg.vraagWoord',
        overleg: casus.overleg?.overleg ?? '',
        soort: lees.keuze('soort', woordsoorten),
      })}
    >
      <VeldKeuze
        naam="soort"
        label={t('vorm.woordsoort')}
        keuzes={woordsoorten.map((een) => ({ waarde: een, label: t(`woordsoort.${een}`) }))}
      />
    </Formulier>
  );
}

export function OverlegGeefWoord({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      begin={{ persoon: over }}
      maak={(lees) => ({
        type: 'overleg.geefWoord',
        overleg: casus.overleg?.overleg ?? '',
        persoon: lees.tekst('persoon'),
      })}
    >
      <VeldMensen
        naam="persoon"
        label={t('vorm.wie')}
        mensen={casus.overleg?.genodigden.map(({ wie }) => wie) ?? []}
        een
      />
    </Formulier>
  );
}
