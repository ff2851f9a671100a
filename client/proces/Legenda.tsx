import { useTranslation } from 'react-i18next';
import type { Ligging } from './ligging.ts';

const tekens = ['hier', 'gelopen', 'kan', 'nogNiet', 'sprong'] as const;
const woorden = {
  hier: 'proces.casusHier',
  gelopen: 'proces.legendaGelopen',
  kan: 'proces.legendaKan',
  nogNiet: 'proces.legendaNogNiet',
  sprong: 'proces.legendaSprong',
} as const;

const vormen = {
  hier: <circle cx="18" cy="6" r="5.5" />,
  gelopen: <path d="M1 6H35" />,
  kan: <path d="M1 6H35" />,
  nogNiet: <path d="M1 6H35" />,
  sprong: <rect x="1" y="1" width="34" height="10" rx="4" />,
};

/** What the lines mean, how to walk through them, and with what they were drawn. */
export function Legenda({ ligging }: { ligging: Ligging | null }) {
  const { t } = useTranslation();
  return (
    <div className="legenda klein">
      <h2 className="alleen-voorlezen">{t('proces.legenda')}</h2>
      <ul>
        {tekens
          .filter((een) => ligging || een === 'sprong')
          .map((een) => (
            <li key={een}>
              <svg aria-hidden="true" viewBox="0 0 36 12" className={`legenda__teken legenda__teken--${een}`}>
                {vormen[een]}
              </svg>
              {t(woorden[een])}
            </li>
          ))}
      </ul>
      <p className="zacht">
        {t('proces.toetsen')} {t('proces.makers')}
      </p>
    </div>
  );
}
