import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Besluitzicht, Casuszicht } from '../../machines/zicht/soorten.ts';
import { Vak } from '../deel/Vak.tsx';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { Besluittekst } from './Besluittekst.tsx';
import { Genomen } from './Genomen.tsx';
import { overDeel, vind } from './mogelijkheden.ts';
import { Standpunten } from './Standpunten.tsx';
import { Standpuntknoppen } from './Standpuntknoppen.tsx';
import { Verschillen } from './Verschillen.tsx';

/** The decision that is put forward now, large; below it what was taken, with its dissent. */
export function Besluiten({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const open = casus.besluiten.filter(({ stand }) => stand === 'open');
  const genomen = casus.besluiten.filter(
    ({ stand, voorstel }) => stand === 'genomen' && voorstel.onderwerp === 'tafel',
  );
  const doe = vind(casus.mogelijk, 'voorstel.doe', 'tafel');
  return (
    <Vak
      kop={t('tafel.besluiten')}
      icoon={<IconGavel aria-hidden className="icoon" />}
      extra={doe?.kan && <Opdrachtknop mogelijkheid={doe} casus={casus} klein />}
    >
      {open.length === 0 && <p className="klein zacht">{t('tafel.geenVoorstel')}</p>}
      {open.map((besluit) => (
        <Voorstel key={besluit.besluit} besluit={besluit} casus={casus} />
      ))}
      {genomen.length > 0 && (
        <ul className="genomen" aria-label={t('tafel.genomen')}>
          {genomen.map((besluit) => (
            <li key={besluit.besluit}>
              <Genomen besluit={besluit} />
            </li>
          ))}
        </ul>
      )}
      <Verschillen casus={casus} />
    </Vak>
  );
}

function Voorstel({ besluit, casus }: { besluit: Besluitzicht; casus: Casuszicht }) {
  const { t } = useTranslation();
  const knoppen = overDeel(
    casus.mogelijk,
    ['besluit.neem', 'afstemming.stelVast', 'voorstel.wijzig', 'voorstel.trekIn'],
    besluit.besluit,
  );
  return (
    <article className="ligtvoor" aria-label={t('tafel.ligtVoor')}>
      <p className="bijschrift">{t('tafel.ligtVoor')}</p>
      <Besluittekst voorstel={besluit.voorstel} />
      <p className="klein zacht">{t('tafel.voorstelVan', { naam: besluit.door.naam })}</p>
      <Standpuntknoppen besluit={besluit} casus={casus} />
      <Standpunten standpunten={besluit.standpunten} ik={casus.ik} />
      {knoppen.length > 0 && (
        <div className="ligtvoor__knoppen">
          {knoppen.map((een) => (
            <Opdrachtknop
              key={een.type}
              mogelijkheid={een}
              casus={casus}
              klein
              soort={een.type === 'besluit.neem' ? 'gewoon' : 'stil'}
            />
          ))}
        </div>
      )}
    </article>
  );
}
