import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Veldkader } from './Veldkader.tsx';
import { useVeld } from './Vormhouder.tsx';

export interface Keuze {
  waarde: string;
  label: ReactNode;
  uitleg?: string;
}

interface VeldKeuzeProps {
  naam: string;
  label: string;
  keuzes: Keuze[];
  uitleg?: ReactNode;
  verplicht?: boolean;
  /** Side by side, for short answers. */
  naast?: boolean;
  /** In columns, for long lists. */
  kolommen?: boolean;
}

const schikking = ({ naast, kolommen }: VeldKeuzeProps) =>
  naast ? 'keuzes keuzes--naast' : kolommen ? 'keuzes keuzes--kolommen' : 'keuzes';

/** One out of a few: radio buttons. */
export function VeldKeuze(props: VeldKeuzeProps) {
  const { naam, label, keuzes, uitleg, verplicht = true } = props;
  const veld = useVeld({ naam, label, verplicht, soort: 'keuze' });
  return (
    <Veldkader {...veld} label={label} uitleg={uitleg} verplicht={verplicht} groep>
      <div className={schikking(props)}>
        {keuzes.map((keuze) => (
          <label key={keuze.waarde} className="keuze">
            <input
              type="radio"
              className="utrecht-radio-button utrecht-radio-button--html-input"
              name={veld.veldId}
              value={keuze.waarde}
              checked={veld.tekst === keuze.waarde}
              onChange={() => veld.zet(keuze.waarde)}
            />
            <span>
              {keuze.label}
              {keuze.uitleg && <span className="keuze__uitleg">{keuze.uitleg}</span>}
            </span>
          </label>
        ))}
      </div>
    </Veldkader>
  );
}

/** Any number out of a few: checkboxes. */
export function VeldVinken(props: VeldKeuzeProps) {
  const { naam, label, keuzes, uitleg, verplicht = true } = props;
  const veld = useVeld({ naam, label, verplicht, soort: 'keuze' });
  const wissel = (waarde: string, aan: boolean) =>
    veld.zet(aan ? [...veld.lijst, waarde] : veld.lijst.filter((w) => w !== waarde));
  return (
    <Veldkader {...veld} label={label} uitleg={uitleg} verplicht={verplicht} groep>
      <div className={schikking(props)}>
        {keuzes.map((keuze) => (
          <label key={keuze.waarde} className="keuze">
            <input
              type="checkbox"
              className="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
              checked={veld.lijst.includes(keuze.waarde)}
              onChange={(gebeurd) => wissel(keuze.waarde, gebeurd.target.checked)}
            />
            <span>
              {keuze.label}
              {keuze.uitleg && <span className="keuze__uitleg">{keuze.uitleg}</span>}
            </span>
          </label>
        ))}
      </div>
    </Veldkader>
  );
}

/** Yes or no; both must be said, neither is the default. */
export function VeldJaNee(props: Omit<VeldKeuzeProps, 'keuzes' | 'naast' | 'kolommen'>) {
  const { t } = useTranslation();
  const keuzes = [
    { waarde: 'ja', label: t('oordeel.ja') },
    { waarde: 'nee', label: t('oordeel.nee') },
  ];
  return <VeldKeuze {...props} keuzes={keuzes} naast />;
}
