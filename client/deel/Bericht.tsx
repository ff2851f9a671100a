import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface BerichtProps {
  soort: 'info' | 'goed' | 'let' | 'fout' | 'dicht';
  kop?: ReactNode;
  children?: ReactNode;
  /** Say it at once to who listens. */
  dringend?: boolean;
}

const iconen = {
  info: IconInfoCircle,
  goed: IconCircleCheck,
  let: IconAlertTriangle,
  fout: IconAlertTriangle,
  dicht: IconLock,
};

/** A message that belongs where it stands. */
export function Bericht({ soort, kop, children, dringend }: BerichtProps) {
  const Icoon = iconen[soort];
  return (
    <div className={`bericht bericht--${soort}`} role={dringend ? 'alert' : undefined}>
      <Icoon aria-hidden className="icoon" />
      <div className="bericht__lijf">
        {kop && <p className="bericht__kop">{kop}</p>}
        {children}
      </div>
    </div>
  );
}
