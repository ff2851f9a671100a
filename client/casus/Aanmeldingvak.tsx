import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { criteria } from '../../machines/kader/lijsten.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Feiten } from '../deel/Feiten.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

/** Where the casus came from: the signal, the report, and what is still asked of the reporter. */
export function Aanmeldingvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { aanmelding, signaal, aanvulling, doel } = zicht;
  if (!aanmelding && !signaal && !doel && !aanvulling) return null;
  return (
    <Vak
      kop={aanmelding ? t('casus.aanmelding') : t('casus.signaal')}
      icoon={<IconFileText aria-hidden className="icoon" />}
    >
      {aanvulling && (
        <Bericht soort="let" kop={t('casus.aanvulling')}>
          <p>{aanvulling}</p>
        </Bericht>
      )}
      {signaal && <Signaalfeiten signaal={signaal} />}
      {aanmelding ? <Aanmeldingfeiten aanmelding={aanmelding} /> : <Feiten feiten={[[t('casus.doel'), doel]]} />}
    </Vak>
  );
}

function Signaalfeiten({ signaal }: { signaal: NonNullable<Casuszicht['signaal']> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <div className="feiten-naast">
      <Feiten
        feiten={[
          [t('casus.herkomst'), t(`herkomst.${signaal.herkomst}`)],
          [t('casus.zorg'), t(`zorg.${signaal.zorg}`)],
          [t('casus.op'), dag(signaal.op, taal)],
          [t('casus.weging'), signaal.weging],
        ]}
      />
    </div>
  );
}

function Aanmeldingfeiten({ aanmelding }: { aanmelding: NonNullable<Casuszicht['aanmelding']> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <>
      <div className="rij rij--uiteen">
        <Persoon mens={aanmelding.melder} />
        <span className="klein zacht">{dag(aanmelding.op, taal)}</span>
      </div>
      <Feiten
        feiten={[
          [t('casus.aanleiding'), aanmelding.aanleiding],
          [t('casus.doel'), aanmelding.doel],
          [t('casus.eigenInzet'), aanmelding.eigenInzet],
        ]}
      />
      <h3 className="bijschrift">{t('casus.criteria')}</h3>
      <ol className="criterialijst">
        {criteria.map((een) => (
          <li key={een}>
            <span className="letter" aria-hidden>
              {een.toUpperCase()}
            </span>
            <div>
              <p className="klein zacht">{t(`criterium.${een}`)}</p>
              <p className="tekst">{aanmelding.criteria[een] || t('casus.nietIngevuld')}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="klein zacht">
        {aanmelding.betrokkeneGeinformeerd ? t('casus.betrokkeneWeet') : t('casus.betrokkeneWeetNiet')}
      </p>
    </>
  );
}
