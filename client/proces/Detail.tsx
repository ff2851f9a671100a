import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Staat, Tekening } from '../../machines/tekening.ts';
import { type Bundel, bundels, vastgelegd } from './bundels.ts';
import type { Ligging } from './ligging.ts';
import { AanZet, Hier } from './Staatkop.tsx';
import { Wegenlijst } from './Wegenlijst.tsx';
import { Weguitleg } from './Weguitleg.tsx';
import type { Kaartwoorden } from './woorden.ts';

interface DetailProps {
  getekend: Tekening;
  woorden: Kaartwoorden;
  ligging: Ligging | null;
  /** Id of a state or of a bundle; null: nothing is chosen. */
  gekozen: string | null;
  sluit: () => void;
}

/** What there is to tell about the state or the arrow that was chosen. */
export function Detail({ getekend, woorden, ligging, gekozen, sluit }: DetailProps) {
  const bundel = bundels(getekend).find(({ id }) => id === gekozen);
  const staat = getekend.staten.find(({ id }) => id === gekozen);
  if (bundel) {
    return (
      <Paneel kop={[...new Set(bundel.wegen.map(woorden.weg))].join(' · ')} sleutel={bundel.id} sluit={sluit}>
        <Bundeldetail bundel={bundel} woorden={woorden} ligging={ligging} />
      </Paneel>
    );
  }
  if (staat) {
    return (
      <Paneel kop={woorden.staat(staat.id)} sleutel={staat.id} sluit={sluit}>
        <Staatdetail staat={staat} getekend={getekend} woorden={woorden} ligging={ligging} />
      </Paneel>
    );
  }
  return null;
}

/** Takes the focus when something else is chosen, so that whoever uses a keyboard is where the words are. */
function Paneel({
  kop,
  sleutel,
  sluit,
  children,
}: {
  kop: string;
  sleutel: string;
  sluit: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const begin = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `sleutel` stands for what was chosen
  useEffect(() => {
    const smal = window.matchMedia('(width < 64rem)').matches;
    begin.current?.focus({ preventScroll: !smal });
  }, [sleutel]);
  return (
    <aside className="detail" aria-label={kop}>
      <header className="detail__hoofd">
        <h2 ref={begin} tabIndex={-1}>
          {kop}
        </h2>
        <button type="button" className="icoonknop" onClick={sluit} aria-label={t('proces.sluitDetail')}>
          <IconX aria-hidden className="icoon" />
        </button>
      </header>
      {children}
    </aside>
  );
}

function Bundeldetail({
  bundel,
  woorden,
  ligging,
}: {
  bundel: Bundel;
  woorden: Kaartwoorden;
  ligging: Ligging | null;
}) {
  const { t } = useTranslation();
  const { van, naar, wegen } = bundel;
  return (
    <>
      <p className="klein">{t('proces.vanNaar', { van: woorden.staat(van), naar: woorden.staat(naar) })}</p>
      {wegen.map((weg) => (
        <div key={weg.id} className="detail__weg">
          {wegen.length > 1 && <h3>{woorden.weg(weg)}</h3>}
          <Weguitleg weg={weg} woorden={woorden} ligging={ligging} />
        </div>
      ))}
    </>
  );
}

interface StaatdetailProps extends Pick<DetailProps, 'getekend' | 'woorden' | 'ligging'> {
  staat: Staat;
}

function Staatdetail({ staat, getekend, woorden, ligging }: StaatdetailProps) {
  const { t } = useTranslation();
  const verder = getekend.wegen.filter(({ van, naar }) => van === staat.id && naar !== null);
  const vast = vastgelegd(getekend, staat.id);
  return (
    <>
      <Hier staat={staat} ligging={ligging} />
      {staat.fase && <p className="klein">{t(`proces.fase.${staat.fase}`)}</p>}
      <AanZet staat={staat} woorden={woorden} />
      {verder.length > 0 && (
        <div>
          <h3>{t('proces.watKan')}</h3>
          <Wegenlijst wegen={verder} woorden={woorden} ligging={ligging} />
        </div>
      )}
      {vast.length > 0 && (
        <div>
          <h3>{t('proces.watVast')}</h3>
          <p className="klein zacht">{t('proces.vastUitleg')}</p>
          <Wegenlijst wegen={vast} woorden={woorden} ligging={ligging} />
        </div>
      )}
    </>
  );
}
