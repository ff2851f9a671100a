import { IconInbox, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht, Itemzicht } from '../../machines/zicht/soorten.ts';
import { Vak } from '../deel/Vak.tsx';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { Itemkaart } from './Itemkaart.tsx';
import { overDeel, vind } from './mogelijkheden.ts';

interface BakjeProps {
  casus: Casuszicht;
  items: Itemzicht[];
}

/** The private tray in front of the viewer: asked of me, mine and not released, and what was given to me alone. */
export function Bakje({ casus, items }: BakjeProps) {
  const { t } = useTranslation();
  const bied = casus.mogelijk.find(({ type, over }) => type === 'vrijgave.bied' && over === undefined);
  const vraag = vind(casus.mogelijk, 'vrijgave.vraag');
  return (
    <Vak
      kop={t('tafel.bakje')}
      icoon={<IconInbox aria-hidden className="icoon" />}
      extra={
        <div className="rij">
          {bied?.kan && (
            <Opdrachtknop mogelijkheid={bied} casus={casus} klein icoon={<IconPlus aria-hidden className="icoon" />} />
          )}
          {vraag?.kan && <Opdrachtknop mogelijkheid={vraag} casus={casus} klein />}
        </div>
      }
    >
      <p className="klein zacht bakje__uitleg">{items.length > 0 ? t('tafel.bakjeUitleg') : t('tafel.bakjeLeeg')}</p>
      {items.length > 0 && (
        <ul className="bakje">
          {items.map((item) => (
            <li key={item.item} className="bakje__plek">
              <Itemkaart item={item} casus={casus} inBakje />
              <Vraagknoppen item={item} casus={casus} />
            </li>
          ))}
        </ul>
      )}
    </Vak>
  );
}

/** For what is asked of me: answer, or not; the second needs no reason and stops nothing. */
function Vraagknoppen({ item, casus }: { item: Itemzicht; casus: Casuszicht }) {
  const { t } = useTranslation();
  if (item.stand !== 'gevraagd') return null;
  return (
    <div className="bakje__vraag">
      <div className="rij">
        {overDeel(casus.mogelijk, ['vrijgave.bied', 'vrijgave.weiger', 'vrijgave.beraad'], item.item).map((een) => (
          <Opdrachtknop key={een.type} mogelijkheid={een} casus={casus} klein />
        ))}
      </div>
      <p className="klein zacht">{t('tafel.deelNietUitleg')}</p>
    </div>
  );
}

/** What is asked or offered and lies on no table yet; the informatieregisseur weighs and releases it here. */
export function Onderweg({ casus, items }: BakjeProps) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <Vak kop={t('tafel.onderweg')} extra={<span className="telbol">{items.length}</span>}>
      <p className="klein zacht">{t('tafel.onderwegUitleg')}</p>
      <ul className="bakje">
        {items.map((item) => (
          <li key={item.item} className="bakje__plek">
            <Itemkaart item={item} casus={casus} inBakje />
            <div className="rij">
              {overDeel(casus.mogelijk, ['vrijgave.geefVrij'], item.item).map((een) => (
                <Opdrachtknop key={een.type} mogelijkheid={een} casus={casus} klein />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Vak>
  );
}
