import { IconFileImport, IconPencil } from '@tabler/icons-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inhoudVan, type Kader, type Kaderinhoud } from '../../machines/kader/kader.ts';
import { isKaderinhoud, vormfouten } from '../../machines/kader/lees.ts';
import type { Vormfout } from '../../machines/kader/vorm.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Knop } from '../deel/Knop.tsx';
import { Vak } from '../deel/Vak.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import { useTaal } from '../taal/taal.ts';
import { Inhoud } from './Inhoud.tsx';
import { Verschillen } from './Verschillen.tsx';

interface VoorstellenProps {
  geldend: Kader;
  concept: Kaderinhoud | null;
  zet: (concept: Kaderinhoud | null) => void;
}

const GROOTST = 60_000;
const FOUTEN_GETOOND = 12;

/** What is wrong with a file: nothing, that it is no framework at all, or the places where it is not as it should be. */
type Bestandfout = 'geenJson' | 'teGroot' | Vormfout[];

async function lees(bestand: File): Promise<Kaderinhoud | Bestandfout> {
  if (bestand.size > GROOTST) return 'teGroot';
  try {
    const gelezen: unknown = JSON.parse(await bestand.text());
    return isKaderinhoud(gelezen) ? gelezen : vormfouten(gelezen);
  } catch {
    return 'geenJson';
  }
}

const isFout = (uitkomst: Kaderinhoud | Bestandfout): uitkomst is Bestandfout =>
  typeof uitkomst === 'string' || Array.isArray(uitkomst);

/** The way to a next version: from what is in force or from a file, changed in place, and then proposed. */
export function Voorstellen({ geldend, concept, zet }: VoorstellenProps) {
  const { t } = useTranslation();
  const [fout, zetFout] = useState<Bestandfout | null>(null);
  const kiezer = useRef<HTMLInputElement>(null);
  const kies = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [bestand] = target.files ?? [];
    if (!bestand) return;
    const uitkomst = await lees(bestand);
    target.value = '';
    zetFout(isFout(uitkomst) ? uitkomst : null);
    if (!isFout(uitkomst)) zet(uitkomst);
  };
  if (concept) return <Concept geldend={geldend} concept={concept} zet={zet} />;
  return (
    <Vak kop={t('beheer.voorstellen')}>
      <p>{t('beheer.voorstellenUitleg')}</p>
      <div className="kader__knoppen">
        <Knop
          icoon={<IconPencil aria-hidden className="icoon" />}
          onClick={() => {
            zetFout(null);
            zet({ ...inhoudVan(geldend), versie: '' });
          }}
        >
          {t('beheer.beginMetGeldend')}
        </Knop>
        <Knop icoon={<IconFileImport aria-hidden className="icoon" />} onClick={() => kiezer.current?.click()}>
          {t('beheer.kiesBestand')}
        </Knop>
        <input
          ref={kiezer}
          type="file"
          accept="application/json,.json"
          className="kader__bestand"
          aria-label={t('beheer.kiesBestand')}
          tabIndex={-1}
          onChange={(gebeurd) => void kies(gebeurd)}
        />
      </div>
      {fout && <Bestandfouten fout={fout} />}
    </Vak>
  );
}

function Bestandfouten({ fout }: { fout: Bestandfout }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  if (fout === 'geenJson') return <Bericht soort="fout" kop={t('beheer.bestandGeenJson')} dringend />;
  if (fout === 'teGroot') return <Bericht soort="fout" kop={t('beheer.bestandTeGroot')} dringend />;
  const meer = fout.length - FOUTEN_GETOOND;
  return (
    <Bericht soort="fout" kop={t('beheer.bestandFout')} dringend>
      <ul className="kader__fouten">
        {fout.slice(0, FOUTEN_GETOOND).map(({ pad, zin }) => (
          <li key={`${pad} ${zin.en}`}>
            <code>{pad}</code> {zeg(zin)}
          </li>
        ))}
      </ul>
      {meer > 0 && <p>{t('beheer.meerFouten', { count: meer })}</p>}
    </Bericht>
  );
}

/** A version in the making: it is nobody's but the maker's until it is proposed. */
function Concept({ geldend, concept, zet }: VoorstellenProps & { concept: Kaderinhoud }) {
  const { t } = useTranslation();
  return (
    <section className="kader__concept" aria-label={t('beheer.voorstellen')}>
      <Vak soort="nadruk" kop={t('beheer.voorstellen')}>
        <Formulier
          sleutel="kader.stelVoor"
          begin={{ versie: concept.versie }}
          knop={t('opdracht.kader.stelVoor.knop')}
          klaar={() => zet(null)}
          annuleer={() => zet(null)}
          maak={(lees) => ({
            type: 'kader.stelVoor',
            kader: { ...concept, versie: lees.tekst('versie') },
            toelichting: lees.tekst('toelichting'),
          })}
        >
          <VeldTekst naam="versie" label={t('beheer.naamVersie')} uitleg={t('beheer.naamVersieUitleg')} />
          <VeldGebied naam="toelichting" label={t('beheer.toelichtingVeld')} uitleg={t('beheer.toelichtingUitleg')} />
          <div className="stapel stapel--dicht">
            <h3>{t('beheer.watVerandert')}</h3>
            <Verschillen oud={inhoudVan(geldend)} nieuw={concept} />
          </div>
        </Formulier>
      </Vak>
      <Inhoud kader={concept} zet={zet} />
    </section>
  );
}
