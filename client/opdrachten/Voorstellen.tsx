import { useTranslation } from 'react-i18next';
import type { Voorstel } from '../../machines/gebeurtenissen.ts';
import { categorieen, grondslagen, klassen, niveaus } from '../../machines/kader/lijsten.ts';
import { jeugdroutes } from '../../machines/rechten/lijsten.ts';
import type { Casuszicht, Voorstelzicht } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze, VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import { useWaardenlijst } from '../deel/vorm/Vormhouder.tsx';
import type { Lezer, Waarden } from '../deel/vorm/waarden.ts';
import { useKader } from '../kader/Kaderhouder.tsx';
import { Afstemmingsvelden, afstemmingUit } from './Afstemming.tsx';
import { Heropeningsvelden, heropeningUit, Verlengingsvelden, verlengingUit } from './Bewaren.tsx';
import { aanmeldingWaarden } from './Melden.tsx';
import { Prioriteitsvelden, prioriteitUit } from './Prioriteit.tsx';
import type { CasusVormProps } from './soorten.ts';

type Onderwerp = Voorstel['onderwerp'];
const onderwerpen: readonly Onderwerp[] = [
  'classificatie',
  'delingsbesluit',
  'uitnodiging',
  'tafel',
  'verlenging',
  'heropening',
  'prioriteit',
  'afstemming',
];

function voorstelUit(lees: Lezer, onderwerp: Onderwerp): Voorstel {
  switch (onderwerp) {
    case 'classificatie':
      return { onderwerp, klasse: lees.keuze('klasse', klassen), reden: lees.tekst('reden') };
    case 'uitnodiging':
      return {
        onderwerp,
        genodigden: lees.lijst('genodigden').map((persoon) => ({ persoon, reden: lees.tekst(`reden-${persoon}`) })),
      };
    case 'tafel':
      return { onderwerp, tekst: lees.tekst('tekst') };
    case 'verlenging':
      return verlengingUit(lees);
    case 'heropening':
      return heropeningUit(lees);
    case 'prioriteit':
      return prioriteitUit(lees);
    case 'afstemming':
      return afstemmingUit(lees);
    case 'delingsbesluit':
      return {
        onderwerp,
        besluit: {
          situatie: lees.tekst('situatie'),
          doel: lees.tekst('doel'),
          gevers: lees.lijst('gevers'),
          ...(lees.tekst('zwaarwegend') === '' ? {} : { zwaarwegend: lees.tekst('zwaarwegend') }),
          ...(lees.tekst('jeugdroute') === '' ? {} : { jeugdroute: lees.keuze('jeugdroute', jeugdroutes) }),
          noodzaak: lees.tekst('noodzaak'),
          subsidiariteit: lees.tekst('subsidiariteit'),
          proportionaliteit: lees.tekst('proportionaliteit'),
          waarborgen: lees.tekst('waarborgen'),
          rechten: lees.tekst('rechten'),
          grondslag: lees.keuze('grondslag', grondslagen),
          categorieen: lees.keuzes('categorieen', categorieen),
          ontvangers: lees.lijst('ontvangers'),
          niveau: lees.keuze('niveau', niveaus),
          totEnMet: lees.tekst('totEnMet'),
          burgerversie: lees.tekst('burgerversie'),
        },
      };
  }
}

/** What was proposed before, as the fields of the form. */
function waardenVan(voorstel: Voorstelzicht): Waarden {
  switch (voorstel.onderwerp) {
    case 'classificatie':
      return { klasse: voorstel.klasse, reden: voorstel.reden };
    case 'tafel':
      return { tekst: voorstel.tekst };
    case 'verlenging':
      return { grond: voorstel.grond, tot: voorstel.tot, reden: voorstel.reden };
    case 'prioriteit':
      return { criteria: voorstel.criteria, reden: voorstel.reden, herzienOp: voorstel.herzienOp };
    case 'afstemming':
      return {
        ...{
          kringlid: voorstel.kringlid,
          kenmerk: voorstel.kenmerk ?? '',
          wederzijds: voorstel.wederzijds ? ['ja'] : [],
        },
        ...{ afhankelijkheid: voorstel.afhankelijkheid, noodzaak: voorstel.noodzaak },
      };
    case 'heropening':
      return { ...aanmeldingWaarden(voorstel.aanmelding), reden: voorstel.reden };
    case 'uitnodiging':
      return {
        genodigden: voorstel.genodigden.map(({ wie }) => wie.persoon),
        ...Object.fromEntries(voorstel.genodigden.map(({ wie, reden }) => [`reden-${wie.persoon}`, reden])),
      };
    case 'delingsbesluit':
      return { ...voorstel.besluit, niveau: String(voorstel.besluit.niveau) };
  }
}

/** A new proposal; `over` says of which kind. */
export function VoorstelDoe({ casus, over, ...props }: CasusVormProps) {
  const onderwerp = onderwerpen.find((een) => een === over) ?? 'tafel';
  const { doel, aanmelding } = casus;
  return (
    <Formulier
      {...props}
      begin={onderwerp === 'delingsbesluit' ? { doel: doel ?? '', situatie: aanmelding?.aanleiding ?? '' } : {}}
      maak={(lees) => ({ type: 'voorstel.doe', casus: casus.casus, voorstel: voorstelUit(lees, onderwerp) })}
    >
      <Velden casus={casus} onderwerp={onderwerp} />
    </Formulier>
  );
}

