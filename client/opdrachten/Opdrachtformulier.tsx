import { useTranslation } from 'react-i18next';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { formulieren, losseFormulieren } from './formulieren.ts';
import { klikVan } from './klikken.ts';
import type { VormProps } from './soorten.ts';

interface OpdrachtformulierProps extends Omit<VormProps, 'sleutel' | 'knop'> {
  type: Opdrachttype;
  casus: Casuszicht | null;
}

const heeftFormulier = (type: Opdrachttype): type is keyof typeof formulieren => type in formulieren;
const isLos = (type: Opdrachttype): type is keyof typeof losseFormulieren => type in losseFormulieren;

/** The form of a command, or the question whether one is sure. */
export function Opdrachtformulier({ type, casus, ...rest }: OpdrachtformulierProps) {
  const { t } = useTranslation();
  const props: VormProps = {
    ...rest,
    sleutel: [type, casus?.casus ?? '', rest.over, ...Object.values(rest.vooraf ?? {}).flat()].join(':'),
    knop: t(`opdracht.${type}.knop`),
  };
  const klik = klikVan(type);
  if (casus && klik) {
    return (
      <Formulier {...props} maak={() => klik.maak(casus, rest.over)}>
        <p>{t('vorm.zeker')}</p>
      </Formulier>
    );
  }
  if (casus && heeftFormulier(type)) {
    const Vorm = formulieren[type];
    return <Vorm {...props} casus={casus} />;
  }
  if (!isLos(type)) return null;
  const Vorm = losseFormulieren[type];
  return <Vorm {...props} />;
}
