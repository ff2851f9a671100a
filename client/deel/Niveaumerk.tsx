import { useTranslation } from 'react-i18next';
import type { Niveau } from '../../machines/kader/lijsten.ts';

const treden: Niveau[] = [1, 2, 3, 4, 5];

/** How much an item tells: five steps, the word *dat* (1-3) or *wat* (4-5), and in full for who hovers or listens. */
export function Niveaumerk({ niveau }: { niveau: Niveau }) {
  const { t } = useTranslation();
  const vol = t('deel.niveau', { niveau, woord: t(`niveau.L${niveau}`) });
  return (
    <span className={`niveau niveau--${niveau < 4 ? 'dat' : 'wat'}`} title={vol}>
      <span className="niveau__treden" aria-hidden>
        {treden.map((trede) => (
          <i key={trede} className={trede <= niveau ? 'vol' : ''} />
        ))}
      </span>
      <span aria-hidden>
        L{niveau} {niveau < 4 ? t('deel.dat') : t('deel.wat')}
      </span>
      <span className="alleen-voorlezen">{vol}</span>
    </span>
  );
}
