import { describe, expect, test } from 'vitest';
import type { Opdracht } from '../../machines/gebeurtenissen.ts';
import { type CasusDossier, voorbeeld as kader } from '../../machines/index.ts';
import { lopendeVan } from '../../machines/termijnen/lopend.ts';
import { demoPersonas } from '../../server/demo/personas.ts';
import { uitzondering } from '../support/gevallen/burger.ts';
import { geefVrij } from '../support/gevallen/delen.ts';
import { besluitOver, C, metContext, reden, verdraaid, wereldNa, type Zin } from '../support/gevallen/geval.ts';
import {
  beeindigAfstemming,
  biedtOver,
  eens,
  haalAf,
  informeerKring,
  kringUitzondering,
  noteer,
  stelAfstemmingVast,
  stemAf,
} from '../support/gevallen/kring.ts';
import { dagenLater, lapse } from '../support/gevallen/termijnen.ts';
import { geef } from '../support/gevallen/triage.ts';
import { alleZichten, alsTekst } from '../support/kijken.ts';
import { bij } from '../support/stations.ts';
import { speel, type Wereld, wieIs } from '../support/wereld.ts';

/* The direct circle of the person concerned: who sees it, who is told, and that it goes with all about it. */

const aanTafel = (...eerst: readonly Zin[]): Wereld => wereldNa({ bij: 'beeldvorming', eerst });
const casusIn = ({ casussen }: Wereld): CasusDossier => {
  const casus = casussen[C];
  if (!casus) throw new Error('er is nog geen casus');
  return casus;
};
const zichtVan = (wereld: Wereld, persoon: string) => alleZichten(wereld, wieIs(persoon)).casus[0] ?? null;
const klok = (wereld: Wereld) => lopendeVan(casusIn(wereld), kader).filter(({ soort }) => soort === 'kringInformeren');
const alle = demoPersonas.map(({ persoon }) => persoon);
const zienNaam = (wereld: Wereld): string[] =>
  alle.filter((een) => alsTekst(wereld, wieIs(een)).includes('Petra Kaal'));

/** Everybody with a role in this casus, the two directors and the contact point. */
const werktEraan = [
  ...['femke.bos', 'joris.smit', 'lotte.bakker', 'sara.elamrani', 'daan.visser', 'mila.jansen'],
  ...['noor.devries', 'amir.haddad', 'ineke.mulder'],
];

describe('who knows the circle', () => {
  test('who works on the casus and the contact point, and nobody else', () => {
    expect(zienNaam(aanTafel(noteer())).sort()).toEqual([...werktEraan].sort());
  });

  test('not the reporter who has no other role, nor who is only asked whether somebody is known', () => {
    const wereld = wereldNa({ bij: 'triage', eerst: [noteer()] });
    const gemeld = { ...casusIn(wereld).casus.context, melder: 'tess.degraaf' };
    const vraag = ['amir.haddad', { type: 'uitvraag.stel', casus: C, aan: ['ruben.kok'], vraag: reden }] as const;
    const { wereld: na } = speel(wereld, wieIs(vraag[0]), vraag[1] as unknown as Opdracht);
    const casus = casusIn(na);
    const vreemd: Wereld = {
      ...na,
      casussen: {
        [C]: { ...casus, casus: { ...casus.casus, context: { ...casus.casus.context, melder: gemeld.melder } } },
      },
    };
    expect(zichtVan(vreemd, 'tess.degraaf')).not.toBeNull();
    expect(zichtVan(vreemd, 'ruben.kok')).not.toBeNull();
    expect(zienNaam(vreemd)).not.toContain('tess.degraaf');
    expect(zienNaam(vreemd)).not.toContain('ruben.kok');
  });

  test('that somebody was told is for who tells, and for who put them in it', () => {
    const wereld = aanTafel(noteer({}, 'mila.jansen'), informeerKring());
    const verteld = (wie: string) => zichtVan(wereld, wie)?.kring[0]?.isVerteld;
    expect(['ineke.mulder', 'noor.devries', 'mila.jansen'].map(verteld)).toEqual([true, true, true]);
    expect(verteld('sara.elamrani')).toBeNull();
  });

  test('an item says whom it is about to who may read it', () => {
    const wereld = aanTafel(noteer(), biedtOver('femke.bos'), geefVrij('sara.elamrani'));
    const over = zichtVan(wereld, 'sara.elamrani')?.items.map((een) => een.over);
    expect(over).toEqual([{ naam: 'Petra Kaal', relatie: 'partner' }]);
    expect(zichtVan(wereld, 'daan.visser')?.items).toEqual([]);
  });
});

