import { IconFolderOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { type Fase, fasen } from '../../machines/kader/lijsten.ts';
import type { Mogelijkheid, Werkvoorraadzicht } from '../../machines/zicht/soorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { Leeg } from '../deel/Leeg.tsx';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { useZicht } from '../verbinding/useZicht.ts';
import { Afgeschermd } from './Afgeschermd.tsx';
import { Casusregel } from './Casusregel.tsx';
import { Fasefilter } from './Fasefilter.tsx';
import { verdeel } from './lanen.ts';
import { Overleggen } from './Overleggen.tsx';
import { Terugkoppelingen } from './Terugkoppelingen.tsx';
import './werk.css';

/** Everything that is on the way, by phase, with whose turn it is. */
export function Werkvoorraad() {
  const [vraag] = useSearchParams();
  const fase = fasen.find((een) => een === vraag.get('fase'));
  const alleenLaat = vraag.has('laat');
  const na = vraag.get('na');
  const gekozen: Gekozen = { fase, alleenLaat, prioriteit: vraag.get('lijst') === 'prioriteit' };
  const gevolgd = useZicht({
    wat: 'werkvoorraad',
    ...(fase && { fasen: [fase] }),
    ...(alleenLaat && { teLaat: true }),
    ...(gekozen.prioriteit && { lijst: 'prioriteit' }),
    ...(na && { na }),
  });
  return <MetZicht gevolgd={gevolgd}>{(zicht) => <Voorraad zicht={zicht} gekozen={gekozen} />}</MetZicht>;
}

/** What is shown of all there is; it stands in the address. */
interface Gekozen {
  fase: Fase | undefined;
  alleenLaat: boolean;
  prioriteit: boolean;
}

function Voorraad({ zicht, gekozen }: { zicht: Werkvoorraadzicht; gekozen: Gekozen }) {
  const { t } = useTranslation();
  const [vraag] = useSearchParams();
  const { fase, alleenLaat, prioriteit } = gekozen;
  const gefilterd = (verder: Record<string, string> = {}): string => {
    const keuze = {
      ...(fase && { fase }),
      ...(alleenLaat && { laat: 'ja' }),
      ...(prioriteit && { lijst: 'prioriteit' }),
    };
    return `?${new URLSearchParams({ ...keuze, ...verder })}`;
  };
  const eigen = zicht.regels.filter(({ ikAanZet }) => ikAanZet).length;
  return (
    <Bladzij titel={t('werk.titel')} breedte="vol">
      <header className="werk__hoofd">
        <div>
          <h1>{t('werk.titel')}</h1>
          <p className="zacht">
            {t('werk.samenvatting', { count: zicht.regels.length, aanzet: t('werk.aanzet', { count: eigen }) })}
          </p>
        </div>
        <Beginnen mogelijk={zicht.mogelijk} />
      </header>
      <Overleggen overleggen={zicht.overleggen} />
      <Fasefilter
        perFase={zicht.perFase}
        gekozen={fase}
        teLaat={zicht.teLaat}
        alleenLaat={alleenLaat}
        prioriteiten={zicht.prioriteiten}
        prioriteit={prioriteit}
      />
      {zicht.regels.length === 0 ? (
        <Niets gefilterd={fase !== undefined || prioriteit} alleenLaat={alleenLaat} />
      ) : (
        <Lanen zicht={zicht} fase={fase} />
      )}
      <nav className="rij" aria-label={t('werk.verder')}>
        {vraag.has('na') && <Link to={gefilterd()}>{t('werk.begin')}</Link>}
        {zicht.verder && <Link to={gefilterd({ na: zicht.verder })}>{t('werk.verder')}</Link>}
      </nav>
      <Afgeschermd regels={zicht.afgeschermd} />
      <Terugkoppelingen terugkoppelingen={zicht.terugkoppelingen} />
    </Bladzij>
  );
}

function Beginnen({ mogelijk }: { mogelijk: Mogelijkheid[] }) {
  const naar = useNavigate();
  return (
    <div className="rij">
      {mogelijk.map((een, plek) => (
        <Opdrachtknop
          key={een.type}
          mogelijkheid={een}
          casus={null}
          soort={plek === mogelijk.length - 1 ? 'hoofd' : 'gewoon'}
          klaar={(antwoord) => void naar(`/casus/${antwoord.casus ?? antwoord.nieuw}`)}
        />
      ))}
    </div>
  );
}

function Niets({ gefilterd, alleenLaat }: { gefilterd: boolean; alleenLaat: boolean }) {
  const { t } = useTranslation();
  if (alleenLaat) return <p className="zacht">{t('werk.nietsTeLaat')}</p>;
  if (gefilterd) return <p className="zacht">{t('werk.geenInFase')}</p>;
  return (
    <Leeg kop={t('werk.leeg')} icoon={<IconFolderOpen aria-hidden className="icoon" stroke={1.25} />}>
      <p>{t('werk.leegUitleg')}</p>
    </Leeg>
  );
}

function Lanen({ zicht, fase }: { zicht: Werkvoorraadzicht; fase: Fase | undefined }) {
  const { t } = useTranslation();
  const lanen = verdeel(zicht.regels).filter((laan) => !fase || laan.fasen.includes(fase));
  return (
    <div className={fase ? 'lanen lanen--een' : 'lanen'}>
      {lanen.map(({ laan, fasen: vanLaan, regels }) => (
        <section key={laan} className={regels.length === 0 ? 'laan laan--leeg' : 'laan'} aria-labelledby={laan}>
          <header className="laan__hoofd">
            <h2 id={laan}>{t(`werk.${laan}`)}</h2>
            <span className="laan__fasen">{vanLaan.map((een) => t(`fase.${een}`)).join(', ')}</span>
          </header>
          <ul className="laan__regels">
            {regels.map((regel) => (
              <li key={regel.casus}>
                <Casusregel regel={regel} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
