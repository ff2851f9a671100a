import { IconGavel } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Standpunt, standpunten as soorten } from '../../machines/kader/lijsten.ts';
import type { Besluitzicht, Casuszicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Gronden } from './Gronden.tsx';
import { Knoppen } from './Knoppen.tsx';
import { Standpunten } from './Standpunten.tsx';
import { Voorstel } from './Voorstel.tsx';

/** Proposals and decisions; what lies open comes first. */
export function Besluitvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (zicht.besluiten.length === 0) return null;
  const geordend = [
    ...zicht.besluiten.filter(({ stand }) => stand === 'open'),
    ...zicht.besluiten.filter(({ stand }) => stand !== 'open'),
  ];
  return (
    <Vak kop={t('casus.besluiten')} icoon={<IconGavel aria-hidden className="icoon" />}>
      {geordend.map((besluit) => (
        <Besluit key={besluit.besluit} besluit={besluit} zicht={zicht} />
      ))}
    </Vak>
  );
}

/** "2 akkoord, 1 bezwaar": how often each stance was given. */
function optelling(standpunten: Besluitzicht['standpunten'], t: TFunction): string {
  const aantal = (soort: Standpunt | null) => standpunten.filter(({ standpunt }) => standpunt === soort).length;
  return ([...soorten, null] as const)
    .filter((soort) => aantal(soort) > 0)
    .map((soort) => `${aantal(soort)} × ${t(`standpunt.${soort ?? 'geen'}`).toLowerCase()}`)
    .join(', ');
}

const toon = { open: 'let', genomen: 'goed', ingetrokken: 'rustig' } as const;

/** One decision with every stance on it. A decision taken with dissent shows the dissent. */
export function Besluit({ besluit, zicht }: { besluit: Besluitzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { voorstel, stand, standpunten, genomenDoor, genomenOp, motivering } = besluit;
  const afwijking = stand === 'genomen' && standpunten.some(({ standpunt }) => standpunt === 'bezwaar');
  return (
    <article className={`besluit besluit--${stand}`} id={besluit.besluit}>
      <header className="besluit__hoofd">
        <h3>{t(`voorstel.${voorstel.onderwerp}`)}</h3>
        <Etiket toon={toon[stand]}>{t(`besluitstand.${stand}`)}</Etiket>
        <p className="klein zacht besluit__wie">
          {genomenDoor && genomenOp
            ? t('casus.genomenDoor', { naam: genomenDoor.naam, datum: dag(genomenOp, taal) })
            : t('casus.voorgesteldDoor', { naam: besluit.door.naam, datum: dag(besluit.op, taal) })}
        </p>
      </header>
      <Voorstel voorstel={voorstel} kort={stand !== 'open'} />
      <Gronden gronden={besluit.gronden} />
      {motivering && <p className="tekst">{motivering}</p>}
      {afwijking && <p className="klein">{t('casus.metAfwijking')}</p>}
      {standpunten.length > 0 && (
        <details className="nogniet" open={stand === 'open' || afwijking}>
          <summary>{optelling(standpunten, t)}</summary>
          <Standpunten standpunten={standpunten} ik={zicht.ik} />
        </details>
      )}
      <Knoppen zicht={zicht} deel={besluit.besluit} />
    </article>
  );
}
