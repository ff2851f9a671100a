import { useTranslation } from 'react-i18next';
import { resultaten } from '../../machines/kader/lijsten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import type { CasusVormProps } from './soorten.ts';

export function EvaluatieBegin({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({ type: 'evaluatie.begin', casus: casus.casus, noodzaak: lees.tekst('noodzaak') })}
    >
      <VeldGebied naam="noodzaak" label={t('vorm.noodzaak')} uitleg={t('vorm.noodzaakUitleg')} />
    </Formulier>
  );
}

export function EvaluatieLegVast({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'evaluatie.legVast',
        casus: casus.casus,
        resultaat: lees.tekst('resultaat'),
        herzienOp: lees.tekst('herzienOp'),
      })}
    >
      <VeldGebied naam="resultaat" label={t('vorm.evaluatieResultaat')} rijen={4} />
      <VeldDatum naam="herzienOp" label={t('vorm.herzienOp')} />
    </Formulier>
  );
}

export function CasusSchaalAf({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'casus.schaalAf',
        casus: casus.casus,
        reden: lees.tekst('reden'),
        nazorg: lees.tekst('nazorg'),
      })}
    >
      <VeldGebied naam="reden" label={t('vorm.redenKort')} />
      <VeldGebied dat naam="nazorg" label={t('vorm.nazorg')} />
    </Formulier>
  );
}

export function CasusSluit({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      gevaar
      maak={(lees) => ({
        type: 'casus.sluit',
        casus: casus.casus,
        resultaat: lees.keuze('resultaat', resultaten),
        ...(lees.tekst('op') && { betrokkeneGeinformeerdOp: lees.tekst('op') }),
      })}
    >
      <Bericht soort="let">
        <p>{t('vorm.sluitGevolg')}</p>
      </Bericht>
      <VeldKeuze
        naam="resultaat"
        label={t('vorm.resultaat')}
        keuzes={resultaten.map((een) => ({ waarde: een, label: t(`resultaat.${een}`) }))}
      />
      <VeldDatum naam="op" label={t('vorm.geinformeerdOp')} verplicht={false} />
    </Formulier>
  );
}

interface RedenProps extends CasusVormProps {
  type: 'casus.hervat' | 'casus.herclassificeer';
}

function MetReden({ casus, type, ...props }: RedenProps) {
  const { t } = useTranslation();
  return (
    <Formulier {...props} maak={(lees) => ({ type, casus: casus.casus, reden: lees.tekst('reden') })}>
      <VeldGebied naam="reden" label={t('vorm.redenKort')} />
    </Formulier>
  );
}

export const CasusHervat = (props: CasusVormProps) => <MetReden {...props} type="casus.hervat" />;
export const CasusHerclassificeer = (props: CasusVormProps) => <MetReden {...props} type="casus.herclassificeer" />;

export function CasusVraagInformatie({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({ type: 'casus.vraagInformatie', casus: casus.casus, wat: lees.tekst('wat') })}
    >
      <VeldGebied dat naam="wat" label={t('vorm.informatieWat')} />
    </Formulier>
  );
}

/** Leaving the casus: oneself without a reason; the procesregisseur says why somebody else is not needed any more. */
export function DeelnameBeeindig({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const zelf = !casus.hoedanigheden.includes('procesregisseur');
  return (
    <Formulier
      {...props}
      begin={zelf ? { persoon: casus.ik } : {}}
      maak={(lees) => ({
        type: 'deelname.beeindig',
        casus: casus.casus,
        persoon: lees.tekst('persoon'),
        ...(zelf ? {} : { reden: lees.tekst('reden') }),
      })}
    >
      {zelf ? (
        <p>{t('vorm.stapUit')}</p>
      ) : (
        <>
          <VeldMensen naam="persoon" label={t('vorm.wieVertrekt')} mensen={casus.betrokkenen} een />
          <VeldGebied naam="reden" label={t('vorm.redenKort')} rijen={2} />
        </>
      )}
      <Bericht soort="let">{t('vorm.vertrekGevolg')}</Bericht>
    </Formulier>
  );
}
