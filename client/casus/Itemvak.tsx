import { IconFiles, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht, Itemzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Grenzen } from '../deel/Grenzen.tsx';
import { Kaart } from '../deel/Kaart.tsx';
import { Dicht, Leesstand } from '../deel/Leesstand.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Overwie } from '../deel/Overwie.tsx';
import { Persoon } from '../deel/Persoon.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { Knoppen } from './Knoppen.tsx';

/** The pieces of information: from whom, how much it tells, for what, and for whose eyes. */
export function Itemvak({ zicht }: { zicht: Casuszicht }) {
  const { t } = useTranslation();
  // What was given in a crisis stands with what is owed for it.
  const items = zicht.items.filter(({ crisis }) => crisis === null);
  if (items.length === 0) return null;
  return (
    <Vak kop={t('casus.items')} icoon={<IconFiles aria-hidden className="icoon" />}>
      <ul className="items">
        {items.map((item) => (
          <li key={item.item} id={item.item}>
            <Itemkaart item={item} zicht={zicht} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

const toon = {
  gevraagd: 'let',
  aangeboden: 'let',
  geweigerd: 'rustig',
  vrijgegeven: 'goed',
  beeindigd: 'rustig',
  ingetrokken: 'rustig',
  nietBeschikbaar: 'rustig',
} as const;

/** One piece of information. Without text it says that it is not for these eyes, or not available; never why. */
export function Itemkaart({ item, zicht }: { item: Itemzicht; zicht: Casuszicht }) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  const { omschrijving, bron, tekst, stand, ontvangers, fase, regime, opening, alleenVoor } = item;
  const weg = stand === 'nietBeschikbaar' || stand === 'geweigerd' || stand === 'ingetrokken' || stand === 'beeindigd';
  return (
    <Kaart nadruk={weg ? 'gedempt' : 'gewoon'} label={omschrijving.vraag}>
      <p className="rij rij--uiteen">
        <b className="klein">{gebiednaam(omschrijving.leefgebied)}</b>
        <Niveaumerk niveau={omschrijving.niveau} />
      </p>
      <Overwie over={item.over} />
      <p className="item__vraag">{omschrijving.vraag}</p>
      {tekst !== null && <p className="tekst item__tekst">{tekst}</p>}
      <Dicht item={item} />
      <p className="rij rij--uiteen">
        <Persoon mens={bron} kort />
        <Etiket toon={toon[stand]}>{t(`itemstand.${stand}`)}</Etiket>
      </p>
      {item.betwist && (
        <p className="klein rij">
          <Etiket toon="let">{t('casus.betwist')}</Etiket>
          {t('casus.betwistUitleg')}
        </p>
      )}
      {regime !== 'geen' && (
        <p className="klein zacht item__regime">
          <IconLock aria-hidden className="icoon" />
          <span>{[t(`regime.${regime}`), opening && t(`opening.${opening}`)].filter(Boolean).join(': ')}</span>
        </p>
      )}
      {item.grenzen && <Grenzen grenzen={item.grenzen} />}
      {alleenVoor && (
        <p className="klein zacht">{t('casus.alleenVoor', { namen: alleenVoor.map(({ naam }) => naam).join(', ') })}</p>
      )}
      {item.lezers.length === 0 && ontvangers.length > 0 && (
        <p className="klein zacht">
          {t('casus.ontvangers')}: {ontvangers.map(({ naam }) => naam).join(', ')}
        </p>
      )}
      <Leesstand item={item} />
      {item.voorMij && fase && tekst !== null && (
        <p className="klein zacht">
          {t('casus.totEindeFase', { doel: omschrijving.doel, fase: t(`fase.${fase}`).toLowerCase() })}
        </p>
      )}
      <Knoppen zicht={zicht} deel={item.item} />
    </Kaart>
  );
}
