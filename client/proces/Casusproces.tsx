import './proces.css';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { kaartsoorten } from '../../machines/tekening.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { useZicht } from '../verbinding/useZicht.ts';
import { Kaartblad } from './Kaartblad.tsx';
import { Kaartkeuze } from './Kaartkeuze.tsx';
import { ligging, type Onderdeel, onderdelen } from './ligging.ts';
import { Spoeler } from './Spoeler.tsx';

/** Where one casus stands in the process, as this person may see it: their own view and nothing else, laid over it. */
export function Casusproces() {
  const { casus = '' } = useParams();
  const gevolgd = useZicht({ wat: 'casus', casus });
  return <MetZicht gevolgd={gevolgd}>{(zicht) => <MetCasus zicht={zicht} />}</MetZicht>;
}

const sleutel = ({ soort, over }: Onderdeel): string => (over === null ? `hier.${soort}` : `hier.${soort}.${over}`);

function MetCasus({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const [adres, zetAdres] = useSearchParams();
  // Counted back from now, so that whoever looks at now stays there when the casus moves on.
  const [terug, zetTerug] = useState(0);
  const delen = onderdelen(zicht);
  const kaart = adres.get('kaart');
  const deel = delen.find((een) => sleutel(een) === kaart);
  const uitleg = kaartsoorten.find((een) => een === kaart);
  const gekozen = deel ?? (uitleg ? undefined : delen[0]);
  const soort = gekozen?.soort ?? uitleg ?? 'casus';
  const naam = useOnderdeelnaam(zicht);
  const stappen = soort === 'casus' && gekozen ? zicht.spoor.length : 0;
  const teruggezet = Math.min(terug, Math.max(stappen - 1, 0));
  return (
    <Bladzij titel={`${zicht.kenmerk} · ${t('proces.vanCasus')}`} breedte="vol">
      <header className="proceshoofd">
        <div>
          <Link to={`/casus/${zicht.casus}`} className="pijl">
            <IconArrowLeft aria-hidden className="icoon" /> {t('proces.terugNaarCasus')}
          </Link>
          <h1>
            {t('proces.vanCasus')} <span className="kenmerk proceshoofd__kenmerk">{zicht.kenmerk}</span>
          </h1>
          <p className="zacht">{t('proces.vanCasusUitleg')}</p>
        </div>
        <Kaartkeuze
          groepen={[
            { naam: t('proces.dezeCasus'), keuzes: delen.map((een) => ({ waarde: sleutel(een), woord: naam(een) })) },
            {
              naam: t('proces.uitleg'),
              keuzes: kaartsoorten.map((een) => ({ waarde: een, woord: t(`proces.soort.${een}`) })),
            },
          ]}
          gekozen={gekozen ? sleutel(gekozen) : soort}
          kies={(nieuw) =>
            zetAdres((vorig) => new URLSearchParams({ ...Object.fromEntries(vorig), kaart: nieuw }), { replace: true })
          }
          uitleg={t(`proces.soortUitleg.${soort}`)}
        />
      </header>
      {stappen > 1 && <Spoeler spoor={zicht.spoor} terug={teruggezet} zetTerug={zetTerug} />}
      <Kaartblad soort={soort} ligging={gekozen ? ligging(zicht, gekozen, teruggezet) : null} />
    </Bladzij>
  );
}

/** What a part is called, so that it can be told from others of its kind. */
function useOnderdeelnaam({ items, besluiten, plan }: Casuszicht): (deel: Onderdeel) => string {
  const { t } = useTranslation();
  return ({ soort, over }) => {
    const besluit = besluiten.find((een) => een.besluit === over);
    const wat =
      items.find(({ item }) => item === over)?.omschrijving.vraag ??
      (besluit && t(`voorstel.${besluit.voorstel.onderwerp}`)) ??
      plan?.acties.find(({ actie }) => actie === over)?.wat;
    return [t(`proces.soort.${soort}`), wat].filter(Boolean).join(': ');
  };
}
