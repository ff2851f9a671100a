import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface KeuzelijstProps<C extends string> {
  label: string;
  /** All that the law knows. */
  keuzes: readonly { code: C; naam: string }[];
  gekozen: readonly C[];
  zet?: ((gekozen: C[]) => void) | undefined;
}

/** What a house takes from a closed list. What it leaves out is there too, crossed by a dash. */
export function Keuzelijst<C extends string>({ label, keuzes, gekozen, zet }: KeuzelijstProps<C>) {
  const { t } = useTranslation();
  const wissel = (code: C, aan: boolean) =>
    zet?.(keuzes.map((een) => een.code).filter((een) => (een === code ? aan : gekozen.includes(een))));
  return (
    <ul className="kader__lijst" aria-label={label}>
      {keuzes.map(({ code, naam }) => {
        const erin = gekozen.includes(code);
        const Icoon = erin ? IconCheck : IconMinus;
        return (
          <li key={code} className={erin ? '' : 'kader__buiten'}>
            {zet ? (
              <label className="keuze">
                <input
                  type="checkbox"
                  className="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
                  checked={erin}
                  onChange={({ target }) => wissel(code, target.checked)}
                />
                <span>{naam}</span>
              </label>
            ) : (
              <>
                <Icoon aria-hidden className="icoon" />
                <span>
                  {naam}
                  {!erin && <span className="alleen-voorlezen"> ({t('beheer.nietAangeboden')})</span>}
                </span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
