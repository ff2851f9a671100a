import { createContext, type ReactNode, useContext } from 'react';

const Aan = createContext(true);

/** Tells the buttons inside whether single keys are on, so that they show theirs. */
export const ToetsenHouder = Aan.Provider;

/** A button that can be pressed with a key too. The key is shown beside it, for who has a keyboard. */
export function Toets({ toets, children }: { toets: string; children: ReactNode }) {
  const aan = useContext(Aan);
  return (
    <span className="toets" data-toets={toets}>
      {children}
      {aan && (
        <kbd className="toets__kap" aria-hidden>
          {toets.toUpperCase()}
        </kbd>
      )}
    </span>
  );
}
