import '../beheer/beheer.css';
import './spelregels.css';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { regels } from '../../machines/regels/catalogus.ts';
import type { Regel } from '../../machines/regels/soorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { Leeg } from '../deel/Leeg.tsx';
import { useTaal } from '../taal/taal.ts';
import { useSessie } from '../verbinding/Sessie.tsx';
import { Kadervak } from './Kadervak.tsx';
import { Regelkaart } from './Regelkaart.tsx';
import { Zoekbalk } from './Zoekbalk.tsx';
import { type Zoekvraag, zoek } from './zoeken.ts';

const velden = ['tekst', 'thema', 'fase', 'bewaking'] as const;

/** What is looked for stands in the address, so that it can be shared. */
function useZoekvraag(): [Zoekvraag, (deel: Partial<Zoekvraag>) => void] {
  const [adres, zetAdres] = useSearchParams();
  const vraag = Object.fromEntries(velden.map((veld) => [veld, adres.get(veld) ?? ''])) as unknown as Zoekvraag;
  const zet = (deel: Partial<Zoekvraag>) => {
    const gevuld = Object.entries({ ...vraag, ...deel }).filter(([, waarde]) => waarde !== '');
    zetAdres(new URLSearchParams(gevuld), { replace: true });
  };
  return [vraag, zet];
}

/** All rules that the system keeps, where they come from and where they are kept: for citizens, council and lawyers. */
export function Spelregels() {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { ik } = useSessie();
  const [vraag, zet] = useZoekvraag();
  const gevonden = zoek(regels, vraag, taal);
  return (
    <Bladzij titel={t('spelregels.titel')}>
      <header className="spelregels__hoofd">
        <h1>{t('spelregels.titel')}</h1>
        <p className="spelregels__lead">{t('spelregels.inleiding')}</p>
        <p className="zacht">
          {t('spelregels.uitlegBewaking')}
          {ik.wie && (
            <>
              {' '}
              <Link to="/proces">{t('spelregels.naarProces')}</Link>
            </>
          )}
        </p>
      </header>
      <Kadervak />
      <Zoekbalk vraag={vraag} zet={zet} aantal={gevonden.length} />
      {gevonden.length === 0 ? (
        <Leeg kop={<h2>{t('spelregels.niets')}</h2>}>
          <p>{t('spelregels.nietsUitleg')}</p>
        </Leeg>
      ) : (
        <Themas gevonden={gevonden} />
      )}
    </Bladzij>
  );
}

function Themas({ gevonden }: { gevonden: readonly Regel[] }) {
  const { t } = useTranslation();
  const themas = [...new Set(gevonden.map(({ thema }) => thema))];
  return themas.map((thema) => (
    <section key={thema} className="thema" aria-labelledby={`thema-${thema}`}>
      <h2 id={`thema-${thema}`}>{t(`spelregels.thema.${thema}`)}</h2>
      <ul className="thema__regels">
        {gevonden
          .filter((regel) => regel.thema === thema)
          .map((regel) => (
            <li key={regel.id} id={regel.id}>
              <Regelkaart regel={regel} />
            </li>
          ))}
      </ul>
    </section>
  ));
}
