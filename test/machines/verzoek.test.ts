import { describe, expect, test } from 'vitest';
import type { Opdracht } from '../../machines/gebeurtenissen.ts';
import { voorbeeld as kader, zichtCasus } from '../../machines/index.ts';
import { awbtermijn, beslistermijn } from '../../machines/rechten/beslistermijn.ts';
import { C, wieZegt, type Zin } from '../support/gevallen/geval.ts';
import { beslis, dienIn, identiteit, maakBezwaar, oordeel, raadpleeg, verleng } from '../support/gevallen/verzoeken.ts';
import { bij, stations } from '../support/stations.ts';
import { register, speel, type Wereld, wieIs } from '../support/wereld.ts';

const ineke = 'ineke.mulder';
const femke = 'femke.bos';

/** Says these one after another, each at this moment. Throws where one is refused. */
function na(wereld: Wereld, op: string, ...zinnen: Zin[]): Wereld {
  return zinnen.reduce((nu, zin) => {
    const zet = zeg(nu, op, zin);
    if (!zet.uitspraak.aanvaard) throw new Error(JSON.stringify(zet.uitspraak));
    return zet.wereld;
  }, wereld);
}

function zeg(wereld: Wereld, op: string, [wie, opdracht]: Zin) {
  const casus = wereld.casussen[C];
  const gezegd = typeof opdracht === 'function' ? casus && opdracht(casus) : opdracht;
  if (!gezegd) throw new Error('er is nog geen casus');
  return speel(wereld, wieZegt(wie, casus), gezegd, { op, nieuw: `v${wereld.beurt}` });
}

const zie = (wereld: Wereld, persoon: string) => {
  const dossier = wereld.casussen[C];
  if (!dossier) throw new Error('er is nog geen casus');
  return zichtCasus(dossier, null, {
    wie: wieIs(persoon),
    nu: '2026-06-02T10:00:00.000Z',
    kader,
    huis: register.mensen(),
  });
};

const begin = bij('uitvoering').wereld;
const dag = (datum: string) => `${datum}T10:00:00.000Z`;
const missend = (wereld: Wereld, op: string, zin: Zin): string[] => {
  const { uitspraak } = zeg(wereld, op, zin);
  return uitspraak.aanvaard ? [] : uitspraak.ontbreekt.map(({ regel }) => regel);
};

describe('the clock of a request', () => {
  const open = na(begin, dag('2026-06-02'), dienIn('inzage'));
  const verzoek = (wereld: Wereld) => Object.values(wereld.casussen[C]?.verzoeken ?? {})[0]?.context;

  test('runs for one month from receipt, and for three once it is extended', () => {
    const context = verzoek(open);
    expect(context && beslistermijn(context, kader).slice(0, 10)).toBe('2026-07-01');
    const langer = verzoek(na(open, dag('2026-06-20'), verleng));
    expect(langer && beslistermijn(langer, kader).slice(0, 10)).toBe('2026-09-01');
  });

  test('of a complaint runs for six weeks', () => {
    const context = verzoek(na(begin, dag('2026-06-02'), dienIn('klacht')));
    expect(context && beslistermijn(context, kader).slice(0, 10)).toBe('2026-07-13');
  });

  test('can be extended only while the first term runs', () => {
    expect(missend(open, dag('2026-07-01'), verleng)).toEqual([]);
    expect(missend(open, dag('2026-07-02'), verleng)).toEqual(['R-123']);
  });

  test('of an objection starts when the term for objecting has ended', () => {
    const beslist = na(
      open,
      dag('2026-06-03'),
      identiteit,
      raadpleeg(femke),
      oordeel(true),
      beslis('deels', ['opsporing']),
    );
    const context = verzoek(na(beslist, dag('2026-07-10'), maakBezwaar('2026-07-10')));
    expect(context && awbtermijn(context, kader).slice(0, 10)).toBe('2026-08-26');
    expect(missend(beslist, dag('2026-07-16'), maakBezwaar('2026-07-16'))).toEqual(['R-118']);
  });
});

