import { IconHandStop, IconMicrophone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Standpuntzicht, Stoel, Tafelzicht } from '../../machines/zicht/soorten.ts';
import { Kopje } from '../deel/Persoon.tsx';
import type { Plaats } from './plaatsen.ts';
import { Spreektijd } from './Spreektijd.tsx';
import { Standpuntteken } from './Standpuntteken.tsx';

interface ZetelProps {
  stoel: Stoel;
  plaats: Plaats;
  /** Place in the queue of speakers, from 1. */
  rij: number | null;
  aanHetWoord: Tafelzicht['aanHetWoord'];
  /** Stance on the decision that is put forward now, for who was asked. */
  standpunt: Standpuntzicht | null;
}

/** One seat: who, from where, and what they are doing; by word and shape, never by colour alone. */
export function Zetel({ stoel, plaats, rij, aanHetWoord, standpunt }: ZetelProps) {
  const { t } = useTranslation();
  const { wie, stand, voorzitter, ik } = stoel;
  const kant = plaats.uitY < -0.6 ? 'boven' : plaats.uitY > 0.6 ? 'onder' : 'zij';
  return (
    <li
      className={`zetelplek zetelplek--${kant}`}
      style={{
        left: `${plaats.x}%`,
        top: `${plaats.y}%`,
        translate: `calc(${plaats.uitX * 50 - 50}% + ${plaats.uitX * 12}px) ${plaats.uitY * 50 - 50}%`,
      }}
    >
      <div className={`zetel zetel--${stand} zetel--${kant}${ik ? ' zetel--ik' : ''}`}>
        <span className="zetel__kop">
          <Kopje mens={wie} groot />
          {stand === 'spreekt' && (
            <span className="zetel__teken zetel__teken--spreekt" aria-hidden>
              <IconMicrophone stroke={2.25} />
            </span>
          )}
          {rij !== null && (
            <span className="zetel__teken zetel__teken--hand" aria-hidden>
              <IconHandStop stroke={2.25} />
              {rij}
            </span>
          )}
          {standpunt && (
            <span className="zetel__standpunt">
              <Standpuntteken standpunt={standpunt.standpunt} />
            </span>
          )}
        </span>
        <span className="zetel__woorden">
          <span className="zetel__naam gevoelig">
            {wie.naam}
            {ik && <span className="zetel__u">{t('tafel.u')}</span>}
          </span>
          <span className="zetel__huis">{wie.organisatienaam}</span>
          <span className="zetel__stand">
            {voorzitter && <span>{t('tafel.voorzitter')}</span>}
            <Zetelstand stand={stand} rij={rij} sinds={aanHetWoord?.sinds ?? null} />
          </span>
        </span>
      </div>
    </li>
  );
}

function Zetelstand({ stand, rij, sinds }: { stand: Stoel['stand']; rij: number | null; sinds: string | null }) {
  const { t } = useTranslation();
  if (stand === 'spreekt') {
    return (
      <span className="zetel__spreekt">
        {t('tafel.spreekt')} {sinds && <Spreektijd sinds={sinds} />}
      </span>
    );
  }
  if (rij !== null) return <span>{t('tafel.wilSpreken', { plek: rij })}</span>;
  if (stand === 'afwezig') return <span className="zetel__weg">{t('tafel.afwezig')}</span>;
  return <span className="alleen-voorlezen">{t('tafel.aanwezig')}</span>;
}
