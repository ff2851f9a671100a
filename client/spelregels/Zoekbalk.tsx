import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fasen } from '../../machines/kader/lijsten.ts';
import { themas } from '../../machines/regels/themas.ts';
import type { Zoekvraag } from './zoeken.ts';

const bewakingen = ['machine', 'bouw', 'organisatorisch', 'later'] as const;
const namen = [...new Set(themas.flat().map(({ thema }) => thema))];

interface ZoekbalkProps {
  vraag: Zoekvraag;
  zet: (deel: Partial<Zoekvraag>) => void;
  aantal: number;
}

/** Looking for a rule: by words, theme, phase, and by who keeps it. */
export function Zoekbalk({ vraag, zet, aantal }: ZoekbalkProps) {
  const { t } = useTranslation();
  return (
    <search className="zoekbalk">
      <label className="zoekbalk__tekst">
        <span className="bijschrift">{t('spelregels.zoek')}</span>
        <input
          type="search"
          className="utrecht-textbox utrecht-textbox--html-input veld__invoer"
          placeholder={t('spelregels.zoekVoorbeeld')}
          value={vraag.tekst}
          onChange={(gebeurd) => zet({ tekst: gebeurd.target.value })}
        />
      </label>
      <Keus
        label={t('spelregels.opThema')}
        waarde={vraag.thema}
        kies={(thema) => zet({ thema })}
        keuzes={namen.map((een) => [een, t(`spelregels.thema.${een}`)])}
      />
      <Keus
        label={t('spelregels.opFase')}
        waarde={vraag.fase}
        kies={(fase) => zet({ fase })}
        keuzes={fasen.map((een) => [een, t(`fase.${een}`)])}
      />
      <Keus
        label={t('spelregels.opBewaking')}
        waarde={vraag.bewaking}
        kies={(bewaking) => zet({ bewaking })}
        keuzes={bewakingen.map((een) => [een, t(`spelregels.bewaking.${een}`)])}
      />
      <output className="klein zacht">{t('spelregels.gevonden', { count: aantal })}</output>
    </search>
  );
}

interface KeusProps {
  label: string;
  waarde: string;
  kies: (waarde: string) => void;
  keuzes: readonly (readonly [waarde: string, woord: string])[];
}

function Keus({ label, waarde, kies, keuzes }: KeusProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="bijschrift">
        {label}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select veld__invoer"
        value={waarde}
        onChange={(gebeurd) => kies(gebeurd.target.value)}
      >
        <option value="">{t('spelregels.alle')}</option>
        {keuzes.map(([een, woord]) => (
          <option key={een} value={een}>
            {woord}
          </option>
        ))}
      </select>
    </div>
  );
}
