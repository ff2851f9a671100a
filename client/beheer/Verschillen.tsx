import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Kaderinhoud } from '../../machines/kader/kader.ts';
import { Tabelrol } from '../deel/Tabelrol.tsx';
import { type Verschil, verschillen } from './verschil.ts';
import { useVerschilwoorden } from './woorden.ts';

interface VerschillenProps {
  oud: Kaderinhoud;
  nieuw: Kaderinhoud;
}

const sleutelVan = (een: Verschil): string =>
  Object.entries(een)
    .filter(([naam]) => naam !== 'was' && naam !== 'wordt')
    .map(([, waarde]) => String(waarde))
    .join(' ');

/** Every change from one version to another, old beside new. */
export function Verschillen({ oud, nieuw }: VerschillenProps) {
  const { t } = useTranslation();
  const woorden = useVerschilwoorden();
  const alle = verschillen(oud, nieuw);
  if (alle.length === 0) return <p>{t('beheer.niets')}</p>;
  return (
    <Tabelrol label={t('beheer.watVerandert')}>
      <table className="kadertabel kadertabel--verschil">
        <thead>
          <tr>
            <th scope="col">{t('beheer.onderdeel')}</th>
            <th scope="col">{t('beheer.was')}</th>
            <th scope="col">{t('beheer.wordt')}</th>
          </tr>
        </thead>
        <tbody>
          {alle.map((een) => {
            const { onderdeel, was, wordt } = woorden(een);
            return (
              <tr key={sleutelVan(een)}>
                <th scope="row">{onderdeel}</th>
                <td>{was}</td>
                <td>
                  <span className="kader__nieuw">
                    <IconArrowRight aria-hidden className="icoon" />
                    {wordt}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Tabelrol>
  );
}
