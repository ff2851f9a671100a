import type { Geheim, Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { Categorie } from '../../../machines/kader/lijsten.ts';
import { voorwaarden } from '../../../machines/rechten/lijsten.ts';
import { grond, ontheffing, sara, trekIn } from './burger.ts';
import { biedItem, geefVrij, item } from './delen.ts';
import { type Geval, type Rij, reden, type Zin } from './geval.ts';

const daan = 'daan.visser';
const mila = 'mila.jansen';

const aanTafel = (...eerst: readonly Zin[]): Omit<Geval, 'zegt'> => ({ bij: 'beeldvorming', eerst });

export const brengt = (persoon: string, categorie: Categorie, geheim?: Geheim): Zin =>
  biedItem(persoon, { omschrijving: item({ categorie }), ...(geheim ? { geheim } : {}) });

/** Medical secrecy that its holder lifts for Daan. */
export const medisch = (anders: Partial<Geheim> = {}): Geheim => ({
  ...{ regime: 'medisch', opening: 'goedHulpverlenerschap', toelichting: reden, ontvangers: [daan] },
  ...anders,
});
const opToestemming = medisch({ opening: 'toestemming' });
export const vrij = (grondslag: 'wgs231' | 'toestemming', ...ontvangers: string[]): Zin => {
  const [wie, maak] = geefVrij(...ontvangers);
  return [wie, (casus) => ({ ...(typeof maak === 'function' ? maak(casus) : maak), grondslag }) as Opdracht];
};

export const geheimgevallen: readonly Rij[] = [
  [
    'R-26 regimePast',
    { ...aanTafel(), zegt: brengt(sara, 'gezondheid') },
    { ...aanTafel(), zegt: brengt(sara, 'gezondheid', medisch()) },
  ],
  [
    'R-26 regimePast',
    { ...aanTafel(), zegt: brengt('femke.bos', 'politie', { regime: 'geen' }) },
    { ...aanTafel(), zegt: brengt('femke.bos', 'politie', { regime: 'politie', opening: 'wpg13' }) },
  ],
  [
    'R-85 alleenHouder',
    { ...aanTafel(), zegt: brengt(daan, 'gezondheid', medisch()) },
    { ...aanTafel(), zegt: brengt(sara, 'gezondheid', medisch()) },
  ],
  [
    'R-85 alleenGenoemden',
    { ...aanTafel(), zegt: brengt(sara, 'gezondheid', medisch({ ontvangers: [] })) },
    { ...aanTafel(), zegt: brengt(sara, 'gezondheid', medisch()) },
  ],
  [
    'R-85 alleenGenoemden',
    { ...aanTafel(brengt(sara, 'gezondheid', medisch())), zegt: geefVrij(mila) },
    { ...aanTafel(brengt(sara, 'gezondheid', medisch())), zegt: geefVrij(daan) },
  ],
  // The ground of the decision to share never opens a secret by itself, whatever it is.
  [
    'R-86 geheimGeopend',
    { ...aanTafel(), zegt: brengt(sara, 'gezondheid', { regime: 'medisch', ontvangers: [daan] }) },
    {
      ...aanTafel(),
      zegt: brengt(sara, 'gezondheid', medisch({ opening: 'wettelijkePlicht', artikel: 'Wvggz 8:25' })),
    },
  ],
  [
    'R-86 geheimGeopend',
    { ...aanTafel(), zegt: brengt(sara, 'gezondheid', medisch({ opening: 'wettelijkePlicht' })) },
    { ...aanTafel(), zegt: brengt(sara, 'gezondheid', medisch()) },
  ],
  [
    'R-86 geheimGeopend',
    {
      ...aanTafel(),
      zegt: brengt(
        sara,
        'gezondheid',
        medisch({ opening: 'conflictVanPlichten', voorwaarden: voorwaarden.slice(0, 4) }),
      ),
    },
    {
      ...aanTafel(),
      zegt: brengt(sara, 'gezondheid', medisch({ opening: 'conflictVanPlichten', voorwaarden: [...voorwaarden] })),
    },
  ],
  [
    'R-140 toestemmingVoorGeheim',
    { ...aanTafel(grond()), zegt: brengt(sara, 'gezondheid', opToestemming) },
    { ...aanTafel(ontheffing()), zegt: brengt(sara, 'gezondheid', opToestemming) },
  ],
  [
    'R-140 toestemmingVoorGeheim',
    { ...aanTafel(ontheffing({ houder: 'tess.degraaf' })), zegt: brengt(sara, 'gezondheid', opToestemming) },
    { ...aanTafel(ontheffing()), zegt: brengt(sara, 'gezondheid', opToestemming) },
  ],
  [
    'R-140 toestemmingVoorGeheim',
    { ...aanTafel(ontheffing(), trekIn()), zegt: brengt(sara, 'gezondheid', opToestemming) },
    { ...aanTafel(ontheffing(), brengt(sara, 'gezondheid', opToestemming)), zegt: geefVrij(daan) },
  ],
  [
    'R-138 politieJustitieTitel',
    { ...aanTafel(), zegt: brengt('femke.bos', 'politie', { regime: 'politie', opening: 'wjsg8b' }) },
    { ...aanTafel(), zegt: brengt('femke.bos', 'politie', { regime: 'politie', opening: 'wpg8' }) },
  ],
  [
    'R-15 suwiBepaling',
    { ...aanTafel(), zegt: brengt('lotte.bakker', 'inkomen', { regime: 'suwi', ontvangsttitel: 'Wgs 2.31' }) },
    {
      ...aanTafel(),
      zegt: brengt('lotte.bakker', 'inkomen', { regime: 'suwi', opening: 'pw67', ontvangsttitel: 'Wgs 2.31' }),
    },
  ],
  [
    'R-14 wederkerig',
    { ...aanTafel(), zegt: brengt('lotte.bakker', 'inkomen', { regime: 'suwi', opening: 'pw67' }) },
    {
      ...aanTafel(),
      zegt: brengt('lotte.bakker', 'voorzieningen', { regime: 'wmo', opening: 'wgs15', ontvangsttitel: 'Wgs 2.31' }),
    },
  ],
  [
    'R-19 wmoTitel',
    { ...aanTafel(), zegt: brengt(mila, 'voorzieningen', { regime: 'wmo', ontvangsttitel: 'Wgs 2.31' }) },
    {
      ...aanTafel(),
      zegt: brengt(mila, 'voorzieningen', { regime: 'wmo', opening: 'wgs15', ontvangsttitel: 'Wgs 2.31' }),
    },
  ],
  [
    'R-27 veiligThuisTitel',
    { ...aanTafel(), zegt: brengt(mila, 'relaties', { regime: 'veiligThuis' }) },
    { ...aanTafel(), zegt: brengt(mila, 'relaties', { regime: 'veiligThuis', opening: 'wmo526' }) },
  ],
  [
    'R-69 toestemmingDraagt',
    { ...aanTafel(brengt(sara, 'gezondheid', medisch())), zegt: vrij('toestemming', daan) },
    { ...aanTafel(grond(), brengt(sara, 'gezondheid', medisch())), zegt: vrij('toestemming', daan) },
  ],
];
