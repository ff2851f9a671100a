import { IconHandOff, IconHandStop, IconMicrophone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Tafelzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Kopje, Persoon } from '../deel/Persoon.tsx';
import { Vak } from '../deel/Vak.tsx';
import { Doeknop } from './Doeknop.tsx';
import { vind } from './mogelijkheden.ts';
import { Spreektijd } from './Spreektijd.tsx';
import { Toets } from './Toets.tsx';

const andere = ['vraag', 'reactie', 'orde'] as const;

/** Who has the floor, who is next in the order of the server, and a hand to raise. */
export function Sprekers({ zicht }: { zicht: Tafelzicht }) {
  const { t } = useTranslation();
  const { sprekers, aanHetWoord, mogelijk, overleg } = zicht;
  const af = vind(mogelijk, 'overleg.neemWoordAf');
  return (
    <Vak kop={t('tafel.sprekers')} icoon={<IconMicrophone aria-hidden className="icoon" />}>
      <div className={aanHetWoord ? 'spreker spreker--nu' : 'spreker'}>
        {aanHetWoord ? (
          <>
            <Kopje mens={aanHetWoord.wie} groot />
            <p className="spreker__wie">
              <span className="bijschrift">{t('tafel.aanHetWoord')}</span>
              <b className="gevoelig">{aanHetWoord.wie.naam}</b>
            </p>
            <span className="spreker__tijd">
              <Spreektijd sinds={aanHetWoord.sinds} />
            </span>
            {af?.kan && (
              <Doeknop opdracht={{ type: 'overleg.neemWoordAf', overleg }} mogelijkheid={af} klein>
                {t('tafel.klaarMetSpreken')}
              </Doeknop>
            )}
          </>
        ) : (
          <p className="zacht">{t('tafel.niemandSpreekt')}</p>
        )}
      </div>
      <Rij zicht={zicht} sprekers={sprekers} />
      <Hand zicht={zicht} />
    </Vak>
  );
}

function Rij({ zicht: { mogelijk, overleg }, sprekers }: { zicht: Tafelzicht; sprekers: Tafelzicht['sprekers'] }) {
  const { t } = useTranslation();
  const geef = vind(mogelijk, 'overleg.geefWoord');
  if (sprekers.length === 0) return <p className="klein zacht">{t('tafel.rijLeeg')}</p>;
  return (
    <ol className="spreekrij" aria-label={t('tafel.daarna')}>
      {sprekers.map(({ wie, soort }, plek) => {
        const knop = geef?.kan && (
          <Doeknop
            opdracht={{ type: 'overleg.geefWoord', overleg, persoon: wie.persoon }}
            mogelijkheid={geef}
            klein
            soort={plek === 0 ? 'gewoon' : 'stil'}
            label={t('tafel.geefWoord', { naam: wie.naam })}
          >
            {t('tafel.geefWoordKort')}
          </Doeknop>
        );
        return (
          <li key={wie.persoon} className="spreekrij__een">
            <span className="spreekrij__plek cijfers" aria-hidden>
              {plek + 1}
            </span>
            <Persoon mens={wie} kort />
            <Etiket toon={soort === 'orde' ? 'let' : 'rustig'}>{t(`woordsoort.${soort}`)}</Etiket>
            {plek === 0 && knop ? <Toets toets="s">{knop}</Toets> : knop}
          </li>
        );
      })}
    </ol>
  );
}

/** Raise a hand, in one of four ways, or take it down. */
function Hand({ zicht: { mogelijk, overleg } }: { zicht: Tafelzicht }) {
  const { t } = useTranslation();
  const op = vind(mogelijk, 'overleg.vraagWoord');
  const neer = vind(mogelijk, 'overleg.trekWoordIn');
  if (neer?.kan) {
    return (
      <Toets toets="h">
        <Doeknop
          opdracht={{ type: 'overleg.trekWoordIn', overleg }}
          mogelijkheid={neer}
          icoon={<IconHandOff aria-hidden className="icoon" />}
        >
          {t('tafel.handNeer')}
        </Doeknop>
      </Toets>
    );
  }
  if (!op?.kan) return null;
  return (
    <div className="hand">
      <Toets toets="h">
        <Doeknop
          opdracht={{ type: 'overleg.vraagWoord', overleg, soort: 'bijdrage' }}
          mogelijkheid={op}
          icoon={<IconHandStop aria-hidden className="icoon" />}
        >
          {t('tafel.handOp')}
        </Doeknop>
      </Toets>
      {andere.map((soort) => (
        <Doeknop
          key={soort}
          opdracht={{ type: 'overleg.vraagWoord', overleg, soort }}
          mogelijkheid={op}
          soort="stil"
          klein
          label={t('tafel.handOpVoor', { soort: t(`woordsoort.${soort}`) })}
        >
          {t(`woordsoort.${soort}`)}
        </Doeknop>
      ))}
    </div>
  );
}