describe('each of them is told', () => {
  test('within a month from when they were written down; telling ends the clock', () => {
    const wereld = aanTafel(noteer());
    expect(klok(wereld)).toMatchObject([{ over: casusIn(wereld).casus.context.kring[0]?.id, verstreken: null }]);
    expect(klok(aanTafel(noteer(), informeerKring()))).toEqual([]);
    const later = wereldNa({ bij: () => dagenLater(wereld, 40), eerst: [lapse('kringInformeren')] });
    const bijContactpunt = zichtVan(later, 'ineke.mulder')?.termijnen.find(({ soort }) => soort === 'kringInformeren');
    expect(bijContactpunt?.stand).toBe('teLaat');
    expect(zichtVan(later, 'sara.elamrani')?.termijnen.some(({ soort }) => soort === 'kringInformeren')).toBe(false);
  });

  test('or is excepted by name; an exception for the person concerned excepts nobody else', () => {
    expect(klok(aanTafel(noteer(), kringUitzondering()))).toEqual([]);
    expect(klok(aanTafel(noteer(), uitzondering({ soort: 'nietInformeren' })))).toHaveLength(1);
  });

  test('and an exception that ends brings the clock back, and shows that it must be told after all', () => {
    const hefOp: Zin = [
      'femke.bos',
      ({ casus }) => {
        const id = casus.context.uitzonderingen.at(-1)?.id ?? '';
        return { type: 'uitzondering.hefOp', casus: C, uitzondering: id };
      },
    ];
    const wereld = aanTafel(noteer(), kringUitzondering(), hefOp);
    expect(klok(wereld)).toHaveLength(1);
    expect(zichtVan(wereld, 'ineke.mulder')?.uitzonderingen).toMatchObject([{ voor: 'Petra Kaal', alsnog: true }]);
    const alsnog = wereldNa({ bij: () => wereld, eerst: [informeerKring()] });
    expect(zichtVan(alsnog, 'ineke.mulder')?.uitzonderingen).toMatchObject([{ alsnog: false }]);
  });
});

describe('who leaves the circle', () => {
  test('takes along the name, what was excepted, and every text about them', () => {
    const wereld = aanTafel(noteer(), kringUitzondering(), biedtOver('femke.bos'), geefVrij('sara.elamrani'), haalAf());
    expect(zienNaam(wereld)).toEqual([]);
    const { casus, items } = casusIn(wereld);
    expect(casus.context).toMatchObject({ kring: [], uitzonderingen: [] });
    expect(Object.values(items)).toMatchObject([{ stand: 'beeindigd', context: { tekst: null } }]);
    expect(zichtVan(wereld, 'femke.bos')?.items[0]?.over).toEqual({ naam: null, relatie: null });
  });

  test('leaves what is about the person concerned as it was', () => {
    const wereld = aanTafel(noteer(), biedtOver('femke.bos'));
    const [wie, maak] = biedtOver('femke.bos');
    const gewoon: Zin = [
      wie,
      (casus) => {
        const bied = (typeof maak === 'function' ? maak(casus) : maak) as Extract<Opdracht, { type: 'vrijgave.bied' }>;
        const { overWie: _overWie, ...omschrijving } = bied.omschrijving;
        return { ...bied, omschrijving };
      },
    ];
    const na = wereldNa({ bij: () => wereld, eerst: [gewoon, haalAf('femke.bos')] });
    expect(Object.values(casusIn(na).items).map(({ stand }) => stand)).toEqual(['beeindigd', 'aangeboden']);
  });
});

