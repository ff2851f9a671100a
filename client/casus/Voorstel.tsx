import { useTranslation } from 'react-i18next';
import type { Voorstelzicht } from '../../machines/zicht/soorten.ts';
import { Feiten } from '../deel/Feiten.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

interface VoorstelProps {
  voorstel: Voorstelzicht;
  kort: boolean;
}

/** What is proposed, in full while it lies open. */
export function Voorstel({ voorstel, kort }: VoorstelProps) {
  const { t } = useTranslation();
  switch (voorstel.onderwerp) {
    case 'tafel':
      return <p className="tekst besluit__tekst">{voorstel.tekst}</p>;
    case 'classificatie':
      return (
        <div>
          <p className="besluit__tekst">{t(`klasse.${voorstel.klasse}`)}</p>
          <p className="tekst">{voorstel.reden}</p>
        </div>
      );
    case 'uitnodiging':
      return (
        <ul className="gasten">
          {voorstel.genodigden.map(({ wie, reden }) => (
            <li key={wie.persoon}>
              <Persoon mens={wie} />
              <p className="klein">{reden}</p>
            </li>
          ))}
        </ul>
      );
    case 'verlenging':
      return <Verlenging {...voorstel} />;
    case 'prioriteit':
      return <Prioriteitvoorstel {...voorstel} />;
    case 'afstemming':
      return <Afstemming {...voorstel} />;
    case 'heropening':
      return (
        <div>
          <p className="tekst besluit__tekst">{voorstel.reden}</p>
          <p className="tekst">{voorstel.aanmelding.aanleiding}</p>
          <p className="tekst">{voorstel.aanmelding.doel}</p>
        </div>
      );
    case 'delingsbesluit':
      return <Delen {...voorstel} kort={kort} />;
  }
}

/** With whose plan; of the other casus nothing but its mark, for the one who may know it. */
function Afstemming(voorstel: Extract<Voorstelzicht, { onderwerp: 'afstemming' }>) {
  const { t } = useTranslation();
  const { naam, kenmerk, afhankelijkheid, noodzaak } = voorstel;
  return (
    <div>
      <p className="besluit__tekst">{t('kring.afstemmenMet', { naam: naam ?? t('kring.nietMeer').toLowerCase() })}</p>
      <Feiten
        feiten={[
          [t('kring.afhankelijkheid'), afhankelijkheid],
          [t('kring.noodzaak'), noodzaak],
        ]}
      />
      {kenmerk && <p className="klein zacht">{t('kring.afgestemdKenmerk', { kenmerk })}</p>}
    </div>
  );
}

function Prioriteitvoorstel({ criteria, reden, herzienOp }: Extract<Voorstelzicht, { onderwerp: 'prioriteit' }>) {
  const { t } = useTranslation();
  const { taal, zeg } = useTaal();
  const { geldend } = useKader();
  const geraakt = geldend.prioriteitscriteria.filter(({ code }) => criteria.includes(code));
  return (
    <div>
      <ul className="besluit__tekst">
        {geraakt.map(({ code, zin }) => (
          <li key={code}>{zeg(zin)}</li>
        ))}
      </ul>
      <p className="tekst">{reden}</p>
      <p className="klein zacht">
        {t('casus.herzienOp')} {dag(herzienOp, taal)}
      </p>
    </div>
  );
}

function Verlenging({ grond, tot, reden }: Extract<Voorstelzicht, { onderwerp: 'verlenging' }>) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <div>
      <p className="besluit__tekst">{t('casus.totDag', { datum: dag(tot, taal) })}</p>
      <p className="klein zacht">{t(`verlengingsgrond.${grond}`)}</p>
      <p className="tekst">{reden}</p>
    </div>
  );
}

type Deling = Extract<Voorstelzicht, { onderwerp: 'delingsbesluit' }>;

function Delen({ besluit, ontvangers, gevers, kort }: Deling & { kort: boolean }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <>
      <p className="tekst besluit__tekst">{besluit.burgerversie}</p>
      <div className="feiten-naast">
        <Feiten
          feiten={[
            [t('casus.niveauTot'), <Niveaumerk key="niveau" niveau={besluit.niveau} />],
            [t('casus.totEnMet'), dag(besluit.totEnMet, taal)],
            [t('casus.grondslag'), t(`grondslag.${besluit.grondslag}`)],
            [t('casus.categorieen'), besluit.categorieen.map((een) => t(`categorie.${een}`)).join(', ')],
            [t('casus.gevers'), gevers.map(({ naam }) => naam).join(', ')],
            [t('casus.ontvangers'), ontvangers.map(({ naam }) => naam).join(', ')],
          ]}
        />
      </div>
      <details className="nogniet" open={!kort}>
        <summary>{t('casus.meer')}</summary>
        <Feiten
          feiten={[
            [t('casus.situatie'), besluit.situatie],
            [t('casus.doelDelen'), besluit.doel],
            [t('casus.noodzaak'), besluit.noodzaak],
            [t('casus.subsidiariteit'), besluit.subsidiariteit],
            [t('casus.proportionaliteit'), besluit.proportionaliteit],
            [t('casus.waarborgen'), besluit.waarborgen],
            [t('casus.rechten'), besluit.rechten],
            [t('casus.zwaarwegend'), besluit.zwaarwegend],
            [t('casus.jeugdroute'), besluit.jeugdroute && t(`jeugdroute.${besluit.jeugdroute}`)],
          ]}
        />
      </details>
    </>
  );
}
