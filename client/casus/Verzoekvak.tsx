import { IconMessageDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht, Verzoekzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Feiten } from '../deel/Feiten.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Knoppen } from './Knoppen.tsx';

const kanalen = ['gesprek', 'brief', 'telefoon', 'mail'] as const;

const toon = { open: 'let', bezwaar: 'let', beslist: 'accent', uitgevoerd: 'goed', ingetrokken: 'rustig' } as const;

/** What the person concerned asked about their own data, and how far it is. */
export function Verzoekvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (zicht.verzoeken.length === 0) return null;
  return (
    <Vak kop={t('casus.verzoeken')} icoon={<IconMessageDots aria-hidden className="icoon" />}>
      <ul className="regels">
        {zicht.verzoeken.map((verzoek) => (
          <li key={verzoek.verzoek ?? verzoek.soort} id={verzoek.verzoek ?? undefined} className="regel regel--hoog">
            {verzoek.verzoek === null ? <Feit verzoek={verzoek} /> : <Verzoek verzoek={verzoek} zicht={zicht} />}
          </li>
        ))}
      </ul>
    </Vak>
  );
}

/** A running objection or complaint is a fact at the table, never a block (E-9). */
function Feit({ verzoek }: { verzoek: Verzoekzicht }) {
  const { t } = useTranslation();
  return <p>{t('casus.verzoekFeit', { soort: t(`verzoeksoort.${verzoek.soort}`).toLowerCase() })}</p>;
}

function Verzoek({ verzoek, zicht }: { verzoek: Verzoekzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { soort, stand, toelichting, namens, ontvangenOp, voor, besluit, gedaan } = verzoek;
  const kanaal = kanalen.find((een) => een === verzoek.kanaal);
  const gegeven = zicht.items.find(({ item }) => item === verzoek.betreft);
  return (
    <div className="stapel stapel--dicht">
      <div className="rij rij--uiteen">
        <h3>{t(`verzoeksoort.${soort}`)}</h3>
        <Etiket toon={toon[stand]}>{t(`verzoekstand.${stand}`)}</Etiket>
      </div>
      {namens && ontvangenOp && (
        <p className="klein zacht">
          {t(`indiener.${namens}`)},{' '}
          {t('casus.verzoekOntvangen', {
            datum: dag(ontvangenOp, taal),
            kanaal: kanaal ? t(`kanaal.${kanaal}`).toLowerCase() : '',
          })}
        </p>
      )}
      {voor && <Termijn voor={voor} wat={t('casus.verzoekBeslisVoor')} />}
      {verzoek.verlengd && <p className="klein zacht">{t('casus.verzoekVerlengd')}</p>}
      {toelichting && <blockquote className="citaat">{toelichting}</blockquote>}
      <Feiten
        feiten={[
          [t('vorm.verzoekBetreft'), gegeven ? t(`categorie.${gegeven.omschrijving.categorie}`) : null],
          [t('vorm.verzoekUitkomst'), besluit && t(`uitkomst.${besluit.uitkomst}`)],
          [t('casus.motivering'), besluit?.motivering ?? null],
          [t('casus.verzoekBrief'), besluit?.brief ?? null],
          [t('vorm.verzoekGedaan'), gedaan],
        ]}
      />
      <Raad raad={verzoek.raad} />
      {verzoek.verzoek && <Knoppen zicht={zicht} deel={verzoek.verzoek} />}
    </div>
  );
}

function Raad({ raad }: Pick<Verzoekzicht, 'raad'>) {
  const { t } = useTranslation();
  if (raad.length === 0) return null;
  return (
    <div className="stapel stapel--dicht">
      <h4>{t('casus.verzoekRaad')}</h4>
      <ul className="regels">
        {raad.map(({ wie, oordeel, grond, motivering }) => (
          <li key={wie.persoon} className="regel">
            <Persoon mens={wie} />
            <div className="regel__rechts">
              <Etiket toon={oordeel === null ? 'let' : oordeel === 'vrij' ? 'goed' : 'accent'}>
                {oordeel === null
                  ? t('casus.verzoekWacht')
                  : grond
                    ? t(`weigergrond.${grond}`)
                    : t('casus.verzoekVrij')}
              </Etiket>
              {motivering && <p className="klein">{motivering}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
