import { beschrijving, Veldkader } from './Veldkader.tsx';
import { useVeld } from './Vormhouder.tsx';

interface VeldTekstProps {
  naam: string;
  label: string;
  uitleg?: string;
  verplicht?: boolean;
  soort?: 'text' | 'date' | 'time' | 'number';
  /** Earliest date that can be chosen. */
  min?: string;
  autoComplete?: string;
}

/** One line of text, or a date, time or number by the browser's own control. */
export function VeldTekst({
  naam,
  label,
  uitleg,
  verplicht = true,
  soort = 'text',
  min,
  autoComplete = 'off',
}: VeldTekstProps) {
  const veld = useVeld({ naam, label, verplicht, soort: soort === 'date' ? 'datum' : 'tekst', max: 200 });
  return (
    <Veldkader veldId={veld.veldId} label={label} uitleg={uitleg} fout={veld.fout} verplicht={verplicht}>
      <input
        id={veld.veldId}
        className={`utrecht-textbox utrecht-textbox--html-input veld__invoer veld__invoer--${soort}`}
        type={soort}
        min={min}
        value={veld.tekst}
        onChange={(gebeurd) => veld.zet(gebeurd.target.value)}
        aria-required={verplicht}
        aria-invalid={veld.fout !== null}
        aria-describedby={beschrijving(veld.veldId, uitleg, veld.fout)}
        autoComplete={autoComplete}
      />
    </Veldkader>
  );
}

/** A date. */
export const VeldDatum = (props: Omit<VeldTekstProps, 'soort'>) => <VeldTekst {...props} soort="date" />;
