import { IconAlertOctagon, IconCheck, IconCircleDashed, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Standpunt } from '../../machines/kader/lijsten.ts';

const iconen = { akkoord: IconCheck, bezwaar: IconAlertOctagon, onthouding: IconMinus, geen: IconCircleDashed };

/** A stance: akkoord solid, onthouding dashed, bezwaar with a thick edge, no answer (null) empty. */
export function Standpuntmerk({ standpunt }: { standpunt: Standpunt | null }) {
  const { t } = useTranslation();
  const soort = standpunt ?? 'geen';
  const Icoon = iconen[soort];
  return (
    <span className={`standpunt standpunt--${soort}`}>
      <Icoon aria-hidden className="icoon" stroke={2.25} />
      {t(`standpunt.${soort}`)}
    </span>
  );
}
