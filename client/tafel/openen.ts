import type { Casuszicht, Itemzicht } from '../../machines/zicht/soorten.ts';
import { useReeks } from '../opdrachten/useReeks.ts';

/** Lies face down before this viewer, who may turn it over. */
export const isDicht = ({ leesbaar, tekst }: Itemzicht): boolean => leesbaar && tekst === null;

/** Turns cards over, one after the other: the house writes each down before it shows what is on it. */
export function useOpenKaarten({ casus }: Pick<Casuszicht, 'casus'>) {
  const { doeAlle } = useReeks();
  return (items: readonly Itemzicht[]): Promise<number> =>
    doeAlle(items.map(({ item }) => ({ type: 'vrijgave.open', casus, item })));
}
