import { useTranslation } from 'react-i18next';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import type { Casuszicht, Itemzicht } from '../../machines/zicht/soorten.ts';
import { Dialoog } from '../deel/Dialoog.tsx';
import { Grenzen } from '../deel/Grenzen.tsx';
import { Dicht, Leesstand } from '../deel/Leesstand.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Overwie } from '../deel/Overwie.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { Opdrachtknop } from '../opdrachten/Opdrachtknop.tsx';
import { overDeel } from './mogelijkheden.ts';

interface ItemdialoogProps {
  item: Itemzicht;
  casus: Casuszicht;
  sluit: () => void;
}

const stappen: Opdrachttype[] = [
  'vrijgave.open',
  'vrijgave.geefVrij',
  'vrijgave.bied',
  'vrijgave.weiger',
  'vrijgave.beraad',
  'vrijgave.verbeter',
  'vrijgave.neemTerug',
  'vrijgave.trekIn',
  'vrijgave.beeindig',
];

/** A card picked up from the table: everything there is to know about it, and what may be done with it. */
export function Itemdialoog({ item, casus, sluit }: ItemdialoogProps) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  const { bron, omschrijving, stand, tekst, fase, ontvangers } = item;
  const waarom = fase && stand === 'vrijgegeven' && !item.vanMij;
  return (
    <Dialoog kop={gebiednaam(omschrijving.leefgebied)} uitleg={t(`itemstand.${stand}`)} sluit={sluit}>
      <div className="stapel">
        <p className="rij rij--uiteen">
          <Persoon mens={bron} />
          <Niveaumerk niveau={omschrijving.niveau} />
        </p>
        <Overwie over={item.over} />
        {tekst !== null && <p className="itemdialoog__tekst tekst">{tekst}</p>}
        {stand === 'vrijgegeven' && <Dicht item={item} />}
        <dl className="itemdialoog__lijst">
          <dt>{t('tafel.vraag')}</dt>
          <dd>{omschrijving.vraag}</dd>
          <dt>{t('tafel.doelItem')}</dt>
          <dd>{omschrijving.doel}</dd>
          <dt>{t('tafel.soort')}</dt>
          <dd>{t(`categorie.${omschrijving.categorie}`)}</dd>
        </dl>
        {item.grenzen && <Grenzen grenzen={item.grenzen} />}
        {item.lezers.length === 0 && ontvangers.length > 0 && (
          <p className="klein">{t('tafel.voorWie', { namen: ontvangers.map(({ naam }) => naam).join(', ') })}</p>
        )}
        <Leesstand item={item} />
        {waarom && (
          <p className="klein zacht">
            {t('tafel.waarom', { fase: t(`fase.${fase}`).toLowerCase(), bron: bron.organisatienaam })}
          </p>
        )}
        <div className="rij">
          {overDeel(casus.mogelijk, stappen, item.item).map((een) => (
            <Opdrachtknop key={een.type} mogelijkheid={een} casus={casus} klaar={sluit} />
          ))}
        </div>
      </div>
    </Dialoog>
  );
}
