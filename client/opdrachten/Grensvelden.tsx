import { useTranslation } from 'react-i18next';
import type { Grenzen } from '../../machines/gebeurtenissen.ts';
import type { Mens } from '../../machines/zicht/soorten.ts';
import { VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldDatum } from '../deel/vorm/VeldTekst.tsx';
import type { Lezer } from '../deel/vorm/waarden.ts';

/** Limits that a source may set; most set none, so they are folded away. */
export function Grensvelden({ mensen }: { mensen: Mens[] }) {
  const { t } = useTranslation();
  return (
    <details className="grensvelden">
      <summary>{t('grenzen.kop')}</summary>
      <div className="grensvelden__lijf">
        <VeldMensen
          naam="nietAan"
          label={t('grenzen.vorm.nietAan')}
          uitleg={t('grenzen.vorm.nietAanUitleg')}
          mensen={mensen}
          verplicht={false}
        />
        <VeldDatum naam="grensTot" label={t('grenzen.vorm.totEnMet')} verplicht={false} />
        <VeldVinken
          naam="aanTafel"
          label={t('grenzen.vorm.waar')}
          verplicht={false}
          keuzes={[{ waarde: 'ja', label: t('grenzen.vorm.aanTafel') }]}
        />
      </div>
    </details>
  );
}

/** What was filled in about limits, as the command says it. */
export function grenzenUit(lees: Lezer): Grenzen {
  const nietAan = lees.lijst('nietAan');
  const totEnMet = lees.tekst('grensTot');
  return {
    ...(nietAan.length > 0 && { nietAan }),
    ...(totEnMet && { totEnMet }),
    ...(lees.lijst('aanTafel').includes('ja') && { alleenAanTafel: true as const }),
  };
}
