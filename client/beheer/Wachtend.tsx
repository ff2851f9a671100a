import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inhoudVan, type Kader } from '../../machines/kader/kader.ts';
import type { Mogelijkheid, Versiezicht } from '../../machines/zicht/soorten.ts';
import { Dialoog } from '../deel/Dialoog.tsx';
import { Knop } from '../deel/Knop.tsx';
import { Vak } from '../deel/Vak.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldDatum, VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import { dag, datumVan } from '../taal/datum.ts';
import { useTaal } from '../taal/taal.ts';
import { useNu } from '../verbinding/klok.ts';
import { Verschillen } from './Verschillen.tsx';

interface WachtendProps {
  versie: Versiezicht;
  geldend: Kader;
  mogelijk: readonly Mogelijkheid[];
}

type Doe = 'kader.bekrachtig' | 'kader.trekIn';

/** A version that somebody proposed: what it changes, and what the second person can do with it. */
export function Wachtend({ versie, geldend, mogelijk }: WachtendProps) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [open, zetOpen] = useState<Doe | null>(null);
  const { inhoud, voorgesteld, toelichting, kaderversie } = versie;
  const bij = (type: Doe) => mogelijk.find((een) => een.type === type && een.over === kaderversie);
  const [bekrachtig, trekIn] = [bij('kader.bekrachtig'), bij('kader.trekIn')];
  return (
    <Vak soort="nadruk" kop={t('beheer.wacht', { versie: inhoud.versie })}>
      {voorgesteld && (
        <p className="zacht">
          {t('beheer.wachtUitleg', { naam: voorgesteld.wie.naam, datum: dag(voorgesteld.op, taal) })}
        </p>
      )}
      <blockquote className="kader__waarom">{toelichting}</blockquote>
      <h3>{t('beheer.watVerandert')}</h3>
      <p className="klein zacht">{t('beheer.tegenover', { versie: geldend.versie })}</p>
      <Verschillen oud={inhoudVan(geldend)} nieuw={inhoud} />
      <div className="kader__knoppen">
        {bekrachtig && (
          <Knop
            soort="hoofd"
            icoon={<IconGavel aria-hidden className="icoon" />}
            kan={bekrachtig.kan}
            ontbreekt={bekrachtig.ontbreekt}
            onClick={() => zetOpen('kader.bekrachtig')}
          >
            {t('opdracht.kader.bekrachtig.knop')}
          </Knop>
        )}
        {trekIn && <Knop onClick={() => zetOpen('kader.trekIn')}>{t('opdracht.kader.trekIn.knop')}</Knop>}
      </div>
      {open && kaderversie && (
        <Dialoog kop={t(`opdracht.${open}.knop`)} uitleg={t(`opdracht.${open}.uitleg`)} sluit={() => zetOpen(null)}>
          {open === 'kader.bekrachtig' ? (
            <Bekrachtig kaderversie={kaderversie} sluit={() => zetOpen(null)} />
          ) : (
            <Formulier
              sleutel={`kader.trekIn:${kaderversie}`}
              knop={t('opdracht.kader.trekIn.knop')}
              maak={() => ({ type: 'kader.trekIn', kaderversie })}
              klaar={() => zetOpen(null)}
              annuleer={() => zetOpen(null)}
            >
              <p>{t('vorm.zeker')}</p>
            </Formulier>
          )}
        </Dialoog>
      )}
    </Vak>
  );
}

/** The decision of the council, as the second person records it. */
function Bekrachtig({ kaderversie, sluit }: { kaderversie: string; sluit: () => void }) {
  const { t } = useTranslation();
  const nu = useNu();
  const morgen = datumVan(new Date(nu.getTime() + 86_400_000));
  return (
    <Formulier
      sleutel={`kader.bekrachtig:${kaderversie}`}
      knop={t('opdracht.kader.bekrachtig.knop')}
      klaar={sluit}
      annuleer={sluit}
      maak={(lees) => ({
        type: 'kader.bekrachtig',
        kaderversie,
        vaststelling: {
          door: lees.tekst('door'),
          besluitnummer: lees.tekst('besluitnummer'),
          vastgesteldOp: lees.tekst('vastgesteldOp'),
          geldtVanaf: lees.tekst('geldtVanaf'),
        },
      })}
    >
      <VeldTekst naam="door" label={t('beheer.raad')} />
      <VeldTekst naam="besluitnummer" label={t('beheer.besluitnummer')} />
      <VeldDatum naam="vastgesteldOp" label={t('beheer.vastgesteldOp')} />
      <VeldDatum naam="geldtVanaf" label={t('beheer.geldtVanaf')} uitleg={t('beheer.geldtVanafUitleg')} min={morgen} />
    </Formulier>
  );
}
