import { type ReactNode, useId } from 'react';

interface VakProps {
  kop: ReactNode;
  children: ReactNode;
  /** Beside the heading: a count, a button. */
  extra?: ReactNode;
  icoon?: ReactNode;
  /** Level of the heading. */
  niveau?: 2 | 3;
  id?: string;
  /** `kaal`: no panel around it. `nadruk`: the panel that asks for attention first. */
  soort?: 'paneel' | 'kaal' | 'nadruk';
}

/** A section with a heading: a region of the page that can be found and jumped to. */
export function Vak({ kop, children, extra, icoon, niveau = 2, id, soort = 'paneel' }: VakProps) {
  const kopId = useId();
  const Kop = niveau === 2 ? 'h2' : 'h3';
  return (
    <section className={`vak vak--${soort}`} aria-labelledby={kopId} id={id}>
      <header className="vak__hoofd">
        {icoon}
        <Kop id={kopId}>{kop}</Kop>
        {extra && <div className="vak__extra">{extra}</div>}
      </header>
      {children}
    </section>
  );
}
