import { useTranslation } from 'react-i18next';
import { grondslagen, steunvormen } from '../../machines/kader/lijsten.ts';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze, VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import type { CasusVormProps } from './soorten.ts';

/** A hand-over is its own decision: to whom, why these data, and which pieces their sources are asked for. */
export function OverdrachtBied({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const { geldend } = useKader();
  const stukken = casus.items.filter(({ item }) => casus.kunnenMee.includes(item));
  return (
    <Formulier
      {...props}
      begin={{ vorm: casus.fase === 'afschaling' ? 'nazorg' : 'lokaalTeam' }}
      maak={(lees) => ({
        type: 'overdracht.bied',
        casus: casus.casus,
        vorm: lees.keuze('vorm', steunvormen),
        ontvanger: lees.tekst('ontvanger'),
        gegevens: lees.tekst('gegevens'),
        noodzaak: lees.tekst('noodzaak'),
        items: stukken.length > 0 ? lees.lijst('items') : [],
        grondslag: lees.keuze('grondslag', grondslagen),
        ...(lees.tekst('basis') && { basis: lees.tekst('basis') }),
      })}
    >
      <VeldKeuze
        naam="vorm"
        label={t('overdracht.vorm.vorm')}
        uitleg={t('overdracht.vorm.vormUitleg')}
        keuzes={steunvormen.map((een) => ({ waarde: een, label: t(`steunvorm.${een}`) }))}
      />
      <VeldMensen naam="ontvanger" label={t('vorm.ontvanger')} mensen={casus.kiesbaar} een />
      <VeldGebied
        dat
        naam="gegevens"
        label={t('vorm.overdrachtGegevens')}
        uitleg={t('vorm.overdrachtGegevensUitleg')}
      />
      <VeldGebied naam="noodzaak" label={t('overdracht.vorm.noodzaak')} rijen={3} />
      {stukken.length > 0 && (
        <VeldVinken
          naam="items"
          label={t('overdracht.vorm.items')}
          uitleg={t('overdracht.vorm.itemsUitleg')}
          verplicht={false}
          keuzes={stukken.map(({ item, omschrijving, bron }) => ({
            waarde: item,
            label: omschrijving.vraag,
            uitleg: `${bron.naam}, ${bron.organisatienaam}`,
          }))}
        />
      )}
      <VeldKeuze
        naam="grondslag"
        label={t('vorm.grondslag')}
        keuzes={geldend.grondslagen.map((een) => ({ waarde: een, label: t(`grondslag.${een}`) }))}
      />
      <VeldTekst naam="basis" label={t('overdracht.vorm.basis')} verplicht={false} />
    </Formulier>
  );
}

/** The pieces of this hand-over that are the viewer's own and on which they can still say this. */
const eigen = ({ casus, over }: CasusVormProps, antwoorden: readonly string[]) =>
  casus.overdrachten
    .flatMap(({ overdracht, delen }) => (overdracht === over ? delen : []))
    .filter(({ vanMij, antwoord }) => vanMij && antwoorden.includes(antwoord));

function Deelkeuze({ delen }: { delen: ReturnType<typeof eigen> }) {
  const { t } = useTranslation();
  return (
    <VeldKeuze
      naam="item"
      label={t('overdracht.vorm.deel')}
      keuzes={delen.map(({ item, omschrijving }) => ({ waarde: item, label: omschrijving.vraag }))}
    />
  );
}

export function OverdrachtStemIn(alles: CasusVormProps) {
  const { t } = useTranslation();
  const { casus, over, ...props } = alles;
  const delen = eigen(alles, ['open']);
  return (
    <Formulier
      {...props}
      begin={delen.length === 1 && delen[0] ? { item: delen[0].item } : {}}
      maak={(lees) => ({
        type: 'overdracht.stemIn',
        casus: casus.casus,
        overdracht: over,
        item: lees.tekst('item'),
        ...(lees.tekst('tekst') && { tekst: lees.tekst('tekst') }),
      })}
    >
      <Deelkeuze delen={delen} />
      <VeldGebied
        naam="tekst"
        label={t('overdracht.vorm.tekst')}
        uitleg={t('overdracht.vorm.tekstUitleg')}
        verplicht={false}
      />
    </Formulier>
  );
}

export function OverdrachtWeiger(alles: CasusVormProps) {
  const { casus, over, ...props } = alles;
  const delen = eigen(alles, ['open', 'mee']);
  return (
    <Formulier
      {...props}
      begin={delen.length === 1 && delen[0] ? { item: delen[0].item } : {}}
      maak={(lees) => ({
        type: 'overdracht.weiger',
        casus: casus.casus,
        overdracht: over,
        item: lees.tekst('item'),
      })}
    >
      <Deelkeuze delen={delen} />
    </Formulier>
  );
}
