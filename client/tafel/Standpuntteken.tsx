import { IconAlertOctagon, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Standpunt } from '../../machines/kader/lijsten.ts';

const tekens = { akkoord: IconCheck, bezwaar: IconAlertOctagon, onthouding: IconMinus };

/** A stance as a small sign for at a seat: solid, thick edge, dashed; empty is no answer. The word is read out. */
export function Standpuntteken({ standpunt }: { standpunt: Standpunt | null }) {
  const { t } = useTranslation();
  const Teken = standpunt ? tekens[standpunt] : null;
  const woord = t(`standpunt.${standpunt ?? 'geen'}`);
  return (
    <span className={`standpuntteken standpuntteken--${standpunt ?? 'geen'}`} title={woord}>
      {Teken && <Teken aria-hidden stroke={3} />}
      <span className="alleen-voorlezen">{woord}</span>
    </span>
  );
}
