import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ontbreekt } from '../../machines/protocol.ts';
import { Ontbrekend } from './Ontbrekend.tsx';

interface KnopProps {
  children: ReactNode;
  onClick?: () => void;
  /** `hoofd`: the one next step. `gewoon`: other steps. `stil`: no border. `gevaar`: cannot be undone. */
  soort?: 'hoofd' | 'gewoon' | 'stil' | 'gevaar';
  type?: 'button' | 'submit';
  icoon?: ReactNode;
  /** After the text: where it leads. */
  icoonAchter?: ReactNode;
  klein?: boolean;
  breed?: boolean;
  /** False: the button stays reachable and says below it what is missing. */
  kan?: boolean;
  ontbreekt?: Ontbreekt[];
  bezig?: boolean;
  /** Name for whoever cannot see the context, e.g. which action it is about. */
  label?: string;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  popoverTarget?: string;
}

const uiterlijk = { hoofd: 'primary-action', gewoon: 'secondary-action', stil: 'subtle', gevaar: 'secondary-action' };

/** A button. When it cannot be used it stays focusable and explains itself. */
export function Knop(props: KnopProps) {
  const { children, onClick, soort = 'gewoon', icoon, klein, breed, kan = true, ontbreekt = [], bezig, label } = props;
  const { t } = useTranslation();
  const uitlegId = useId();
  const dicht = !kan || bezig;
  const klassen = [
    `utrecht-button utrecht-button--${uiterlijk[soort]} knop`,
    klein && 'knop--klein',
    breed && 'knop--breed',
    soort === 'gevaar' && 'knop--gevaar',
    dicht && 'utrecht-button--disabled knop--dicht',
  ];
  const knop = (
    <button
      type={props.type ?? 'button'}
      className={klassen.filter(Boolean).join(' ')}
      onClick={dicht ? (gebeurd) => gebeurd.preventDefault() : onClick}
      aria-disabled={dicht || undefined}
      aria-describedby={ontbreekt.length > 0 ? uitlegId : undefined}
      aria-label={label}
      aria-expanded={props['aria-expanded']}
      aria-pressed={props['aria-pressed']}
      popoverTarget={props.popoverTarget}
    >
      {icoon}
      <span>{bezig ? t('deel.bezig') : children}</span>
      {props.icoonAchter}
    </button>
  );
  if (ontbreekt.length === 0) return knop;
  return (
    <div className="knop-met-uitleg">
      {knop}
      <Ontbrekend id={uitlegId} ontbreekt={ontbreekt} />
    </div>
  );
}
