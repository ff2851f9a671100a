import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Ik } from '../../machines/protocol.ts';

interface Sessie {
  ik: Ik;
  /** Milliseconds that the server's clock is ahead of this device. */
  klokverschil: number;
  /** Demo only: become this person. */
  word: (persoon: string) => Promise<void>;
  logUit: () => Promise<void>;
  /** Reads again who this is, after the server ended the session. */
  ververs: () => Promise<void>;
}

const Houder = createContext<Sessie | null>(null);

async function haalIk(): Promise<{ ik: Ik; klokverschil: number }> {
  const antwoord = await fetch('/api/ik', { headers: { accept: 'application/json' }, credentials: 'same-origin' });
  if (!antwoord.ok) throw new Error(`GET /api/ik: ${antwoord.status}`);
  const ik: Ik = await antwoord.json();
  return { ik, klokverschil: Date.parse(ik.nu) - Date.now() };
}

async function wijzig(bewijs: string, method: 'POST' | 'DELETE', body?: { persoon: string }): Promise<void> {
  const antwoord = await fetch('/api/sessie', {
    method,
    headers: { 'x-bewijs': bewijs, ...(body && { 'content-type': 'application/json' }) },
    credentials: 'same-origin',
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!antwoord.ok) throw new Error(`${method} /api/sessie: ${antwoord.status}`);
}

interface SessieProps {
  laadt: ReactNode;
  mislukt: (opnieuw: () => void) => ReactNode;
  children: ReactNode;
}

/** Knows who is logged in. Shows its children only when that is known. */
export function SessieHouder({ laadt, mislukt, children }: SessieProps) {
  const [gehaald, zet] = useState<{ ik: Ik; klokverschil: number } | 'laadt' | 'mislukt'>('laadt');
  const ververs = useCallback(async () => {
    try {
      zet(await haalIk());
    } catch {
      zet('mislukt');
    }
  }, []);
  useEffect(() => void ververs(), [ververs]);

  const waarde = useMemo<Sessie | null>(() => {
    if (typeof gehaald === 'string') return null;
    const { bewijs } = gehaald.ik;
    return {
      ...gehaald,
      ververs,
      word: (persoon) => wijzig(bewijs, 'POST', { persoon }).finally(ververs),
      logUit: () => wijzig(bewijs, 'DELETE').finally(ververs),
    };
  }, [gehaald, ververs]);

  if (waarde) return <Houder value={waarde}>{children}</Houder>;
  return gehaald === 'mislukt' ? mislukt(() => void ververs()) : laadt;
}

/** Who is logged in here, and how to change that. */
export function useSessie(): Sessie {
  const sessie = useContext(Houder);
  if (!sessie) throw new Error('useSessie needs a SessieHouder around it');
  return sessie;
}
