import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { escalatieLoopt } from '../../machines/escalatie/context.ts';
import type { Casuszicht, Escalatiezicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Feiten } from '../deel/Feiten.tsx';
import { Kaart } from '../deel/Kaart.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Brieflink } from './Brieflink.tsx';
import { Knoppen } from './Knoppen.tsx';
import './escalatie.css';

/** Differences of view: where each lies on the ladder, and how it came back. */
export function Escalatievak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (zicht.escalaties.length === 0) return null;
  const geordend = [
    ...zicht.escalaties.filter(escalatieLoopt),
    ...zicht.escalaties.filter((een) => !escalatieLoopt(een)),
  ];
  return (
    <Vak kop={t('escalatie.kop')} icoon={<IconScale aria-hidden className="icoon" />}>
      {geordend.some(escalatieLoopt) && <p className="klein zacht">{t('escalatie.werktDoor')}</p>}
      <ul className="stapel">
        {geordend.map((een) => (
          <li key={een.escalatie} id={een.escalatie}>
            <Escalatiekaart escalatie={een} zicht={zicht} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

function Escalatiekaart({ escalatie, zicht }: { escalatie: Escalatiezicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { kwestie, vraag, geprobeerd, betreft, door, stand, voor, vanMij } = escalatie;
  const voorstel = zicht.besluiten.find(({ besluit }) => besluit === betreft)?.voorstel.onderwerp;
  return (
    <Kaart label={vraag} nadruk={escalatieLoopt(escalatie) ? 'gewoon' : 'gedempt'}>
      <p className="rij rij--uiteen">
        <b>{t(`escalatie.kwestie.${kwestie}`)}</b>
        <Etiket toon={escalatieLoopt(escalatie) ? 'let' : 'rustig'}>{t(`escalatiestand.${stand}`)}</Etiket>
      </p>
      <p className="tekst">{vraag}</p>
      <Feiten
        feiten={[
          [t('escalatie.geprobeerd'), geprobeerd],
          [t('escalatie.over'), voorstel && t(`voorstel.${voorstel}`)],
          [t('escalatie.door'), vanMij ? null : door?.naam],
        ]}
      />
      {vanMij && <p className="klein zacht">{t('escalatie.doorU')}</p>}
      <Weg escalatie={escalatie} />
      {voor && escalatieLoopt(escalatie) && <Termijn voor={voor} wat={t('escalatie.brief.voor')} />}
      <Brieven escalatie={escalatie} />
      <Afloop escalatie={escalatie} />
      <Knoppen zicht={zicht} deel={escalatie.escalatie} />
    </Kaart>
  );
}

/** The rungs in order; where it is now says so in words too. */
function Weg({ escalatie: { haltes } }: { escalatie: Escalatiezicht }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  return (
    <ol className="ladder" aria-label={t('escalatie.weg')}>
      {haltes.map(({ code, naam, stand, stil }) => (
        <li key={code} className={`ladder__trede ladder__trede--${stand}`} aria-current={stand === 'nu' || undefined}>
          <span>{zeg(naam)}</span>
          <span className="klein zacht">{stil ? t('escalatie.stil') : t(`escalatie.tredestand.${stand}`)}</span>
        </li>
      ))}
    </ol>
  );
}

function Brieven({ escalatie: { brieven } }: { escalatie: Escalatiezicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (brieven.length === 0) return null;
  return (
    <div className="stapel stapel--dicht">
      <h3 className="bijschrift">{t('escalatie.brieven')}</h3>
      <ul className="regels">
        {brieven.map(({ aan, trede, op, antwoord, sleutel }) => (
          <li key={`${trede} ${aan} ${op}`} className="regel">
            <div>
              <p>
                <b>{aan}</b> <span className="klein zacht">{dag(op, taal)}</span>
              </p>
              {antwoord ? (
                <>
                  <p>{t(`escalatie.antwoord.${antwoord.soort}`)}</p>
                  <p className="tekst">{antwoord.tekst}</p>
                  {antwoord.artikel && <p className="klein">{t('escalatie.artikel', { artikel: antwoord.artikel })}</p>}
                </>
              ) : (
                <p className="klein zacht">{t('escalatie.wachtOp')}</p>
              )}
              {sleutel && <Brieflink sleutel={sleutel} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Afloop({ escalatie: { afloop } }: { escalatie: Escalatiezicht }) {
  const { t } = useTranslation();
  if (!afloop) return null;
  return (
    <>
      <p>
        <b>{t(`escalatie.hoe.${afloop.hoe}`)}</b>
      </p>
      {afloop.kanten && (
        <ul className="kanten" aria-label={t('escalatie.kanten')}>
          {afloop.kanten.map((kant) => (
            <li key={kant} className="tekst kanten__kant">
              {kant}
            </li>
          ))}
        </ul>
      )}
      <Feiten
        feiten={[
          [t('escalatie.terugkoppeling'), afloop.terugkoppeling],
          [t('escalatie.leert'), t(`escalatie.leerpunt.${afloop.leerpunt}`)],
        ]}
      />
    </>
  );
}