describe('plans that are aligned', () => {
  const afgestemd = (...eerst: readonly Zin[]): Wereld =>
    wereldNa({ bij: 'uitvoering', eerst: [noteer(), stemAf(), eens, stelAfstemmingVast(), ...eerst] });

  test('show with whom, to who knows the circle; which casus that is, to the procesregisseur alone', () => {
    const wereld = afgestemd();
    expect(zichtVan(wereld, 'mila.jansen')?.kring).toMatchObject([{ afgestemd: { kenmerk: null } }]);
    expect(zichtVan(wereld, 'noor.devries')?.kring).toMatchObject([{ afgestemd: { kenmerk: 'ZV-ANDER' } }]);
    const lezen = alle.filter((een) => alsTekst(wereld, wieIs(een)).includes('ZV-ANDER'));
    expect(lezen).toEqual(['noor.devries']);
  });

  test('were decided by the public participants, and by nobody else', () => {
    const open = wereldNa({ bij: 'uitvoering', eerst: [noteer(), stemAf()] });
    const gevraagd = Object.values(casusIn(open).besluiten).at(-1)?.context.gevraagd;
    expect(gevraagd?.toSorted()).toEqual(['femke.bos', 'joris.smit', 'lotte.bakker']);
    expect(zichtVan(open, 'sara.elamrani')?.besluiten.some(({ stand }) => stand === 'open')).toBe(false);
  });

  test('end with a decision, with whoever leaves the circle, and with the way back to triage', () => {
    const terug: Zin = ['noor.devries', { type: 'casus.herclassificeer', casus: C, reden }];
    for (const eind of [beeindigAfstemming(), haalAf(), terug])
      expect(casusIn(afgestemd(eind)).casus.context.afstemmingen).toEqual([]);
  });

  test('are no longer proposed once whoever it is about has left the circle', () => {
    const wereld = wereldNa({ bij: 'uitvoering', eerst: [noteer(), stemAf(), haalAf()] });
    expect(Object.values(casusIn(wereld).besluiten).at(-1)?.stand).toBe('ingetrokken');
  });
});

test('what is about somebody else does not go along with the support of the person concerned', () => {
  const wereld = wereldNa({ bij: 'uitvraag', eerst: [noteer(), biedtOver('femke.bos', { niveau: 1 })] });
  expect(zichtVan(wereld, 'noor.devries')?.kunnenMee).toEqual([]);
});

describe('when a casus is kept longer', () => {
  const antwoord = (wie: string, gegeven: (casus: CasusDossier) => string, akkoord: boolean): Zin => [
    wie,
    (casus) => ({
      ...{ type: 'bewaring.antwoord', casus: C, besluit: besluitOver(casus, 'verlenging') },
      ...{ gegeven: gegeven(casus), akkoord },
    }),
  ];
  const kringlid = ({ casus }: CasusDossier) => casus.context.kring[0]?.id ?? '';
  const stuk = ({ items }: CasusDossier) => Object.keys(items).at(-1) ?? '';
  /** Femke put her in the circle, Sara offers something about her, and each says whether their own may stay. */
  const verlengd = (lidBlijft: boolean): CasusDossier => {
    const oud = verdraaid('uitvoering', (casus) => metContext(casus, { sinds: '2021-07-15T09:00:00.000Z' }));
    const voorstel = { onderwerp: 'verlenging', grond: 'nogComplex', tot: '2027-07-01', reden } as const;
    return casusIn(
      wereldNa({
        bij: oud,
        eerst: [
          noteer(),
          kringUitzondering({}, 'lotte.bakker'),
          biedtOver('sara.elamrani'),
          ['lotte.bakker', { type: 'voorstel.doe', casus: C, voorstel }],
          geef('femke.bos', 'verlenging', 'akkoord'),
          antwoord('femke.bos', kringlid, lidBlijft),
          antwoord('sara.elamrani', stuk, true),
          [
            'lotte.bakker',
            (casus) => {
              const besluit = besluitOver(casus, 'verlenging');
              return { type: 'casus.verleng', casus: C, besluit, motivering: reden };
            },
          ],
        ],
      }),
    );
  };

  test('whoever put somebody in the circle says whether they stay in it', () => {
    const { casus, items } = verlengd(true);
    expect(casus.context.kring).toHaveLength(1);
    expect(casus.context.uitzonderingen).toHaveLength(1);
    expect(Object.keys(items)).toHaveLength(1);
  });

  test('and without them nothing about them stays, whatever its own source said', () => {
    const { casus, items } = verlengd(false);
    expect(casus.context).toMatchObject({ kring: [], uitzonderingen: [] });
    expect(items).toEqual({});
  });
});

test('of a closed casus nobody but the contact point knows the circle', () => {
  const sluit: Zin = [
    'femke.bos',
    { ...{ type: 'casus.sluit', casus: C, resultaat: 'doelenBehaald' }, betrokkeneGeinformeerdOp: '2026-06-01' },
  ];
  expect(zienNaam(wereldNa({ bij: 'afschaling', eerst: [noteer(), sluit] }))).toEqual(['ineke.mulder']);
  expect(bij('afschaling').wereld.casussen[C]?.casus.context.kring).toEqual([]);
});
