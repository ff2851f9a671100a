import { IconListCheck, IconUserStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Actiezicht, Casuszicht } from '../../machines/zicht/soorten.ts';
import { Etiket, type Toon } from '../deel/Etiket.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { overDeel, vind } from './mogelijkheden.ts';

const tonen: Record<Actiezicht['stand'], Toon> = {
  voorgesteld: 'let',
  aanvaard: 'goed',
  afgewezen: 'rustig',
  bezig: 'goed',
  gedaan: 'goed',
  geblokkeerd: 'fout',
  ingetrokken: 'rustig',
};

const stappen: Opdrachttype[] = ['plan.aanvaard', 'plan.wijsAf', 'plan.meldVoortgang', 'plan.trekIn'];

/** The actions as they grow, each accepted or not by its own owner, and who will carry the plan. */
export function Acties({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const acties = (casus.plan?.acties ?? []).filter(({ stand }) => stand !== 'ingetrokken');
  const voegToe = vind(casus.mogelijk, 'plan.voegToe');
  return (
    <Vak
      kop={t('tafel.acties')}
      icoon={<IconListCheck aria-hidden className="icoon" />}
      extra={voegToe?.kan && <Opdrachtknop mogelijkheid={voegToe} casus={casus} klein />}
    >
      {acties.length === 0 ? (
        <p className="klein zacht">{t('tafel.geenActies')}</p>
      ) : (
        <ul className="acties">
          {acties.map((actie) => (
            <li key={actie.actie}>
              <Actie actie={actie} casus={casus} />
            </li>
          ))}
        </ul>
      )}
      <Casusregie casus={casus} />
    </Vak>
  );
}

function Actie({ actie, casus }: { actie: Actiezicht; casus: Casuszicht }) {
  const { t } = useTranslation();
  const knoppen = overDeel(casus.mogelijk, stappen, actie.actie);
  return (
    <article className={actie.vanMij ? 'actie actie--mijn' : 'actie'} aria-label={actie.wat}>
      <p className="actie__wat gevoelig">{actie.wat}</p>
      <p className="actie__wie">
        <Persoon mens={actie.eigenaar} kort ik={actie.vanMij} />
        <Termijn voor={actie.voor} kort />
      </p>
      <p className="rij">
        <Etiket toon={tonen[actie.stand]}>{t(`actiestand.${actie.stand}`)}</Etiket>
        <span className="klein zacht gevoelig">{t('tafel.klaarAls', { tekst: actie.klaarAls })}</span>
      </p>
      {actie.toelichting && <p className="klein gevoelig">{actie.toelichting}</p>}
      {knoppen.length > 0 && (
        <div className="rij">
          {knoppen.map((een) => (
            <Opdrachtknop
              key={een.type}
              mogelijkheid={een}
              casus={casus}
              klein
              soort={een.type === 'plan.aanvaard' ? 'gewoon' : 'stil'}
            />
          ))}
        </div>
      )}
    </article>
  );
}

function Casusregie({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const regie = casus.plan?.casusregisseur ?? null;
  const knoppen = (['casusregie.aanvaard', 'casusregie.wijsAf', 'casusregie.draagVoor'] as const).flatMap(
    (type) => vind(casus.mogelijk, type) ?? [],
  );
  return (
    <div className="casusregie">
      <p className="rij">
        <IconUserStar aria-hidden className="icoon" />
        <span className="bijschrift">{t('tafel.casusregisseur')}</span>
        {regie ? (
          <>
            <Persoon mens={regie.wie} kort ik={regie.wie.persoon === casus.ik} />
            <Etiket toon={regie.stand === 'aanvaard' ? 'goed' : 'let'}>{t(`regiestand.${regie.stand}`)}</Etiket>
          </>
        ) : (
          <span className="klein zacht">{t('tafel.geenCasusregisseur')}</span>
        )}
      </p>
      {knoppen.some(({ kan }) => kan) && (
        <div className="rij">
          {knoppen
            .filter(({ kan }) => kan)
            .map((een) => (
              <Opdrachtknop key={een.type} mogelijkheid={een} casus={casus} klein soort="stil" />
            ))}
        </div>
      )}
    </div>
  );
}
