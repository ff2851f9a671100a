import './logboek.css';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Logboekzicht } from '../../machines/zicht/leessoorten.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { Vak } from '../deel/Vak.tsx';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { useZicht } from '../verbinding/useZicht.ts';
import { Regels } from './Regels.tsx';
import { Toegang } from './Toegang.tsx';

/** Who looked at this casus and who did what with it; first the question what one reads that for. */
export function Logboek() {
  const { casus = '' } = useParams();
  const gevolgd = useZicht({ wat: 'logboek', casus });
  const bij = useZicht({ wat: 'casus', casus });
  return <MetZicht gevolgd={gevolgd}>{(zicht) => <Inhoud zicht={zicht} casus={bij.zicht} />}</MetZicht>;
}

function Inhoud({ zicht, casus }: { zicht: Logboekzicht; casus: Casuszicht | null }) {
  const { t } = useTranslation();
  const { kenmerk, gelezenVoor } = zicht;
  const titel = t('logboek.van', { kenmerk });
  return (
    <Bladzij titel={titel}>
      <header className="logboek__hoofd">
        <Link to={`/casus/${zicht.casus}`} className="casushoofd__terug">
          <IconArrowLeft aria-hidden className="icoon" /> {kenmerk}
        </Link>
        <h1>{titel}</h1>
        <p className="zacht">{t('logboek.lead')}</p>
        {gelezenVoor && <p className="klein">{t('logboek.openVoor', { doel: t(`logboek.doel.${gelezenVoor}`) })}</p>}
      </header>
      {gelezenVoor ? (
        <div className="logboek">
          <Regels regels={zicht.regels} kenmerk={kenmerk} />
          <Toegang toegang={zicht.toegang} />
        </div>
      ) : (
        <Vak kop={t('logboek.vraagKop')} soort="nadruk">
          <p className="logboek__vraag">{t('logboek.vraagUitleg')}</p>
          <div className="rij">
            {casus &&
              zicht.mogelijk.map((een) => (
                <Opdrachtknop key={een.type} mogelijkheid={een} casus={casus} soort="hoofd" />
              ))}
          </div>
        </Vak>
      )}
    </Bladzij>
  );
}
