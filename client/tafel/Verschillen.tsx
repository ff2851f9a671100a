import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { escalatieLoopt } from '../../machines/escalatie/context.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { useTaal } from '../taal/taal.ts';
import { vind } from './mogelijkheden.ts';

/** Differences of view that lie somewhere on the ladder: a fact at the table, and never in its way. */
export function Verschillen({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const lopend = casus.escalaties.filter(escalatieLoopt);
  const open = vind(casus.mogelijk, 'escalatie.open');
  if (lopend.length === 0 && !open) return null;
  return (
    <section className="verschillen" aria-label={t('escalatie.kop')}>
      {lopend.map(({ escalatie, vraag, haltes }) => (
        <p key={escalatie} className="verschillen__een">
          <IconScale aria-hidden className="icoon" />
          <span>
            <Link to={`/casus/${casus.casus}#${escalatie}`}>{vraag}</Link>{' '}
            <span className="klein zacht">
              {t('escalatie.trede', {
                trede: haltes.filter(({ stand }) => stand === 'nu').map(({ naam }) => zeg(naam))[0] ?? '',
              })}
            </span>
          </span>
        </p>
      ))}
      {open && <Opdrachtknop mogelijkheid={open} casus={casus} klein soort="stil" />}
    </section>
  );
}
