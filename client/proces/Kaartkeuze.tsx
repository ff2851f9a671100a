import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface KaartkeuzeProps {
  groepen: { naam: string | null; keuzes: { waarde: string; woord: string }[] }[];
  gekozen: string;
  kies: (waarde: string) => void;
  uitleg: string;
}

/** Which statechart to look at. */
export function Kaartkeuze({ groepen, gekozen, kies, uitleg }: KaartkeuzeProps) {
  const { t } = useTranslation();
  const id = useId();
  const opties = (keuzes: KaartkeuzeProps['groepen'][number]['keuzes']) =>
    keuzes.map(({ waarde, woord }) => (
      <option key={waarde} value={waarde}>
        {woord}
      </option>
    ));
  return (
    <div className="kaartkeuze">
      <label htmlFor={id} className="bijschrift">
        {t('proces.kies')}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select veld__invoer"
        value={gekozen}
        aria-describedby={`${id}-uitleg`}
        onChange={(gebeurd) => kies(gebeurd.target.value)}
      >
        {groepen.map(({ naam, keuzes }) =>
          naam === null ? (
            opties(keuzes)
          ) : (
            <optgroup key={naam} label={naam}>
              {opties(keuzes)}
            </optgroup>
          ),
        )}
      </select>
      <p id={`${id}-uitleg`} className="klein zacht">
        {uitleg}
      </p>
    </div>
  );
}
