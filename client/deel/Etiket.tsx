import type { ReactNode } from 'react';

export type Toon = 'rustig' | 'accent' | 'goed' | 'let' | 'fout';

interface EtiketProps {
  children: ReactNode;
  toon?: Toon;
  icoon?: ReactNode;
}

/** A small label: icon and word. The colour only repeats what the word says. */
export function Etiket({ children, toon = 'rustig', icoon }: EtiketProps) {
  return (
    <span className={`etiket etiket--${toon}`}>
      {icoon}
      {children}
    </span>
  );
}
