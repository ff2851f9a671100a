import { describe, expect, test } from 'vitest';
import { inhoudVan, type Kader, maximumNiveau, type Termijnnaam } from '../../../machines/kader/kader.ts';
import {
  type Categorie,
  categorieen,
  type Fase,
  fasen,
  type Ontvangersoort,
  ontvangersoorten,
} from '../../../machines/kader/lijsten.ts';
import { binnen, uiterlijk, vooraf } from '../../../machines/kader/termijnen.ts';
import { voorbeeld } from '../../../machines/kader/voorbeeld.ts';
import { regel } from '../../../machines/regels/catalogus.ts';

/** Every phase against every category, as one reads it on paper. Columns in the order of `categorieen`. */
const tabel: Record<Fase, number[]> = {
  // id bsn huis fin ink gez pol jus rel toe voo beg
  signaal: [1, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1],
  aanmelding: [1, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1],
  screening: [1, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1],
  triage: [1, 0, 2, 0, 0, 2, 2, 2, 1, 2, 2, 2],
  classificatie: [1, 0, 2, 0, 0, 2, 2, 2, 1, 2, 2, 2],
  delingsbesluit: [1, 0, 2, 0, 0, 2, 2, 2, 1, 2, 2, 2],
  uitnodiging: [1, 0, 2, 0, 0, 2, 2, 2, 1, 2, 2, 2],
  casusoverleg: [1, 0, 4, 4, 3, 5, 4, 4, 4, 4, 3, 4],
  plan: [1, 0, 2, 2, 0, 2, 0, 2, 2, 2, 2, 2],
  uitvoering: [1, 0, 2, 2, 0, 2, 0, 2, 2, 2, 2, 2],
  afschaling: [1, 0, 2, 2, 0, 2, 0, 2, 2, 2, 2, 2],
  afgesloten: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
};

/** The most that each kind of recipient gets of anything in each phase (domain.md D.1). Columns in the order of `fasen`. */
const perOntvanger: Record<Ontvangersoort, number[]> = {
  // sig aan scr tri cla del uit ovl pla uit afs afg
  melder: [0, 0, 0, 0, 0, 0, 2, 4, 2, 2, 0, 0],
  regie: [1, 1, 1, 2, 2, 2, 2, 4, 2, 2, 2, 0],
  triage: [0, 0, 1, 2, 2, 2, 2, 4, 2, 2, 2, 0],
  genodigde: [0, 0, 0, 1, 0, 0, 2, 5, 2, 2, 2, 0],
  derde: [0, 0, 0, 0, 0, 0, 1, 3, 2, 2, 0, 0],
  betrokkene: [1, 1, 1, 2, 2, 2, 2, 5, 2, 2, 2, 0],
};

const vakken: [Fase, Categorie, number | undefined][] = fasen.flatMap((fase) =>
  categorieen.map((categorie, kolom): [Fase, Categorie, number | undefined] => [fase, categorie, tabel[fase][kolom]]),
);

const meest = (fase: Fase, categorie: Categorie) => maximumNiveau(voorbeeld, fase, ontvangersoorten, categorie);

