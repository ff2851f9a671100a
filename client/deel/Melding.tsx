import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

interface Melding {
  nummer: number;
  tekst: string;
  dringend: boolean;
}
type Meld = (tekst: string, opties?: { dringend?: boolean }) => void;

const Houder = createContext<Meld>(() => {});
const toonduur = 6000;
let teller = 0;

/** Two live regions: a polite one for news, an assertive one for what cannot wait. News goes away by itself. */
export function MeldingHouder({ children }: { children: ReactNode }) {
  const [meldingen, zet] = useState<Melding[]>([]);
  const meld = useCallback<Meld>((tekst, opties) => {
    teller += 1;
    const melding = { nummer: teller, tekst, dringend: opties?.dringend ?? false };
    zet((er) => [...er.slice(-2), melding]);
    setTimeout(() => zet((er) => er.filter((m) => m !== melding)), toonduur);
  }, []);
  const lijst = (dringend: boolean) =>
    meldingen.filter((m) => m.dringend === dringend).map((m) => <p key={m.nummer}>{m.tekst}</p>);
  return (
    <Houder value={meld}>
      {children}
      <div className="meldingen">
        <div role="status" aria-live="polite">
          {lijst(false)}
        </div>
        <div role="alert" aria-live="assertive">
          {lijst(true)}
        </div>
      </div>
    </Houder>
  );
}

/** Says something to everyone at this screen, whether they look or listen. */
export const useMeld = (): Meld => useContext(Houder);
