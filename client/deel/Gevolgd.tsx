import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Gevolgd } from '../verbinding/useZicht.ts';
import { Bladzij } from './Bladzij.tsx';
import { Laadt } from './Laadt.tsx';
import { Leeg } from './Leeg.tsx';

interface MetZichtProps<Z> {
  gevolgd: Gevolgd<Z>;
  children: (zicht: Z) => ReactNode;
}

/** Draws a view when there is one; else that it is loading, or that there is nothing here. Never says why. */
export function MetZicht<Z>({ gevolgd, children }: MetZichtProps<Z>) {
  const { t } = useTranslation();
  if (gevolgd.stand === 'er') return children(gevolgd.zicht);
  if (gevolgd.stand === 'laadt') {
    return (
      <Bladzij titel={t('deel.laadt')}>
        <Laadt />
      </Bladzij>
    );
  }
  return (
    <Bladzij titel={t('deel.nietGevonden')}>
      <Leeg kop={<h1>{t('deel.nietGevonden')}</h1>}>
        <p>{t('deel.nietGevondenUitleg')}</p>
        <p>
          <Link to="/">{t('deel.naarWerkvoorraad')}</Link>
        </p>
      </Leeg>
    </Bladzij>
  );
}