describe('the matrix', () => {
  test.each(vakken)('%s, %s: at most level %i for anybody', (fase, categorie, niveau) => {
    expect(meest(fase, categorie)).toBe(niveau);
  });

  test.each(ontvangersoorten)('%s: no more of anything than domain.md D.1 says', (soort) => {
    const hoogste = fasen.map((fase) =>
      Math.max(...categorieen.map((categorie) => maximumNiveau(voorbeeld, fase, [soort], categorie))),
    );
    expect(hoogste).toEqual(perOntvanger[soort]);
  });

  test('lets content (L5) be given in the conference only, only about health, to invitees and the person concerned', () => {
    expect(vakken.filter(([fase, categorie]) => meest(fase, categorie) === 5)).toEqual([
      ['casusoverleg', 'gezondheid', 5],
    ]);
    const wie = ontvangersoorten.filter(
      (soort) => maximumNiveau(voorbeeld, 'casusoverleg', [soort], 'gezondheid') === 5,
    );
    expect(wie).toEqual(['genodigde', 'betrokkene']);
  });

  test('gives no category more before or after the conference than in it', () => {
    const hoger = vakken.filter(([fase, categorie]) => meest(fase, categorie) > meest('casusoverleg', categorie));
    expect(hoger).toEqual([]);
  });

  test('gives somebody in two relations the most of both, and in none nothing', () => {
    expect(maximumNiveau(voorbeeld, 'triage', ['melder', 'triage'], 'politie')).toBe(2);
    expect(maximumNiveau(voorbeeld, 'triage', ['melder'], 'politie')).toBe(0);
    expect(maximumNiveau(voorbeeld, 'triage', [], 'politie')).toBe(0);
  });

  test('is a ceiling of the version asked for', () => {
    const { matrix } = voorbeeld;
    const triage = { ...matrix.perOntvanger.triage, triage: 1 as const };
    const perOntvangerStrenger = { ...matrix.perOntvanger, triage };
    const strenger: Kader = { ...voorbeeld, matrix: { ...matrix, perOntvanger: perOntvangerStrenger } };
    expect(maximumNiveau(strenger, 'triage', ['triage'], 'politie')).toBe(1);
    expect(maximumNiveau(voorbeeld, 'triage', ['triage'], 'politie')).toBe(2);
  });

  test('of an older version allows nothing in a phase it did not know', () => {
    const oud = JSON.parse(JSON.stringify(voorbeeld)) as Kader;
    Reflect.deleteProperty(oud.matrix.perOntvanger.genodigde, 'uitvoering');
    Reflect.deleteProperty(oud.matrix.perOntvanger, 'derde');
    expect(maximumNiveau(oud, 'uitvoering', ['genodigde', 'derde'], 'politie')).toBe(0);
  });
});

test('what a next version starts from holds everything but the decision of the council', () => {
  expect({ ...inhoudVan(voorbeeld), vastgesteldOp: '', door: '', besluitnummer: '', geldtVanaf: '' }).toEqual({
    ...voorbeeld,
    ...{ vastgesteldOp: '', door: '', besluitnummer: '', geldtVanaf: '' },
  });
  expect(inhoudVan(voorbeeld)).not.toHaveProperty('besluitnummer');
});

