import { IconArrowBackUp, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stappen } from '../../machines/kader/lijsten.ts';
import type { Casuszicht, Mogelijkheid, Tafelzicht } from '../../machines/zicht/soorten.ts';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { BobRail } from './BobRail.tsx';
import { Doeknop } from './Doeknop.tsx';
import { stapkeuzes } from './mogelijkheden.ts';
import { Tafelklok } from './Tafelklok.tsx';
import { Toets } from './Toets.tsx';

interface KopProps {
  zicht: Tafelzicht;
  casus: Casuszicht;
}

/** Whose casus it is and what for, where the conference stands, and the one next step. */
export function Tafelkop({ zicht, casus }: KopProps) {
  const { t } = useTranslation();
  const { vooruit, terug } = stapkeuzes(casus, zicht.stap);
  return (
    <header className="tafelkop">
      <div className="tafelkop__wie">
        <h1>
          <span className="kenmerk tafelkop__kenmerk">{casus.kenmerk}</span> {casus.betrokkene?.naam}
        </h1>
        {casus.doel && (
          <p className="tafelkop__doel">
            <span className="bijschrift">{t('tafel.doel')}</span> {casus.doel}
          </p>
        )}
      </div>
      <Tafelklok zicht={zicht} />
      <BobRail stap={zicht.stap} />
      {(vooruit || terug) && (
        <>
          {terug && (
            <div className="tafelkop__terug">
              <Stapknop zicht={zicht} casus={casus} mogelijkheid={terug} />
            </div>
          )}
          {vooruit && (
            <div className="tafelkop__stap">
              <Toets toets="n">
                <Stapknop zicht={zicht} casus={casus} mogelijkheid={vooruit} vooruit />
              </Toets>
            </div>
          )}
        </>
      )}
    </header>
  );
}

interface StapknopProps extends KopProps {
  mogelijkheid: Mogelijkheid;
  vooruit?: boolean;
}

/** To another step. From the opening the goal is read out first, and finishing asks for words: those have a form. */
function Stapknop({ zicht, casus, mogelijkheid, vooruit }: StapknopProps) {
  const { t } = useTranslation();
  const naar = stappen.find((een) => een === mogelijkheid.over);
  if (!naar || zicht.stap === 'opening') {
    return <Opdrachtknop mogelijkheid={mogelijkheid} casus={casus} soort={vooruit ? 'hoofd' : 'stil'} />;
  }
  const woorden = t(vooruit ? 'tafel.volgende' : 'tafel.terug', { stap: t(`stap.${naar}`).toLowerCase() });
  const Icoon = vooruit ? IconArrowRight : IconArrowBackUp;
  return (
    <Doeknop
      opdracht={{ type: 'overleg.stap', overleg: zicht.overleg, casus: casus.casus, naar, bevestigd: false }}
      mogelijkheid={mogelijkheid}
      soort={vooruit ? 'hoofd' : 'stil'}
      klein={!vooruit}
      icoon={<Icoon aria-hidden className="icoon" />}
      label={woorden}
    >
      {vooruit ? woorden : t('tafel.terugKort')}
    </Doeknop>
  );
}
