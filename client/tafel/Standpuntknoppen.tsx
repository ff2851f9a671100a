import { IconAlertOctagon, IconCheck, IconMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standpunt } from '../../machines/kader/lijsten.ts';
import type { Besluitzicht, Casuszicht } from '../../machines/zicht/soorten.ts';
import { Dialoog } from '../deel/Dialoog.tsx';
import { Foutbericht } from '../deel/Foutbericht.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { useOpdracht } from '../verbinding/useOpdracht.ts';
import { useVerbinding } from '../verbinding/Verbinding.tsx';
import { vind } from './mogelijkheden.ts';
import { Toets } from './Toets.tsx';

const tekens = { akkoord: IconCheck, onthouding: IconMinus, bezwaar: IconAlertOctagon };
const volgorde: Standpunt[] = ['akkoord', 'onthouding', 'bezwaar'];
const toetsen: Record<Standpunt, string> = { akkoord: 'a', onthouding: 'o', bezwaar: 'b' };

interface StandpuntknoppenProps {
  besluit: Besluitzicht;
  casus: Casuszicht;
}

/** Three buttons, each with what it does. Only an objection asks for words. */
export function Standpuntknoppen({ besluit, casus }: StandpuntknoppenProps) {
  const { t } = useTranslation();
  const { uitkomst, doe } = useOpdracht();
  const { verbonden } = useVerbinding();
  const [maakt, zetMaakt] = useState(false);
  const mag = vind(casus.mogelijk, 'standpunt.geef', besluit.besluit);
  if (!mag?.kan) return null;
  const mijn = besluit.standpunten.find(({ wie }) => wie.persoon === casus.ik)?.standpunt ?? null;
  const opdracht = { type: 'standpunt.geef', casus: casus.casus, besluit: besluit.besluit } as const;
  const kies = (standpunt: Standpunt) => {
    if (!verbonden || uitkomst.stand === 'bezig') return;
    if (standpunt === 'bezwaar') return zetMaakt(true);
    void doe({ ...opdracht, standpunt });
  };
  return (
    <fieldset className="kiesstandpunt" aria-busy={uitkomst.stand === 'bezig'}>
      <legend className="bijschrift">{t('tafel.uwStandpunt')}</legend>
      {volgorde.map((een) => (
        <Standpuntknop key={een} standpunt={een} gekozen={mijn === een} dicht={!verbonden} kies={() => kies(een)} />
      ))}
      {mijn === 'bezwaar' && <p className="klein zacht">{t('tafel.bezwaarTerug')}</p>}
      {uitkomst.stand === 'geweigerd' && <Foutbericht fout={uitkomst.fout} />}
      {maakt && (
        <Dialoog kop={t('tafel.bezwaarKop')} uitleg={t('tafel.bezwaarUitleg')} sluit={() => zetMaakt(false)}>
          <Formulier
            sleutel={`bezwaar:${besluit.besluit}`}
            knop={t('tafel.geefBezwaar')}
            maak={(lees) => ({
              ...opdracht,
              standpunt: 'bezwaar',
              reden: lees.tekst('reden'),
              ...(lees.tekst('watLostOp') && { watLostOp: lees.tekst('watLostOp') }),
            })}
            klaar={() => zetMaakt(false)}
            annuleer={() => zetMaakt(false)}
          >
            <VeldGebied naam="reden" label={t('vorm.bezwaarReden')} uitleg={t('vorm.bezwaarRedenUitleg')} />
            <VeldGebied naam="watLostOp" label={t('vorm.watLostOp')} rijen={2} verplicht={false} />
          </Formulier>
        </Dialoog>
      )}
    </fieldset>
  );
}

interface StandpuntknopProps {
  standpunt: Standpunt;
  gekozen: boolean;
  dicht: boolean;
  kies: () => void;
}

function Standpuntknop({ standpunt, gekozen, dicht, kies }: StandpuntknopProps) {
  const { t } = useTranslation();
  const Teken = tekens[standpunt];
  return (
    <Toets toets={toetsen[standpunt]}>
      <button
        type="button"
        className={`standpuntknop standpuntknop--${standpunt}`}
        aria-pressed={gekozen}
        aria-disabled={dicht || undefined}
        onClick={kies}
      >
        <span className="standpuntknop__teken" aria-hidden>
          <Teken stroke={2.5} />
        </span>
        <span>
          <span className="standpuntknop__naam">{t(`tafel.kies.${standpunt}`)}</span>
          <span className="standpuntknop__doet">{t(`tafel.standpuntDoet.${standpunt}`)}</span>
        </span>
      </button>
    </Toets>
  );
}
