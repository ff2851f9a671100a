import { useTranslation } from 'react-i18next';
import { crisisgronden, grondslagen } from '../../machines/kader/lijsten.ts';
import type { Logmens, Logregel } from '../../machines/zicht/leessoorten.ts';
import { useKader } from '../kader/Kaderhouder.tsx';
import { dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

const hoort = <T extends string>(lijst: readonly T[], een: string): een is T =>
  (lijst as readonly string[]).includes(een);

/** A line of the log in words, cell by cell: the same on the screen and in the file. */
export function useRegelwoorden(metNaam: boolean) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { gebiednaam } = useKader();

  const mens = ({ naam, functie, organisatienaam }: Logmens): string =>
    [metNaam ? naam : null, functie, organisatienaam].filter(Boolean).join(', ');

  const waarover = ({ over, ontvangers }: Logregel): string => {
    if (!over) return '';
    const wat = `${gebiednaam(over.leefgebied)} (${t('logboek.niveau', { niveau: over.niveau })})`;
    const bron = over.bron ? t('logboek.bronVan', { wie: mens(over.bron) }) : '';
    const aan = ontvangers.length > 0 ? t('logboek.aan', { wie: ontvangers.map(mens).join('; ') }) : '';
    return [wat, bron, aan].filter(Boolean).join(', ');
  };

  const waarom = ({ grond, doel }: Logregel): string => {
    if (doel) return t(`logboek.doel.${doel}`);
    if (grond === null) return '';
    if (hoort(crisisgronden, grond)) return t(`crisis.grond.${grond}`);
    return hoort(grondslagen, grond) ? t(`grondslag.${grond}`) : t('logboek.weging');
  };

  const wat = ({ soort, type }: Logregel): string =>
    soort === 'daad' ? t(`opdracht.${type}.knop`) : t(`logboek.soort.${soort}`);

  return {
    mens,
    kolommen: (['wanneer', 'wie', 'wat', 'waarover', 'waarom', 'fase', 'kader'] as const).map((een) =>
      t(`logboek.kolom.${een}`),
    ),
    cellen: (regel: Logregel): string[] => [
      dagEnTijd(regel.op, taal),
      regel.wie ? mens(regel.wie) : t('logboek.huis'),
      wat(regel),
      waarover(regel),
      waarom(regel),
      t(`fase.${regel.fase}`),
      regel.kader,
    ],
  };
}
