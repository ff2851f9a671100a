import type { ReactNode } from 'react';

/** A table that may be wider than the screen: it scrolls by itself, also by keyboard. */
export function Rol({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="kaderrol" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
