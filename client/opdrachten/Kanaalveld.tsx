import { useTranslation } from 'react-i18next';
import { kanalen } from '../../machines/rechten/lijsten.ts';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';

/** How somebody was told or asked; read back with `lees.keuze('kanaal', kanalen)`. */
export function Kanaalveld({ label }: { label: string }) {
  const { t } = useTranslation();
  return (
    <VeldKeuze
      naam="kanaal"
      label={label}
      keuzes={kanalen.map((een) => ({ waarde: een, label: t(`kanaal.${een}`) }))}
      naast
    />
  );
}