/** A proposal changed: the same form, filled in with what lies on the table. */
export function VoorstelWijzig({ casus, over, ...props }: CasusVormProps) {
  const voorstel = casus.besluiten.find(({ besluit }) => besluit === over)?.voorstel;
  const onderwerp = voorstel?.onderwerp ?? 'tafel';
  return (
    <Formulier
      {...props}
      begin={voorstel ? waardenVan(voorstel) : {}}
      maak={(lees) => ({
        type: 'voorstel.wijzig',
        casus: casus.casus,
        besluit: over,
        voorstel: voorstelUit(lees, onderwerp),
      })}
    >
      <Velden casus={casus} onderwerp={onderwerp} />
    </Formulier>
  );
}

function Velden({ casus, onderwerp }: { casus: Casuszicht; onderwerp: Onderwerp }) {
  switch (onderwerp) {
    case 'classificatie':
      return <Klassevelden />;
    case 'uitnodiging':
      return <Gastenvelden casus={casus} />;
    case 'tafel':
      return <Tafelveld />;
    case 'verlenging':
      return <Verlengingsvelden casus={casus} />;
    case 'heropening':
      return <Heropeningsvelden />;
    case 'prioriteit':
      return <Prioriteitsvelden />;
    case 'afstemming':
      return <Afstemmingsvelden casus={casus} />;
    case 'delingsbesluit':
      return <Delingsvelden casus={casus} />;
  }
}

function Klassevelden() {
  const { t } = useTranslation();
  return (
    <>
      <VeldKeuze
        naam="klasse"
        label={t('vorm.klasse')}
        keuzes={klassen.map((een) => ({ waarde: een, label: t(`klasse.${een}`), uitleg: t(`klasseUitleg.${een}`) }))}
      />
      <VeldGebied naam="reden" label={t('vorm.klasseReden')} />
    </>
  );
}

function Tafelveld() {
  const { t } = useTranslation();
  return <VeldGebied naam="tekst" label={t('vorm.tafelTekst')} uitleg={t('vorm.tafelTekstUitleg')} rijen={2} />;
}

function Gastenvelden({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const gekozen = useWaardenlijst('genodigden');
  return (
    <>
      <VeldMensen naam="genodigden" label={t('vorm.genodigden')} mensen={casus.kiesbaar} />
      {casus.kiesbaar
        .filter(({ persoon }) => gekozen.includes(persoon))
        .map(({ persoon, naam }) => (
          <VeldGebied
            key={persoon}
            dat
            naam={`reden-${persoon}`}
            label={t('vorm.genodigdeReden', { naam })}
            rijen={2}
          />
        ))}
    </>
  );
}

function Delingsvelden({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const { geldend } = useKader();
  return (
    <>
      <fieldset className="vormdeel">
        <legend>{t('vorm.delenKop')}</legend>
        <VeldGebied naam="situatie" label={t('vorm.delenSituatie')} rijen={2} />
        <VeldGebied naam="doel" label={t('vorm.delenDoel')} uitleg={t('vorm.delenDoelUitleg')} rijen={2} />
        <VeldGebied naam="noodzaak" label={t('vorm.delenNoodzaak')} rijen={2} />
        <VeldGebied naam="subsidiariteit" label={t('vorm.delenSubsidiariteit')} rijen={2} />
        <VeldGebied naam="proportionaliteit" label={t('vorm.delenProportionaliteit')} rijen={2} />
        <VeldGebied naam="waarborgen" label={t('vorm.delenWaarborgen')} rijen={2} />
        <VeldGebied naam="rechten" label={t('vorm.delenRechten')} rijen={2} />
        <VeldGebied
          naam="zwaarwegend"
          label={t('vorm.delenZwaarwegend')}
          uitleg={t('vorm.delenZwaarwegendUitleg')}
          rijen={2}
          verplicht={false}
        />
      </fieldset>
      <VeldKeuze
        naam="grondslag"
        label={t('vorm.grondslag')}
        keuzes={geldend.grondslagen.map((een) => ({ waarde: een, label: t(`grondslag.${een}`) }))}
      />
      <VeldVinken
        naam="categorieen"
        label={t('vorm.categorieen')}
        keuzes={categorieen.map((een) => ({ waarde: een, label: t(`categorie.${een}`) }))}
        kolommen
      />
      <Bericht soort="dicht">{t('vorm.geheimNotitie')}</Bericht>
      {casus.minderjarig && (
        <VeldKeuze
          naam="jeugdroute"
          label={t('vorm.jeugdroute')}
          keuzes={jeugdroutes.map((een) => ({ waarde: een, label: t(`jeugdroute.${een}`) }))}
        />
      )}
      <VeldMensen naam="gevers" label={t('vorm.delenGevers')} mensen={casus.kiesbaar} />
      <VeldMensen naam="ontvangers" label={t('vorm.ontvangers')} mensen={casus.kiesbaar} />
      <Niveauveld label={t('vorm.niveau')} />
      <VeldDatum naam="totEnMet" label={t('vorm.totEnMet')} />
      <VeldGebied naam="burgerversie" label={t('vorm.delenBurger')} rijen={4} />
    </>
  );
}

/** How much: five levels, each with its word. */
export function Niveauveld({ label }: { label: string }) {
  const { t } = useTranslation();
  return (
    <VeldKeuze
      naam="niveau"
      label={label}
      keuzes={niveaus.map((een) => ({
        waarde: String(een),
        label: (
          <span className="rij">
            <Niveaumerk niveau={een} /> {t(`niveau.L${een}`)}
          </span>
        ),
      }))}
    />
  );
}
