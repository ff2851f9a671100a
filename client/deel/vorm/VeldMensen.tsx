import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mens } from '../../../machines/zicht/soorten.ts';
import { Persoon } from '../Persoon.tsx';
import { Veldkader } from './Veldkader.tsx';
import { useVeld } from './Vormhouder.tsx';

interface VeldMensenProps {
  naam: string;
  label: string;
  mensen: Mens[];
  uitleg?: string;
  verplicht?: boolean;
  /** One person instead of any number. */
  een?: boolean;
}

const zoekVanaf = 7;

/** Choose people by name or organisation. A long list can be searched; who is chosen never leaves the list. */
export function VeldMensen({ naam, label, mensen, uitleg, verplicht = true, een }: VeldMensenProps) {
  const { t } = useTranslation();
  const veld = useVeld({ naam, label, verplicht, soort: 'keuze' });
  const [zoek, zetZoek] = useState('');
  const gekozen = (persoon: string) => (een ? veld.tekst === persoon : veld.lijst.includes(persoon));
  const past = (m: Mens) =>
    `${m.naam} ${m.organisatienaam} ${m.functie}`.toLowerCase().includes(zoek.trim().toLowerCase());
  const zichtbaar = mensen.filter((m) => gekozen(m.persoon) || past(m));
  const wissel = (persoon: string, aan: boolean) =>
    veld.zet(een ? persoon : aan ? [...veld.lijst, persoon] : veld.lijst.filter((p) => p !== persoon));
  return (
    <Veldkader {...veld} label={label} uitleg={uitleg} verplicht={verplicht} groep>
      {mensen.length >= zoekVanaf && (
        <input
          type="search"
          className="utrecht-textbox utrecht-textbox--html-input veld__invoer"
          placeholder={t('deel.zoekPersoon')}
          aria-label={t('deel.zoekPersoon')}
          value={zoek}
          onChange={(gebeurd) => zetZoek(gebeurd.target.value)}
        />
      )}
      <div className="keuzes keuzes--mensen">
        {zichtbaar.map((mens) => (
          <label key={mens.persoon} className="keuze keuze--mens">
            <input
              type={een ? 'radio' : 'checkbox'}
              className={
                een
                  ? 'utrecht-radio-button utrecht-radio-button--html-input'
                  : 'utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom'
              }
              name={een ? veld.veldId : undefined}
              checked={gekozen(mens.persoon)}
              onChange={(gebeurd) => wissel(mens.persoon, gebeurd.target.checked)}
            />
            <Persoon mens={mens} />
          </label>
        ))}
        {zichtbaar.length === 0 && <p className="zacht">{t('deel.niemandGevonden')}</p>}
      </div>
    </Veldkader>
  );
}
