import { useTranslation } from 'react-i18next';
import type { Itemzicht } from '../../machines/zicht/soorten.ts';

/** That a piece of information is about somebody else than the person concerned, and who that is to who may know. */
export function Overwie({ over }: Pick<Itemzicht, 'over'>) {
  const { t } = useTranslation();
  if (over === null) return null;
  const { naam, relatie } = over;
  return (
    <p className="klein overwie">
      {naam && relatie ? t('kring.over', { naam, relatie: t(`kring.relatie.${relatie}`) }) : t('kring.overIemand')}
    </p>
  );
}
