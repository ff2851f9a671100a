import { useTranslation } from 'react-i18next';
import type { Opdracht } from '../../machines/protocol.ts';
import { useMeld } from '../deel/Melding.tsx';
import { useTaal } from '../taal/taal.ts';
import { useOpdracht } from '../verbinding/useOpdracht.ts';

interface Reeks {
  bezig: boolean;
  /**
   * Sends commands one after the other, each judged by itself: what is refused says so and holds up nothing else.
   * Resolves with how many were accepted.
   */
  doeAlle: (opdrachten: readonly Opdracht[]) => Promise<number>;
}

/** One act of a person that is several commands. */
export function useReeks(): Reeks {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { uitkomst, doe } = useOpdracht();
  const meld = useMeld();
  const doeAlle = async (opdrachten: readonly Opdracht[]): Promise<number> => {
    let aantal = 0;
    for (const opdracht of opdrachten) {
      const antwoord = await doe(opdracht);
      if (antwoord?.aanvaard) aantal += 1;
      else if (antwoord) meld(zeg(antwoord.fout.zin) || t(`foutcode.${antwoord.fout.code}`), { dringend: true });
    }
    return aantal;
  };
  return { bezig: uitkomst.stand === 'bezig', doeAlle };
}
