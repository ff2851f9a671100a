import { useTranslation } from 'react-i18next';
import {
  eigenGrondenVan,
  identiteitswijzen,
  indieners,
  raadgronden,
  uitkomsten,
  verzoeksoorten,
  weigergronden,
} from '../../machines/rechten/verzoek.ts';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldJaNee, VeldKeuze, VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldLijst } from '../deel/vorm/VeldLijst.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import { useWaarde } from '../deel/vorm/Vormhouder.tsx';
import { datumVan } from '../taal/datum.ts';
import { useNu } from '../verbinding/klok.ts';
import type { CasusVormProps } from './soorten.ts';

const kanalen = ['gesprek', 'brief', 'telefoon', 'mail'] as const;

const verzoekVan = ({ casus, over }: Pick<CasusVormProps, 'casus' | 'over'>) =>
  casus.verzoeken.find(({ verzoek }) => verzoek === over);

/** A right is used as easily as this: what, by whom, when. No reason is asked. */
export function VerzoekDienIn({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const vandaag = datumVan(useNu());
  return (
    <Formulier
      {...props}
      begin={{ ontvangenOp: vandaag, namens: 'betrokkene' }}
      maak={(lees) => ({
        type: 'verzoek.dienIn',
        casus: casus.casus,
        soort: lees.keuze('soort', verzoeksoorten),
        namens: lees.keuze('namens', indieners),
        kanaal: lees.keuze('kanaal', kanalen),
        ontvangenOp: lees.tekst('ontvangenOp'),
        ...(lees.tekst('betreft') && { betreft: lees.tekst('betreft') }),
        ...(lees.tekst('toelichting') && { toelichting: lees.tekst('toelichting') }),
      })}
    >
      <VeldKeuze
        naam="soort"
        label={t('vorm.verzoekSoort')}
        keuzes={verzoeksoorten.map((een) => ({
          waarde: een,
          label: t(`verzoeksoort.${een}`),
          uitleg: t(`verzoeksoortUitleg.${een}`),
        }))}
      />
      <VeldKeuze
        naam="namens"
        label={t('vorm.verzoekNamens')}
        keuzes={indieners.map((een) => ({ waarde: een, label: t(`indiener.${een}`) }))}
        naast
      />
      <VeldKeuze
        naam="kanaal"
        label={t('vorm.verzoekKanaal')}
        keuzes={kanalen.map((een) => ({ waarde: een, label: t(`kanaal.${een}`) }))}
        naast
      />
      <VeldDatum naam="ontvangenOp" label={t('vorm.ontvangenOp')} />
      {casus.items.length > 0 && (
        <VeldLijst
          naam="betreft"
          label={t('vorm.verzoekBetreft')}
          keuzes={casus.items.map(({ item, omschrijving, bron }) => ({
            waarde: item,
            label: `${t(`categorie.${omschrijving.categorie}`)} (${bron.organisatienaam})`,
          }))}
          verplicht={false}
        />
      )}
      <VeldGebied
        naam="toelichting"
        label={t('vorm.verzoekToelichting')}
        uitleg={t('vorm.verzoekToelichtingUitleg')}
        rijen={3}
        verplicht={false}
      />
    </Formulier>
  );
}

export function VerzoekStelIdentiteitVast({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'verzoek.stelIdentiteitVast',
        casus: casus.casus,
        verzoek: over,
        wijze: lees.keuze('wijze', identiteitswijzen),
      })}
    >
      <VeldKeuze
        naam="wijze"
        label={t('vorm.identiteitWijze')}
        keuzes={identiteitswijzen.map((een) => ({ waarde: een, label: t(`identiteitswijze.${een}`) }))}
      />
    </Formulier>
  );
}

export function VerzoekRaadpleeg({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({ type: 'verzoek.raadpleeg', casus: casus.casus, verzoek: over, aan: lees.lijst('aan') })}
    >
      <VeldMensen
        naam="aan"
        label={t('vorm.raadpleegAan')}
        uitleg={t('vorm.raadpleegUitleg')}
        mensen={casus.betrokkenen}
      />
    </Formulier>
  );
}

export function VerzoekGeefOordeel({ casus, over, ...props }: CasusVormProps) {
  const toelichting = verzoekVan({ casus, over })?.toelichting;
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'verzoek.geefOordeel',
        casus: casus.casus,
        verzoek: over,
        uitzondering: lees.ja('uitzondering'),
        ...(lees.ja('uitzondering') && {
          grond: lees.keuze('grond', raadgronden),
          motivering: lees.tekst('motivering'),
        }),
      })}
    >
      {toelichting && <blockquote className="citaat">{toelichting}</blockquote>}
      <Oordeelvelden />
    </Formulier>
  );
}

