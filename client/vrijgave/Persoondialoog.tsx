import { useTranslation } from 'react-i18next';
import type { Cel, Vrijgavezicht } from '../../machines/zicht/leessoorten.ts';
import type { Casuszicht, Itemzicht, Mens } from '../../machines/zicht/soorten.ts';
import { Dialoog } from '../deel/Dialoog.tsx';
import { Knop } from '../deel/Knop.tsx';
import { useMeld } from '../deel/Melding.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { useReeks } from '../opdrachten/useReeks.ts';
import { iconen } from './Celteken.tsx';

interface PersoondialoogProps {
  mens: Mens;
  zicht: Vrijgavezicht;
  casus: Casuszicht;
  sluit: () => void;
}

/**
 * The casus as this person sees it, as far as the informatieregisseur may know: which items lie before them and which do
 * not exist for them. From here everything can be taken back at once; never given.
 */
export function Persoondialoog({ mens, zicht, casus, sluit }: PersoondialoogProps) {
  const { t } = useTranslation();
  const stukken = zicht.rijen.flatMap(({ item: id, cellen }) => {
    const item = casus.items.find((een) => een.item === id);
    const cel = cellen.find(({ persoon }) => persoon === mens.persoon);
    return item && cel ? [{ item, cel }] : [];
  });
  const ziet = stukken.filter(({ cel }) => cel.stand === 'heeft' || cel.stand === 'bron');
  const nietGezien = stukken.filter((een) => !ziet.includes(een));
  const terug = stukken.filter(({ cel }) => cel.stand === 'heeft').map(({ item }) => item.item);
  return (
    <Dialoog
      kop={t('vrijgave.persoonMenu', { naam: mens.naam })}
      uitleg={`${mens.functie}, ${mens.organisatienaam}`}
      sluit={sluit}
    >
      <div className="stapel">
        <h3>{t('vrijgave.zietWel')}</h3>
        <p className="klein zacht">{ziet.length > 0 ? t('vrijgave.zietWelUitleg') : t('vrijgave.zietNiets')}</p>
        <Stukken stukken={ziet} />
        {nietGezien.length > 0 && (
          <>
            <h3>{t('vrijgave.zietNiet')}</h3>
            <p className="klein zacht">{t('vrijgave.zietNietUitleg')}</p>
            <Stukken stukken={nietGezien} gedempt />
          </>
        )}
        {terug.length > 0 && <AllesTerug casus={casus.casus} mens={mens} items={terug} klaar={sluit} />}
      </div>
    </Dialoog>
  );
}

function Stukken({ stukken, gedempt }: { stukken: { item: Itemzicht; cel: Cel }[]; gedempt?: boolean }) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  return (
    <ul className={gedempt ? 'voorbeeld voorbeeld--gedempt' : 'voorbeeld'}>
      {stukken.map(({ item, cel }) => (
        <li key={item.item} className="voorbeeld__stuk">
          <p className="rij rij--uiteen">
            <b className="klein">{gebiednaam(item.omschrijving.leefgebied)}</b>
            <Niveaumerk niveau={item.omschrijving.niveau} />
          </p>
          <p className="klein">
            {item.bron.naam}, {t(`categorie.${item.omschrijving.categorie}`)}
          </p>
          <Stand cel={cel} />
        </li>
      ))}
    </ul>
  );
}

function Stand({ cel: { stand, ontbreekt } }: { cel: Cel }) {
  const { t } = useTranslation();
  const Icoon = iconen[stand];
  return (
    <p className="klein zacht rij">
      <Icoon aria-hidden className="icoon" />
      {t(`vrijgave.cel.${stand}`)}
      {ontbreekt.length > 0 && ` (${ontbreekt.map(({ regel }) => regel).join(', ')})`}
    </p>
  );
}

/** Makes it less for one person in one go; each item is a command of its own, and what fails says so. */
function AllesTerug({ casus, mens, items, klaar }: { casus: string; mens: Mens; items: string[]; klaar: () => void }) {
  const { t } = useTranslation();
  const { bezig, doeAlle } = useReeks();
  const meld = useMeld();
  const neem = async () => {
    const van = [mens.persoon];
    const aantal = await doeAlle(items.map((item) => ({ type: 'vrijgave.neemTerug', casus, item, van })));
    if (aantal > 0) meld(t('vrijgave.teruggenomen', { count: aantal }));
    klaar();
  };
  return (
    <div className="stapel stapel--dicht">
      <p className="klein zacht">{t('vrijgave.allesTerugUitleg')}</p>
      <div className="rij">
        <Knop soort="gevaar" bezig={bezig} onClick={() => void neem()}>
          {t('vrijgave.allesTerug', { naam: mens.naam })}
        </Knop>
      </div>
    </div>
  );
}
