import { useTranslation } from 'react-i18next';
import type { Omschrijving } from '../../machines/gebeurtenissen.ts';
import { categorieen, grondslagen, niveaus } from '../../machines/kader/lijsten.ts';
import type { Casuszicht } from '../../machines/zicht/soorten.ts';
import { Bericht } from '../deel/Bericht.tsx';
import { Grenzen } from '../deel/Grenzen.tsx';
import { Formulier } from '../deel/vorm/Formulier.tsx';
import { VeldGebied } from '../deel/vorm/VeldGebied.tsx';
import { VeldJaNee, VeldKeuze, VeldVinken } from '../deel/vorm/VeldKeuze.tsx';
import { VeldLijst } from '../deel/vorm/VeldLijst.tsx';
import { VeldMensen } from '../deel/vorm/VeldMensen.tsx';
import type { Lezer, Waarden } from '../deel/vorm/waarden.ts';
import { useKader } from '../kader/Kaderhouder.tsx';
import { useTaal } from '../taal/taal.ts';
import { Geheimvelden, geheimUit } from './Geheimvelden.tsx';
import { Grensvelden, grenzenUit } from './Grensvelden.tsx';
import { BETROKKENE, OverWieveld } from './Kring.tsx';
import type { CasusVormProps } from './soorten.ts';
import { Niveauveld } from './Voorstellen.tsx';

const omschrijvingUit = (lees: Lezer): Omschrijving => ({
  ...([BETROKKENE, ''].includes(lees.tekst('overWie')) ? {} : { overWie: lees.tekst('overWie') }),
  leefgebied: lees.tekst('leefgebied'),
  categorie: lees.keuze('categorie', categorieen),
  niveau: lees.keuze('niveau', niveaus),
  doel: lees.tekst('doel'),
  vraag: lees.tekst('vraag'),
});

function Omschrijvingsvelden({ casus }: { casus: Casuszicht }) {
  const { t } = useTranslation();
  const { zeg } = useTaal();
  const { geldend } = useKader();
  return (
    <>
      <OverWieveld casus={casus} />
      <VeldGebied dat naam="vraag" label={t('vorm.vraag')} rijen={2} />
      <VeldGebied dat naam="doel" label={t('vorm.itemDoel')} rijen={2} />
      <div className="velden-naast">
        <VeldLijst
          naam="leefgebied"
          label={t('vorm.leefgebied')}
          keuzes={geldend.leefgebieden.map(({ code, naam }) => ({ waarde: code, label: zeg(naam) }))}
        />
        <VeldLijst
          naam="categorie"
          label={t('vorm.categorie')}
          keuzes={categorieen.map((een) => ({ waarde: een, label: t(`categorie.${een}`) }))}
        />
      </div>
      <Niveauveld label={t('vorm.niveau')} />
    </>
  );
}

