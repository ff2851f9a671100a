import { useTranslation } from 'react-i18next';
import type { Voorstel } from '../../machines/gebeurtenissen.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldLijst } from '../deel/vorm/VeldLijst.tsx';
import { VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import type { Lezer } from '../deel/vorm/waarden.ts';

/** A proposal to align plans as it was filled in. */
export const afstemmingUit = (lees: Lezer): Voorstel => ({
  onderwerp: 'afstemming',
  kringlid: lees.tekst('kringlid'),
  kenmerk: lees.tekst('kenmerk').toUpperCase(),
  wederzijds: lees.lijst('wederzijds').includes('ja'),
  afhankelijkheid: lees.tekst('afhankelijkheid'),
  noodzaak: lees.tekst('noodzaak'),
});

/** With whose plan, how the problems depend on each other, and why that is necessary (R-159). */
export function Afstemmingsvelden({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  return (
    <>
      <VeldLijst
        naam="kringlid"
        label={t('kring.vorm.afstemmenMet')}
        keuzes={casus.kring.map(({ kringlid, naam, relatie }) => {
          return { waarde: kringlid, label: `${naam} (${t(`kring.relatie.${relatie}`)})` };
        })}
      />
      <VeldTekst naam="kenmerk" label={t('kring.vorm.kenmerk')} uitleg={t('kring.vorm.kenmerkUitleg')} />
      <VeldVinken
        naam="wederzijds"
        label={t('kring.vorm.wederzijds')}
        keuzes={[{ waarde: 'ja', label: t('kring.vorm.wederzijdsVink') }]}
      />
      <VeldGebied
        naam="afhankelijkheid"
        label={t('kring.vorm.afhankelijkheid')}
        uitleg={t('kring.vorm.afhankelijkheidUitleg')}
        rijen={2}
      />
      <VeldGebied naam="noodzaak" label={t('kring.vorm.afstemmenNodig')} rijen={2} />
    </>
  );
}
