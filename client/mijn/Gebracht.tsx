import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Mijnzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Kaart } from '../deel/Kaart.tsx';
import { Geopend } from '../deel/Leesstand.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { Casusknoppen } from './Casusknoppen.tsx';

type Inbreng = Mijnzicht['gebracht'][number];

/** What I brought, who got it, and the way to take it back. */
export function Gebracht({ gebracht }: { gebracht: Inbreng[] }) {
  const { t } = useTranslation();
  return (
    <Vak kop={t('mijn.gebracht')} icoon={<IconUpload aria-hidden className="icoon" />}>
      {gebracht.length === 0 && <p className="zacht">{t('mijn.gebrachtLeeg')}</p>}
      <ul className="stapel stapel--dicht">
        {gebracht.map((inbreng) => (
          <li key={inbreng.item.item}>
            <Inbrengkaart inbreng={inbreng} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

function Inbrengkaart({ inbreng: { casus, kenmerk, item } }: { inbreng: Inbreng }) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  const { omschrijving, stand, tekst, ontvangers } = item;
  const loopt = stand === 'vrijgegeven' || stand === 'aangeboden';
  return (
    <Kaart label={omschrijving.vraag} nadruk={loopt ? 'gewoon' : 'gedempt'}>
      <p className="mijn__kop">
        <span className="mijn__soort">{gebiednaam(omschrijving.leefgebied)}</span>
        <Link to={`/casus/${casus}`} className="kenmerk" aria-label={t('mijn.bijCasus', { kenmerk })}>
          {kenmerk}
        </Link>
      </p>
      <p>{tekst ?? omschrijving.vraag}</p>
      <p className="rij">
        <Etiket toon={stand === 'vrijgegeven' ? 'goed' : 'rustig'}>{t(`itemstand.${stand}`)}</Etiket>
        <Niveaumerk niveau={omschrijving.niveau} />
      </p>
      {loopt &&
        (ontvangers.length > 0 ? (
          <div className="mijn__ontvangers">
            <span className="bijschrift">{t('mijn.gegevenAan')}</span>
            {ontvangers.map((mens) => (
              <Persoon key={mens.persoon} mens={mens} kort />
            ))}
          </div>
        ) : (
          <p className="klein zacht">{t('mijn.nogAanNiemand')}</p>
        ))}
      {item.lezers.length > 0 && <Geopend geopend={item.geopend} />}
      <Casusknoppen
        casus={casus}
        over={item.item}
        typen={['vrijgave.trekIn', 'vrijgave.neemTerug', 'vrijgave.verbeter']}
      />
    </Kaart>
  );
}
