import { useTranslation } from 'react-i18next';
import {
  type Categorie,
  categorieen,
  crisisgronden,
  niveaus,
  uitzonderingsgronden,
} from '../../machines/kader/lijsten.ts';
import { kanalen } from '../../machines/rechten/lijsten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldJaNee, VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldLijst } from '../deel/vorm/VeldLijst.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { datumVan } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { useNu } from '../verbinding/klok.ts';
import { useSessie } from '../verbinding/Sessie.tsx';
import { Kanaalveld } from './Kanaalveld.tsx';
import type { CasusVormProps } from './soorten.ts';
import { Niveauveld } from './Voorstellen.tsx';

/** What can be given here at all. */
const soorten = categorieen.filter((een): een is Exclude<Categorie, 'bsn'> => een !== 'bsn');

/** The short form: what threatens, what the other must know, who. Everything else has a likely answer already. */
export function CrisisGeef({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { geldend } = useKader();
  const { huis } = useSessie().ik;
  const anderen = huis.filter(({ persoon, soort }) => persoon !== casus.ik && soort !== 'bureau');
  return (
    <Formulier
      {...props}
      begin={{ niveau: '4', grond: 'vitaalBelang' }}
      maak={(lees) => ({
        type: 'crisis.geef',
        casus: casus.casus,
        motief: lees.tekst('motief'),
        tekst: lees.tekst('tekst'),
        ontvangers: lees.lijst('ontvangers'),
        leefgebied: lees.tekst('leefgebied'),
        categorie: lees.keuze('categorie', soorten),
        niveau: lees.keuze('niveau', niveaus),
        grond: lees.keuze('grond', crisisgronden),
      })}
    >
      <Bericht soort="info">
        <p>{t('crisis.vorm.vooraf')}</p>
      </Bericht>
      <VeldGebied naam="motief" label={t('crisis.vorm.motief')} uitleg={t('crisis.vorm.motiefUitleg')} rijen={2} />
      <VeldGebied naam="tekst" label={t('crisis.vorm.tekst')} uitleg={t('crisis.vorm.tekstUitleg')} rijen={4} />
      <VeldMensen
        naam="ontvangers"
        label={t('crisis.vorm.ontvangers')}
        uitleg={t('crisis.vorm.ontvangersUitleg')}
        mensen={anderen}
      />
      <div className="velden-naast">
        <VeldLijst
          naam="leefgebied"
          label={t('vorm.leefgebied')}
          keuzes={geldend.leefgebieden.map(({ code, naam }) => ({ waarde: code, label: zeg(naam) }))}
        />
        <VeldLijst
          naam="categorie"
          label={t('vorm.categorie')}
          keuzes={soorten.map((een) => ({ waarde: een, label: t(`categorie.${een}`) }))}
        />
      </div>
      <Niveauveld label={t('crisis.vorm.soort')} />
      <VeldKeuze
        naam="grond"
        label={t('crisis.vorm.grond')}
        keuzes={crisisgronden.map((een) => ({ waarde: een, label: t(`crisis.grond.${een}`) }))}
      />
    </Formulier>
  );
}

export function CrisisMotiveer({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'crisis.motiveer',
        casus: casus.casus,
        crisis: over,
        noodzaak: lees.tekst('noodzaak'),
        subsidiariteit: lees.tekst('subsidiariteit'),
        proportionaliteit: lees.tekst('proportionaliteit'),
      })}
    >
      <VeldGebied naam="noodzaak" label={t('crisis.vorm.noodzaak')} rijen={3} />
      <VeldGebied naam="subsidiariteit" label={t('crisis.vorm.subsidiariteit')} rijen={3} />
      <VeldGebied naam="proportionaliteit" label={t('crisis.vorm.proportionaliteit')} rijen={3} />
    </Formulier>
  );
}

export function CrisisHerzie({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'crisis.herzie',
        casus: casus.casus,
        crisis: over,
        bevindingen: lees.tekst('bevindingen'),
        voorbij: lees.ja('voorbij'),
      })}
    >
      <VeldGebied
        naam="bevindingen"
        label={t('crisis.vorm.bevindingen')}
        uitleg={t('crisis.vorm.bevindingenUitleg')}
        rijen={5}
      />
      <VeldJaNee naam="voorbij" label={t('crisis.vorm.voorbij')} uitleg={t('crisis.vorm.voorbijUitleg')} />
    </Formulier>
  );
}

export function CrisisInformeer({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const vandaag = datumVan(useNu());
  return (
    <Formulier
      {...props}
      begin={{ op: vandaag }}
      maak={(lees) => ({
        type: 'crisis.informeer',
        casus: casus.casus,
        crisis: over,
        kanaal: lees.keuze('kanaal', kanalen),
        op: lees.tekst('op'),
      })}
    >
      <Kanaalveld label={t('crisis.vorm.kanaal')} />
      <VeldDatum naam="op" label={t('vorm.opDag')} />
    </Formulier>
  );
}

export function CrisisStelUit({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'crisis.stelUit',
        casus: casus.casus,
        crisis: over,
        grond: lees.keuze('grond', uitzonderingsgronden),
        motivering: lees.tekst('motivering'),
        herzienOp: lees.tekst('herzienOp'),
      })}
    >
      <VeldKeuze
        naam="grond"
        label={t('crisis.vorm.uitstelGrond')}
        keuzes={uitzonderingsgronden.map((een) => ({ waarde: een, label: t(`uitzonderingsgrond.${een}`) }))}
        kolommen
      />
      <VeldGebied naam="motivering" label={t('crisis.vorm.uitstelWaarom')} />
      <VeldDatum naam="herzienOp" label={t('vorm.herzienOp')} />
    </Formulier>
  );
}
