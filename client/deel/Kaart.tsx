import type { ReactNode } from 'react';

interface KaartProps {
  children: ReactNode;
  /** Name of the card for whoever does not see it. */
  label?: string;
  /** `aanzet`: it is your turn. `laat`: something is overdue. `gedempt`: over, or not for now. */
  nadruk?: 'gewoon' | 'aanzet' | 'laat' | 'gedempt';
}

/** One thing on a surface: a casus, an item, an action. */
export function Kaart({ children, label, nadruk = 'gewoon' }: KaartProps) {
  return (
    <article className={`kaart kaart--${nadruk}`} aria-label={label}>
      {children}
    </article>
  );
}
