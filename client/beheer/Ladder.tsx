import { useTranslation } from 'react-i18next';
import type { Kaderinhoud } from '../../machines/kader/kader.ts';
import { Tabelrol } from '../deel/Tabelrol.tsx';
import { useTaal } from '../taal/taal.ts';
import { duur } from './woorden.ts';

/** The rungs of the escalation ladder: who is asked, about what, what they may do and how long they have. */
export function Ladder({ ladder }: Pick<Kaderinhoud, 'ladder'>) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  return (
    <Tabelrol label={t('beheer.ladder')}>
      <table className="kadertabel kadertabel--ladder">
        <thead>
          <tr>
            <th scope="col">{t('beheer.trede')}</th>
            <th scope="col">{t('beheer.wie')}</th>
            <th scope="col">{t('beheer.waarover')}</th>
            <th scope="col">{t('beheer.mag')}</th>
            <th scope="col">{t('beheer.duur')}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.map(({ code, naam, wie, kwesties, mag, hoogste, klok }) => (
            <tr key={code}>
              <th scope="row">
                <span className="zacht">{code}</span> {zeg(naam)}
              </th>
              <td>{zeg(wie)}</td>
              <td>
                {kwesties.map((een) => t(`beheer.kwestie.${een}`)).join(', ')}
                <p className="klein zacht">{t('beheer.hoogste', { niveau: hoogste })}</p>
              </td>
              <td>{zeg(mag)}</td>
              <td className="kadertabel__heel">{klok ? duur(t, klok) : t('beheer.geenKlok')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelrol>
  );
}
