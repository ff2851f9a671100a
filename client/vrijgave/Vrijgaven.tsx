import './vrijgave.css';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Vrijgaveregel } from '../../machines/zicht/leessoorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { Etiket } from '../deel/Etiket.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { Leeg } from '../deel/Leeg.tsx';
import { useZicht } from '../verbinding/useZicht.ts';

/** Every casus in which something is asked, offered or released: where the informatieregisseur begins the day. */
export function Vrijgaven() {
  const { t } = useTranslation();
  const [adres] = useSearchParams();
  const na = adres.get('na');
  const gevolgd = useZicht({ wat: 'vrijgaven', ...(na ? { na } : {}) });
  return (
    <MetZicht gevolgd={gevolgd}>
      {({ regels, verder }) => (
        <Bladzij titel={t('vrijgave.titel')}>
          <h1>{t('vrijgave.titel')}</h1>
          <p className="zacht">{t('vrijgave.lead')}</p>
          {regels.length === 0 && (
            <Leeg kop={<h2>{t('vrijgave.leeg')}</h2>}>
              <p>{t('vrijgave.leegUitleg')}</p>
            </Leeg>
          )}
          <ul className="vrijgaven">
            {regels.map((regel) => (
              <li key={regel.casus}>
                <Regel regel={regel} />
              </li>
            ))}
          </ul>
          {verder && <Link to={`/vrijgave?na=${encodeURIComponent(verder)}`}>{t('werk.verder')}</Link>}
        </Bladzij>
      )}
    </MetZicht>
  );
}

function Regel({ regel }: { regel: Vrijgaveregel }) {
  const { t } = useTranslation();
  const { casus, kenmerk, betrokkene, gevraagd, aangeboden, vrijgegeven, eindigtVandaag } = regel;
  return (
    <Link to={`/vrijgave/${casus}`} className="vrijgaveregel">
      <span className="vrijgaveregel__wie">
        <span className="kenmerk">{kenmerk}</span> <b>{betrokkene ?? t('werk.geenNaam')}</b>
      </span>
      <span className="rij">
        {aangeboden > 0 && <Etiket toon="let">{t('vrijgave.aangeboden', { count: aangeboden })}</Etiket>}
        {eindigtVandaag > 0 && <Etiket toon="let">{t('vrijgave.eindigt', { count: eindigtVandaag })}</Etiket>}
        {gevraagd > 0 && <Etiket>{t('vrijgave.gevraagd', { count: gevraagd })}</Etiket>}
        {vrijgegeven > 0 && <Etiket toon="goed">{t('vrijgave.vrijgegeven', { count: vrijgegeven })}</Etiket>}
      </span>
      <IconArrowRight aria-hidden className="icoon" />
    </Link>
  );
}
