import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Mijnzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Kaart } from '../deel/Kaart.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { Casusknoppen } from './Casusknoppen.tsx';

type Eigen = Mijnzicht['acties'][number];

/** What is only proposed stands under what is asked of me. */
const lopend: readonly Eigen['actie']['stand'][] = ['aanvaard', 'bezig', 'geblokkeerd', 'gedaan'];

/** What I do: my actions, soonest first, with their progress. */
export function Mijnacties({ acties }: { acties: Eigen[] }) {
  const { t } = useTranslation();
  const volgorde = acties
    .filter(({ actie }) => lopend.includes(actie.stand))
    .sort((a, b) => a.actie.voor.localeCompare(b.actie.voor));
  return (
    <Vak kop={t('mijn.acties')} icoon={<IconListCheck aria-hidden className="icoon" />}>
      {volgorde.length === 0 && <p className="zacht">{t('mijn.actiesLeeg')}</p>}
      <ul className="stapel stapel--dicht">
        {volgorde.map(({ casus, kenmerk, actie }) => (
          <li key={actie.actie}>
            <Kaart label={actie.wat} nadruk={actie.stand === 'gedaan' ? 'gedempt' : 'gewoon'}>
              <p className="mijn__kop">
                <span className="mijn__soort">{actie.wat}</span>
                <Link to={`/casus/${casus}`} className="kenmerk" aria-label={t('mijn.bijCasus', { kenmerk })}>
                  {kenmerk}
                </Link>
              </p>
              <p className="klein zacht">{t('tafel.klaarAls', { tekst: actie.klaarAls })}</p>
              <p className="rij">
                <Etiket>{t(`actiestand.${actie.stand}`)}</Etiket>
                <Termijn voor={actie.voor} />
              </p>
              {actie.toelichting && <p className="klein">{actie.toelichting}</p>}
              <Casusknoppen casus={casus} over={actie.actie} typen={['plan.meldVoortgang']} />
            </Kaart>
          </li>
        ))}
      </ul>
    </Vak>
  );
}
