import { useTranslation } from 'react-i18next';
import { uitzonderingsgronden } from '../../machines/kader/lijsten.ts';
import { uitzonderingsoorten } from '../../machines/rechten/lijsten.ts';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { useSprekernaam } from './Sprekers.tsx';
import type { CasusVormProps } from './soorten.ts';

const ALLEN = 'allen';

export function UitzonderingRegistreer({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const heet = useSprekernaam(casus);
  const { geldend } = useKader();
  const { sprekers, kring } = casus;
  const bekend = sprekers.length > 1 ? sprekers.filter(({ naam, spreker }) => naam ?? spreker === 'betrokkene') : [];
  const kiesbaar = [
    ...bekend.map((een) => ({ waarde: een.spreker, label: heet(een) })),
    ...kring.map(({ kringlid, naam }) => ({
      ...{ waarde: kringlid, label: t('kring.vorm.uitzonderingVoorKring', { naam }) },
    })),
  ];
  return (
    <Formulier
      {...props}
      begin={{ voor: ALLEN }}
      maak={(lees) => {
        const voor = kiesbaar.find(({ waarde }) => waarde === lees.tekst('voor'))?.waarde;
        return {
          type: 'uitzondering.registreer',
          casus: casus.casus,
          soort: lees.keuze('soort', uitzonderingsoorten),
          grond: lees.keuze('grond', uitzonderingsgronden),
          motivering: lees.tekst('motivering'),
          herzienOp: lees.tekst('herzienOp'),
          ...(voor === undefined ? {} : { voor }),
        };
      }}
    >
      <VeldKeuze
        naam="soort"
        label={t('vorm.uitzonderingSoort')}
        keuzes={uitzonderingsoorten.map((een) => ({ waarde: een, label: t(`uitzondering.${een}`) }))}
      />
      {kiesbaar.length > 0 && (
        <VeldKeuze
          naam="voor"
          label={t('vorm.uitzonderingVoor')}
          keuzes={[{ waarde: ALLEN, label: t('vorm.uitzonderingVoorAllen') }, ...kiesbaar]}
        />
      )}
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

export function UitzonderingHerzie({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const nu = casus.uitzonderingen.find(({ uitzondering }) => uitzondering === over);
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'uitzondering.herzie',
        casus: casus.casus,
        uitzondering: over,
        motivering: lees.tekst('motivering'),
        herzienOp: lees.tekst('herzienOp'),
      })}
    >
      {nu && <blockquote className="citaat">{nu.motivering}</blockquote>}
      <VeldGebied naam="motivering" label={t('vorm.uitzonderingWaaromNog')} />
      <VeldDatum naam="herzienOp" label={t('vorm.herzienOp')} />
    </Formulier>
  );
}
