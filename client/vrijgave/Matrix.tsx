import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cel, Vrijgavezicht } from '../../machines/zicht/leessoorten.ts';
import type { Casuszicht, Itemzicht, Mens } from '../../machines/zicht/soorten.ts';
import { Etiket } from '../deel/Etiket.tsx';
import { Niveaumerk } from '../deel/Niveaumerk.tsx';
import { Kopje } from '../deel/Persoon.tsx';
import { Tabelrol } from '../deel/Tabelrol.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useKader } from '../kader/Kaderhouder.tsx';
import { Itemdialoog } from '../tafel/Itemdialoog.tsx';
import { Celdialoog } from './Celdialoog.tsx';
import { Celteken } from './Celteken.tsx';
import { Persoondialoog } from './Persoondialoog.tsx';

interface MatrixProps {
  zicht: Vrijgavezicht;
  casus: Casuszicht;
}

type Gekozen =
  | { wat: 'cel'; item: string; persoon: string }
  | { wat: 'stuk'; item: string }
  | { wat: 'persoon'; persoon: string };

const richting: Record<string, [rij: number, kolom: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus to the cell beside it, as one walks through a sheet. */
function loop(gebeurd: KeyboardEvent<HTMLTableElement>): void {
  const stap = richting[gebeurd.key];
  const knop = gebeurd.target instanceof Element ? gebeurd.target.closest<HTMLElement>('[data-rij]') : null;
  if (!stap || !knop) return;
  const [rij, kolom] = [Number(knop.dataset.rij) + stap[0], Number(knop.dataset.kolom) + stap[1]];
  const naast = gebeurd.currentTarget.querySelector<HTMLElement>(`[data-rij="${rij}"][data-kolom="${kolom}"]`);
  if (!naast) return;
  gebeurd.preventDefault();
  naast.focus();
}

/** Items beside people: who has what, who could get it, and for the rest which rule stands in the way. */
export function Matrix({ zicht, casus }: MatrixProps) {
  const { t } = useTranslation();
  const [gekozen, kies] = useState<Gekozen | null>(null);
  const rijen = zicht.rijen.flatMap(({ item: id, cellen }) => {
    const item = casus.items.find((een) => een.item === id);
    return item ? [{ item, cellen }] : [];
  });
  return (
    <Vak kop={t('vrijgave.matrix')}>
      <p className="klein zacht">{rijen.length > 0 ? t('vrijgave.matrixUitleg') : t('vrijgave.matrixLeeg')}</p>
      {rijen.length > 0 && (
        <Tabelrol label={t('vrijgave.matrix')}>
          <table className="matrix" onKeyDown={loop}>
            <caption className="alleen-voorlezen">{t('vrijgave.matrixToetsen')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('vrijgave.stuk')}</th>
                {zicht.mensen.map((mens, kolom) => (
                  <th key={mens.persoon} scope="col" className="matrix__wie">
                    <Kolomkop mens={mens} kolom={kolom} open={() => kies({ wat: 'persoon', persoon: mens.persoon })} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rijen.map(({ item, cellen }, rij) => (
                <tr key={item.item}>
                  <th scope="row">
                    <Rijkop item={item} open={() => kies({ wat: 'stuk', item: item.item })} />
                  </th>
                  {cellen.map((cel, kolom) => (
                    <td key={cel.persoon}>
                      <Vakje
                        cel={cel}
                        item={item}
                        mens={zicht.mensen[kolom]}
                        plek={[rij + 1, kolom]}
                        open={() => kies({ wat: 'cel', item: item.item, persoon: cel.persoon })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Tabelrol>
      )}
      <Gekozene gekozen={gekozen} zicht={zicht} casus={casus} sluit={() => kies(null)} />
    </Vak>
  );
}

function Kolomkop({ mens, kolom, open }: { mens: Mens; kolom: number; open: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="matrix__kop"
      data-rij={0}
      data-kolom={kolom}
      onClick={open}
      title={`${t('vrijgave.persoonMenu', { naam: mens.naam })}. ${mens.organisatienaam}`}
    >
      <Kopje mens={mens} />
      <span>{mens.naam}</span>
    </button>
  );
}

function Rijkop({ item, open }: { item: Itemzicht; open: () => void }) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  const { bron, omschrijving, stand } = item;
  return (
    <button type="button" className="matrix__stuk" onClick={open}>
      <span className="matrix__gebied">{gebiednaam(omschrijving.leefgebied)}</span>
      <span className="klein zacht">
        {bron.naam}, {t(`categorie.${omschrijving.categorie}`)}
      </span>
      <span className="rij">
        <Niveaumerk niveau={omschrijving.niveau} />
        {stand !== 'vrijgegeven' && <Etiket toon="let">{t(`itemstand.${stand}`)}</Etiket>}
      </span>
    </button>
  );
}

interface VakjeProps {
  cel: Cel;
  item: Itemzicht;
  mens: Mens | undefined;
  plek: [rij: number, kolom: number];
  open: () => void;
}

function Vakje({ cel, item, mens, plek: [rij, kolom], open }: VakjeProps) {
  const { t } = useTranslation();
  const { gebiednaam } = useKader();
  const voor = t('vrijgave.celVoor', { stuk: gebiednaam(item.omschrijving.leefgebied), naam: mens?.naam ?? '' });
  return (
    <button type="button" className={`vakje vakje--${cel.stand}`} data-rij={rij} data-kolom={kolom} onClick={open}>
      <span className="alleen-voorlezen">{voor} </span>
      <Celteken cel={cel} />
    </button>
  );
}

function Gekozene({ gekozen, zicht, casus, sluit }: MatrixProps & { gekozen: Gekozen | null; sluit: () => void }) {
  if (gekozen === null) return null;
  const item = 'item' in gekozen ? casus.items.find((een) => een.item === gekozen.item) : undefined;
  const mens = 'persoon' in gekozen ? zicht.mensen.find(({ persoon }) => persoon === gekozen.persoon) : undefined;
  if (gekozen.wat === 'stuk') return item ? <Itemdialoog item={item} casus={casus} sluit={sluit} /> : null;
  if (!mens) return null;
  if (gekozen.wat === 'persoon') return <Persoondialoog mens={mens} zicht={zicht} casus={casus} sluit={sluit} />;
  const cel = zicht.rijen
    .find((rij) => rij.item === gekozen.item)
    ?.cellen.find(({ persoon }) => persoon === gekozen.persoon);
  return item && cel ? <Celdialoog item={item} mens={mens} cel={cel} casus={casus} sluit={sluit} /> : null;
}
