import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import { Casusbladzij } from './casus/Casusbladzij.tsx';
import { Knop } from './deel/Knop.tsx';
import { Kop } from './deel/Kop.tsx';
import { Laadt } from './deel/Laadt.tsx';
import { Leeg } from './deel/Leeg.tsx';
import { MeldingHouder } from './deel/Melding.tsx';
import { OefenMerk } from './deel/OefenMerk.tsx';
import { Vangnet } from './deel/Vangnet.tsx';
import { Verbindingsbalk } from './deel/Verbindingsbalk.tsx';
import { ConceptenHouder } from './deel/vorm/Vormhouder.tsx';
import { Kaderhouder } from './kader/Kaderhouder.tsx';
import { NietGevonden } from './NietGevonden.tsx';
import { Opdrachthouder } from './opdrachten/Opdrachthouder.tsx';
import { SessieHouder, useSessie } from './verbinding/Sessie.tsx';
import { VerbindingHouder } from './verbinding/Verbinding.tsx';
import { Voordeur } from './voordeur/Voordeur.tsx';
import { Werkvoorraad } from './werk/Werkvoorraad.tsx';

const Tafel = lazy(() => import('./tafel/Tafel.tsx').then(({ Tafel }) => ({ default: Tafel })));
const Kaderbladzij = lazy(() =>
  import('./beheer/Kaderbladzij.tsx').then(({ Kaderbladzij }) => ({ default: Kaderbladzij })),
);
const Mijn = lazy(() => import('./mijn/Mijn.tsx').then(({ Mijn }) => ({ default: Mijn })));
const Proces = lazy(() => import('./proces/Proces.tsx').then(({ Proces }) => ({ default: Proces })));
const Casusproces = lazy(() =>
  import('./proces/Casusproces.tsx').then(({ Casusproces }) => ({ default: Casusproces })),
);

const Vrijgaven = lazy(() => import('./vrijgave/Vrijgaven.tsx').then(({ Vrijgaven }) => ({ default: Vrijgaven })));
const Vrijgavebureau = lazy(() =>
  import('./vrijgave/Vrijgavebureau.tsx').then(({ Vrijgavebureau }) => ({ default: Vrijgavebureau })),
);
const Logboek = lazy(() => import('./logboek/Logboek.tsx').then(({ Logboek }) => ({ default: Logboek })));
const Brief = lazy(() => import('./brief/Brief.tsx').then(({ Brief }) => ({ default: Brief })));
const Spelregels = lazy(() =>
  import('./spelregels/Spelregels.tsx').then(({ Spelregels }) => ({ default: Spelregels })),
);

/** The whole interface: who one is, then where one is. */
export function App() {
  return (
    <BrowserRouter>
      <MeldingHouder>
        <SessieHouder laadt={<Laadt />} mislukt={(opnieuw) => <Mislukt opnieuw={opnieuw} />}>
          <Huis />
        </SessieHouder>
      </MeldingHouder>
    </BrowserRouter>
  );
}

function Huis() {
  const { ik, ververs } = useSessie();
  return (
    <div className={ik.demo ? 'app app--oefen' : 'app'}>
      {ik.demo && <OefenMerk />}
      <Kop />
      {ik.wie ? (
        // A new person gets a new line and new drafts: nothing of the former one stays behind.
        <VerbindingHouder key={`${ik.wie.persoon}:${ik.wie.rol}`} bijUitgelogd={() => void ververs()}>
          <ConceptenHouder>
            <Verbindingsbalk />
            <Kaderhouder>
              <Opdrachthouder>
                <Bladzijden />
              </Opdrachthouder>
            </Kaderhouder>
          </ConceptenHouder>
        </VerbindingHouder>
      ) : (
        <Openbaar />
      )}
    </div>
  );
}

/** What everybody may read without logging in; everywhere else is the front door. */
function Openbaar() {
  return (
    <Suspense fallback={<Laadt />}>
      <Routes>
        <Route path="/spelregels" element={<Spelregels />} />
        <Route path="/brief" element={<Brief />} />
        <Route path="*" element={<Voordeur />} />
      </Routes>
    </Suspense>
  );
}

function Bladzijden() {
  // Who administers the house has no casussen, so no list of them either.
  const beheert = useSessie().ik.wie?.rol === 'beheerder';
  const { pathname } = useLocation();
  return (
    <Suspense fallback={<Laadt />}>
      <Vangnet key={pathname} anders={(opnieuw) => <Mislukt opnieuw={opnieuw} />}>
        <Routes>
          <Route path="/" element={beheert ? <Navigate to="/beheer/kader" replace /> : <Werkvoorraad />} />
          <Route path="/casus/:casus" element={<Casusbladzij />} />
          <Route path="/casus/:casus/proces" element={<Casusproces />} />
          <Route path="/vrijgave" element={<Vrijgaven />} />
          <Route path="/vrijgave/:casus" element={<Vrijgavebureau />} />
          <Route path="/casus/:casus/logboek" element={<Logboek />} />
          <Route path="/proces" element={<Proces />} />
          <Route path="/tafel/:overleg" element={<Tafel />} />
          <Route path="/mijn" element={<Mijn />} />
          <Route path="/beheer/kader" element={<Kaderbladzij />} />
          <Route path="/spelregels" element={<Spelregels />} />
          <Route path="/brief" element={<Brief />} />
          <Route path="*" element={<NietGevonden />} />
        </Routes>
      </Vangnet>
    </Suspense>
  );
}

function Mislukt({ opnieuw }: { opnieuw: () => void }) {
  const { t } = useTranslation();
  return (
    <main className="bladzij">
      <Leeg kop={<h1>{t('deel.misgegaan')}</h1>}>
        <Knop soort="hoofd" onClick={opnieuw}>
          {t('deel.probeerOpnieuw')}
        </Knop>
      </Leeg>
    </main>
  );
}
