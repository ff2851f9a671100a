import { useTranslation } from 'react-i18next';
import type { Casuszicht, Sprekerzicht } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import type { Lezer } from '../deel/vorm/waarden.ts';

/** The person concerned goes by this id among those who answer and are told. */
const BETROKKENE = 'betrokkene';

/** What somebody who answers or is told is called; a representative who is not on record has no name to choose. */
export function useSprekernaam(casus: Casuszicht): (spreker: Sprekerzicht) => string {
  const { t } = useTranslation();
  return ({ spreker, naam }) =>
    spreker === BETROKKENE ? (casus.betrokkene?.naam ?? t('casus.betrokkeneZelf')) : (naam ?? t('vorm.nogOnbekend'));
}

const bekend = ({ spreker, naam }: Sprekerzicht): boolean => spreker === BETROKKENE || naam !== null;

/** Only the person concerned answers: then it need not be asked. */
export const alleenZelf = ({ sprekers }: Casuszicht): boolean =>
  sprekers.every(({ spreker }) => spreker === BETROKKENE);

/** Who answered or was told, where that can be more than the person concerned. */
export function Sprekersveld({ casus, naam, label }: { casus: Casuszicht; naam: string; label: string }) {
  const { t } = useTranslation();
  const heet = useSprekernaam(casus);
  if (alleenZelf(casus)) return null;
  return (
    <>
      {!casus.sprekers.every(bekend) && <Bericht soort="let">{t('vorm.nogGeenGezag')}</Bericht>}
      <VeldVinken
        naam={naam}
        label={label}
        keuzes={casus.sprekers.filter(bekend).map((een) => ({ waarde: een.spreker, label: heet(een) }))}
      />
    </>
  );
}

/** Who was chosen, as the command says it: left out when it could only be the person concerned. */
export function sprekersUit<N extends string>(lees: Lezer, casus: Casuszicht, naam: N): { [K in N]?: string[] } {
  return alleenZelf(casus) ? {} : ({ [naam]: lees.lijst(naam) } as { [K in N]?: string[] });
}
