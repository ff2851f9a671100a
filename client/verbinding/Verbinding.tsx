import { useMachine } from '@xstate/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type Lijn, maakLijn } from './lijn.ts';
import { verbindingMachine } from './verbindingMachine.ts';

interface Verbinding {
  lijn: Lijn;
  /** There is a line now: saving is possible. */
  verbonden: boolean;
  /** Away for so long that the person should know. */
  zichtbaarWeg: boolean;
  /** Moment up to which the screen is true, when the line is away. */
  laatst: number | null;
  /** How often there was a line: changes when everything must be followed anew. */
  keer: number;
  /** Aborts when the session ends. */
  einde: AbortSignal;
}

const Houder = createContext<Verbinding | null>(null);

interface VerbindingProps {
  /** Called when the server ended the session. */
  bijUitgelogd: () => void;
  children: ReactNode;
}

/** Keeps the line open as long as it is mounted, that is: as long as somebody is logged in. */
export function VerbindingHouder({ bijUitgelogd, children }: VerbindingProps) {
  const [lijn] = useState(maakLijn);
  const [stand, stuur] = useMachine(verbindingMachine, { input: { lijn } });
  const [einde, zetEinde] = useState(() => new AbortController());
  const meld = useRef(bijUitgelogd);
  meld.current = bijUitgelogd;

  useEffect(() => {
    const slot = new AbortController();
    zetEinde(slot);
    stuur({ type: 'BEGIN' });
    return () => {
      slot.abort();
      stuur({ type: 'STOP' });
    };
  }, [stuur]);

  const uitgelogd = stand.matches('uitgelogd');
  useEffect(() => {
    if (!uitgelogd) return;
    einde.abort();
    meld.current();
  }, [uitgelogd, einde]);

  const waarde = useMemo<Verbinding>(
    () => ({
      lijn,
      verbonden: stand.matches({ aan: 'verbonden' }),
      zichtbaarWeg: stand.hasTag('zichtbaarWeg'),
      laatst: stand.context.laatst,
      keer: stand.context.keer,
      einde: einde.signal,
    }),
    [lijn, stand, einde],
  );
  return <Houder value={waarde}>{children}</Houder>;
}

/** The connection of this page. Only inside `VerbindingHouder`. */
export function useVerbinding(): Verbinding {
  const verbinding = useContext(Houder);
  if (!verbinding) throw new Error('useVerbinding needs a VerbindingHouder around it');
  return verbinding;
}
