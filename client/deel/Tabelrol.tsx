import type { ReactNode } from 'react';

interface TabelrolProps {
  children: ReactNode;
  /** Its name, or the id of the heading that names it. */
  label?: string;
  labelledby?: string;
}

/** A table that may be wider than the screen: it scrolls by itself, also by keyboard. */
export function Tabelrol({ children, label, labelledby }: TabelrolProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="tabelrol" aria-label={label} aria-labelledby={labelledby} tabIndex={0}>
      {children}
    </section>
  );
}
