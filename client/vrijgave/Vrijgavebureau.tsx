import './vrijgave.css';
import { IconArrowLeft, IconClockPause, IconMessageQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Vrijgavezicht } from '../../machines/zicht/leessoorten.ts';
import type { Casuszicht, Itemzicht } from '../../machines/zicht/soorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { Etiket } from '../deel/Etiket.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { useZicht } from '../verbinding/useZicht.ts';
import { Matrix } from './Matrix.tsx';

/** The release desk of one casus: what was asked, what ends today, and the matrix of items and people. */
export function Vrijgavebureau() {
  const { casus = '' } = useParams();
  const bureau = useZicht({ wat: 'vrijgave', casus });
  const gevolgd = useZicht({ wat: 'casus', casus });
  return (
    <MetZicht gevolgd={bureau}>
      {(zicht) => <MetZicht gevolgd={gevolgd}>{(bij) => <Bureau zicht={zicht} casus={bij} />}</MetZicht>}
    </MetZicht>
  );
}

function Bureau({ zicht, casus }: { zicht: Vrijgavezicht; casus: Casuszicht }) {
  const { t } = useTranslation();
  const vraag = casus.mogelijk.find(({ type }) => type === 'vrijgave.vraag');
  return (
    <Bladzij titel={t('vrijgave.van', { kenmerk: zicht.kenmerk })}>
      <header className="vrijgave__hoofd">
        <Link to="/vrijgave" className="casushoofd__terug">
          <IconArrowLeft aria-hidden className="icoon" /> {t('vrijgave.terug')}
        </Link>
        <div className="rij rij--uiteen">
          <h1>
            <span className="kenmerk">{zicht.kenmerk}</span> {casus.betrokkene?.naam ?? t('werk.geenNaam')}
          </h1>
          <div className="rij">
            <Etiket toon="accent">{t(`fase.${casus.fase}`)}</Etiket>
            <Link to={`/casus/${zicht.casus}`}>{t('vrijgave.naarCasus')}</Link>
            {vraag && <Opdrachtknop mogelijkheid={vraag} casus={casus} soort="hoofd" klein />}
          </div>
        </div>
      </header>
      <div className="vrijgave">
        <Matrix zicht={zicht} casus={casus} />
        <div className="vrijgave__zij">
          <Vragen casus={casus} />
          <Vandaag zicht={zicht} casus={casus} />
        </div>
      </div>
    </Bladzij>
  );
}

/** Questions that wait for their source, each with its clock; silence is neither yes nor no. */
function Vragen({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const open = casus.items.filter(({ stand }) => stand === 'gevraagd');
  return (
    <Vak kop={t('vrijgave.vragen')} icoon={<IconMessageQuestion aria-hidden className="icoon" />}>
      {open.length === 0 && <p className="zacht">{t('vrijgave.vragenLeeg')}</p>}
      <ul className="stapel stapel--dicht">
        {open.map((item) => (
          <li key={item.item}>
            <Vraag item={item} casus={casus} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

function Vraag({ item, casus }: { item: Itemzicht; casus: Casuszicht }) {
  const { t } = useTranslation();
  const klok = casus.termijnen.find(({ soort, over }) => soort === 'vraagAanBron' && over === item.item);
  return (
    <>
      <p>{item.omschrijving.vraag}</p>
      <p className="rij rij--uiteen">
        <Persoon mens={item.bron} kort />
        {klok && <Termijn voor={klok.voor} kort />}
      </p>
      {item.beraad && <p className="klein zacht">{t('logboek.open.beraad')}</p>}
    </>
  );
}

/** What ends today by the day that its source set. */
function Vandaag({ zicht, casus }: { zicht: Vrijgavezicht; casus: Casuszicht }) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  const items = casus.items.filter(({ item }) => zicht.eindigtVandaag.includes(item));
  return (
    <Vak kop={t('vrijgave.vandaag')} icoon={<IconClockPause aria-hidden className="icoon" />}>
      {items.length === 0 && <p className="zacht">{t('vrijgave.vandaagLeeg')}</p>}
      <ul className="stapel stapel--dicht">
        {items.map((item) => (
          <li key={item.item} className="rij rij--uiteen">
            <span>{gebiednaam(item.omschrijving.leefgebied)}</span>
            <Persoon mens={item.bron} kort />
          </li>
        ))}
      </ul>
    </Vak>
  );
}
