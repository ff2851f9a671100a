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
        {ontbreekt.map((regel) => (
          <li key={regel.regel}>
            {zeg(regel.zin)}{' '}
            <span className="ontbrekend__bron">
              {regel.regel} · {regel.bron}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
