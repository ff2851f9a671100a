import { useTranslation } from 'react-i18next';
import type { Geheim } from '../../machines/gebeurtenissen.ts';
import { categorieen } from '../../machines/kader/lijsten.ts';
import { regimeregels, regimesVoor } from '../../machines/rechten/geheim.ts';
import { type Opening, openingen, regimes, voorwaarden } from '../../machines/rechten/lijsten.ts';
import type { Mens } from '../../machines/zicht/soorten.ts';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze, VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldLijst } from '../deel/vorm/VeldLijst.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import { VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import { useWaarde } from '../deel/vorm/Vormhouder.tsx';
import type { Lezer } from '../deel/vorm/waarden.ts';

const metArtikel: readonly string[] = ['wettelijkePlicht', 'wettelijkeBevoegdheid'] satisfies Opening[];
const metToelichting: readonly string[] = ['goedHulpverlenerschap', 'conflictVanPlichten'] satisfies Opening[];

/** Which secrecy or regime rests on what is offered, and what that asks. Follows the table of the domain. */
export function Geheimvelden({ mensen }: { mensen: Mens[] }) {
  const { t } = useTranslation();
  const soort = useWaarde('categorie');
  const categorie = categorieen.find((een) => een === soort);
  const gekozen = useWaarde('regime');
  const opening = useWaarde('opening');
  const keuzes = categorie ? regimesVoor(categorie) : regimes;
  const regime = keuzes.find((een) => een === gekozen);
  const regel = regime && regimeregels[regime];
  return (
    <fieldset className="vormdeel">
      <legend>{t('vorm.regimeKop')}</legend>
      <VeldLijst
        naam="regime"
        label={t('vorm.regime')}
        keuzes={keuzes.map((een) => ({ waarde: een, label: t(`regime.${een}`) }))}
      />
      {regel && regel.openingen.length > 0 && (
        <VeldKeuze
          naam="opening"
          label={regel.houder ? t('vorm.openingHouder') : t('vorm.opening')}
          keuzes={regel.openingen.map((een) => ({ waarde: een, label: t(`opening.${een}`) }))}
        />
      )}
      {metArtikel.includes(opening) && <VeldTekst naam="artikel" label={t('vorm.artikel')} />}
      {metToelichting.includes(opening) && (
        <VeldGebied naam="geheimToelichting" label={t('vorm.geheimToelichting')} rijen={2} />
      )}
      {opening === 'conflictVanPlichten' && (
        <VeldVinken
          naam="voorwaarden"
          label={t('vorm.voorwaarden')}
          keuzes={voorwaarden.map((een) => ({ waarde: een, label: t(`voorwaarde.${een}`) }))}
        />
      )}
      {regel?.houder && (
        <VeldMensen
          naam="geheimOntvangers"
          label={t('vorm.geheimOntvangers')}
          uitleg={t('vorm.geheimOntvangersUitleg')}
          mensen={mensen}
        />
      )}
      {regel?.wederkerig && <VeldTekst naam="ontvangsttitel" label={t('vorm.ontvangsttitel')} />}
    </fieldset>
  );
}

/** What was filled in about secrecy, as the command says it. */
export function geheimUit(lees: Lezer): Geheim {
  const regime = lees.keuze('regime', regimes);
  const { houder, openingen: mogelijk, wederkerig } = regimeregels[regime];
  if (mogelijk.length === 0) return { regime };
  const opening = lees.keuze('opening', openingen);
  return {
    regime,
    opening,
    ...(metArtikel.includes(opening) ? { artikel: lees.tekst('artikel') } : {}),
    ...(metToelichting.includes(opening) ? { toelichting: lees.tekst('geheimToelichting') } : {}),
    ...(opening === 'conflictVanPlichten' ? { voorwaarden: lees.keuzes('voorwaarden', voorwaarden) } : {}),
    ...(houder ? { ontvangers: lees.lijst('geheimOntvangers') } : {}),
    ...(wederkerig ? { ontvangsttitel: lees.tekst('ontvangsttitel') } : {}),
  };
}