export function VrijgaveVraag({ casus, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  return (
    <Formulier
      {...props}
      begin={{ overWie: BETROKKENE }}
      maak={(lees) => ({
        type: 'vrijgave.vraag',
        casus: casus.casus,
        bron: lees.tekst('bron'),
        omschrijving: omschrijvingUit(lees),
        noodzaak: lees.tekst('noodzaak'),
      })}
    >
      <VeldMensen naam="bron" label={t('vorm.bron')} mensen={casus.betrokkenen} een />
      <Omschrijvingsvelden casus={casus} />
      <VeldGebied naam="noodzaak" label={t('vorm.vraagNoodzaak')} rijen={2} />
    </Formulier>
  );
}

/** Offer something: as the answer to a question (`over`), or unasked. */
export function VrijgaveBied({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const gevraagd = casus.items.find(({ item }) => item === over)?.omschrijving;
  const begin: Waarden = {
    overWie: BETROKKENE,
    ...(gevraagd && { ...gevraagd, niveau: String(gevraagd.niveau) }),
  };
  return (
    <Formulier
      {...props}
      begin={begin}
      maak={(lees) => ({
        type: 'vrijgave.bied',
        casus: casus.casus,
        ...(over && { item: over }),
        omschrijving: omschrijvingUit(lees),
        tekst: lees.tekst('tekst'),
        regisseurLeest: lees.ja('regisseurLeest'),
        rechtmatigVerkregen: lees.lijst('rechtmatig').includes('ja'),
        geheim: geheimUit(lees),
        grenzen: grenzenUit(lees),
      })}
    >
      <Omschrijvingsvelden casus={casus} />
      <Geheimvelden mensen={casus.betrokkenen} />
      <VeldGebied naam="tekst" label={t('vorm.tekst')} uitleg={t('vorm.tekstUitleg')} rijen={5} />
      <Grensvelden mensen={casus.betrokkenen.filter(({ persoon }) => persoon !== casus.ik)} />
      <VeldJaNee naam="regisseurLeest" label={t('vorm.regisseurLeest')} uitleg={t('vorm.regisseurLeestUitleg')} />
      <VeldVinken
        naam="rechtmatig"
        label={t('vorm.rechtmatig')}
        keuzes={[{ waarde: 'ja', label: t('vorm.rechtmatigVink') }]}
      />
    </Formulier>
  );
}

export function VrijgaveGeefVrij({ casus, over, vooraf = {}, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const { geldend } = useKader();
  const item = casus.items.find((een) => een.item === over);
  return (
    <Formulier
      {...props}
      begin={vooraf}
      maak={(lees) => ({
        type: 'vrijgave.geefVrij',
        casus: casus.casus,
        item: over,
        ontvangers: lees.lijst('ontvangers'),
        noodzaak: lees.tekst('noodzaak'),
        subsidiariteit: lees.tekst('subsidiariteit'),
        proportionaliteit: lees.tekst('proportionaliteit'),
        grondslag: lees.keuze('grondslag', grondslagen),
      })}
    >
      {item && <blockquote className="citaat">{item.omschrijving.vraag}</blockquote>}
      {item?.grenzen && (
        <Bericht soort="let">
          <Grenzen grenzen={item.grenzen} />
        </Bericht>
      )}
      <VeldMensen naam="ontvangers" label={t('vorm.ontvangers')} mensen={casus.betrokkenen} />
      <VeldGebied naam="noodzaak" label={t('vorm.geefVrijNoodzaak')} rijen={2} />
      <VeldGebied naam="subsidiariteit" label={t('vorm.delenSubsidiariteit')} rijen={2} />
      <VeldGebied naam="proportionaliteit" label={t('vorm.delenProportionaliteit')} rijen={2} />
      <VeldKeuze
        naam="grondslag"
        label={t('vorm.grondslag')}
        keuzes={geldend.grondslagen.map((een) => ({ waarde: een, label: t(`grondslag.${een}`) }))}
      />
    </Formulier>
  );
}

/** Take it back from some of those who have it; when nobody is left it is over. */
export function VrijgaveNeemTerug({ casus, over, vooraf, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const lezers = casus.items.find((een) => een.item === over)?.lezers ?? [];
  return (
    <Formulier
      {...props}
      begin={vooraf ?? (lezers.length === 1 ? { van: lezers.map(({ persoon }) => persoon) } : {})}
      maak={(lees) => ({ type: 'vrijgave.neemTerug', casus: casus.casus, item: over, van: lees.lijst('van') })}
    >
      <VeldMensen naam="van" label={t('vorm.neemTerugVan')} uitleg={t('vorm.neemTerugUitleg')} mensen={lezers} />
    </Formulier>
  );
}

/** The source puts right what it gave. */
export function VrijgaveVerbeter({ casus, over, ...props }: CasusVormProps) {
  const { t } = useTranslation();
  const tekst = casus.items.find((een) => een.item === over)?.tekst ?? '';
  return (
    <Formulier
      {...props}
      begin={{ tekst }}
      maak={(lees) => ({ type: 'vrijgave.verbeter', casus: casus.casus, item: over, tekst: lees.tekst('tekst') })}
    >
      <VeldGebied naam="tekst" label={t('vorm.verbeterTekst')} uitleg={t('vorm.verbeterUitleg')} rijen={5} />
    </Formulier>
  );
}
