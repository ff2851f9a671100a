import { useTranslation } from 'react-i18next';
import type { Fout } from '../../machines/protocol.ts';
import { useTaal } from '../taal/taal.ts';
import { Bericht } from './Bericht.tsx';
import { Ontbrekend } from './Ontbrekend.tsx';

/** Why a command was not carried out, in the server's words, and that nothing typed was lost. */
export function Foutbericht({ fout }: { fout: Fout }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  return (
    <Bericht soort="fout" kop={zeg(fout.zin) || t(`foutcode.${fout.code}`)} dringend>
      {fout.ontbreekt && fout.ontbreekt.length > 0 && <Ontbrekend ontbreekt={fout.ontbreekt} />}
      <p>{t('deel.nietOpgeslagen')}</p>
    </Bericht>
  );
}
