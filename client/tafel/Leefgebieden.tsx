import { IconHandClick } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Knop } from '../deel/Knop.tsx';
import { useTaal } from '../taal/taal.ts';
import { gebiedIcoon } from './gebiedIconen.ts';
import { Itemkaart } from './Itemkaart.tsx';
import { isDicht, useOpenKaarten } from './openen.ts';
import { Toets } from './Toets.tsx';
import { kanten, type Verdeling } from './verdeling.ts';

interface LeefgebiedenProps {
  casus: Casuszicht;
  verdeling: Verdeling;
}

/** The life areas as places on the table. Where nothing lies is said once, small. */
export function Leefgebieden({ casus, verdeling: { gebieden, leeg } }: LeefgebiedenProps) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const openKaarten = useOpenKaarten(casus);
  const dicht = gebieden.flatMap(({ items }) => items).filter(isDicht);
  return (
    <div className="gebieden">
      <h2 className="alleen-voorlezen">{t('tafel.opTafel')}</h2>
      {gebieden.length === 0 && (
        <div className="gebieden__niets">
          <p className="gebieden__nietskop">{t('tafel.nietsOpTafel')}</p>
          <p className="klein zacht">{t('tafel.nietsOpTafelUitleg')}</p>
        </div>
      )}
      {dicht.length > 0 && (
        <p className="gebieden__open">
          <Toets toets="l">
            <Knop klein icoon={<IconHandClick aria-hidden className="icoon" />} onClick={() => void openKaarten(dicht)}>
              {t('logboek.open.alles', { count: dicht.length })}
            </Knop>
          </Toets>
          <span className="klein zacht">{t('logboek.open.allesUitleg')}</span>
        </p>
      )}
      {gebieden.length > 0 && (
        <div className="gebieden__vol">
          {kanten.map((kant) => (
            <div key={kant} className="gebieden__kant">
              {gebieden
                .filter(({ gebied }) => gebied.kant === kant)
                .map((deel) => (
                  <Gebied key={deel.gebied.code} deel={deel} casus={casus} />
                ))}
            </div>
          ))}
        </div>
      )}
      {leeg.length > 0 && (
        <p className="gebieden__leeg">
          <span className="gebieden__leegkop">{t('tafel.nogLeeg')}</span>
          {leeg.map(({ code, naam }) => {
            const Icoon = gebiedIcoon(code);
            return (
              <span key={code} className="gebied-leeg">
                <Icoon aria-hidden className="icoon" stroke={1.75} />
                {zeg(naam)}
              </span>
            );
          })}
        </p>
      )}
    </div>
  );
}

function Gebied({ deel, casus }: { deel: Verdeling['gebieden'][number]; casus: Casuszicht }) {
  const { zeg } = useTaal();
  const { gebied, items } = deel;
  const Icoon = gebiedIcoon(gebied.code);
  return (
    <section className="gebied" aria-label={zeg(gebied.naam)}>
      <h3 className="gebied__naam">
        <Icoon aria-hidden className="icoon" />
        {zeg(gebied.naam)}
      </h3>
      <ul className="gebied__kaarten">
        {items.map((item) => (
          <li key={item.item}>
            <Itemkaart item={item} casus={casus} />
          </li>
        ))}
      </ul>
    </section>
  );
}
