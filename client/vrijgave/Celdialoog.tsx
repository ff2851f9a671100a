import { useTranslation } from 'react-i18next';
import type { Cel } from '../../machines/zicht/leessoorten.ts';
import type { Casuszicht, Itemzicht, Mens } from '../../machines/zicht/soorten.ts';
import { Dialoog } from '../deel/Dialoog.tsx';
import { Grenzen } from '../deel/Grenzen.tsx';
import { Knop } from '../deel/Knop.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Ontbrekend } from '../deel/Ontbrekend.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { useOpenOpdracht } from '../opdrachten/Opdrachthouder.tsx';
import { dagEnTijd } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';

interface CeldialoogProps {
  item: Itemzicht;
  mens: Mens;
  cel: Cel;
  casus: Casuszicht;
  sluit: () => void;
}

/** One item and one person: what is so, what can be done about it, or which rules stand in the way. */
export function Celdialoog({ item, mens, cel, casus, sluit }: CeldialoogProps) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { gebiednaam } = useKader();
  const open = useOpenOpdracht();
  const { stand, ontbreekt, geopend } = cel;
  const begin = (type: 'vrijgave.geefVrij' | 'vrijgave.neemTerug', veld: string) => {
    sluit();
    open({ mogelijkheid: { type, over: item.item }, casus, vooraf: { [veld]: [mens.persoon] } });
  };
  return (
    <Dialoog kop={gebiednaam(item.omschrijving.leefgebied)} uitleg={item.omschrijving.vraag} sluit={sluit}>
      <div className="stapel">
        <p className="rij rij--uiteen">
          <Persoon mens={mens} />
          <Niveaumerk niveau={item.omschrijving.niveau} />
        </p>
        {item.grenzen && <Grenzen grenzen={item.grenzen} />}
        {stand === 'kanNiet' && <Ontbrekend ontbreekt={ontbreekt} />}
        {stand === 'wacht' && <p className="zacht">{t('vrijgave.wachtUitleg')}</p>}
        {stand === 'bron' && <p className="zacht">{t('vrijgave.bronUitleg')}</p>}
        {stand === 'heeft' && (
          <p className="zacht">
            {geopend ? t('vrijgave.geopendOp', { tijd: dagEnTijd(geopend, taal) }) : t('vrijgave.nogNietGeopend')}
          </p>
        )}
        {(stand === 'kan' || stand === 'had') && (
          <>
            <p className="zacht">{t('vrijgave.geefUitleg')}</p>
            <div className="rij">
              <Knop soort="hoofd" onClick={() => begin('vrijgave.geefVrij', 'ontvangers')}>
                {t('vrijgave.geefAan', { naam: mens.naam })}
              </Knop>
            </div>
          </>
        )}
        {stand === 'heeft' && (
          <div className="rij">
            <Knop onClick={() => begin('vrijgave.neemTerug', 'van')}>
              {t('vrijgave.neemTerugVan', { naam: mens.naam })}
            </Knop>
          </div>
        )}
      </div>
    </Dialoog>
  );
}
