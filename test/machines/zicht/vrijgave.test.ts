import { describe, expect, test } from 'vitest';
import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import type { CasusDossier } from '../../../machines/index.ts';
import { namenInOverzicht, vrijgaveregel, zichtVrijgave } from '../../../machines/index.ts';
import type { Cel } from '../../../machines/zicht/leessoorten.ts';
import { biedItem, geefVrij, item } from '../../support/gevallen/delen.ts';
import { C, laatste, reden, wereldNa, type Zin } from '../../support/gevallen/geval.ts';
import { metGrens } from '../../support/gevallen/grenzen.ts';
import { opent } from '../../support/gevallen/lezen.ts';
import { kijkVan } from '../../support/kijken.ts';
import { stations } from '../../support/stations.ts';
import { speel, type Wereld, wieIs } from '../../support/wereld.ts';
import { mensen } from '../../support/woorden.ts';

const amir = wieIs('amir.haddad');
const sara = 'sara.elamrani';
const mila = 'mila.jansen';
const daan = 'daan.visser';
const avond = '2026-06-01T20:00:00.000Z';

const na = (...eerst: readonly Zin[]): Wereld => wereldNa({ bij: 'beeldvorming', eerst });
const casusIn = ({ casussen }: Wereld): CasusDossier => {
  const casus = casussen[C];
  if (!casus) throw new Error('er is geen casus');
  return casus;
};
const bureau = (wereld: Wereld, wie = amir) => zichtVrijgave(casusIn(wereld), kijkVan(wie, avond));
const cel = (wereld: Wereld, persoon: string): Cel | undefined =>
  bureau(wereld)
    ?.rijen.at(-1)
    ?.cellen.find((een) => een.persoon === persoon);

const vraagAan = (bron: string): Zin => [
  'amir.haddad',
  { type: 'vrijgave.vraag', casus: C, bron, omschrijving: item({ niveau: 2 }), noodzaak: reden },
];

/** What each cell of the desk promises beside what the engine says when it is done. */
function beloften(wereld: Wereld): { cel: Cel; gedaan: ReturnType<typeof speel>['uitspraak'] }[] {
  const zicht = wereld.casussen[C] ? bureau(wereld) : null;
  return (zicht?.rijen ?? []).flatMap(({ item: id, cellen }) =>
    cellen.map((een) => {
      const opdracht: Opdracht = {
        ...{ type: 'vrijgave.geefVrij', casus: C, item: id, ontvangers: [een.persoon], grondslag: 'wgs231' },
        ...{ noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden },
      };
      return { cel: een, gedaan: speel(wereld, amir, opdracht, { op: avond, nieuw: 'x' }).uitspraak };
    }),
  );
}

describe('the release desk', () => {
  test('is of the informatieregisseur and of nobody else', () => {
    const wereld = na(biedItem(sara));
    for (const wie of mensen) {
      const isHet = wie.rol === 'informatieregisseur';
      expect([wie.persoon, bureau(wereld, wie) !== null]).toEqual([wie.persoon, isHet]);
      expect(vrijgaveregel(casusIn(wereld), kijkVan(wie)) !== null).toBe(isHet);
    }
  });

  test('says of each item and person what is so', () => {
    const wereld = na(biedItem(sara), geefVrij(mila, daan), opent(mila));
    expect(cel(wereld, sara)).toMatchObject({ stand: 'bron' });
    expect(cel(wereld, mila)).toMatchObject({ stand: 'heeft', geopend: expect.any(String) });
    expect(cel(wereld, daan)).toMatchObject({ stand: 'heeft', geopend: null });
    expect(cel(wereld, 'femke.bos')).toMatchObject({ stand: 'kan' });
    const terug: Zin = [
      'amir.haddad',
      ({ items }) => ({ type: 'vrijgave.neemTerug', casus: C, item: laatste(items), van: [mila] }),
    ];
    expect(cel(na(biedItem(sara), geefVrij(mila, daan), terug), mila)).toMatchObject({ stand: 'had' });
  });

  test('names the rule that stands in the way, for that person alone', () => {
    const wereld = na(metGrens({ nietAan: [mila] }));
    expect(cel(wereld, mila)).toMatchObject({ stand: 'kanNiet', ontbreekt: [{ regel: 'R-139' }] });
    expect(cel(wereld, daan)).toMatchObject({ stand: 'kan', ontbreekt: [] });
  });

  test('promises what the engine does, everywhere on the road', () => {
    const werelden = [
      ...stations.map(({ wereld }) => wereld),
      na(biedItem(sara), geefVrij(mila)),
      na(metGrens({ nietAan: [mila] })),
      na(vraagAan(daan)),
    ];
    const alle = werelden.flatMap(beloften);
    const kan = (een: Cel) => een.stand === 'kan' || een.stand === 'had' || een.stand === 'heeft';
    // To its own source nothing need be released; that is not asked of the engine.
    const anderen = alle.filter(({ cel: een }) => een.stand !== 'bron');
    expect(anderen.filter(({ cel: een, gedaan }) => kan(een) !== gedaan.aanvaard)).toEqual([]);
    const regels = ({ aanvaard, ...rest }: (typeof alle)[number]['gedaan']) =>
      'ontbreekt' in rest ? rest.ontbreekt : [];
    for (const { cel: een, gedaan } of alle.filter((rij) => rij.cel.stand === 'kanNiet'))
      expect(een.ontbreekt).toEqual(regels(gedaan));
    expect(new Set(alle.map(({ cel: een }) => een.stand))).toEqual(
      new Set(['bron', 'heeft', 'kan', 'kanNiet', 'wacht']),
    );
  });

  test('finds a casus for as long as something is asked, offered or released in it', () => {
    const namen = (wereld: Wereld) => namenInOverzicht(casusIn(wereld));
    const bijBureau = 'vrijgave:rol:informatieregisseur';
    expect(namen(na())).not.toContain(bijBureau);
    expect(namen(na(biedItem(sara)))).toContain(bijBureau);
    const weg: Zin = [sara, ({ items }) => ({ type: 'vrijgave.trekIn', casus: C, item: laatste(items) })];
    expect(namen(na(biedItem(sara), weg))).not.toContain(bijBureau);
    expect(namen(na(biedItem(sara))).filter((naam) => naam.startsWith('vrijgave:'))).toEqual([bijBureau]);
  });

  test('counts what ends today by the day that its source set', () => {
    const vandaag = na(metGrens({ totEnMet: '2026-06-01' }));
    const tel = (wereld: Wereld) => vrijgaveregel(casusIn(wereld), kijkVan(amir, avond))?.eindigtVandaag;
    expect(tel(vandaag)).toBe(1);
    expect(tel(na(metGrens({ totEnMet: '2026-06-02' })))).toBe(0);
    expect(bureau(vandaag)?.eindigtVandaag).toEqual([laatste(casusIn(vandaag).items)]);
    expect(bureau(na(metGrens({ totEnMet: '2026-06-02' })))?.eindigtVandaag).toEqual([]);
  });
});
