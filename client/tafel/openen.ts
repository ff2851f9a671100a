import { useTranslation } from 'react-i18next';
import type { Casuszicht, Itemzicht } from '../../machines/zicht/soorten.ts';
import { useMeld } from '../deel/Melding.tsx';
import { useTaal } from '../taal/taal.ts';
import { useOpdracht } from '../verbinding/useOpdracht.ts';

/** Lies face down before this viewer, who may turn it over. */
export const isDicht = ({ leesbaar, tekst }: Itemzicht): boolean => leesbaar && tekst === null;

/** Turns cards over, one after the other: the house writes each down before it shows what is on it. */
export function useOpenKaarten({ casus }: Pick<Casuszicht, 'casus'>) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { doe } = useOpdracht();
  const meld = useMeld();
  return async (items: readonly Itemzicht[]): Promise<void> => {
    for (const { item } of items) {
      const antwoord = await doe({ type: 'vrijgave.open', casus, item });
      if (antwoord && !antwoord.aanvaard) {
        meld(zeg(antwoord.fout.zin) || t(`foutcode.${antwoord.fout.code}`), { dringend: true });
        return;
      }
    }
  };
}
