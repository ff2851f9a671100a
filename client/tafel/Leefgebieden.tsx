import { useTranslation } from 'react-i18next';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { gebiedIconen } from './gebiedIconen.ts';
import { Itemkaart } from './Itemkaart.tsx';
import { kanten, type Verdeling } from './verdeling.ts';

interface LeefgebiedenProps {
  casus: Casuszicht;
  verdeling: Verdeling;
}

/** The life areas as places on the table. Where nothing lies is said once, small. */
export function Leefgebieden({ casus, verdeling: { gebieden, leeg } }: LeefgebiedenProps) {
  const { t } = useTranslation();
  return (
    <div className="gebieden">
      <h2 className="alleen-voorlezen">{t('tafel.opTafel')}</h2>
      {gebieden.length === 0 && (
        <div className="gebieden__niets">
          <p className="gebieden__nietskop">{t('tafel.nietsOpTafel')}</p>
          <p className="klein zacht">{t('tafel.nietsOpTafelUitleg')}</p>
        </div>
      )}
      {gebieden.length > 0 && (
        <div className="gebieden__vol">
          {kanten.map((kant) => (
            <div key={kant[0]} className="gebieden__kant">
              {gebieden
                .filter(({ leefgebied }) => kant.includes(leefgebied))
                .map((gebied) => (
                  <Gebied key={gebied.leefgebied} gebied={gebied} casus={casus} />
                ))}
            </div>
          ))}
        </div>
      )}
      {leeg.length > 0 && (
        <p className="gebieden__leeg">
          <span className="gebieden__leegkop">{t('tafel.nogLeeg')}</span>
          {leeg.map((leefgebied) => {
            const Icoon = gebiedIconen[leefgebied];
            return (
              <span key={leefgebied} className="gebied-leeg">
                <Icoon aria-hidden className="icoon" stroke={1.75} />
                {t(`leefgebied.${leefgebied}`)}
              </span>
            );
          })}
        </p>
      )}
    </div>
  );
}

function Gebied({ gebied, casus }: { gebied: Verdeling['gebieden'][number]; casus: Casuszicht }) {
  const { t } = useTranslation();
  const { leefgebied, items } = gebied;
  const Icoon = gebiedIconen[leefgebied];
  return (
    <section className="gebied" aria-label={t(`leefgebied.${leefgebied}`)}>
      <h3 className="gebied__naam">
        <Icoon aria-hidden className="icoon" />
        {t(`leefgebied.${leefgebied}`)}
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
