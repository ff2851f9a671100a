import { useTranslation } from 'react-i18next';
import type { Kader } from '../../machines/kader/kader.ts';
import type { Mens, Versiezicht } from '../../machines/zicht/soorten.ts';
import { Etiket, type Toon } from '../deel/Etiket.tsx';
import { Tabelrol } from '../deel/Tabelrol.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Download } from './Download.tsx';

type Stand = 'geldt' | 'komt' | 'geweest' | 'voorgesteld' | 'ingetrokken';

const toon: Record<Stand, Toon> = {
  ...{ geldt: 'goed', komt: 'accent', geweest: 'rustig', voorgesteld: 'let', ingetrokken: 'rustig' },
};

function standVan({ stand, inhoud, bekrachtigd }: Versiezicht, geldend: Kader): Stand {
  if (stand !== 'bekrachtigd' || !bekrachtigd) return stand === 'voorgesteld' ? 'voorgesteld' : 'ingetrokken';
  if (inhoud.versie === geldend.versie) return 'geldt';
  return bekrachtigd.vaststelling.geldtVanaf > geldend.geldtVanaf ? 'komt' : 'geweest';
}

/** Every version there was, with who and when; the last one proposed first. */
export function Versies({ versies, geldend }: { versies: Versiezicht[]; geldend: Kader }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <Vak kop={t('beheer.versies')}>
      <Tabelrol label={t('beheer.versies')}>
        <table className="kadertabel kadertabel--versies">
          <thead>
            <tr>
              {(['versie', 'stand', 'voorgesteldDoor', 'bekrachtigdDoor', 'geldtVanaf'] as const).map((kop) => (
                <th key={kop} scope="col">
                  {t(`beheer.${kop}`)}
                </th>
              ))}
              <th scope="col">
                <span className="alleen-voorlezen">{t('beheer.download')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {versies.map((versie) => {
              const stand = standVan(versie, geldend);
              const vaststelling = versie.bekrachtigd?.vaststelling;
              return (
                <tr key={versie.kaderversie}>
                  <th scope="row" className="kadertabel__heel">
                    {versie.inhoud.versie}
                  </th>
                  <td className="kadertabel__heel">
                    <Etiket toon={toon[stand]}>{t(`beheer.standen.${stand}`)}</Etiket>
                  </td>
                  <td>{versie.voorgesteld ? <Daad {...versie.voorgesteld} /> : t('beheer.meegekomen')}</td>
                  <td>
                    {versie.bekrachtigd?.wie && versie.bekrachtigd.op && (
                      <Daad wie={versie.bekrachtigd.wie} op={versie.bekrachtigd.op} />
                    )}
                    {versie.ingetrokken && <Daad {...versie.ingetrokken} />}
                    {vaststelling && versie.bekrachtigd?.wie && (
                      <p className="klein zacht">
                        {vaststelling.door}, {vaststelling.besluitnummer}
                      </p>
                    )}
                  </td>
                  <td className="kadertabel__heel">{vaststelling && dag(vaststelling.geldtVanaf, taal)}</td>
                  <td className="kadertabel__heel">
                    <Download kader={versie.inhoud} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Tabelrol>
    </Vak>
  );
}

function Daad({ wie, op }: { wie: Mens; op: string }) {
  const { taal } = useTaal();
  return (
    <>
      {wie.naam}
      <p className="klein zacht">{dag(op, taal)}</p>
    </>
  );
}
