import { useTranslation } from 'react-i18next';
import { type Criterium, criteria } from '../../machines/kader/lijsten.ts';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldJaNee, VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import { useWaarde } from '../deel/vorm/Vormhouder.tsx';
import type { Lezer } from '../deel/vorm/waarden.ts';
import { useKader } from '../kader/Kaderhouder.tsx';
import type { CasusVormProps } from './soorten.ts';

const GEEN = '-';
const gekozen = (gemeente: string): { gemeente?: string } => (gemeente === GEEN ? {} : { gemeente });

export function CasusScreen({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const { geldend } = useKader();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'casus.screen',
        casus: casus.casus,
        ...gekozen(lees.tekst('gemeente')),
        anderRegime: lees.ja('anderRegime'),
        noodzaak: lees.tekst('noodzaak'),
      })}
    >
      <VeldKeuze
        naam="gemeente"
        label={t('vorm.gemeente')}
        uitleg={t('vorm.gemeenteUitleg')}
        keuzes={[
          ...geldend.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
          { waarde: GEEN, label: t('vorm.geenGemeente') },
        ]}
        kolommen
      />
      <VeldJaNee naam="anderRegime" label={t('vorm.anderRegime')} uitleg={t('vorm.anderRegimeUitleg')} />
      <VeldGebied naam="noodzaak" label={t('vorm.noodzaak')} uitleg={t('vorm.noodzaakUitleg')} />
    </Formulier>
  );
}

export function CasusZetInTriage({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'casus.zetInTriage',
        casus: casus.casus,
        deelnemers: lees.lijst('deelnemers'),
        noodzaak: lees.tekst('noodzaak'),
      })}
    >
      <VeldMensen
        naam="deelnemers"
        label={t('vorm.deelnemers')}
        uitleg={t('vorm.deelnemersUitleg')}
        mensen={casus.kiesbaar}
      />
      <VeldGebied naam="noodzaak" label={t('vorm.noodzaak')} uitleg={t('vorm.noodzaakUitleg')} />
    </Formulier>
  );
}

export function DoelBeoordeel({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'doel.beoordeel',
        casus: casus.casus,
        past: lees.ja('past'),
        reden: lees.tekst('reden'),
      })}
    >
      <VeldJaNee naam="past" label={t('vorm.pastBijDoel')} />
      <VeldGebied naam="reden" label={t('vorm.redenKort')} rijen={2} />
    </Formulier>
  );
}

export function UitvraagStel({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'uitvraag.stel',
        casus: casus.casus,
        aan: lees.lijst('aan'),
        vraag: lees.tekst('vraag'),
      })}
    >
      <VeldMensen naam="aan" label={t('vorm.uitvraagAan')} mensen={casus.kiesbaar} />
      <VeldGebied dat naam="vraag" label={t('vorm.uitvraagVraag')} uitleg={t('vorm.uitvraagVraagUitleg')} rijen={2} />
    </Formulier>
  );
}

export function UitvraagBeantwoord({ casus, over, ...props }: CasusVormProps) {
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'uitvraag.beantwoord',
        casus: casus.casus,
        uitvraag: over,
        bekend: lees.ja('bekend'),
        ...(lees.ja('bekend') && lees.tekst('sinds') && { sinds: lees.tekst('sinds') }),
      })}
    >
      <BekendVelden vraag={casus.uitvragen.find(({ uitvraag }) => uitvraag === over)?.vraag} />
    </Formulier>
  );
}

function BekendVelden({ vraag }: { vraag: string | undefined }) {
  const { t } = useTranslation();
  const bekend = useWaarde('bekend') === 'ja';
  return (
    <>
      {vraag && <blockquote className="citaat">{vraag}</blockquote>}
      <VeldKeuze
        naam="bekend"
        label={t('vorm.bekend')}
        uitleg={t('vorm.bekendUitleg')}
        keuzes={[
          { waarde: 'ja', label: t('vorm.bekendJa') },
          { waarde: 'nee', label: t('vorm.bekendNee') },
        ]}
      />
      {bekend && <VeldDatum naam="sinds" label={t('vorm.sinds')} verplicht={false} />}
    </>
  );
}

const oordeelUit = (lees: Lezer, een: Criterium) => ({
  voldaan: lees.ja(`voldaan-${een}`),
  reden: lees.tekst(`reden-${een}`),
});

/** Criterion by criterion, with what the reporter wrote beside it. */
export function CriteriaBeoordeel({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'criteria.beoordeel',
        casus: casus.casus,
        oordelen: {
          a: oordeelUit(lees, 'a'),
          b: oordeelUit(lees, 'b'),
          c: oordeelUit(lees, 'c'),
          d: oordeelUit(lees, 'd'),
        },
      })}
    >
      {criteria.map((een) => (
        <fieldset key={een} className="vormdeel">
          <legend>{t('vorm.criterium', { letter: een.toUpperCase(), tekst: t(`criterium.${een}`) })}</legend>
          {casus.aanmelding?.criteria[een] && (
            <blockquote className="citaat">{casus.aanmelding.criteria[een]}</blockquote>
          )}
          <VeldJaNee naam={`voldaan-${een}`} label={t('vorm.voldaan')} />
          <VeldGebied naam={`reden-${een}`} label={t('vorm.redenKort')} rijen={2} />
        </fieldset>
      ))}
    </Formulier>
  );
}

export function ClassificatieStelVast({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'classificatie.stelVast',
        casus: casus.casus,
        besluit: over,
        motivering: lees.tekst('motivering'),
      })}
    >
      <VeldGebied naam="motivering" label={t('vorm.motivering')} uitleg={t('vorm.motiveringKlasse')} rijen={5} />
    </Formulier>
  );
}
