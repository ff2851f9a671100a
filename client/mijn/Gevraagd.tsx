import { IconMessageQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Mijnzicht } from '../../machines/zicht/soorten.ts';
import { Kaart } from '../deel/Kaart.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { Casusknoppen } from './Casusknoppen.tsx';

type Vraag = Mijnzicht['gevraagd'][number];

/** How each kind of question is answered. */
const antwoorden: Record<Vraag['soort'], Opdrachttype[]> = {
  uitvraag: ['uitvraag.beantwoord', 'uitvraag.weiger'],
  vraag: ['vrijgave.bied', 'vrijgave.weiger'],
  standpunt: ['standpunt.geef'],
  actie: ['plan.aanvaard', 'plan.wijsAf'],
  casusregie: ['casusregie.aanvaard', 'casusregie.wijsAf'],
  overdracht: ['overdracht.aanvaard', 'overdracht.wijsAf'],
  overdrachtdeel: ['overdracht.stemIn', 'overdracht.weiger'],
  oordeel: ['doel.beoordeel', 'criteria.beoordeel'],
  aanvulling: ['aanmelding.vulAan'],
  verzoek: ['verzoek.geefOordeel'],
  crisis: ['crisis.motiveer'],
  crisisHerzien: ['crisis.herzie'],
  crisisInformeren: ['crisis.informeer', 'crisis.stelUit'],
  bewaring: ['bewaring.antwoord'],
};

/** What others wait for, soonest first, each with its answer at hand. */
export function Gevraagd({ gevraagd }: { gevraagd: Vraag[] }) {
  const { t } = useTranslation();
  const volgorde = [...gevraagd].sort((a, b) => (a.termijn ?? '~').localeCompare(b.termijn ?? '~'));
  return (
    <Vak
      kop={t('mijn.gevraagd')}
      icoon={<IconMessageQuestion aria-hidden className="icoon" />}
      soort={gevraagd.length > 0 ? 'nadruk' : 'paneel'}
    >
      {gevraagd.length === 0 && <p className="zacht">{t('mijn.gevraagdLeeg')}</p>}
      <ul className="stapel stapel--dicht">
        {volgorde.map((vraag) => (
          <li key={`${vraag.casus}:${vraag.soort}:${vraag.over}`}>
            <Vraagkaart vraag={vraag} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

function Vraagkaart({ vraag }: { vraag: Vraag }) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  const { casus, kenmerk, soort, tekst, leefgebied, termijn, over } = vraag;
  return (
    <Kaart label={t(`mijn.soort.${soort}`)}>
      <p className="mijn__kop">
        <span className="mijn__soort">{t(`mijn.soort.${soort}`)}</span>
        <Link to={`/casus/${casus}`} className="kenmerk" aria-label={t('mijn.bijCasus', { kenmerk })}>
          {kenmerk}
        </Link>
      </p>
      {leefgebied && <p className="bijschrift">{gebiednaam(leefgebied)}</p>}
      {tekst && <p>{tekst}</p>}
      {termijn && <Termijn voor={termijn} wat={t('mijn.voor')} />}
      <Casusknoppen casus={casus} over={over} typen={antwoorden[soort]} />
    </Kaart>
  );
}
