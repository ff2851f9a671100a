import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { antwoordsoorten } from '../../machines/escalatie/context.ts';
import type { Fout } from '../../machines/protocol.ts';
import type { Briefzicht } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Bladzij } from '../deel/Bladzij.tsx';
import { Feiten } from '../deel/Feiten.tsx';
import { Foutbericht } from '../deel/Foutbericht.tsx';
import { Knop } from '../deel/Knop.tsx';
import { Laadt } from '../deel/Laadt.tsx';
import { Termijn } from '../deel/Termijn.tsx';
import { Vak } from '../deel/Vak.tsx';
import { Foutenlijst } from '../deel/vorm/Foutenlijst.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldKeuze } from '../deel/vorm/VeldKeuze.tsx';
import { VeldTekst } from '../deel/vorm/VeldTekst.tsx';
import { useVorm, useWaarde, Vormhouder } from '../deel/vorm/Vormhouder.tsx';
import { lezer } from '../deel/vorm/waarden.ts';
import { useTaal } from '../taal/taal.ts';
import { useSessie } from '../verbinding/Sessie.tsx';
import { haalBrief, stuurAntwoord } from './briefdienst.ts';
import './brief.css';

type Stand = { wat: 'laadt' | 'weg' | 'mislukt' | 'klaar' } | { wat: 'brief'; brief: Briefzicht };

/** The page of a one-time link: one question without a name in it, and one answer. Nobody logs in here. */
export function Brief() {
  const { t } = useTranslation();
  const { bewijs } = useSessie().ik;
  const [sleutel] = useState(() => window.location.hash.slice(1));
  const [stand, zet] = useState<Stand>({ wat: 'laadt' });
  useEffect(() => {
    haalBrief(sleutel, bewijs).then(
      (brief) => zet(brief ? { wat: 'brief', brief } : { wat: 'weg' }),
      () => zet({ wat: 'mislukt' }),
    );
  }, [sleutel, bewijs]);
  if (stand.wat === 'laadt') return <Laadt />;
  return (
    <Bladzij titel={t('escalatie.brief.titel')}>
      <div className="brief">
        <h1>{t('escalatie.brief.titel')}</h1>
        {stand.wat === 'brief' ? (
          <Vraag brief={stand.brief} sleutel={sleutel} klaar={() => zet({ wat: 'klaar' })} />
        ) : (
          <Bericht soort={stand.wat === 'klaar' ? 'goed' : 'let'} dringend>
            <p>{t(`escalatie.brief.${stand.wat}`)}</p>
          </Bericht>
        )}
      </div>
    </Bladzij>
  );
}

interface VraagProps {
  brief: Briefzicht;
  sleutel: string;
  klaar: () => void;
}

function Vraag({ brief, ...rest }: VraagProps) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { aan, trede, kwestie, vraag, geprobeerd, voor } = brief;
  return (
    <>
      <p className="zacht">
        {t('escalatie.brief.aan', { aan })} ({zeg(trede.naam)})
      </p>
      <p>{t('escalatie.brief.inleiding')}</p>
      <Vak kop={t('escalatie.brief.vraag')}>
        <p>
          <b>{t(`escalatie.kwestie.${kwestie}`)}</b>
        </p>
        <p className="tekst">{vraag}</p>
        <Feiten
          feiten={[
            [t('escalatie.geprobeerd'), geprobeerd],
            [t('escalatie.brief.mag'), zeg(trede.mag)],
          ]}
        />
        {voor && (
          <p>
            <Termijn voor={voor} wat={t('escalatie.brief.voor')} />
          </p>
        )}
        <p className="klein zacht">{t('escalatie.brief.stilte')}</p>
      </Vak>
      <Antwoordvorm brief={brief} {...rest} />
    </>
  );
}

function Antwoordvorm({ brief, sleutel, klaar }: VraagProps) {
  const { t } = useTranslation();
  const { bewijs } = useSessie().ik;
  const id = useId();
  const [begin] = useState({});
  const { vorm, keurAlles, labelVan } = useVorm(id, 'brief', begin);
  const [opdracht] = useState(() => crypto.randomUUID());
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Fout | 'mislukt' | null>(null);

  const stuur = async (gebeurd: FormEvent) => {
    gebeurd.preventDefault();
    if (bezig || !keurAlles()) return;
    const lees = lezer(vorm.waarden);
    const artikel = lees.tekst('artikel');
    const gezegd = { opdracht, soort: lees.keuze('soort', antwoordsoorten), tekst: lees.tekst('tekst') };
    zetBezig(true);
    try {
      const waarom = await stuurAntwoord(sleutel, { ...gezegd, ...(artikel && { artikel }) }, bewijs);
      zetFout(waarom);
      if (waarom === null) klaar();
    } catch {
      zetFout('mislukt');
    } finally {
      zetBezig(false);
    }
  };

  return (
    <Vak kop={t('escalatie.brief.antwoord')}>
      <form className="formulier" onSubmit={(gebeurd) => void stuur(gebeurd)} noValidate>
        {Object.keys(vorm.fouten).length > 0 && <Foutenlijst vorm={vorm} labelVan={labelVan} />}
        {fout === 'mislukt' && (
          <Bericht soort="fout" dringend>
            <p>{t('escalatie.brief.mislukt')}</p>
          </Bericht>
        )}
        {fout !== null && fout !== 'mislukt' && <Foutbericht fout={fout} />}
        <Vormhouder vorm={vorm}>
          <VeldKeuze
            naam="soort"
            label={t('escalatie.brief.antwoord')}
            keuzes={brief.antwoorden.map((een) => ({ waarde: een, label: t(`escalatie.antwoord.${een}`) }))}
          />
          <Artikelveld />
          <VeldGebied
            naam="tekst"
            label={t('escalatie.brief.uitleg')}
            uitleg={t('escalatie.brief.uitlegUitleg')}
            rijen={5}
          />
        </Vormhouder>
        <div className="formulier__voet">
          <Knop type="submit" soort="hoofd" bezig={bezig}>
            {t('escalatie.brief.stuur')}
          </Knop>
        </div>
      </form>
    </Vak>
  );
}

/** Only whoever says to use a power of their own has an article to name. */
function Artikelveld() {
  const { t } = useTranslation();
  if (useWaarde('soort') !== 'bevoegdheid') return null;
  return <VeldTekst naam="artikel" label={t('escalatie.brief.artikel')} uitleg={t('escalatie.brief.artikelUitleg')} />;
}