test('who is consulted and does not answer holds nothing up', () => {
  const gevraagd = na(begin, dag('2026-06-02'), dienIn('inzage'), identiteit, raadpleeg(femke));
  expect(missend(gevraagd, dag('2026-06-09'), beslis('toegewezen'))).toEqual(['R-160']);
  expect(missend(gevraagd, dag('2026-06-10'), beslis('toegewezen'))).toEqual([]);
});

test('asked again, an earlier judgement stands until its author says otherwise', () => {
  const nogeens = na(
    begin,
    dag('2026-06-02'),
    dienIn('inzage'),
    raadpleeg(femke),
    oordeel(true),
    raadpleeg(femke, 'mila.jansen'),
  );
  const raad = zie(nogeens, ineke)?.verzoeken[0]?.raad;
  expect(raad).toMatchObject([
    { wie: { persoon: femke }, oordeel: 'uitzondering' },
    { wie: { persoon: 'mila.jansen' }, oordeel: null },
  ]);
});

describe('a disputed datum', () => {
  const aanTafel = bij('beeldvorming').wereld;
  const mila = 'mila.jansen';
  const amir = 'amir.haddad';
  const reden = 'Een reden die genoeg zegt.';
  const bied: Opdracht = {
    ...{ type: 'vrijgave.bied', casus: C, tekst: 'CANARY', regisseurLeest: false, rechtmatigVerkregen: true },
    omschrijving: { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau: 2, doel: reden, vraag: reden },
  };
  const geefVrij: Zin = [
    amir,
    ({ items }) => ({
      ...{ type: 'vrijgave.geefVrij', casus: C, item: Object.keys(items)[0] ?? '', ontvangers: [femke] },
      ...{ noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden, grondslag: 'wgs231' },
    }),
  ];
  const gedeeld = na(aanTafel, dag('2026-06-02'), [mila, bied], geefVrij);
  const item = Object.keys(gedeeld.casussen[C]?.items ?? {})[0] ?? '';
  const betwist = na(gedeeld, dag('2026-06-02'), dienIn('correctie', { betreft: item }));

  test('is marked at once for everybody who has it, until the request is settled', () => {
    expect(zie(gedeeld, femke)?.items[0]?.betwist).toBe(false);
    for (const persoon of [femke, mila, amir]) expect(zie(betwist, persoon)?.items[0]?.betwist).toBe(true);
    const klaar = na(
      betwist,
      dag('2026-06-03'),
      identiteit,
      raadpleeg(mila),
      [
        mila,
        ({ verzoeken }) => ({
          ...{ type: 'verzoek.geefOordeel', casus: C, verzoek: Object.keys(verzoeken)[0] ?? '', uitzondering: false },
        }),
      ],
      beslis('afgewezen', ['gegevenJuist']),
    );
    expect(zie(klaar, femke)?.items[0]?.betwist).toBe(false);
  });

  test('is known to the contact point by what it is and who has it, never by its content', () => {
    expect(zie(gedeeld, ineke)?.items).toEqual([]);
    const zicht = zie(betwist, ineke);
    expect(zicht?.items).toMatchObject([{ item, tekst: null, ontvangers: [{ persoon: femke }] }]);
    expect(JSON.stringify(zicht)).not.toContain('CANARY');
  });
});

test('a running objection is a fact at the table, without its content and without a handle', () => {
  const loopt = na(begin, dag('2026-06-02'), dienIn('bezwaar'));
  expect(zie(loopt, 'sara.elamrani')?.verzoeken).toMatchObject([
    { soort: 'bezwaar', verzoek: null, toelichting: null },
  ]);
  const zelfde = na(begin, dag('2026-06-02'), dienIn('inzage'));
  expect(zie(zelfde, 'sara.elamrani')?.verzoeken).toEqual([]);
});

test('a complaint can be filed at every step from the signal to the scaling down (E-9)', () => {
  for (const { naam, wereld } of stations.filter((een) => een.naam !== 'leeg'))
    expect([naam, missend(wereld, dag('2026-06-09'), dienIn('klacht'))]).toEqual([naam, []]);
});
