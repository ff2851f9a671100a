import { useTranslation } from 'react-i18next';
import type { Aanmelding } from '../../machines/gebeurtenissen.ts';
import { adviezen, criteria, herkomsten, weigerredenen, zorgen } from '../../machines/kader/lijsten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldJaNee, VeldKeuze, VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldDatum, VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import type { Lezer, Waarden } from '../deel/vorm/waarden.ts';
import type { CasusVormProps, VormProps } from './soorten.ts';

const betrokkeneUit = (lees: Lezer) => ({
  naam: lees.tekst('naam'),
  geboortedatum: lees.tekst('geboortedatum'),
  woonplaats: lees.tekst('woonplaats'),
});

/** The report as it was filled in. */
export const aanmeldingUit = (lees: Lezer): Aanmelding => ({
  aanleiding: lees.tekst('aanleiding'),
  doel: lees.tekst('doel'),
  criteria: { a: lees.tekst('a'), b: lees.tekst('b'), c: lees.tekst('c'), d: lees.tekst('d') },
  eigenInzet: lees.tekst('eigenInzet'),
  betrokkeneGeinformeerd: lees.ja('betrokkeneGeinformeerd'),
  juistheidGecontroleerd: lees.lijst('juistheid').includes('ja'),
});

/** What was reported before, as the fields of the form. */
export const aanmeldingWaarden = (er: Aanmelding): Waarden => ({
  aanleiding: er.aanleiding,
  doel: er.doel,
  ...er.criteria,
  eigenInzet: er.eigenInzet,
  betrokkeneGeinformeerd: er.betrokkeneGeinformeerd ? 'ja' : 'nee',
});

function BetrokkeneVelden() {
  const { t } = useTranslation();
  return (
    <fieldset className="vormdeel">
      <legend>{t('vorm.betrokkene')}</legend>
      <VeldTekst naam="naam" label={t('vorm.naam')} />
      <div className="velden-naast">
        <VeldDatum naam="geboortedatum" label={t('vorm.geboortedatum')} />
        <VeldTekst naam="woonplaats" label={t('vorm.woonplaats')} />
      </div>
    </fieldset>
  );
}

/** The fields of a report, whatever it is for. */
export function AanmeldingVelden() {
  const { t } = useTranslation();
  return (
    <>
      <VeldGebied naam="aanleiding" label={t('vorm.aanleiding')} rijen={4} />
      <VeldGebied naam="doel" label={t('vorm.doel')} uitleg={t('vorm.doelUitleg')} verplicht={false} />
      <fieldset className="vormdeel">
        <legend>{t('vorm.criteriaKop')}</legend>
        <p className="klein zacht">{t('vorm.criteriaUitleg')}</p>
        {criteria.map((een) => (
          <VeldGebied
            key={een}
            naam={een}
            label={t('vorm.criterium', { letter: een.toUpperCase(), tekst: t(`criterium.${een}`) })}
            rijen={2}
            verplicht={false}
          />
        ))}
      </fieldset>
      <VeldGebied naam="eigenInzet" label={t('vorm.eigenInzet')} rijen={2} />
      <VeldJaNee naam="betrokkeneGeinformeerd" label={t('vorm.betrokkeneGeinformeerd')} />
      <VeldVinken
        naam="juistheid"
        label={t('vorm.juistheid')}
        keuzes={[{ waarde: 'ja', label: t('vorm.juistheidVink') }]}
      />
    </>
  );
}

/** A signal: who, from whom, and a kind of concern. */
export function SignaalMeld(props: VormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'signaal.meld',
        herkomst: lees.keuze('herkomst', herkomsten),
        zorg: lees.keuze('zorg', zorgen),
        betrokkene: betrokkeneUit(lees),
      })}
    >
      <BetrokkeneVelden />
      <VeldKeuze
        naam="herkomst"
        label={t('vorm.herkomst')}
        keuzes={herkomsten.map((een) => ({ waarde: een, label: t(`herkomst.${een}`) }))}
        kolommen
      />
      <VeldKeuze
        naam="zorg"
        label={t('vorm.zorg')}
        uitleg={t('vorm.zorgUitleg')}
        keuzes={zorgen.map((een) => ({ waarde: een, label: t(`zorg.${een}`) }))}
        kolommen
      />
    </Formulier>
  );
}

/** A report, from scratch or from a signal whose person is known already. */
export function AanmeldingDienIn({ casus, ...props }: VormProps & { casus?: CasusVormProps['casus'] }) {
  const begin: Waarden = { ...(casus?.betrokkene ?? {}) };
  return (
    <Formulier
      {...props}
      begin={begin}
      maak={(lees) => ({
        type: 'aanmelding.dienIn',
        ...(casus && { casus: casus.casus }),
        betrokkene: betrokkeneUit(lees),
        aanmelding: aanmeldingUit(lees),
      })}
    >
      <BetrokkeneVelden />
      <AanmeldingVelden />
    </Formulier>
  );
}

/** The report again, with what was filled in before. */
export function AanmeldingVulAan({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const begin = casus.aanmelding ? aanmeldingWaarden(casus.aanmelding) : {};
  return (
    <Formulier
      {...props}
      begin={begin}
      maak={(lees) => ({ type: 'aanmelding.vulAan', casus: casus.casus, aanmelding: aanmeldingUit(lees) })}
    >
      {casus.aanvulling && (
        <Bericht soort="info" kop={t('vorm.aanvullingGevraagd')}>
          <p>{casus.aanvulling}</p>
        </Bericht>
      )}
      <AanmeldingVelden />
    </Formulier>
  );
}

export function AanmeldingVraagAanvulling({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({ type: 'aanmelding.vraagAanvulling', casus: casus.casus, vraag: lees.tekst('vraag') })}
    >
      <VeldGebied dat naam="vraag" label={t('vorm.aanvullingVraag')} />
    </Formulier>
  );
}

/** Not taken up: a code and an advice, because no more may remain. */
export function Weiger({ casus, type, ...props }: CasusVormProps & { type: 'signaal.wijsAf' | 'casus.weiger' }) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      gevaar
      maak={(lees) => ({
        type,
        casus: casus.casus,
        reden: lees.keuze('reden', weigerredenen),
        advies: lees.keuze('advies', adviezen),
        weging: lees.tekst('weging'),
      })}
    >
      <Bericht soort="let">
        <p>{t('vorm.weigerGevolg')}</p>
        {type === 'signaal.wijsAf' && <p>{t('vorm.onterechtGevolg')}</p>}
      </Bericht>
      <VeldKeuze
        naam="reden"
        label={t('vorm.weigerreden')}
        keuzes={weigerredenen.map((een) => ({ waarde: een, label: t(`weigerreden.${een}`) }))}
      />
      <VeldGebied naam="weging" label={t('vorm.weging')} uitleg={t('vorm.wegingUitleg')} rijen={2} />
      <VeldKeuze
        naam="advies"
        label={t('vorm.advies')}
        keuzes={adviezen.map((een) => ({ waarde: een, label: t(`advies.${een}`) }))}
      />
    </Formulier>
  );
}

export const SignaalWijsAf = (props: CasusVormProps) => <Weiger {...props} type="signaal.wijsAf" />;
export const CasusWeiger = (props: CasusVormProps) => <Weiger {...props} type="casus.weiger" />;
