import { useTranslation } from 'react-i18next';
import { categorieen } from '../../machines/kader/lijsten.ts';
import { relaties, toestemmingsoorten, wijzen } from '../../machines/rechten/lijsten.ts';
import type { Casuszicht, Mens } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldJaNee, VeldKeuze, VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldDatum, VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import { useWaarde } from '../deel/vorm/Vormhouder.tsx';
import type { Lezer } from '../deel/vorm/waarden.ts';
import { datumVan } from '../taal/datum.ts';
import { useNu } from '../verbinding/klok.ts';
import { alleenZelf, Sprekersveld, sprekersUit, useSprekernaam } from './Sprekers.tsx';
import type { CasusVormProps } from './soorten.ts';

const kiesbaren = ({ kiesbaar, betrokkenen }: Casuszicht): Mens[] => (kiesbaar.length > 0 ? kiesbaar : betrokkenen);

/** A text that may be left open: what was not said is not in the command. */
const misschien = <N extends string>(lees: Lezer, naam: N): { [K in N]?: string } => {
  const waarde = lees.tekst(naam);
  return (waarde === '' ? {} : { [naam]: waarde }) as { [K in N]?: string };
};

export function ToestemmingRegistreer({ casus, ...props }: CasusVormProps) {
  const vandaag = datumVan(useNu());
  return (
    <Formulier
      {...props}
      begin={{ gevraagdOp: vandaag }}
      maak={(lees) => {
        const soort = lees.keuze('soort', toestemmingsoorten);
        const stroom = { categorieen: lees.keuzes('categorieen', categorieen), ontvangers: lees.lijst('ontvangers') };
        return {
          ...{ type: 'toestemming.registreer', casus: casus.casus, soort, gegeven: lees.ja('gegeven') },
          ...{ omvang: lees.tekst('omvang'), doel: lees.tekst('doel'), gevraagdOp: lees.tekst('gevraagdOp') },
          wijze: lees.keuze('wijze', wijzen),
          ...(soort === 'hulp' ? {} : stroom),
          ...(soort === 'geheimhouding' ? { houder: lees.tekst('houder') } : {}),
          ...(soort === 'grondslag' ? misschien(lees, 'vrijeKeuze') : {}),
          ...(lees.ja('gegeven') ? misschien(lees, 'totEnMet') : misschien(lees, 'reden')),
          ...sprekersUit(lees, casus, 'van'),
        };
      }}
    >
      <Vraagvelden casus={casus} />
      <Antwoordvelden casus={casus} />
    </Formulier>
  );
}

