import { useTranslation } from 'react-i18next';
import { Bericht } from '../Bericht.tsx';
import type { Veldfout } from './waarden.ts';

interface FoutenlijstProps {
  vorm: { id: string; fouten: Record<string, Veldfout> };
  labelVan: (naam: string) => string;
}

/** All that is wrong in a form, each line a link to its field. */
export function Foutenlijst({ vorm, labelVan }: FoutenlijstProps) {
  const { t } = useTranslation();
  const fouten = Object.entries(vorm.fouten);
  return (
    <Bericht soort="fout" kop={t('deel.foutenKop', { count: fouten.length })} dringend>
      <ul>
        {fouten.map(([naam, fout]) => (
          <li key={naam}>
            <a
              href={`#${vorm.id}-${naam}`}
              onClick={(gebeurd) => {
                gebeurd.preventDefault();
                document.getElementById(`${vorm.id}-${naam}`)?.focus();
              }}
            >
              {t(`deel.${fout}`, { label: labelVan(naam) })}
            </a>
          </li>
        ))}
      </ul>
    </Bericht>
  );
}
