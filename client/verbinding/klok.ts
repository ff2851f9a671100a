import { useEffect, useState } from 'react';
import { useSessie } from './Sessie.tsx';

/** The server's time now, read again every `ritme` milliseconds. */
export function useNu(ritme = 30_000): Date {
  const { klokverschil } = useSessie();
  const lees = () => new Date(Date.now() + klokverschil);
  const [nu, zet] = useState(lees);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `lees` is only the offset in other words
  useEffect(() => {
    zet(lees());
    const wekker = setInterval(() => zet(lees()), ritme);
    return () => clearInterval(wekker);
  }, [klokverschil, ritme]);
  return nu;
}
