import './proces.css';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { kaartsoorten } from '../../machines/tekening.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { Kaartblad } from './Kaartblad.tsx';
import { Kaartkeuze } from './Kaartkeuze.tsx';

/** How the process works, without a casus: for everybody who wants to understand it. */
export function Proces() {
  const { t } = useTranslation();
  const [adres, zetAdres] = useSearchParams();
  const soort = kaartsoorten.find((een) => een === adres.get('kaart')) ?? 'casus';
  return (
    <Bladzij titel={t('proces.titel')} breedte="vol">
      <header className="proceshoofd">
        <div>
          <h1>{t('proces.titel')}</h1>
          <p className="zacht">{t('proces.inleiding')}</p>
        </div>
        <Kaartkeuze
          groepen={[
            { naam: null, keuzes: kaartsoorten.map((een) => ({ waarde: een, woord: t(`proces.soort.${een}`) })) },
          ]}
          gekozen={soort}
          kies={(kaart) =>
            zetAdres((vorig) => new URLSearchParams({ ...Object.fromEntries(vorig), kaart }), { replace: true })
          }
          uitleg={t(`proces.soortUitleg.${soort}`)}
        />
      </header>
      <Kaartblad soort={soort} ligging={null} />
    </Bladzij>
  );
}
