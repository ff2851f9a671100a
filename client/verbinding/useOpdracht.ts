import { useCallback, useRef, useState } from 'react';
import type { Antwoord, Fout, Opdracht } from '../../machines/protocol.ts';
import { bezorg } from './postbus.ts';
import { useVerbinding } from './Verbinding.tsx';
import { wachtOpLijn } from './wacht.ts';

const geduld = 8000;

export type Opdrachtstand = { stand: 'klaar' } | { stand: 'bezig' } | { stand: 'geweigerd'; fout: Fout };

interface Bezorging {
  uitkomst: Opdrachtstand;
  /** Sends one intent. Resolves with the verdict, or with null while another is on its way or the session ended. */
  doe: (opdracht: Opdracht) => Promise<Antwoord | null>;
  wis: () => void;
}

/** Sends commands one at a time through the outbox and remembers the last refusal. */
export function useOpdracht(): Bezorging {
  const { lijn, einde } = useVerbinding();
  const [uitkomst, zet] = useState<Opdrachtstand>({ stand: 'klaar' });
  const onderweg = useRef(false);

  const doe = useCallback(
    async (opdracht: Opdracht) => {
      if (onderweg.current) return null;
      onderweg.current = true;
      zet({ stand: 'bezig' });
      try {
        const antwoord = await bezorg(opdracht, {
          zend: (envelop) => lijn.timeout(geduld).emitWithAck('opdracht', envelop),
          verbonden: () => wachtOpLijn(lijn, einde),
          maakId: () => crypto.randomUUID(),
        });
        zet(antwoord.aanvaard ? { stand: 'klaar' } : { stand: 'geweigerd', fout: antwoord.fout });
        return antwoord;
      } catch {
        zet({ stand: 'klaar' });
        return null;
      } finally {
        onderweg.current = false;
      }
    },
    [lijn, einde],
  );
  const wis = useCallback(() => zet({ stand: 'klaar' }), []);
  return { uitkomst, doe, wis };
}
