import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { criteria } from '../../machines/kader/lijsten.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Persoon } from '../deel/Persoon.tsx';
import { Tabelrol } from '../deel/Tabelrol.tsx';

type Oordeel = Casuszicht['criteriaoordelen'][number];

/** Criteria down, people across: differing judgements stand side by side. */
export function Criteriatabel({ oordelen }: { oordelen: Oordeel[] }) {
  const { t } = useTranslation();
  return (
    <div className="stapel stapel--dicht">
      <h3 id="criteriatabel">{t('casus.criteriaoordelen')}</h3>
      <Tabelrol labelledby="criteriatabel">
        <table className="criteriatabel">
          <thead>
            <tr>
              <th scope="col">{t('casus.criterium')}</th>
              {oordelen.map(({ wie }) => (
                <th key={wie.persoon} scope="col">
                  <Persoon mens={wie} kort />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((een) => (
              <tr key={een}>
                <th scope="row">
                  <span className="letter" aria-hidden>
                    {een.toUpperCase()}
                  </span>{' '}
                  <span>{t(`criterium.${een}`)}</span>
                </th>
                {oordelen.map(({ wie, oordelen: van }) => (
                  <td key={wie.persoon}>
                    <Ja voldaan={van[een].voldaan} />
                    <p className="klein">{van[een].reden}</p>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelrol>
    </div>
  );
}

function Ja({ voldaan }: { voldaan: boolean }) {
  const { t } = useTranslation();
  const Icoon = voldaan ? IconCheck : IconX;
  return (
    <span className={voldaan ? 'oordeel oordeel--ja' : 'oordeel oordeel--nee'}>
      <Icoon aria-hidden className="icoon" stroke={2.5} />
      {voldaan ? t('casus.voldaan') : t('casus.nietVoldaan')}
    </span>
  );
}
