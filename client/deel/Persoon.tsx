import { useTranslation } from 'react-i18next';
import type { Mens } from '../../machines/zicht/soorten.ts';
import { initialen, patroon } from './persoon.ts';

interface PersoonProps {
  mens: Mens;
  ik?: boolean;
  /** Name only, for dense lists; the organisation stays in the title. */
  kort?: boolean;
}

/** Initials in a shape that tells the kind of organisation and a pattern that tells which one. */
export function Kopje({ mens, groot }: { mens: Mens; groot?: boolean }) {
  const klassen = [
    'kopje',
    `kopje--${mens.soort}`,
    `kopje--p${patroon(mens.organisatienaam)}`,
    groot && 'kopje--groot',
  ];
  return (
    <span className={klassen.filter(Boolean).join(' ')} aria-hidden>
      <span>{initialen(mens.naam)}</span>
    </span>
  );
}

/** A person of the house: mark, name, function and organisation. */
export function Persoon({ mens, ik, kort }: PersoonProps) {
  const { t } = useTranslation();
  return (
    <span className={kort ? 'persoon persoon--kort' : 'persoon'} title={kort ? mens.organisatienaam : undefined}>
      <Kopje mens={mens} />
      <span className="persoon__woorden">
        <span className="persoon__naam">
          {mens.naam}
          {ik && ` (${t('deel.ik')})`}
        </span>
        {!kort && (
          <span className="persoon__rol">
            {mens.functie}, {mens.organisatienaam}
          </span>
        )}
      </span>
    </span>
  );
}
