import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { useVerbinding } from '../verbinding/Verbinding.tsx';
import { useMeld } from './Melding.tsx';

/** Calm about the line: nothing for four seconds, then one bar that says what still works. */
export function Verbindingsbalk() {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const meld = useMeld();
  const { zichtbaarWeg, laatst } = useVerbinding();
  const wasWeg = useRef(false);
  useEffect(() => {
    if (wasWeg.current && !zichtbaarWeg) meld(t('deel.verbindingTerug'));
    wasWeg.current = zichtbaarWeg;
  }, [zichtbaarWeg, meld, t]);
  return (
    <div role="status">
      {zichtbaarWeg && (
        <p className="verbindingsbalk">
          <IconPlugConnectedX aria-hidden className="icoon" />
          {laatst
            ? t('deel.verbindingWeg', { tijd: tijd(new Date(laatst).toISOString(), taal) })
            : t('deel.verbindingNooit')}
        </p>
      )}
    </div>
  );
}
