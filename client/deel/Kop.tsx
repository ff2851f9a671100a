import { IconLanguage, IconLogout, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { houdtToezicht, type Wie } from '../../machines/wie.ts';
import { kiesTaal, useTaal } from '../taal/taal.ts';
import { useSessie } from '../verbinding/Sessie.tsx';
import { Knop } from './Knop.tsx';
import { useMeld } from './Melding.tsx';
import { Merk } from './Merk.tsx';
import { Kopje } from './Persoon.tsx';
import { Weergavekeuze } from './Weergavekeuze.tsx';

/** The top of every screen: the house, where one can go, who one is. */
export function Kop() {
  const { t } = useTranslation();
  const { ik } = useSessie();
  return (
    <header className="kop">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {t('deel.naarInhoud')}
      </a>
      <NavLink to="/" className="kop__huis">
        <Merk />
        <span>{t('deel.huis')}</span>
      </NavLink>
      <nav className="kop__nav" aria-label={t('deel.naarNavigatie')}>
        {ik.wie && <Binnen rol={ik.wie.rol} />}
        <NavLink to="/spelregels">{t('spelregels.titel')}</NavLink>
      </nav>
      <div className="kop__rechts">
        <Taalknop />
        {ik.wie ? <Persoonmenu wie={ik.wie} demo={ik.demo} /> : <Weergavekeuze />}
      </div>
    </header>
  );
}

/** Where one can go once inside: who administers the house has no casus to go to. */
function Binnen({ rol }: Pick<Wie, 'rol'>) {
  const { t } = useTranslation();
  return (
    <>
      {rol === 'beheerder' ? (
        <NavLink to="/beheer/kader">{t('beheer.kader')}</NavLink>
      ) : (
        <>
          <NavLink to="/" end>
            {t('deel.werkvoorraad')}
          </NavLink>
          <Eigen rol={rol} />
        </>
      )}
      <NavLink to="/proces">{t('proces.titel')}</NavLink>
    </>
  );
}

/** The page of one's own work: who weighs has the release desk, and who reviews lawfulness is asked nothing. */
function Eigen({ rol }: Pick<Wie, 'rol'>) {
  const { t } = useTranslation();
  if (houdtToezicht({ rol })) return null;
  if (rol === 'informatieregisseur') return <NavLink to="/vrijgave">{t('vrijgave.titel')}</NavLink>;
  return <NavLink to="/mijn">{t('deel.mijn')}</NavLink>;
}

function Taalknop() {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const andere = taal === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" className="kop__knop" onClick={() => void kiesTaal(andere)} lang={andere}>
      <IconLanguage aria-hidden className="icoon" />
      {t('deel.taal')}
    </button>
  );
}

function Persoonmenu({ wie, demo }: { wie: Wie; demo: boolean }) {
  const { t } = useTranslation();
  const { logUit } = useSessie();
  const meld = useMeld();
  const weg = () => logUit().catch(() => meld(t('foutcode.STORING'), { dringend: true }));
  return (
    <>
      <button type="button" className="kop__persoon" popoverTarget="persoonmenu">
        <span className="alleen-voorlezen">{t('deel.menu')}:</span>
        <Kopje mens={wie} />
        <span className="kop__wie">
          <b>{wie.naam}</b>
          <span>{t(`rol.${wie.rol}`)}</span>
        </span>
      </button>
      <div id="persoonmenu" popover="auto" className="menu">
        <p className="menu__wie">
          <b>{wie.naam}</b>
          <span className="zacht">
            {wie.functie}, {wie.organisatienaam}
          </span>
        </p>
        <Weergavekeuze />
        <Knop
          soort="gewoon"
          breed
          icoon={demo ? <IconUsers aria-hidden className="icoon" /> : <IconLogout aria-hidden className="icoon" />}
          onClick={() => void weg()}
        >
          {demo ? t('deel.anderePersoon') : t('deel.logUit')}
        </Knop>
      </div>
    </>
  );
}
