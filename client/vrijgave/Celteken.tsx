import { IconCheck, IconEye, IconEyeOff, IconHourglass, IconLock, IconPlus, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Cel } from '../../machines/zicht/leessoorten.ts';

/** The mark of each stand, the same in the sheet and in the preview. */
export const iconen = {
  bron: IconUser,
  heeft: IconCheck,
  had: IconPlus,
  kan: IconPlus,
  kanNiet: IconLock,
  wacht: IconHourglass,
} satisfies Record<Cel['stand'], unknown>;

/** What a cell says: a mark, a word, and under it the rule that blocks or whether it was opened. */
export function Celteken({ cel: { stand, ontbreekt, geopend } }: { cel: Cel }) {
  const { t } = useTranslation();
  const Icoon = iconen[stand];
  const Oog = geopend === null ? IconEyeOff : IconEye;
  return (
    <>
      <span className="vakje__woord">
        <Icoon aria-hidden className="icoon" />
        {t(`vrijgave.kort.${stand}`)}
      </span>
      {stand === 'heeft' && (
        <span className="vakje__bij">
          <Oog aria-hidden className="icoon" />
          {t(geopend === null ? 'vrijgave.nietGeopend' : 'vrijgave.geopend')}
        </span>
      )}
      {stand === 'kanNiet' && <span className="vakje__bij">{ontbreekt.map(({ regel }) => regel).join(', ')}</span>}
    </>
  );
}
