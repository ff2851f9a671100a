import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import type { Antwoord } from '../../machines/protocol.ts';
import type { Casuszicht, Mogelijkheid } from '../../machines/zicht/soorten.ts';
import { Dialoog } from '../deel/Dialoog.tsx';
import { Laadt } from '../deel/Laadt.tsx';
import type { Waarden } from '../deel/vorm/waarden.ts';
import { useKnopwoorden } from './knopwoorden.ts';

// The forms are many and nobody needs them before the first press.
const Opdrachtformulier = lazy(() =>
  import('./Opdrachtformulier.tsx').then(({ Opdrachtformulier }) => ({ default: Opdrachtformulier })),
);

interface Gevraagd {
  mogelijkheid: Pick<Mogelijkheid, 'type' | 'over'>;
  /** null: a command that starts a casus. */
  casus: Casuszicht | null;
  vooraf?: Waarden;
  klaar?: ((antwoord: Antwoord & { aanvaard: true }) => void) | undefined;
}

const Houder = createContext<(gevraagd: Gevraagd) => void>(() => {});

/**
 * Holds the one open form of the page. It lives above the screens, so that a view that changes while somebody types
 * takes no form away: the server judges on the state of then.
 */
export function Opdrachthouder({ children }: { children: ReactNode }) {
  const [open, zetOpen] = useState<Gevraagd | null>(null);
  return (
    <Houder value={zetOpen}>
      {children}
      {open && <Opdrachtdialoog {...open} sluit={() => zetOpen(null)} />}
    </Houder>
  );
}

/** Opens the form of a command in a dialog. */
export const useOpenOpdracht = () => useContext(Houder);

function Opdrachtdialoog({ mogelijkheid, casus, vooraf, klaar, sluit }: Gevraagd & { sluit: () => void }) {
  const { knop, uitleg } = useKnopwoorden(mogelijkheid);
  return (
    <Dialoog kop={knop} uitleg={uitleg} sluit={sluit}>
      <Suspense fallback={<Laadt />}>
        <Opdrachtformulier
          type={mogelijkheid.type}
          casus={casus}
          over={mogelijkheid.over ?? ''}
          vooraf={vooraf}
          annuleer={sluit}
          klaar={(antwoord) => {
            sluit();
            klaar?.(antwoord);
          }}
        />
      </Suspense>
    </Dialoog>
  );
}
