import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Besluitzicht, Tafelzicht } from '../../machines/zicht/soorten.ts';
import { draai, omtrek, plaatsen } from './plaatsen.ts';
import { useVerhouding } from './useVerhouding.ts';
import { Zetel } from './Zetel.tsx';

const rand = omtrek();
const naad = omtrek(96.5);

interface TafelbladProps {
  zicht: Tafelzicht;
  besluit: Besluitzicht | null;
  children: ReactNode;
}

/** The table seen from above, with the viewer on the near side and everybody around it. */
export function Tafelblad({ zicht, besluit, children }: TafelbladProps) {
  const { t } = useTranslation();
  const blad = useRef<HTMLDivElement>(null);
  const verhouding = useVerhouding(blad, 1.6);
  const stoelen = draai(zicht.stoelen, ({ ik }) => ik);
  const plekken = plaatsen(stoelen.length, verhouding);
  const rijVan = (persoon: string) => {
    const plek = zicht.sprekers.findIndex(({ wie }) => wie.persoon === persoon);
    return plek < 0 ? null : plek + 1;
  };
  const standpuntVan = (persoon: string) => besluit?.standpunten.find(({ wie }) => wie.persoon === persoon) ?? null;
  return (
    <div className="zaal">
      <div className="blad" ref={blad}>
        <svg
          className="blad__hout"
          viewBox="-104 -104 208 208"
          preserveAspectRatio="none"
          aria-hidden
          focusable="false"
        >
          <path className="blad__schaduw" d={rand} />
          <path className="blad__rand" d={rand} />
          <path className="blad__naad" d={naad} />
        </svg>
        <div className="blad__inhoud">{children}</div>
        <ul className="zetels" aria-label={t('tafel.zitplaatsen')}>
          {stoelen.map((stoel, nummer) => {
            const plaats = plekken[nummer];
            return plaats ? (
              <Zetel
                key={stoel.wie.persoon}
                stoel={stoel}
                plaats={plaats}
                rij={rijVan(stoel.wie.persoon)}
                aanHetWoord={stoel.stand === 'spreekt' ? zicht.aanHetWoord : null}
                standpunt={standpuntVan(stoel.wie.persoon)}
              />
            ) : null;
          })}
        </ul>
      </div>
    </div>
  );
}
