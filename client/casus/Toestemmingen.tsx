import { useTranslation } from 'react-i18next';
import type { Casuszicht, Toestemmingzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Knoppen } from './Knoppen.tsx';

/** What was asked of the person concerned, and what they and those who answer for them said. */
export function Toestemmingen({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  if (zicht.toestemmingen.length === 0) return null;
  return (
    <div className="stapel stapel--dicht">
      <h3>{t('casus.toestemmingen')}</h3>
      <ul className="regels">
        {zicht.toestemmingen.map((een) => (
          <Toestemming key={een.toestemming} toestemming={een} zicht={zicht} />
        ))}
      </ul>
    </div>
  );
}

function Toestemming({ toestemming, zicht }: { toestemming: Toestemmingzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { soort, omvang, reden, gevraagdOp, door } = toestemming;
  return (
    <li className="regel" id={toestemming.toestemming}>
      <div>
        <p>
          <b>{t(`toestemming.${soort}`)}</b>
        </p>
        <p className="klein">{omvang}</p>
        <Reikwijdte toestemming={toestemming} />
        {reden && <p className="klein">{t('casus.zeiNee', { reden })}</p>}
      </div>
      <div className="regel__rechts">
        <Antwoord toestemming={toestemming} />
        <p className="klein zacht">
          {t('casus.gevraagdOp', { datum: dag(gevraagdOp, taal) })}, {door.naam}
        </p>
        <Knoppen zicht={zicht} deel={toestemming.toestemming} />
      </div>
    </li>
  );
}

function Reikwijdte({ toestemming }: { toestemming: Toestemmingzicht }) {
  const { t } = useTranslation();
  const { van, wijze, doel, categorieen, ontvangers, houder } = toestemming;
  const wie = van.map((naam) => naam ?? t('casus.betrokkeneZelf')).join(', ');
  const regels = [
    wijze ? t('casus.vanWie', { wie, wijze: t(`wijze.${wijze}`).toLowerCase() }) : t('casus.vanWieKaal', { wie }),
    doel && t('casus.waarvoor', { doel }),
    houder && t('casus.geheimVan', { naam: houder.naam }),
    categorieen.length > 0 && t('casus.gaatOver', { wat: categorieen.map((een) => t(`categorie.${een}`)).join(', ') }),
    ontvangers.length > 0 && t('casus.voorWie', { wie: ontvangers.map(({ naam }) => naam).join(', ') }),
  ];
  return <ul className="klein zacht reikwijdte">{regels.map((regel) => regel && <li key={regel}>{regel}</li>)}</ul>;
}

function Antwoord({ toestemming: { gegeven, geldt, ingetrokkenOp, totEnMet } }: { toestemming: Toestemmingzicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (ingetrokkenOp) return <Etiket toon="let">{t('casus.ingetrokken', { datum: dag(ingetrokkenOp, taal) })}</Etiket>;
  if (gegeven && !geldt && totEnMet) return <Etiket>{t('casus.voorbij', { datum: dag(totEnMet, taal) })}</Etiket>;
  const einde = gegeven && totEnMet ? `, ${t('casus.geldtTot', { datum: dag(totEnMet, taal) })}` : '';
  return (
    <Etiket toon={gegeven ? 'goed' : 'let'}>
      {gegeven ? t('casus.ja') : t('casus.nee')}
      {einde}
    </Etiket>
  );
}
