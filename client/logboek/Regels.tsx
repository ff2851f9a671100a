import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Logregel } from '../../machines/zicht/leessoorten.ts';
import { bewaarAls } from '../deel/bestand.ts';
import { Knop } from '../deel/Knop.tsx';
import { Tabelrol } from '../deel/Tabelrol.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useRegelwoorden } from './woorden.ts';

const filters = {
  alles: () => true,
  gekeken: ({ soort }) => soort === 'keek' || soort === 'opende' || soort === 'lasLog',
  gedeeld: ({ soort }) => soort === 'deelde' || soort === 'kreeg',
  betrokkene: ({ voorBetrokkene }) => voorBetrokkene,
} satisfies Record<string, (regel: Logregel) => boolean>;
type Filter = keyof typeof filters;
const keuzes = Object.keys(filters) as Filter[];

/** The log as a table, the last line first; what is shown is what is saved. */
export function Regels({ regels, kenmerk }: { regels: Logregel[]; kenmerk: string }) {
  const { t } = useTranslation();
  const [filter, zetFilter] = useState<Filter>('gekeken');
  const { kolommen, cellen } = useRegelwoorden(filter !== 'betrokkene');
  const getoond = regels.filter(filters[filter]).toReversed();
  const bewaar = () => {
    const rijen = [kolommen, ...getoond.map(cellen)];
    bewaarAls(`logboek-${kenmerk}.csv`, 'text/csv', alsCsv(rijen));
  };
  return (
    <Vak
      kop={t('logboek.titel')}
      extra={
        <Knop soort="stil" klein icoon={<IconDownload aria-hidden className="icoon" />} onClick={bewaar}>
          {t('logboek.bewaar')}
        </Knop>
      }
    >
      <fieldset className="logboek__filter">
        <legend className="alleen-voorlezen">{t('logboek.toon')}</legend>
        {keuzes.map((een) => (
          <label key={een} className="logboek__keuze">
            <input type="radio" name="logfilter" checked={filter === een} onChange={() => zetFilter(een)} />
            <span>{t(`logboek.filter.${een}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="klein zacht" role="status">
        {t(`logboek.filterUitleg.${filter}`)} {t('logboek.aantal', { count: getoond.length })}
      </p>
      <Tabelrol label={t('logboek.titel')}>
        <table className="logtabel">
          <thead>
            <tr>
              {kolommen.map((kolom) => (
                <th key={kolom} scope="col">
                  {kolom}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {getoond.map((regel) => (
              <tr key={regel.nummer}>
                {cellen(regel).map((cel, kolom) => (
                  <td key={kolommen[kolom]}>{cel}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelrol>
    </Vak>
  );
}

/** A cell that begins like a formula is a text, whatever program opens it. */
const veilig = (cel: string): string => (/^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel);

const alsCsv = (rijen: readonly (readonly string[])[]): string =>
  rijen.map((rij) => rij.map((cel) => `"${veilig(cel).replaceAll('"', '""')}"`).join(';')).join('\r\n');
