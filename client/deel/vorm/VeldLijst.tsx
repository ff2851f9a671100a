import { useTranslation } from 'react-i18next';
import { beschrijving, Veldkader } from './Veldkader.tsx';
import { useVeld } from './Vormhouder.tsx';

interface VeldLijstProps {
  naam: string;
  label: string;
  keuzes: { waarde: string; label: string }[];
  uitleg?: string;
  verplicht?: boolean;
}

/** One out of many: a select. */
export function VeldLijst({ naam, label, keuzes, uitleg, verplicht = true }: VeldLijstProps) {
  const { t } = useTranslation();
  const veld = useVeld({ naam, label, verplicht, soort: 'keuze' });
  return (
    <Veldkader veldId={veld.veldId} label={label} uitleg={uitleg} fout={veld.fout} verplicht={verplicht}>
      <select
        id={veld.veldId}
        className="utrecht-select utrecht-select--html-select veld__invoer"
        value={veld.tekst}
        onChange={(gebeurd) => veld.zet(gebeurd.target.value)}
        aria-required={verplicht}
        aria-invalid={veld.fout !== null}
        aria-describedby={beschrijving(veld.veldId, uitleg, veld.fout)}
      >
        <option value="">{t('deel.kies')}</option>
        {keuzes.map((keuze) => (
          <option key={keuze.waarde} value={keuze.waarde}>
            {keuze.label}
          </option>
        ))}
      </select>
    </Veldkader>
  );
}
