import { useTranslation } from 'react-i18next';
import { fasegroepen, type Kaderinhoud } from '../../machines/kader/kader.ts';
import {
  fasen,
  type Grondslag,
  grondslagen,
  type Kringrelatie,
  kringrelaties,
  matrixcategorieen,
  ontvangersoorten,
  type Uitzonderingsgrond,
  uitzonderingsgronden,
} from '../../machines/kader/lijsten.ts';
import { Feiten } from '../deel/Feiten.tsx';
import { Vak } from '../deel/Vak.tsx';
import { useTaal } from '../taal/taal.ts';
import { Keuzelijst } from './Keuzelijst.tsx';
import { Ladder } from './Ladder.tsx';
import { Niveautabel } from './Niveautabel.tsx';
import { Termijnen } from './Termijnen.tsx';
import { convenantregels } from './woorden.ts';

export interface InhoudProps {
  kader: Kaderinhoud;
  /** Left out: to be read only. */
  zet?: ((kader: Kaderinhoud) => void) | undefined;
}

/** All that a version says, part by part; where it can be changed, in the same place. */
export function Inhoud({ kader, zet }: InhoudProps) {
  const { t } = useTranslation();
  const { zeg, taal } = useTaal();
  const { matrix } = kader;
  return (
    <>
      <Vak kop={t('beheer.perOntvanger')}>
        <p className="zacht klein">{t('beheer.perOntvangerUitleg')}</p>
        <Niveautabel
          label={t('beheer.perOntvanger')}
          hoek={t('beheer.rij')}
          rijen={ontvangersoorten.map((code) => ({ code, naam: t(`beheer.ontvanger.${code}`) }))}
          kolommen={fasen.map((code) => ({ code, naam: t(`fase.${code}`) }))}
          niveaus={matrix.perOntvanger}
          zet={zet && ((perOntvanger) => zet({ ...kader, matrix: { ...matrix, perOntvanger } }))}
        />
      </Vak>
      <Vak kop={t('beheer.perCategorie')}>
        <p className="zacht klein">{t('beheer.perCategorieUitleg')}</p>
        <Niveautabel
          label={t('beheer.perCategorie')}
          hoek={t('beheer.gegevens')}
          rijen={matrixcategorieen.map((code) => ({ code, naam: t(`categorie.${code}`) }))}
          kolommen={fasegroepen.map((code) => ({ code, naam: t(`beheer.groep.${code}`) }))}
          niveaus={matrix.perCategorie}
          zet={zet && ((perCategorie) => zet({ ...kader, matrix: { ...matrix, perCategorie } }))}
        />
      </Vak>
      <Vak kop={t('beheer.termijnen')}>
        <Termijnen kader={kader} zet={zet} />
      </Vak>
      <div className="kader__naast">
        <Vak kop={t('beheer.grondslagen')}>
          <Keuzelijst<Grondslag>
            label={t('beheer.grondslagen')}
            keuzes={grondslagen.map((code) => ({ code, naam: t(`grondslag.${code}`) }))}
            gekozen={kader.grondslagen}
            zet={zet && ((gekozen) => zet({ ...kader, grondslagen: gekozen }))}
          />
        </Vak>
        <Vak kop={t('beheer.redenen')}>
          <Keuzelijst<Uitzonderingsgrond>
            label={t('beheer.redenen')}
            keuzes={uitzonderingsgronden.map((code) => ({ code, naam: t(`uitzonderingsgrond.${code}`) }))}
            gekozen={kader.uitzonderingsgronden}
            zet={zet && ((gekozen) => zet({ ...kader, uitzonderingsgronden: gekozen }))}
          />
        </Vak>
        <Vak kop={t('beheer.kringrelaties')}>
          <Keuzelijst<Kringrelatie>
            label={t('beheer.kringrelaties')}
            keuzes={kringrelaties.map((code) => ({ code, naam: t(`kring.relatie.${code}`) }))}
            gekozen={kader.kringrelaties}
            zet={zet && ((gekozen) => zet({ ...kader, kringrelaties: gekozen }))}
          />
        </Vak>
        <Vak kop={t('beheer.leefgebieden')}>
          <ul className="kader__lijst">
            {kader.leefgebieden.map(({ code, naam }) => (
              <li key={code}>{zeg(naam)}</li>
            ))}
          </ul>
        </Vak>
        <Vak kop={t('beheer.gemeenten')}>
          <ul className="kader__lijst">
            {kader.gemeenten.map(({ code, naam }) => (
              <li key={code}>{naam}</li>
            ))}
          </ul>
        </Vak>
        <Vak kop={t('beheer.convenant')}>
          <Feiten feiten={convenantregels({ t, zeg, taal }, kader.convenant)} />
        </Vak>
        <Vak kop={t('beheer.prioriteitscriteria')}>
          <ul className="kader__lijst">
            {kader.prioriteitscriteria.map(({ code, zin }) => (
              <li key={code}>{zeg(zin)}</li>
            ))}
          </ul>
        </Vak>
      </div>
      <Vak kop={t('beheer.ladder')}>
        <Ladder ladder={kader.ladder} />
      </Vak>
      {zet && <p className="zacht">{t('beheer.alleenBestand')}</p>}
    </>
  );
}
