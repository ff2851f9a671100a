import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Actiezicht, Casuszicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Feiten } from '../deel/Feiten.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { dag } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { Knoppen } from './Knoppen.tsx';

/** One plan: who does what, before when. An action counts from when its owner accepts it. */
export function Planvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { plan, nazorg } = zicht;
  const afgestemd = zicht.kring.filter((lid) => lid.afgestemd !== null);
  if (!plan && !nazorg) return null;
  return (
    <Vak kop={t('casus.plan')} icoon={<IconChecklist aria-hidden className="icoon" />}>
      {plan && plan.acties.length === 0 && <p className="zacht">{t('casus.geenActies')}</p>}
      {plan && plan.acties.length > 0 && (
        <ul className="regels">
          {plan.acties.map((actie) => (
            <Actie key={actie.actie} actie={actie} zicht={zicht} />
          ))}
        </ul>
      )}
      {afgestemd.map(({ kringlid, naam, afgestemd: met }) => (
        <p key={kringlid} className="klein">
          {met && t('kring.afgestemdMet', { naam, datum: dag(met.sinds, taal) })}
        </p>
      ))}
      <div className="feiten-naast">
        <Feiten
          feiten={[
            [
              t('casus.casusregisseur'),
              plan?.casusregisseur && (
                <span className="stapel stapel--dicht">
                  <Persoon mens={plan.casusregisseur.wie} />
                  <Etiket toon={plan.casusregisseur.stand === 'aanvaard' ? 'goed' : 'let'}>
                    {t(`regiestand.${plan.casusregisseur.stand}`)}
                  </Etiket>
                </span>
              ),
            ],
            [t('casus.herzienOp'), plan?.herzienOp && <Termijn voor={plan.herzienOp} />],
            [t('casus.plan'), plan?.vastgesteld && t('casus.vastgesteldOp', { datum: dag(plan.vastgesteld, taal) })],
            [t('casus.nazorg'), nazorg],
          ]}
        />
      </div>
    </Vak>
  );
}

const toon = {
  voorgesteld: 'let',
  aanvaard: 'goed',
  afgewezen: 'rustig',
  bezig: 'goed',
  gedaan: 'goed',
  geblokkeerd: 'fout',
  ingetrokken: 'rustig',
} as const;

function Actie({ actie, zicht }: { actie: Actiezicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  return (
    <li className="regel" id={actie.actie}>
      <div className="stapel stapel--dicht">
        <div>
          <p>
            <b>{actie.wat}</b>
          </p>
          <p className="klein zacht">{t('casus.klaarAls', { tekst: actie.klaarAls })}</p>
          {actie.toelichting && <p className="klein">{actie.toelichting}</p>}
        </div>
        <Persoon mens={actie.eigenaar} ik={actie.vanMij} />
      </div>
      <div className="regel__rechts">
        <Etiket toon={toon[actie.stand]}>{t(`actiestand.${actie.stand}`)}</Etiket>
        <Termijn voor={actie.voor} kort />
        <Knoppen zicht={zicht} deel={actie.actie} />
      </div>
    </li>
  );
}
