import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Ik } from '../../machines/protocol.ts';
import { kanInCasus } from '../../machines/wie.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Bladzij } from '../deel/Bladzij.tsx';
import { Knop } from '../deel/Knop.tsx';
import { Kopje } from '../deel/Persoon.tsx';
import { useTaal } from '../taal/taal.ts';
import { useSessie } from '../verbinding/Sessie.tsx';
import { Rondetafel } from './Rondetafel.tsx';
import './voordeur.css';

type Persona = Ik['personas'][number];

/** Organisations of personas come without their kind; here the shape only has to tell them apart. */
const alsMens = (persona: Persona) => ({
  ...persona,
  soort: persona.rol === 'professional' ? ('publiek' as const) : ('bureau' as const),
});

/** Who comes in: in a practice house one chooses a person, else one logs in. */
export function Voordeur() {
  const { t } = useTranslation();
  const { ik } = useSessie();
  return (
    <Bladzij titel={ik.demo ? t('voordeur.titel') : t('voordeur.titelInloggen')}>
      {ik.demo ? <Personakeuze personas={ik.personas} /> : <Inloggen />}
    </Bladzij>
  );
}

function Inloggen() {
  const { t } = useTranslation();
  return (
    <section className="voordeur voordeur--inloggen">
      <div className="voordeur__begin">
        <h1>{t('deel.huis')}</h1>
        <p className="voordeur__lead">{t('voordeur.inleidingInloggen')}</p>
      </div>
    </section>
  );
}

function Personakeuze({ personas }: { personas: Persona[] }) {
  const { t } = useTranslation();
  const { word } = useSessie();
  const naar = useNavigate();
  const [bezig, zetBezig] = useState<string | null>(null);
  const [mislukt, zetMislukt] = useState(false);
  const aanrader = personas.find(({ rol }) => rol === 'procesregisseur') ?? personas[0];
  const kies = async ({ persoon }: Persona) => {
    if (bezig) return;
    zetBezig(persoon);
    zetMislukt(false);
    try {
      await word(persoon);
      await naar('/');
    } catch {
      zetMislukt(true);
      zetBezig(null);
    }
  };
  return (
    <>
      <section className="voordeur">
        <div className="voordeur__begin">
          <h1>{t('voordeur.titel')}</h1>
          <p className="voordeur__lead">{t('voordeur.inleiding')}</p>
          {mislukt && (
            <Bericht soort="fout" dringend>
              <p>{t('voordeur.mislukt')}</p>
            </Bericht>
          )}
          {aanrader && <Aanrader persona={aanrader} bezig={bezig !== null} kies={() => void kies(aanrader)} />}
        </div>
        <Rondetafel mensen={personas.filter(kanInCasus).map(alsMens)} />
      </section>
      <section className="voordeur__anderen" aria-labelledby="anderen">
        <h2 id="anderen">{t('voordeur.anderen')}</h2>
        <ul className="personas">
          {personas
            .filter((persona) => persona !== aanrader)
            .map((persona) => (
              <li key={persona.persoon}>
                <Personaknop persona={persona} kies={() => void kies(persona)} />
              </li>
            ))}
        </ul>
        <p className="klein zacht">{t('voordeur.tip')}</p>
      </section>
    </>
  );
}

function Aanrader({ persona, bezig, kies }: { persona: Persona; bezig: boolean; kies: () => void }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  return (
    <div className="aanrader">
      <Knop soort="hoofd" onClick={kies} bezig={bezig} icoonAchter={<IconArrowRight aria-hidden className="icoon" />}>
        {t('voordeur.beginAls', { naam: persona.naam.split(' ')[0], functie: persona.functie })}
      </Knop>
      <p className="zacht">{zeg(persona.uitleg)}</p>
    </div>
  );
}

function Personaknop({ persona, kies }: { persona: Persona; kies: () => void }) {
  const { zeg } = useTaal();
  return (
    <button type="button" className="persona" onClick={kies}>
      <span className="persona__kop">
        <Kopje mens={alsMens(persona)} groot />
        <b>{persona.naam}</b>
      </span>
      <span className="persona__rol">
        {persona.functie}, {persona.organisatienaam}
      </span>
      <span className="persona__uitleg">{zeg(persona.uitleg)}</span>
    </button>
  );
}
