import { useTranslation } from 'react-i18next';
import { inhoudIn } from '../../../machines/kader/inhoudswoorden.ts';
import { beschrijving, Veldkader } from './Veldkader.tsx';
import { useVeld } from './Vormhouder.tsx';

interface VeldGebiedProps {
  naam: string;
  label: string;
  uitleg?: string;
  verplicht?: boolean;
  rijen?: number;
  max?: number;
  /** Tells that, not what: words that sound like content are pointed out while they can still be changed. */
  dat?: boolean;
}

/** Several lines of text. Counts only when the end comes near. */
export function VeldGebied({
  naam,
  label,
  uitleg,
  verplicht = true,
  rijen = 3,
  max = 2000,
  dat = false,
}: VeldGebiedProps) {
  const { t } = useTranslation();
  const veld = useVeld({ naam, label, verplicht, soort: 'tekst', max });
  const over = max - veld.tekst.length;
  const inhoud = dat ? inhoudIn(veld.tekst) : [];
  return (
    <Veldkader veldId={veld.veldId} label={label} uitleg={uitleg} fout={veld.fout} verplicht={verplicht}>
      <textarea
        id={veld.veldId}
        className="utrecht-textarea utrecht-textarea--html-textarea veld__invoer"
        rows={rijen}
        value={veld.tekst}
        onChange={(gebeurd) => veld.zet(gebeurd.target.value)}
        aria-required={verplicht}
        aria-invalid={veld.fout !== null}
        aria-describedby={beschrijving(veld.veldId, uitleg, veld.fout)}
      />
      {dat && (
        <p role="status" className={inhoud.length > 0 ? 'veld__let' : 'veld__let veld__let--stil'}>
          {inhoud.length > 0 && t('deel.klinktAlsInhoud', { woorden: inhoud.join(', ') })}
        </p>
      )}
      {over < max / 5 && (
        <p className={over < 0 ? 'veld__teller veld__teller--over' : 'veld__teller'}>
          {over < 0 ? t('deel.tekensTeveel', { count: -over }) : t('deel.tekensOver', { count: over })}
        </p>
      )}
    </Veldkader>
  );
}
