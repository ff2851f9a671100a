import { useTranslation } from 'react-i18next';
import { kringrelaties } from '../../machines/kader/lijsten.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldLijst } from '../deel/vorm/VeldLijst.tsx';
import { VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { datumVan } from '../taal/datum.ts';
import { useNu } from '../verbinding/klok.ts';
import type { CasusVormProps } from './soorten.ts';
import { Verteldvelden, verteldUit } from './Verteldvelden.tsx';

/** Somebody of the direct circle: who, how close, and why that must be known (R-136, R-57). */
export function KringNoteer({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const { geldend } = useKader();
  return (
    <Formulier
      {...props}
      maak={(lees) => ({
        type: 'kring.noteer',
        casus: casus.casus,
        naam: lees.tekst('naam'),
        relatie: lees.keuze('relatie', kringrelaties),
        noodzaak: lees.tekst('noodzaak'),
      })}
    >
      <VeldTekst naam="naam" label={t('kring.vorm.naam')} />
      <VeldLijst
        naam="relatie"
        label={t('kring.vorm.relatie')}
        uitleg={t('kring.vorm.relatieUitleg')}
        keuzes={geldend.kringrelaties.map((een) => ({ waarde: een, label: t(`kring.relatie.${een}`) }))}
      />
      <VeldGebied naam="noodzaak" label={t('kring.vorm.noodzaak')} uitleg={t('kring.vorm.noodzaakUitleg')} rijen={2} />
      <Bericht soort="let">{t('kring.vorm.gevolg')}</Bericht>
    </Formulier>
  );
}

/** That somebody of the circle was told of the data about them (AVG 14). */
export function KringInformeer({ casus, over, ...props }: CasusVormProps) {
  const vandaag = datumVan(useNu());
  return (
    <Formulier
      {...props}
      begin={{ op: vandaag }}
      maak={(lees) => ({
        type: 'kring.informeer',
        casus: casus.casus,
        kringlid: over,
        ...verteldUit(lees),
      })}
    >
      <Verteldvelden />
    </Formulier>
  );
}

/** The person concerned goes by no id: who is not of the circle is them. */
export const BETROKKENE = 'betrokkene';

/** About whom a piece of information is; not asked while nobody stands in the circle. */
export function OverWieveld({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  if (casus.kring.length === 0) return null;
  const betrokkene = { waarde: BETROKKENE, label: casus.betrokkene?.naam ?? t('casus.betrokkeneZelf') };
  const kring = casus.kring.map(({ kringlid, naam, relatie }) => {
    return { waarde: kringlid, label: `${naam} (${t(`kring.relatie.${relatie}`)})` };
  });
  return <VeldLijst naam="overWie" label={t('kring.vorm.overWie')} keuzes={[betrokkene, ...kring]} />;
}
