import { useTranslation } from 'react-i18next';
import type { Fout } from '../../machines/protocol.ts';
import { useTaal } from '../taal/taal.ts';
import { Bericht } from './Bericht.tsx';
import { Ontbrekend, Regelbron } from './Ontbrekend.tsx';

/** Why a command was not carried out, in the server's words, and that nothing typed was lost. */
export function Foutbericht({ fout }: { fout: Fout }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { ontbreekt = [] } = fout;
  const [enige] = ontbreekt;
  const meer = ontbreekt.length > 1;
  return (
    <Bericht soort="fout" kop={(meer ? '' : zeg(fout.zin)) || t(`foutcode.${fout.code}`)} dringend>
      {meer && <Ontbrekend ontbreekt={ontbreekt} />}
      {!meer && enige && (
        <p>
          <Regelbron ontbreekt={enige} />
        </p>
      )}
      <p>{t('deel.nietOpgeslagen')}</p>
    </Bericht>
  );
}
