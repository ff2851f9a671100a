import { IconUrgent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Mijnzicht } from '../../machines/zicht/soorten.ts';
import { Kaart } from '../deel/Kaart.tsx';
import { Dicht } from '../deel/Leesstand.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Casusknoppen } from './Casusknoppen.tsx';

/** What others gave me in a crisis: first on the page, because somebody thought that it could not wait. */
export function Gekregen({ gekregen }: { gekregen: Mijnzicht['gekregen'] }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (gekregen.length === 0) return null;
  return (
    <Vak kop={t('crisis.gekregen')} icoon={<IconUrgent aria-hidden className="icoon" />} soort="nadruk">
      <ul className="stapel stapel--dicht">
        {gekregen.map(({ casus, kenmerk, item }) => (
          <li key={item.item}>
            <Kaart label={item.omschrijving.doel}>
              <p className="mijn__kop">
                <span className="mijn__soort">{item.omschrijving.doel}</span>
                <Link to={`/casus/${casus}`} className="kenmerk" aria-label={t('mijn.bijCasus', { kenmerk })}>
                  {kenmerk}
                </Link>
              </p>
              {item.tekst !== null && <p className="tekst">{item.tekst}</p>}
              <Dicht item={item} />
              <p className="rij rij--uiteen">
                <Persoon mens={item.bron} kort />
                <Niveaumerk niveau={item.omschrijving.niveau} />
              </p>
              <Casusknoppen casus={casus} over={item.item} typen={['vrijgave.open']} />
              {item.crisis && <p className="klein zacht">{t('crisis.loopt', { dag: dag(item.crisis.tot, taal) })}</p>}
            </Kaart>
          </li>
        ))}
      </ul>
    </Vak>
  );
}