describe('the terms', () => {
  const op = '2026-11-23T10:00:00.000Z';

  /** A term without a row does not compile. */
  const verwacht: Record<Exclude<Termijnnaam, 'verlengenVanaf' | 'laatsteTermijn'>, [eind: string, regel: string]> = {
    aanvulling: ['2026-11-30T22:59:59.000Z', 'R-132'],
    uitvraag: ['2026-11-30T22:59:59.000Z', 'R-46'],
    vraagAanBron: ['2026-11-30T22:59:59.000Z', 'R-46'],
    overdracht: ['2026-12-07T22:59:59.000Z', 'R-38'],
    informeren: ['2026-12-23T22:59:59.000Z', 'R-76'],
    uitzonderingHerzien: ['2026-12-21T22:59:59.000Z', 'R-79'],
    eersteOverleg: ['2026-12-14T22:59:59.000Z', 'R-43'],
    verslag: ['2026-11-30T22:59:59.000Z', 'R-124'],
    evaluatie: ['2027-01-18T22:59:59.000Z', 'R-101'],
    bewaren: ['2031-11-22T22:59:59.000Z', 'R-149'],
    verlenging: ['2028-11-22T22:59:59.000Z', 'R-150'],
    terugval: ['2027-11-22T22:59:59.000Z', 'R-150'],
    signaal: ['2027-01-04T22:59:59.000Z', 'R-112'],
    onterecht: ['2026-12-07T22:59:59.000Z', 'R-111'],
    crisisMotivering: ['2026-11-24T22:59:59.000Z', 'R-80'],
    crisisHerziening: ['2026-11-26T22:59:59.000Z', 'R-80'],
    crisisInformeren: ['2026-11-26T22:59:59.000Z', 'R-80'],
    crisisDuur: ['2026-11-30T22:59:59.000Z', 'R-80'],
    raadpleging: ['2026-11-30T22:59:59.000Z', 'R-160'],
    verzoek: ['2026-12-23T22:59:59.000Z', 'R-160'],
    verzoekVerlengd: ['2027-02-23T22:59:59.000Z', 'R-160'],
    klacht: ['2027-01-04T22:59:59.000Z', 'R-116'],
    klachtVerlengd: ['2027-02-01T22:59:59.000Z', 'R-116'],
    awbIndienen: ['2027-01-04T22:59:59.000Z', 'R-119'],
    awbBeslissen: ['2027-01-04T22:59:59.000Z', 'R-119'],
  };

  test.each(Object.entries(verwacht))('%s: from Monday 23 November 2026 until %s', (naam, [eind, id]) => {
    const termijn = voorbeeld.termijnen[naam as Termijnnaam];
    expect(uiterlijk(op, termijn)).toBe(eind);
    expect(regel(termijn.regel).id).toBe(id);
  });

  test.each([
    ['verlengenVanaf', '2031-08-22T21:59:59.000Z', 'R-150'],
    ['laatsteTermijn', '2031-10-25T21:59:59.000Z', 'R-152'],
  ] as const)('%s: before the end of the data on 22 November 2031, from %s', (naam, vanaf, id) => {
    expect(vooraf('2031-11-22T22:59:59.000Z', voorbeeld.termijnen[naam])).toBe(vanaf);
    expect(regel(voorbeeld.termijnen[naam].regel).id).toBe(id);
  });

  test.each([
    ['werkdagen', 5, '2031-11-07T22:59:59.000Z'],
    ['kalendermaanden', 1, '2031-10-22T21:59:59.000Z'],
    ['jaren', 1, '2030-11-21T22:59:59.000Z'],
  ] as const)('in %s run up to a limit for at least so long', (eenheid, aantal, vanaf) => {
    expect(vooraf('2031-11-22T22:59:59.000Z', { aantal, eenheid })).toBe(vanaf);
  });
});

describe('a term against the law', () => {
  test.each([
    [1, 'kalendermaanden', 1, true],
    [2, 'kalendermaanden', 1, false],
    [28, 'kalenderdagen', 1, true],
    [29, 'kalenderdagen', 1, false],
    [10, 'werkdagen', 1, true],
    [20, 'werkdagen', 1, false],
    [1, 'jaren', 1, false],
    [5, 'jaren', 60, true],
    [6, 'jaren', 60, false],
    [60, 'kalendermaanden', 60, true],
    [1824, 'kalenderdagen', 60, true],
    [1827, 'kalenderdagen', 60, false],
  ] as const)('%i %s within %i months: %s', (aantal, eenheid, maanden, past) => {
    expect(binnen({ aantal, eenheid }, { aantal: maanden, eenheid: 'kalendermaanden' })).toBe(past);
  });

  test.each([
    [42, 'kalenderdagen', true],
    [43, 'kalenderdagen', false],
    [1, 'kalendermaanden', true],
    [2, 'kalendermaanden', false],
    [24, 'werkdagen', true],
    [25, 'werkdagen', false],
  ] as const)('%i %s within six weeks: %s', (aantal, eenheid, past) => {
    expect(binnen({ aantal, eenheid }, { aantal: 42, eenheid: 'kalenderdagen' })).toBe(past);
  });

  test('that passes is over in time, whenever in the years to come it begins', () => {
    const dagen = Array.from({ length: 365 * 5 }, (_, dag) => new Date(Date.UTC(2026, 0, 2 + dag, 10)).toISOString());
    const wettelijk = { aantal: 1, eenheid: 'kalendermaanden', regel: 'R-76' } as const;
    for (const eenheid of ['werkdagen', 'kalenderdagen'] as const) {
      const langste = Array.from({ length: 40 }, (_, n) => n + 1).findLast((n) =>
        binnen({ aantal: n, eenheid }, wettelijk),
      );
      const termijn = { aantal: langste ?? 0, eenheid, regel: 'R-76' } as const;
      expect(dagen.filter((dag) => uiterlijk(dag, termijn) > uiterlijk(dag, wettelijk))).toEqual([]);
    }
  });
});
