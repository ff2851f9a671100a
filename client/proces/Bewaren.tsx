import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Tekening } from '../../machines/tekening.ts';
import { Knop } from '../deel/Knop.tsx';
import { useMeld } from '../deel/Melding.tsx';
import { useTaal } from '../taal/taal.ts';
import { alsMermaid } from './mermaid.ts';
import { alsSvg } from './svg.ts';
import type { Kaartwoorden } from './woorden.ts';

/** Takes the drawing along, as a picture or as text. What is laid over it for a casus stays here. */
export function Bewaren({ getekend, woorden }: { getekend: Tekening; woorden: Kaartwoorden }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const meld = useMeld();
  const naam = `casustafel-${getekend.soort}-${taal}`;
  const plaatje = async () => {
    const { plaatVan } = await import('./elk.ts');
    const plaat = await plaatVan(getekend.soort, taal, woorden);
    const telling = { naam: woorden.naam, staten: getekend.staten.length, wegen: getekend.wegen.length };
    const tekst = alsSvg(plaat, t('proces.tekening', { naam: woorden.naam }), t('proces.svgUitleg', telling));
    bewaar(`${naam}.svg`, 'image/svg+xml', tekst);
  };
  const knop = (woord: string, doe: () => void) => (
    <Knop klein icoon={<IconDownload aria-hidden className="icoon" />} onClick={doe}>
      {woord}
    </Knop>
  );
  return (
    <div className="bewaren">
      {knop(t('proces.alsSvg'), () => plaatje().catch(() => meld(t('proces.tekenenMislukt'), { dringend: true })))}
      {knop(t('proces.alsMermaid'), () => bewaar(`${naam}.mmd`, 'text/plain', alsMermaid(getekend, woorden)))}
    </div>
  );
}

function bewaar(naam: string, soort: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: `${soort};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  URL.revokeObjectURL(adres);
}
