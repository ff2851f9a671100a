import { IconUrgent } from '@tabler/icons-react';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Opdrachtknop } from './Opdrachtknop.tsx';

/** Always in the same corner, in every state of the casus: in danger nobody should have to look for it. */
export function Crisisknop({ casus, klein = false }: { casus: Casuszicht; klein?: boolean }) {
  const mogelijkheid = casus.mogelijk.find(({ type }) => type === 'crisis.geef');
  if (!mogelijkheid) return null;
  return (
    <span className="crisisknop">
      <Opdrachtknop
        mogelijkheid={mogelijkheid}
        casus={casus}
        klein={klein}
        icoon={<IconUrgent aria-hidden className="icoon" />}
      />
    </span>
  );
}
