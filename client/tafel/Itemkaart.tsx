import { IconEye, IconEyeOff, IconHandClick } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Casuszicht, Itemzicht } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Overwie } from '../deel/Overwie.tsx';
import { Kopje } from '../deel/Persoon.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { Itemdialoog } from './Itemdialoog.tsx';
import { isDicht, useOpenKaarten } from './openen.ts';
import { useLeeftijd } from './useLeeftijd.ts';

interface ItemkaartProps {
  item: Itemzicht;
  casus: Casuszicht;
  /** In the tray its state matters too, and which life area it is about. */
  inBakje?: boolean;
}

/** The look of a card: nothing there, face down, *dat* or *wat*. */
function soortVan({ stand, tekst, omschrijving }: Itemzicht): 'leeg' | 'dicht' | 'dat' | 'wat' {
  if (stand === 'nietBeschikbaar') return 'leeg';
  if (stand === 'vrijgegeven' && tekst === null) return 'dicht';
  return omschrijving.niveau < 4 ? 'dat' : 'wat';
}

/** One piece of information as a card: from whom, how much it tells, what it says, and why it is seen. */
export function Itemkaart({ item, casus, inBakje }: ItemkaartProps) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  const [open, zetOpen] = useState(false);
  const { bron, omschrijving, stand } = item;
  const gebied = gebiednaam(omschrijving.leefgebied);
  const openKaarten = useOpenKaarten(casus);
  // A card that lies face down is turned over by touching it: one act, and one line in the log.
  const dicht = isDicht(item);
  return (
    <article className={`itemkaart itemkaart--${soortVan(item)}`}>
      <button
        type="button"
        className="itemkaart__knop"
        aria-label={t(dicht ? 'logboek.open.kaart' : 'tafel.bekijk', { gebied, bron: bron.organisatienaam })}
        onClick={() => (dicht ? void openKaarten([item]) : zetOpen(true))}
      />
      <Hoofd item={item} />
      {inBakje && (
        <p className="itemkaart__bij">
          <span className="itemkaart__gebied">{gebied}</span>
          {item.crisis && <Etiket toon="let">{t('crisis.merk')}</Etiket>}
          {(stand !== 'vrijgegeven' || !item.voorMij) && <Etiket>{t(`itemstand.${stand}`)}</Etiket>}
        </p>
      )}
      <Overwie over={item.over} />
      <Kern item={item} />
      <footer className="itemkaart__voet">
        <Niveaumerk niveau={omschrijving.niveau} />
        <Waarom item={item} />
      </footer>
      {open && <Itemdialoog item={item} casus={casus} sluit={() => zetOpen(false)} />}
    </article>
  );
}

function Hoofd({ item }: { item: Itemzicht }) {
  const { t } = useTranslation();
  const leeftijd = useLeeftijd(item.op);
  const eigen = item.stand === 'gevraagd' ? t('tafel.aanUGevraagd') : t('tafel.vanUzelf');
  return (
    <header className="itemkaart__hoofd">
      <Kopje mens={item.bron} />
      <p className="itemkaart__bron">
        <b>{item.vanMij ? eigen : item.bron.organisatienaam}</b>
        <span className="itemkaart__soort">
          <span>{t(`categorie.${item.omschrijving.categorie}`)}</span>
          <span> · {leeftijd}</span>
        </span>
      </p>
    </header>
  );
}

/** Why this viewer sees a released item: for which phase, from whom, until when. */
function Waarom({ item: { stand, vanMij, tekst, fase, bron } }: { item: Itemzicht }) {
  const { t } = useTranslation();
  if (stand !== 'vrijgegeven' || vanMij || tekst === null || !fase) return null;
  const woord = t(`fase.${fase}`).toLowerCase();
  const vol = t('tafel.waarom', { fase: woord, bron: bron.organisatienaam });
  return (
    <span className="itemkaart__waarom" title={vol}>
      <IconEye aria-hidden className="icoon" />
      <span aria-hidden>{woord}</span>
      <span className="alleen-voorlezen">{vol}</span>
    </span>
  );
}

/** What the card says: its text, its question, or the one word for whatever reason there is nothing. */
function Kern({ item }: { item: Itemzicht }) {
  const { t } = useTranslation();
  if (item.stand === 'nietBeschikbaar') {
    return <p className="itemkaart__kern itemkaart__kern--leeg">{t('tafel.nietBeschikbaar')}</p>;
  }
  if (item.tekst !== null) return <p className="itemkaart__kern gevoelig">{item.tekst}</p>;
  if (isDicht(item)) {
    return (
      <p className="itemkaart__kern itemkaart__kern--dicht">
        <IconHandClick aria-hidden className="icoon" />
        {t('logboek.open.tik')}
      </p>
    );
  }
  if (item.stand === 'vrijgegeven') {
    return (
      <p className="itemkaart__kern itemkaart__kern--dicht">
        <IconEyeOff aria-hidden className="icoon" />
        {t('tafel.inhoudNietVoorU')}
      </p>
    );
  }
  return <p className="itemkaart__kern gevoelig">{item.omschrijving.vraag}</p>;
}
