import { IconGavel } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inhoudVan, type Kader } from '../../machines/kader/kader.ts';
import { Inhoud } from '../beheer/Inhoud.tsx';
import { Laadt } from '../deel/Laadt.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** The framework in force, asked without being logged in. null: on its way. `weg`: it could not be fetched. */
function useOpenbaarKader(): Kader | 'weg' | null {
  const [kader, zetKader] = useState<Kader | 'weg' | null>(null);
  useEffect(() => {
    let gebleven = true;
    const zet = (gelezen: Kader | 'weg') => {
      if (gebleven) zetKader(gelezen);
    };
    fetch('/api/kader', { headers: { accept: 'application/json' } })
      .then((antwoord) => (antwoord.ok ? (antwoord.json() as Promise<Kader>) : Promise.reject(antwoord)))
      .then(zet, () => zet('weg'));
    return () => {
      gebleven = false;
    };
  }, []);
  return kader;
}

/** The weighing framework in force: who ratified it and when, how much may be shared in which phase, and the terms. */
export function Kadervak() {
  const { t } = useTranslation();
  const kader = useOpenbaarKader();
  return (
    <Vak kop={t('spelregels.kader')} icoon={<IconGavel aria-hidden className="icoon" />}>
      {kader === null && <Laadt />}
      {kader === 'weg' && <p>{t('spelregels.kaderWeg')}</p>}
      {kader !== null && kader !== 'weg' && <Geldend kader={kader} />}
    </Vak>
  );
}

function Geldend({ kader }: { kader: Kader }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { versie, door, besluitnummer, vastgesteldOp, geldtVanaf } = kader;
  return (
    <>
      <p>
        {t('spelregels.kaderVersie', { versie })}{' '}
        {t('beheer.vastgesteld', { door, datum: dag(vastgesteldOp, taal), nummer: besluitnummer })}{' '}
        {t('beheer.sinds', { datum: dag(geldtVanaf, taal) })}
      </p>
      <p className="zacht">{t('spelregels.kaderUitleg')}</p>
      <details className="kader__meer">
        <summary>{t('spelregels.kaderMeer')}</summary>
        <div className="stapel">
          <Inhoud kader={inhoudVan(kader)} />
        </div>
      </details>
    </>
  );
}
