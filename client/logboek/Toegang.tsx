import { useTranslation } from 'react-i18next';
import { regel } from '../../machines/regels/catalogus.ts';
import type { Logboekzicht } from '../../machines/zicht/leessoorten.ts';
import { Kaart } from '../deel/Kaart.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { useTaal } from '../taal/taal.ts';
import { useRegelwoorden } from './woorden.ts';

/** Explained: for each item who can read it now and who cannot, with the fact and the rule that decide. */
export function Toegang({ toegang }: Pick<Logboekzicht, 'toegang'>) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  return (
    <Vak kop={t('logboek.toegangKop')}>
      <p className="klein zacht">{toegang.length > 0 ? t('logboek.toegangUitleg') : t('logboek.toegangLeeg')}</p>
      <ul className="stapel">
        {toegang.map(({ item, over, lezers }) => {
          const naam = `${gebiednaam(over.leefgebied)}, ${t(`categorie.${over.categorie}`)} (${t('logboek.niveau', { niveau: over.niveau })})`;
          return (
            <li key={item}>
              <Kaart label={naam}>
                <b className="klein">{naam}</b>
                <Lezers kop={t('logboek.leest')} lezers={lezers.filter(({ leest }) => leest)} />
                <Lezers kop={t('logboek.leestNiet')} lezers={lezers.filter(({ leest }) => !leest)} />
              </Kaart>
            </li>
          );
        })}
      </ul>
    </Vak>
  );
}

function Lezers({ kop, lezers }: { kop: string; lezers: Logboekzicht['toegang'][number]['lezers'] }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { mens } = useRegelwoorden(true);
  if (lezers.length === 0) return null;
  return (
    <details className="lezers" open={lezers[0]?.leest ?? false}>
      <summary>
        {kop} ({lezers.length})
      </summary>
      <ul className="lezers__lijst">
        {lezers.map((een) => (
          <li key={mens(een.wie)}>
            {mens(een.wie)}: {t(`logboek.reden.${een.reden}`)}{' '}
            <span className="zacht" title={zeg(regel(een.regel).zin)}>
              ({een.regel})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
