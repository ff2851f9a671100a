import { IconFlag, IconHandStop, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Werkvoorraadregel } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Kaart } from '../deel/Kaart.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { dagEnTijd } from '../taal/datum.ts';
import { useStandwoord } from '../taal/stand.ts';
import { useTaal } from '../taal/taal.ts';

/** One casus in the caseload: which, about whom, where it stands, whose turn it is and before when. */
export function Casusregel({ regel }: { regel: Werkvoorraadregel }) {
  const { t } = useTranslation();
  const { zeg, taal } = useTaal();
  const stand = useStandwoord(regel.stand, regel.fase);
  const teLaat = regel.termijn?.stand === 'teLaat';
  return (
    <Kaart nadruk={teLaat ? 'laat' : regel.ikAanZet ? 'aanzet' : 'gewoon'} label={regel.kenmerk}>
      <div className="casusregel__kop">
        <Link to={`/casus/${regel.casus}`} className="casusregel__link">
          <span className="kenmerk">{regel.kenmerk}</span>
          <span className="casusregel__naam">{regel.betrokkene ?? t('werk.geenNaam')}</span>
        </Link>
        {regel.prioriteit && (
          <Etiket toon="let" icoon={<IconFlag aria-hidden className="icoon" />}>
            {t('werk.prioriteit')}
          </Etiket>
        )}
        {regel.klasse && <Etiket>{t(`klasse.${regel.klasse}`)}</Etiket>}
      </div>
      <p className="klein">{stand}</p>
      {regel.ikAanZet ? (
        <Etiket toon="accent" icoon={<IconHandStop aria-hidden className="icoon" />}>
          {t('werk.uAanZet')}
        </Etiket>
      ) : (
        regel.aanZet.length > 0 && (
          <p className="klein zacht">{t('werk.aanZet', { wie: regel.aanZet.map(zeg).join(', ') })}</p>
        )
      )}
      {regel.termijn && <Termijn voor={regel.termijn.voor} wat={zeg(regel.termijn.wat)} kort />}
      {regel.overleg && (
        <Link to={`/tafel/${regel.overleg.overleg}`} className="casusregel__overleg klein">
          <IconUsersGroup aria-hidden className="icoon" />
          {dagEnTijd(regel.overleg.op, taal)}
        </Link>
      )}
    </Kaart>
  );
}
