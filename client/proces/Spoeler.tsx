import { IconPlayerSkipForward, IconPlayerTrackNext, IconPlayerTrackPrev } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stapzicht } from '../../machines/zicht/soorten.ts';
import { Knop } from '../deel/Knop.tsx';
import { dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { useKaartwoorden } from './woorden.ts';

interface SpoelerProps {
  spoor: Stapzicht[];
  /** How many steps back from now. */
  terug: number;
  zetTerug: (terug: number) => void;
}

/** Replays the path as far as this viewer may see it: where the casus stood, since when, and by whom it came there. */
export function Spoeler({ spoor, terug, zetTerug }: SpoelerProps) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const id = useId();
  const woorden = useKaartwoorden('casus');
  const laatste = spoor.length - 1;
  const plek = laatste - terug;
  const stap = spoor[plek];
  if (!stap) return null;
  const nummer = t('proces.spoelStap', { nummer: plek + 1, totaal: spoor.length });
  const wat = t('proces.spoelBij', {
    stand: woorden.staat(stap.stand),
    wat: t(`opdracht.${stap.type}.knop`),
    wie: stap.door?.naam ?? t('deel.huis'),
    wanneer: dagEnTijd(stap.op, taal),
  });
  const ga = (naar: number) => zetTerug(laatste - Math.min(Math.max(naar, 0), laatste));
  return (
    <section className="spoeler" aria-labelledby={id}>
      <h2 id={id}>{t('proces.spoel')}</h2>
      <div className="spoeler__balk">
        <button
          type="button"
          className="icoonknop"
          aria-label={t('proces.spoelTerug')}
          aria-disabled={plek === 0}
          onClick={() => ga(plek - 1)}
        >
          <IconPlayerTrackPrev aria-hidden className="icoon" />
        </button>
        <input
          type="range"
          min={0}
          max={laatste}
          value={plek}
          aria-labelledby={id}
          aria-valuetext={nummer}
          onChange={(gebeurd) => ga(gebeurd.target.valueAsNumber)}
        />
        <button
          type="button"
          className="icoonknop"
          aria-label={t('proces.spoelVooruit')}
          aria-disabled={terug === 0}
          onClick={() => ga(plek + 1)}
        >
          <IconPlayerTrackNext aria-hidden className="icoon" />
        </button>
      </div>
      <output className="spoeler__wat" aria-live="polite">
        <b>
          {nummer}
          {terug === 0 && ` (${t('proces.spoelNu')})`}
        </b>{' '}
        {wat} {terug > 0 && <span className="zacht">{t('proces.vroeger')}</span>}
      </output>
      {terug > 0 && (
        <Knop klein icoon={<IconPlayerSkipForward aria-hidden className="icoon" />} onClick={() => zetTerug(0)}>
          {t('proces.spoelNaarNu')}
        </Knop>
      )}
    </section>
  );
}
