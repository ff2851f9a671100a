import { IconCheck, IconCircleDashed, IconPencil, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Eisregel, Weg } from '../../machines/tekening.ts';
import { Etiket, type Toon } from '../deel/Etiket.tsx';
import { Ontbrekend } from '../deel/Ontbrekend.tsx';
import { useTaal } from '../taal/taal.ts';
import { eisstand, elders, type Ligging, type Wegstand } from './ligging.ts';
import type { Kaartwoorden } from './woorden.ts';

const toon: Record<Wegstand['soort'], Toon> = { kan: 'goed', nogNiet: 'let', ander: 'rustig', nietHier: 'rustig' };

/** How a way lies for this viewer now: the word says it, the colour repeats it. */
export function Wegmerk({ stand }: { stand: Wegstand | undefined }) {
  const { t } = useTranslation();
  return stand ? <Etiket toon={toon[stand.soort]}>{t(`proces.stand.${stand.soort}`)}</Etiket> : null;
}

interface WeguitlegProps {
  weg: Weg;
  woorden: Kaartwoorden;
  ligging: Ligging | null;
}

/** One way: who takes it, what it needs, and for a casus what of that is there. */
export function Weguitleg({ weg, woorden, ligging }: WeguitlegProps) {
  const { t } = useTranslation();
  const stand = ligging?.wegen.get(weg.id);
  const keuze = woorden.keuze(weg);
  const nogNodig = elders(weg, stand);
  return (
    <div className="weguitleg">
      <p className="klein zacht">
        {keuze && <span className="weguitleg__keuze">{t('proces.alleenAls', { keuze })}</span>}
        <span>{weg.wie.length > 0 ? t('proces.door', { wie: woorden.wie(weg) }) : t('proces.doorHuis')}</span>
      </p>
      {weg.gehoord && weg.wie.length > 0 && <p className="klein zacht">{t('proces.gehoord')}</p>}
      {stand && (
        <p className="klein">
          <Wegmerk stand={stand} /> {t(`proces.standUitleg.${stand.soort}`)}
        </p>
      )}
      {weg.eisen.length > 0 ? (
        <ul className="eisen">
          {weg.eisen.map((eis) => (
            <Eis key={eis.naam} eis={eis} stand={stand} />
          ))}
        </ul>
      ) : (
        !weg.gehoord && <p className="klein">{t('proces.geenRegels')}</p>
      )}
      {nogNodig.length > 0 && <Ontbrekend ontbreekt={nogNodig} />}
    </div>
  );
}

const tekens = { geldt: IconCheck, ontbreekt: IconX, bijInvullen: IconPencil, open: IconCircleDashed };

/** One rule: the norm, whether it is met as far as this viewer may know, and where it comes from. */
function Eis({ eis, stand }: { eis: Eisregel; stand: Wegstand | undefined }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const oordeel = eisstand(eis, stand);
  const soort = oordeel ?? (eis.bijInvullen ? 'bijInvullen' : 'open');
  const Teken = tekens[soort];
  return (
    <li className={`eis eis--${soort}`}>
      <Teken aria-hidden className="icoon" />
      <div>
        {soort !== 'open' && <p className="eis__stand">{t(`proces.${soort}`)}</p>}
        <p className="eis__norm">{zeg(eis.norm)}</p>
        {oordeel !== 'geldt' && (
          <p className="eis__nodig">
            {oordeel === null && <span className="zacht">{t('proces.zoNiet')} </span>}
            {zeg(eis.zin)}
          </p>
        )}
        <p className="eis__bron">
          {eis.regel} · {eis.bron}
        </p>
      </div>
    </li>
  );
}
