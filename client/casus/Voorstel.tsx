import { useTranslation } from 'react-i18next';
import type { Voorstelzicht } from '../../machines/zicht/soorten.ts';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Feiten } from './Feiten.tsx';

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
    case 'delingsbesluit':
      return <Delen {...voorstel} kort={kort} />;
  }
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
