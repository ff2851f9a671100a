import { IconCheck, IconQuestionMark, IconScale, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht, Uitvraagzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Criteriatabel } from './Criteriatabel.tsx';
import { Knoppen } from './Knoppen.tsx';

const toon = {
  bekend: 'goed',
  geenGegevens: 'rustig',
  nietBekend: 'rustig',
  geweigerd: 'rustig',
  verlopen: 'rustig',
  open: 'let',
} as const;

/** The weighing: does the purpose fit, who knows the person, are the criteria met. */
export function Triagevak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { doeloordelen, uitvragen, criteriaoordelen } = zicht;
  if (doeloordelen.length + uitvragen.length + criteriaoordelen.length === 0) return null;
  return (
    <Vak kop={t('casus.triage')} icoon={<IconScale aria-hidden className="icoon" />}>
      {doeloordelen.length > 0 && <Doeloordelen oordelen={doeloordelen} />}
      {uitvragen.length > 0 && (
        <div className="stapel stapel--dicht">
          <h3>{t('casus.uitvragen')}</h3>
          <ul className="regels">
            {uitvragen.map((uitvraag) => (
              <Uitvraag key={uitvraag.uitvraag} uitvraag={uitvraag} zicht={zicht} />
            ))}
          </ul>
          <p className="klein zacht">{t('casus.geenGegevensUitleg')}</p>
        </div>
      )}
      {criteriaoordelen.length > 0 && <Criteriatabel oordelen={criteriaoordelen} />}
    </Vak>
  );
}

function Doeloordelen({ oordelen }: { oordelen: Casuszicht['doeloordelen'] }) {
  const { t } = useTranslation();
  return (
    <div className="stapel stapel--dicht">
      <h3>{t('casus.doeloordelen')}</h3>
      <ul className="regels">
        {oordelen.map(({ wie, past, reden }) => (
          <li key={wie.persoon} className="regel">
            <Persoon mens={wie} />
            <div className="regel__rechts">
              <Etiket
                toon={past ? 'goed' : 'let'}
                icoon={past ? <IconCheck aria-hidden className="icoon" /> : <IconX aria-hidden className="icoon" />}
              >
                {past ? t('casus.past') : t('casus.pastNiet')}
              </Etiket>
              <p className="klein">{reden}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Uitvraag({ uitvraag, zicht }: { uitvraag: Uitvraagzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { wie, vraag, antwoord, sinds } = uitvraag;
  const Icoon = antwoord === 'bekend' ? IconCheck : IconQuestionMark;
  return (
    <li className="regel" id={uitvraag.uitvraag}>
      <Persoon mens={wie} />
      <div className="regel__rechts">
        <Etiket toon={toon[antwoord]} icoon={<Icoon aria-hidden className="icoon" />}>
          {t(`uitvraagantwoord.${antwoord}`)}
        </Etiket>
        <p className="klein zacht">{sinds ? t('casus.sinds', { datum: dag(sinds, taal) }) : vraag}</p>
        <Knoppen zicht={zicht} deel={uitvraag.uitvraag} />
      </div>
    </li>
  );
}
