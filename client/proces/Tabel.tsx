import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tekening, Weg } from '../../machines/tekening.ts';
import { Tabelrol } from '../deel/Tabelrol.tsx';
import { useTaal } from '../taal/taal.ts';
import type { Ligging } from './ligging.ts';
import { Wegmerk } from './Weguitleg.tsx';
import type { Kaartwoorden } from './woorden.ts';

interface TabelProps {
  getekend: Tekening;
  woorden: Kaartwoorden;
  ligging: Ligging | null;
}

/** Every transition in one table, with a filter. */
export function Tabel({ getekend, woorden, ligging }: TabelProps) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const [tekst, zetTekst] = useState('');
  const [vanuit, zetVanuit] = useState('');
  const inWoorden = (weg: Weg): string =>
    [
      ...[weg.van, weg.naar ?? ''].map(woorden.staat),
      ...[woorden.weg(weg), woorden.keuze(weg) ?? '', woorden.wie(weg)],
      ...weg.eisen.flatMap(({ regel, zin, bron }) => [regel, zeg(zin), bron]),
    ].join(' ');
  const gevonden = getekend.wegen.filter(
    (weg) => (vanuit === '' || weg.van === vanuit) && inWoorden(weg).toLowerCase().includes(tekst.trim().toLowerCase()),
  );
  const bronnen = getekend.staten.filter(({ id }) => getekend.wegen.some(({ van }) => van === id));
  const naam = t('proces.tabelKop', { naam: woorden.naam });
  return (
    <div className="tabel">
      <div className="tabel__filter">
        <label>
          <span className="bijschrift">{t('proces.zoek')}</span>
          <input
            type="search"
            className="utrecht-textbox utrecht-textbox--html-input veld__invoer"
            value={tekst}
            onChange={(gebeurd) => zetTekst(gebeurd.target.value)}
          />
        </label>
        <label>
          <span className="bijschrift">{t('proces.vanuit')}</span>
          <select
            className="utrecht-select utrecht-select--html-select veld__invoer"
            value={vanuit}
            onChange={(gebeurd) => zetVanuit(gebeurd.target.value)}
          >
            <option value="">{t('proces.alleStaten')}</option>
            {bronnen.map(({ id }) => (
              <option key={id} value={id}>
                {woorden.staat(id)}
              </option>
            ))}
          </select>
        </label>
        <output className="klein zacht">{t('proces.gevonden', { count: gevonden.length })}</output>
      </div>
      <Tabelrol label={naam}>
        <table>
          <caption className="alleen-voorlezen">{naam}</caption>
          <thead>
            <tr>
              <th scope="col">{t('proces.kolomVan')}</th>
              <th scope="col">{t('proces.kolomWat')}</th>
              <th scope="col">{t('proces.kolomWie')}</th>
              <th scope="col">{t('proces.kolomRegels')}</th>
              <th scope="col">{t('proces.kolomNaar')}</th>
              {ligging && <th scope="col">{t('proces.kolomStand')}</th>}
            </tr>
          </thead>
          <tbody>
            {gevonden.map((weg) => (
              <tr key={weg.id}>
                <td>{woorden.staat(weg.van)}</td>
                <th scope="row">
                  {woorden.weg(weg)}
                  {woorden.keuze(weg) && <span className="zacht"> ({woorden.keuze(weg)})</span>}
                </th>
                <td>{woorden.wie(weg)}</td>
                <td>
                  <ul>
                    {weg.eisen.map(({ naam: eis, regel, zin }) => (
                      <li key={eis}>
                        <b className="kenmerk">{regel}</b> {zeg(zin)}
                      </li>
                    ))}
                  </ul>
                </td>
                <td className={weg.naar === null ? 'zacht' : undefined}>
                  {weg.naar === null ? t('proces.blijft') : woorden.staat(weg.naar)}
                </td>
                {ligging && (
                  <td>
                    <Wegmerk stand={ligging.wegen.get(weg.id)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelrol>
    </div>
  );
}
