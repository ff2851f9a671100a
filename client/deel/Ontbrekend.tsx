import { useTranslation } from 'react-i18next';
import type { Ontbreekt } from '../../machines/protocol.ts';
import { useTaal } from '../taal/taal.ts';

interface OntbrekendProps {
  ontbreekt: Ontbreekt[];
  id?: string;
}

/** The rules that stand in the way, one a line, each with its id and source. */
export function Ontbrekend({ ontbreekt, id }: OntbrekendProps) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  return (
    <div className="ontbrekend" id={id}>
      <p className="ontbrekend__kop">{t('deel.kanNogNiet')}</p>
      <ul>
        {ontbreekt.map((een) => (
          <li key={een.zin.nl}>
            {zeg(een.zin)} <Regelbron ontbreekt={een} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which rule it is that stands in the way, and where that comes from. */
export const Regelbron = ({ ontbreekt: { regel, bron } }: { ontbreekt: Ontbreekt }) => (
  <span className="ontbrekend__bron">
    {regel} · {bron}
  </span>
);
