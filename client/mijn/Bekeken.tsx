import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Mijnzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** What I opened and when: the same that the person concerned can come to know of me. */
export function Bekeken({ bekeken }: Pick<Mijnzicht, 'bekeken'>) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { gebiednaam } = useKader();
  return (
    <Vak kop={t('logboek.mijn.kop')} icoon={<IconEye aria-hidden className="icoon" />}>
      {bekeken.length === 0 && <p className="zacht">{t('logboek.mijn.leeg')}</p>}
      <ul className="stapel stapel--dicht">
        {bekeken.map(({ casus, kenmerk, item, leefgebied, bron, op, nog }) => (
          <li key={item}>
            <p className="mijn__kop">
              <span>
                {gebiednaam(leefgebied)}{' '}
                <span className="zacht">{t('logboek.mijn.van', { bron: bron.organisatienaam })}</span>
              </span>
              <Link to={`/casus/${casus}`} className="kenmerk" aria-label={t('mijn.bijCasus', { kenmerk })}>
                {kenmerk}
              </Link>
            </p>
            <p className="rij klein">
              <time dateTime={op}>{dagEnTijd(op, taal)}</time>
              <Etiket toon={nog ? 'goed' : 'rustig'}>{t(nog ? 'logboek.mijn.nog' : 'logboek.mijn.voorbij')}</Etiket>
            </p>
          </li>
        ))}
      </ul>
    </Vak>
  );
}
