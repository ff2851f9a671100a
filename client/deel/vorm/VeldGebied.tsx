import { useTranslation } from 'react-i18next';
import { beschrijving, Veldkader } from './Veldkader.tsx';
import { useVeld } from './Vormhouder.tsx';

interface VeldGebiedProps {
  naam: string;
  label: string;
  uitleg?: string;
  verplicht?: boolean;
  rijen?: number;
  max?: number;
}

/** Several lines of text. Counts only when the end comes near. */
export function VeldGebied({ naam, label, uitleg, verplicht = true, rijen = 3, max = 2000 }: VeldGebiedProps) {
  const { t } = useTranslation();
  const veld = useVeld({ naam, label, verplicht, soort: 'tekst', max });
  const over = max - veld.tekst.length;
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
      {over < max / 5 && (
        <p className={over < 0 ? 'veld__teller veld__teller--over' : 'veld__teller'}>
          {over < 0 ? t('deel.tekensTeveel', { count: -over }) : t('deel.tekensOver', { count: over })}
        </p>
      )}
    </Veldkader>
  );
}