/** What was asked: of each kind its own. */
function Vraagvelden({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const soort = useWaarde('soort');
  const mensen = kiesbaren(casus);
  // Who cannot name people cannot record what those may receive.
  const soorten = mensen.length > 0 ? toestemmingsoorten : (['hulp'] as const);
  return (
    <>
      <VeldKeuze
        naam="soort"
        label={t('vorm.toestemmingSoort')}
        keuzes={soorten.map((een) => ({
          waarde: een,
          label: t(`toestemming.${een}`),
          uitleg: t(`toestemmingUitleg.${een}`),
        }))}
      />
      <VeldGebied naam="omvang" label={t('vorm.omvang')} rijen={2} max={300} />
      <VeldTekst naam="doel" label={t('vorm.toestemmingDoel')} />
      {soort === 'geheimhouding' && (
        <VeldMensen naam="houder" label={t('vorm.houder')} uitleg={t('vorm.houderUitleg')} mensen={mensen} een />
      )}
      {(soort === 'grondslag' || soort === 'geheimhouding') && (
        <>
          <VeldVinken
            naam="categorieen"
            label={t('vorm.categorieen')}
            keuzes={categorieen.map((een) => ({ waarde: een, label: t(`categorie.${een}`) }))}
            kolommen
          />
          <VeldMensen naam="ontvangers" label={t('vorm.ontvangers')} mensen={mensen} />
        </>
      )}
    </>
  );
}

/** What was answered, by whom and how. */
function Antwoordvelden({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const gegeven = useWaarde('gegeven');
  const isGrond = useWaarde('soort') === 'grondslag';
  return (
    <>
      <Sprekersveld casus={casus} naam="van" label={t('vorm.toestemmingVan')} />
      <VeldJaNee naam="gegeven" label={t('vorm.toestemmingGegeven')} />
      {gegeven === 'ja' && isGrond && (
        <VeldGebied naam="vrijeKeuze" label={t('vorm.vrijeKeuze')} uitleg={t('vorm.vrijeKeuzeUitleg')} rijen={2} />
      )}
      {gegeven === 'nee' && (
        <VeldGebied
          naam="reden"
          label={t('vorm.neeReden')}
          uitleg={t('vorm.neeRedenUitleg')}
          rijen={2}
          verplicht={false}
        />
      )}
      <VeldKeuze
        naam="wijze"
        label={t('vorm.wijze')}
        keuzes={wijzen.map((een) => ({ waarde: een, label: t(`wijze.${een}`) }))}
        naast
      />
      <div className="velden-naast">
        <VeldDatum naam="gevraagdOp" label={t('vorm.gevraagdOp')} />
        {gegeven === 'ja' && <VeldDatum naam="totEnMet" label={t('vorm.geldigTot')} verplicht={false} />}
      </div>
    </>
  );
}

export function ToestemmingTrekIn({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const vandaag = datumVan(useNu());
  const heet = useSprekernaam(casus);
  const zelf = alleenZelf(casus);
  return (
    <Formulier
      {...props}
      begin={{ op: vandaag }}
      maak={(lees) => ({
        type: 'toestemming.trekIn',
        casus: casus.casus,
        toestemming: over,
        van: zelf ? 'betrokkene' : lees.tekst('van'),
        op: lees.tekst('op'),
      })}
    >
      <Bericht soort="let">{t('vorm.trekInGevolg')}</Bericht>
      {!zelf && (
        <VeldKeuze
          naam="van"
          label={t('vorm.trekInVan')}
          keuzes={casus.sprekers.map((een) => ({ waarde: een.spreker, label: heet(een) }))}
        />
      )}
      <VeldDatum naam="op" label={t('vorm.opDag')} />
    </Formulier>
  );
}

function Gezagvelden() {
  const { t } = useTranslation();
  return (
    <>
      <VeldJaNee naam="gezag" label={t('vorm.gezag')} uitleg={t('vorm.gezagUitleg')} />
      <VeldJaNee
        naam="tegenstrijdigBelang"
        label={t('vorm.tegenstrijdigBelang')}
        uitleg={t('vorm.tegenstrijdigBelangUitleg')}
      />
    </>
  );
}

export function VertegenwoordigerRegistreer({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'vertegenwoordiger.registreer',
        casus: casus.casus,
        naam: lees.tekst('naam'),
        relatie: lees.keuze('relatie', relaties),
        gezag: lees.ja('gezag'),
        tegenstrijdigBelang: lees.ja('tegenstrijdigBelang'),
      })}
    >
      <VeldTekst naam="naam" label={t('vorm.vertegenwoordigerNaam')} />
      <VeldKeuze
        naam="relatie"
        label={t('vorm.relatie')}
        keuzes={relaties.map((een) => ({ waarde: een, label: t(`relatie.${een}`) }))}
        kolommen
      />
      <Gezagvelden />
    </Formulier>
  );
}

export function VertegenwoordigerWerkBij({ casus, over, ...props }: CasusVormProps) {
  const bekend = casus.vertegenwoordigers.find(({ vertegenwoordiger }) => vertegenwoordiger === over);
  return (
    <Formulier
      {...props}
      begin={bekend ? { gezag: bekend.gezag ? 'ja' : 'nee' } : {}}
      maak={(lees) => ({
        type: 'vertegenwoordiger.werkBij',
        casus: casus.casus,
        vertegenwoordiger: over,
        gezag: lees.ja('gezag'),
        tegenstrijdigBelang: lees.ja('tegenstrijdigBelang'),
      })}
    >
      <Gezagvelden />
    </Formulier>
  );
}
