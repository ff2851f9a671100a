import type { Grenzen } from '../../../machines/gebeurtenissen.ts';
import { NEGEN } from '../negen.ts';
import { biedItem, geefVrij, item } from './delen.ts';
import { medisch } from './geheim.ts';
import { type Geval, type Rij, vandaag, verdraaid, type Zin } from './geval.ts';

const sara = 'sara.elamrani';
const mila = 'mila.jansen';
const daan = 'daan.visser';

export const metGrens = (grenzen: Grenzen, wie = sara): Zin => biedItem(wie, { grenzen });
const aanTafel = (zegt: Zin, ...eerst: readonly Zin[]): Geval => ({ bij: 'beeldvorming', eerst, zegt });

/** The same casus, with a colleague of Mila's at the table. */
const metCollega = verdraaid('beeldvorming', (casus) => {
  const collega = casus.mensen[daan];
  const vanMila = casus.mensen[mila];
  if (!collega || !vanMila) throw new Error('zij zitten niet aan deze tafel');
  return { ...casus, mensen: { ...casus.mensen, [daan]: { ...collega, organisatie: vanMila.organisatie } } };
});

const metLaatsteDag = aanTafel(geefVrij(mila), metGrens({ totEnMet: vandaag }));

export const grensgevallen: readonly Rij[] = [
  [
    'R-135 geenBsn',
    aanTafel(biedItem(sara, { tekst: `Haar nummer is ${NEGEN}.` })),
    aanTafel(biedItem(sara, { tekst: `Haar nummer eindigt op ${NEGEN.slice(6)}.` })),
  ],
  [
    'R-135 geenBsn',
    aanTafel(biedItem(sara, { omschrijving: item({ vraag: `Is ${NEGEN} bij u bekend?` }) })),
    aanTafel(biedItem(sara, { omschrijving: item({ vraag: 'Is zij bij u bekend?' }) })),
  ],
  ['R-139 grenzenKunnen', aanTafel(metGrens({ totEnMet: '2026-05-31' })), aanTafel(metGrens({ totEnMet: vandaag }))],
  ['R-139 grenzenKunnen', aanTafel(metGrens({ nietAan: ['tess.degraaf'] })), aanTafel(metGrens({ nietAan: [mila] }))],
  ['R-139 grenzenKunnen', aanTafel(metGrens({ nietAan: [sara] })), aanTafel(metGrens({ alleenAanTafel: true }))],
  [
    'R-139 grenzenKunnen',
    aanTafel(
      biedItem(sara, {
        omschrijving: item({ categorie: 'gezondheid' }),
        geheim: medisch(),
        grenzen: { nietAan: [daan] },
      }),
    ),
    aanTafel(
      biedItem(sara, {
        omschrijving: item({ categorie: 'gezondheid' }),
        geheim: medisch(),
        grenzen: { nietAan: [mila] },
      }),
    ),
  ],
  [
    'R-139 binnenGrenzen',
    aanTafel(geefVrij(mila, daan), metGrens({ nietAan: [mila] })),
    aanTafel(geefVrij(daan), metGrens({ nietAan: [mila] })),
  ],
  [
    'R-139 binnenGrenzen',
    { bij: metCollega, eerst: [metGrens({ nietAan: [mila] })], zegt: geefVrij(daan) },
    { bij: metCollega, eerst: [metGrens({ nietAan: ['joris.smit'] })], zegt: geefVrij(daan) },
  ],
  [
    'R-139 binnenGrenzen',
    { bij: 'uitvoering', eerst: [metGrens({ alleenAanTafel: true })], zegt: geefVrij(mila) },
    { bij: 'uitvoering', eerst: [metGrens({})], zegt: geefVrij(mila) },
  ],
  [
    'R-139 binnenGrenzen',
    { ...metLaatsteDag, zegt: geefVrij(mila), eerst: [metGrens({ nietAan: [mila] })] },
    metLaatsteDag,
  ],
];
