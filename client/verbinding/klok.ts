import { useEffect, useState } from 'react';
import { useSessie } from './Sessie.tsx';

const hier = (klokverschil: number): Date => new Date(Date.now() + klokverschil);

/** The server's time now, read again every `ritme` milliseconds. */
export function useNu(ritme = 30_000): Date {
  const { klokverschil } = useSessie();
  const [nu, zet] = useState(() => hier(klokverschil));
  useEffect(() => {
    const lees = () => zet(hier(klokverschil));
    lees();
    const wekker = setInterval(lees, ritme);
    return () => clearInterval(wekker);
  }, [klokverschil, ritme]);
  return nu;
}