function Oordeelvelden() {
  const { t } = useTranslation();
  const uitzondering = useWaarde('uitzondering') === 'ja';
  return (
    <>
      <VeldJaNee naam="uitzondering" label={t('vorm.raadUitzondering')} uitleg={t('vorm.raadUitzonderingUitleg')} />
      {uitzondering && (
        <>
          <VeldKeuze
            naam="grond"
            label={t('vorm.raadGrond')}
            keuzes={raadgronden.map((een) => ({ waarde: een, label: t(`weigergrond.${een}`) }))}
          />
          <VeldGebied naam="motivering" label={t('vorm.raadWaarom')} rijen={3} />
        </>
      )}
    </>
  );
}

export function VerzoekVerleng({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({ type: 'verzoek.verleng', casus: casus.casus, verzoek: over, reden: lees.tekst('reden') })}
    >
      <VeldGebied naam="reden" label={t('vorm.verlengReden')} uitleg={t('vorm.verlengUitleg')} rijen={3} />
    </Formulier>
  );
}

export function VerzoekBeslis({ casus, over, ...props }: CasusVormProps) {
  return (
    <Formulier
      {...props}
      maak={(lees) => {
        const uitkomst = lees.keuze('uitkomst', uitkomsten);
        const gronden = lees.lijst('gronden');
        return {
          type: 'verzoek.beslis',
          casus: casus.casus,
          verzoek: over,
          uitkomst,
          gronden: uitkomst === 'toegewezen' ? [] : weigergronden.filter((een) => gronden.includes(een)),
          motivering: lees.tekst('motivering'),
          brief: lees.tekst('brief'),
        };
      }}
    >
      <Besluitvelden casus={casus} over={over} />
    </Formulier>
  );
}

function Besluitvelden({ casus, over }: Pick<CasusVormProps, 'casus' | 'over'>) {
  const { t } = useTranslation();
  const uitkomst = useWaarde('uitkomst');
  const verzoek = verzoekVan({ casus, over });
  const genoemd = verzoek?.raad.flatMap(({ grond }) => grond ?? []) ?? [];
  const gronden = [...new Set([...genoemd, ...(verzoek ? eigenGrondenVan[verzoek.soort] : [])])];
  const minder = uitkomst === 'deels' || uitkomst === 'afgewezen';
  return (
    <>
      <VeldKeuze
        naam="uitkomst"
        label={t('vorm.verzoekUitkomst')}
        keuzes={uitkomsten.map((een) => ({ waarde: een, label: t(`uitkomst.${een}`) }))}
        naast
      />
      {minder && gronden.length > 0 && (
        <VeldVinken
          naam="gronden"
          label={t('vorm.verzoekGronden')}
          uitleg={t('vorm.verzoekGrondenUitleg')}
          keuzes={gronden.map((een) => ({ waarde: een, label: t(`weigergrond.${een}`) }))}
        />
      )}
      <VeldGebied naam="motivering" label={t('vorm.verzoekMotivering')} rijen={3} />
      <VeldGebied naam="brief" label={t('vorm.verzoekBrief')} uitleg={t('vorm.verzoekBriefUitleg')} rijen={4} />
    </>
  );
}

const vertelNodig = ['correctie', 'wissing', 'beperking'] as const;

export function VerzoekVoerUit({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const vertel = vertelNodig.some((een) => een === verzoekVan({ casus, over })?.soort);
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'verzoek.voerUit',
        casus: casus.casus,
        verzoek: over,
        gedaan: lees.tekst('gedaan'),
        ontvangersVerteld: lees.lijst('verteld').includes('ja'),
      })}
    >
      <VeldGebied naam="gedaan" label={t('vorm.verzoekGedaan')} rijen={3} />
      {vertel && (
        <VeldVinken
          naam="verteld"
          label={t('vorm.verzoekVerteld')}
          keuzes={[{ waarde: 'ja', label: t('vorm.verzoekVerteldVink') }]}
        />
      )}
    </Formulier>
  );
}

export function VerzoekMaakBezwaar({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const vandaag = datumVan(useNu());
  return (
    <Formulier
      {...props}
      begin={{ ontvangenOp: vandaag }}
      maak={(lees) => ({
        type: 'verzoek.maakBezwaar',
        casus: casus.casus,
        verzoek: over,
        ontvangenOp: lees.tekst('ontvangenOp'),
      })}
    >
      <VeldDatum naam="ontvangenOp" label={t('vorm.bezwaarOntvangen')} />
    </Formulier>
  );
}

export function VerzoekBeslisBezwaar({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'verzoek.beslisBezwaar',
        casus: casus.casus,
        verzoek: over,
        gegrond: lees.ja('gegrond'),
        motivering: lees.tekst('motivering'),
      })}
    >
      <VeldJaNee naam="gegrond" label={t('vorm.bezwaarGegrond')} />
      <VeldGebied naam="motivering" label={t('vorm.verzoekMotivering')} rijen={3} />
    </Formulier>
  );
}
