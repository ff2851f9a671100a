import './beheer.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inhoudVan, type Kader, type Kaderinhoud } from '../../machines/kader/kader.ts';
import type { Kaderzicht } from '../../machines/zicht/soorten.ts';
import { Bladzij } from '../deel/Bladzij.tsx';
import { Etiket } from '../deel/Etiket.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useKaderzicht } from '../kader/Kaderhouder.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Download } from './Download.tsx';
import { Inhoud } from './Inhoud.tsx';
import { Versies } from './Versies.tsx';
import { Voorstellen } from './Voorstellen.tsx';
import { Wachtend } from './Wachtend.tsx';

/** The weighing framework: what is in force, for everybody; and for who administers the house, its versions. */
export function Kaderbladzij() {
  const { t } = useTranslation();
  const { geldend, beheer } = useKaderzicht();
  const [concept, zetConcept] = useState<Kaderinhoud | null>(null);
  return (
    <Bladzij titel={t('beheer.kader')}>
      <header className="kader__kop">
        <h1>{t('beheer.kader')}</h1>
        <p className="zacht kader__lead">{t('beheer.lead')}</p>
      </header>
      {beheer && <Beheer beheer={beheer} geldend={geldend} />}
      {beheer && <Voorstellen geldend={geldend} concept={concept} zet={zetConcept} />}
      {concept === null && (
        <>
          <Geldend geldend={geldend} />
          <Inhoud kader={inhoudVan(geldend)} />
        </>
      )}
    </Bladzij>
  );
}

function Geldend({ geldend }: { geldend: Kader }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { versie, door, besluitnummer, vastgesteldOp, geldtVanaf } = geldend;
  return (
    <Vak
      kop={t('beheer.geldendeVersie', { versie })}
      extra={
        <>
          <Etiket toon="goed">{t('beheer.geldtNu')}</Etiket>
          <Download kader={inhoudVan(geldend)} />
        </>
      }
    >
      <p>
        {t('beheer.vastgesteld', { door, datum: dag(vastgesteldOp, taal), nummer: besluitnummer })}{' '}
        {t('beheer.sinds', { datum: dag(geldtVanaf, taal) })}
      </p>
    </Vak>
  );
}

/** What waits for a second person, and every version there was. */
function Beheer({ beheer, geldend }: { beheer: NonNullable<Kaderzicht['beheer']>; geldend: Kader }) {
  const wachtend = beheer.versies.filter(({ stand }) => stand === 'voorgesteld');
  return (
    <>
      {wachtend.map((versie) => (
        <Wachtend key={versie.kaderversie} versie={versie} geldend={geldend} mogelijk={beheer.mogelijk} />
      ))}
      <Versies versies={beheer.versies} geldend={geldend} />
    </>
  );
}
