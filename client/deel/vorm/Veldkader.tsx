import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface VeldkaderProps {
  veldId: string;
  label: string;
  uitleg?: ReactNode;
  fout: string | null;
  verplicht: boolean;
  /** A group of controls is a fieldset with a legend; one control has a label. */
  groep?: boolean;
  children: ReactNode;
}

/** The ids that describe a field, for `aria-describedby`. */
export const beschrijving = (veldId: string, uitleg: unknown, fout: string | null): string | undefined =>
  [uitleg ? `${veldId}-uitleg` : '', fout ? `${veldId}-fout` : ''].filter(Boolean).join(' ') || undefined;

/** Label, help and error around a field, in the order in which they are read. */
export function Veldkader({ veldId, label, uitleg, fout, verplicht, groep, children }: VeldkaderProps) {
  const { t } = useTranslation();
  const naam = (
    <>
      {label} {!verplicht && <span className="veld__vrij">({t('deel.nietVerplicht')})</span>}
    </>
  );
  const binnen = (
    <>
      {uitleg && (
        <div id={`${veldId}-uitleg`} className="utrecht-form-field-description veld__uitleg">
          {uitleg}
        </div>
      )}
      {fout && (
        <div id={`${veldId}-fout`} className="utrecht-form-field-error-message veld__fout">
          {fout}
        </div>
      )}
      {children}
    </>
  );
  const klasse = fout ? 'veld utrecht-form-field--invalid' : 'veld';
  if (groep) {
    return (
      <fieldset className={klasse} id={veldId} tabIndex={-1} aria-describedby={beschrijving(veldId, uitleg, fout)}>
        <legend className="utrecht-form-label">{naam}</legend>
        {binnen}
      </fieldset>
    );
  }
  return (
    <div className={klasse}>
      <label className="utrecht-form-label" htmlFor={veldId}>
        {naam}
      </label>
      {binnen}
    </div>
  );
}
