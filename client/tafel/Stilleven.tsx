import { IconDoorEnter, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Tafelzicht } from '../../machines/zicht/soorten.ts';
import { Knop } from '../deel/Knop.tsx';
import { Crisisknop } from '../opdrachten/Crisisknop.tsx';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { tijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { useZicht } from '../verbinding/useZicht.ts';
import { Agendapunt } from './Agendastrook.tsx';
import { Doeknop } from './Doeknop.tsx';
import { eigenStoel, vind } from './mogelijkheden.ts';
import { Toets } from './Toets.tsx';

/** What lies in the middle of the table while no casus does: the agenda, or that this item is not for the viewer. */
export function Stilleven({ zicht }: { zicht: Tafelzicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (zicht.gesloten) {
    return (
      <div className="stilleven">
        <IconLock aria-hidden className="stilleven__slot" stroke={1.5} />
        <h1>{t('tafel.dicht')}</h1>
        <p>{t('tafel.dichtUitleg')}</p>
        <Agenda zicht={zicht} />
      </div>
    );
  }
  if (zicht.stand === 'gesloten') {
    return (
      <div className="stilleven">
        <h1>{t('tafel.voorbij')}</h1>
        <p>{t('tafel.voorbijUitleg')}</p>
        <p>
          <Link to="/mijn">{t('tafel.naarMijn')}</Link>
        </p>
      </div>
    );
  }
  const gepland = zicht.stand === 'gepland';
  return (
    <div className="stilleven">
      <h1>{gepland ? t('tafel.voorBegin', { tijd: tijd(zicht.op, taal) }) : t('tafel.tussen')}</h1>
      <p>{t('tafel.tussenUitleg')}</p>
      <Agenda zicht={zicht} />
      <Aanschuiven zicht={zicht} />
    </div>
  );
}

function Agenda({ zicht }: { zicht: Tafelzicht }) {
  const { t } = useTranslation();
  const opent = eigenStoel(zicht)?.voorzitter ?? false;
  const eerste = zicht.agenda.find(({ stand, casus }) => stand === 'komt' && casus);
  return (
    <ol className="stilleven__agenda" aria-label={t('tafel.agenda')}>
      {zicht.agenda.map((punt) => (
        <li key={punt.nummer} className={`agendapunt agendapunt--${punt.stand}`}>
          <Agendapunt punt={punt} />
          <span className="stilleven__naam gevoelig">{punt.betrokkene}</span>
          {opent && punt.casus && punt.stand === 'komt' && (
            <Openknop casus={punt.casus} eerste={punt.nummer === eerste?.nummer} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Whether an item can be opened is told by the casus itself, so the chair's screen follows it here. */
function Openknop({ casus, eerste }: { casus: string; eerste: boolean }) {
  const { zicht } = useZicht({ wat: 'casus', casus });
  const open = zicht && vind(zicht.mogelijk, 'overleg.open');
  if (!open) return null;
  const knop = <Opdrachtknop mogelijkheid={open} casus={zicht} soort={eerste ? 'hoofd' : 'gewoon'} klein={!eerste} />;
  return eerste ? <Toets toets="n">{knop}</Toets> : knop;
}

/** Taking a seat. */
function Aanschuiven({ zicht }: { zicht: Tafelzicht }) {
  const { t } = useTranslation();
  const er = vind(zicht.mogelijk, 'overleg.meldAanwezig');
  if (!er?.kan) return null;
  return (
    <Doeknop
      opdracht={{ type: 'overleg.meldAanwezig', overleg: zicht.overleg }}
      mogelijkheid={er}
      soort={eigenStoel(zicht)?.voorzitter ? 'gewoon' : 'hoofd'}
      icoon={<IconDoorEnter aria-hidden className="icoon" />}
    >
      {t('tafel.ikBenEr')}
    </Doeknop>
  );
}

/** Coming, going and closing, always in the top line. */
export function Kamerknoppen({ zicht, toetsen }: { zicht: Tafelzicht; toetsen: () => void }) {
  const { t } = useTranslation();
  const { mogelijk, overleg } = zicht;
  const er = vind(mogelijk, 'overleg.meldAanwezig');
  const weg = vind(mogelijk, 'overleg.verlaat');
  const sluit = vind(mogelijk, 'overleg.sluit');
  return (
    <>
      {zicht.nu && <Crisisknop casus={zicht.nu} klein />}
      {er?.kan && (
        <Doeknop opdracht={{ type: 'overleg.meldAanwezig', overleg }} mogelijkheid={er} klein>
          {t('tafel.ikBenEr')}
        </Doeknop>
      )}
      {sluit?.kan && (
        <Doeknop opdracht={{ type: 'overleg.sluit', overleg }} mogelijkheid={sluit} klein>
          {t('tafel.sluitOverleg')}
        </Doeknop>
      )}
      {weg?.kan && (
        <Doeknop opdracht={{ type: 'overleg.verlaat', overleg }} mogelijkheid={weg} klein soort="stil">
          {t('tafel.gaWeg')}
        </Doeknop>
      )}
      <Knop klein soort="stil" onClick={toetsen} label={t('tafel.toetsen')}>
        ?
      </Knop>
    </>
  );
}
