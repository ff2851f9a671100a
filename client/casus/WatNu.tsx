import { IconArmchair2, IconArrowDown, IconCompass, IconHourglass, IconListSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Casuszicht, Mogelijkheid, Wachtop } from '../../machines/zicht/soorten.ts';
import { Vak } from '../deel/Vak.tsx';
import { useKnopwoorden } from '../opdrachten/knopwoorden.ts';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { useTaal } from '../taal/taal.ts';
import { brengtVerder, verdeel } from './mogelijk.ts';

/** What may happen next, what cannot happen yet and why, and who else must act. */
export function WatNu({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { nu, nogNiet, elders, aanTafel } = verdeel(zicht);
  // While the casus lies on the table, the table is where one goes first.
  const tafelEerst = zicht.fase === 'casusoverleg' && aanTafel.length > 0;
  const eerste = tafelEerst ? undefined : nu.slice(0, 1).find((een) => brengtVerder(zicht, een));
  const rest = eerste ? nu.slice(1) : nu;
  const niets = nu.length === 0 && elders.size === 0 && aanTafel.length === 0;
  const leestLog = zicht.mogelijk.some(({ type }) => type === 'logboek.open');
  return (
    <Vak kop={t('casus.watNu')} soort="nadruk" icoon={<IconCompass aria-hidden className="icoon" />}>
      {niets && (leestLog ? <NaarLogboek casus={zicht.casus} /> : <p>{t('casus.watNuNiets')}</p>)}
      {eerste && (
        <ul className="stappen">
          <Stap mogelijkheid={eerste} zicht={zicht} hoofd />
        </ul>
      )}
      {aanTafel.length > 0 && zicht.overleg && <NaarTafel overleg={zicht.overleg.overleg} eerst={tafelEerst} />}
      {[...elders].map(([deel, mogelijk]) => (
        <Elders key={deel} deel={deel} mogelijk={mogelijk} zicht={zicht} />
      ))}
      {rest.length > 0 && (
        <ul className="stappen stappen--naast">
          {rest.map((een) => (
            <Stap key={`${een.type}:${een.over}`} mogelijkheid={een} zicht={zicht} />
          ))}
        </ul>
      )}
      {nogNiet.length > 0 && (
        <details className="nogniet" open>
          <summary>{t('casus.nogNietMogelijk', { count: nogNiet.length })}</summary>
          <ul className="stappen">
            {nogNiet.map((een) => (
              <li key={`${een.type}:${een.over}`}>
                <Opdrachtknop mogelijkheid={een} casus={zicht} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {zicht.wachtop.length > 0 && <Wachtenden wachtop={zicht.wachtop} />}
    </Vak>
  );
}

function Stap({ mogelijkheid, zicht, hoofd }: { mogelijkheid: Mogelijkheid; zicht: Casuszicht; hoofd?: boolean }) {
  const { uitleg } = useKnopwoorden(mogelijkheid);
  return (
    <li className={hoofd ? 'stap stap--hoofd' : 'stap'}>
      <Opdrachtknop mogelijkheid={mogelijkheid} casus={zicht} soort={hoofd ? 'hoofd' : 'gewoon'} />
      <p className="klein zacht">{uitleg}</p>
    </li>
  );
}

/** The way to the table, for everything that is done there. */
function NaarTafel({ overleg, eerst }: { overleg: string; eerst: boolean }) {
  const { t } = useTranslation();
  return (
    <Link className={eerst ? 'elders elders--eerst' : 'elders'} to={`/tafel/${overleg}`}>
      <IconArmchair2 aria-hidden className="icoon" />
      <span>
        <b>{t('casus.naarTafel')}</b>
        <span className="klein zacht">{t('casus.naarTafelUitleg')}</span>
      </span>
    </Link>
  );
}

/** For who reviews lawfulness: the one thing that is theirs to do here. */
function NaarLogboek({ casus }: Pick<Casuszicht, 'casus'>) {
  const { t } = useTranslation();
  return (
    <Link className="elders elders--eerst" to={`/casus/${casus}/logboek`}>
      <IconListSearch aria-hidden className="icoon" />
      <span>
        <b>{t('logboek.naar')}</b>
        <span className="klein zacht">{t('logboek.lead')}</span>
      </span>
    </Link>
  );
}

/** A jump to a part of the page where something can be done. */
function Elders({ deel, mogelijk, zicht }: { deel: string; mogelijk: Mogelijkheid[]; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const besluit = zicht.besluiten.find((een) => een.besluit === deel);
  const item = zicht.items.find((een) => een.item === deel);
  const actie = zicht.plan?.acties.find((een) => een.actie === deel);
  const verzoek = zicht.verzoeken.find((een) => een.verzoek === deel);
  const uitzondering = zicht.uitzonderingen.find((een) => een.uitzondering === deel);
  const eigen = zicht.bewaring.find(({ gegeven }) => gegeven === deel);
  const wat =
    (eigen && (eigen.vraag || t(`casus.bewaringSoort.${eigen.soort}`))) ??
    (besluit && t(`voorstel.${besluit.voorstel.onderwerp}`)) ??
    (verzoek && t(`verzoeksoort.${verzoek.soort}`)) ??
    (uitzondering && t(`uitzondering.${uitzondering.soort}`)) ??
    (zicht.overdrachten.some(({ overdracht }) => overdracht === deel) ? t('overdracht.kop') : undefined) ??
    (zicht.escalaties.some(({ escalatie }) => escalatie === deel) ? t('escalatie.kop') : undefined) ??
    (zicht.crises.some(({ crisis }) => crisis === deel) ? t('crisis.kop') : undefined) ??
    zicht.kring.find(({ kringlid }) => kringlid === deel)?.naam ??
    item?.omschrijving.vraag ??
    actie?.wat ??
    t('casus.uitvragen');
  return (
    <a className="elders" href={`#${deel}`}>
      <IconArrowDown aria-hidden className="icoon" />
      <span>
        <b>{wat}</b>
        <span className="klein zacht">{mogelijk.map(({ type }) => t(`opdracht.${type}.knop`)).join(' · ')}</span>
      </span>
    </a>
  );
}

function Wachtenden({ wachtop }: { wachtop: Wachtop[] }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  return (
    <div className="wachtenden">
      <h3 className="bijschrift">{t('casus.wachtOp')}</h3>
      <ul>
        {wachtop.map(({ type, wie }) => (
          <li key={type}>
            <IconHourglass aria-hidden className="icoon" />
            <span>
              {t(`opdracht.${type}.knop`)} <span className="zacht">{t('casus.doorWie', { wie: zeg(wie) })}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
