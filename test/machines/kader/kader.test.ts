import { describe, expect, test } from 'vitest';
import { type Kader, kaders, laatste, maximumNiveau } from '../../../machines/kader/kader.ts';
import { type Categorie, categorieen, type Fase, fasen } from '../../../machines/kader/lijsten.ts';
import { uiterlijk } from '../../../machines/kader/termijnen.ts';
import { regel } from '../../../machines/regels/catalogus.ts';

/** Every phase against every category, as one reads it on paper. Columns in the order of `categorieen`. */
const tabel: Record<Fase, number[]> = {
  // id bsn huis fin ink gez pol jus rel toe voo beg
  signaal: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  aanmelding: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
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

const vakken: [Fase, Categorie, number | undefined][] = fasen.flatMap((fase) =>
  categorieen.map((categorie, kolom): [Fase, Categorie, number | undefined] => [fase, categorie, tabel[fase][kolom]]),
);

describe('the matrix', () => {
  test.each(vakken)('%s, %s: at most level %i', (fase, categorie, niveau) => {
    expect(maximumNiveau(laatste, fase, categorie)).toBe(niveau);
  });

  test('lets content (L5) be given in the conference only, and only about health', () => {
    expect(vakken.filter(([fase, categorie]) => maximumNiveau(laatste, fase, categorie) === 5)).toEqual([
      ['casusoverleg', 'gezondheid', 5],
    ]);
  });

  test('gives no category more before or after the conference than in it', () => {
    const hoger = vakken.filter(
      ([fase, categorie]) =>
        maximumNiveau(laatste, fase, categorie) > maximumNiveau(laatste, 'casusoverleg', categorie),
    );
    expect(hoger).toEqual([]);
  });

  test('is a ceiling of the version asked for', () => {
    const { matrix } = laatste;
    const strenger: Kader = { ...laatste, matrix: { ...matrix, maxPerFase: { ...matrix.maxPerFase, triage: 1 } } };
    expect(maximumNiveau(strenger, 'triage', 'politie')).toBe(1);
    expect(maximumNiveau(laatste, 'triage', 'politie')).toBe(2);
  });
});

describe('the versions', () => {
  test('are found by their own name, the latest among them', () => {
    expect(Object.entries(kaders).filter(([naam, { versie }]) => naam !== versie)).toEqual([]);
    expect(kaders[laatste.versie]).toBe(laatste);
  });

  test('have a date and somebody who ratified them', () => {
    for (const { vastgesteldOp, door } of Object.values(kaders)) {
      expect(vastgesteldOp).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(door).not.toBe('');
    }
  });
});

describe('the terms', () => {
  const op = '2026-11-23T10:00:00.000Z';

  test.each([
    ['aanvulling', '2026-11-30T22:59:59.000Z', 'R-132'],
    ['uitvraag', '2026-11-30T22:59:59.000Z', 'R-46'],
    ['overdracht', '2026-12-07T22:59:59.000Z', 'R-38'],
    ['informeren', '2026-12-23T22:59:59.000Z', 'R-76'],
    ['uitzonderingHerzien', '2026-12-21T22:59:59.000Z', 'R-79'],
    ['eersteOverleg', '2026-12-14T22:59:59.000Z', 'R-43'],
    ['verslag', '2026-11-30T22:59:59.000Z', 'R-124'],
    ['evaluatie', '2027-01-18T22:59:59.000Z', 'R-101'],
    ['bewaren', '2031-11-22T22:59:59.000Z', 'R-149'],
    ['crisisMotivering', '2026-11-24T22:59:59.000Z', 'R-80'],
    ['crisisHerziening', '2026-11-26T22:59:59.000Z', 'R-80'],
  ] as const)('%s: from Monday 23 November 2026 until %s', (naam, eind, id) => {
    const termijn = laatste.termijnen[naam];
    expect(uiterlijk(op, termijn)).toBe(eind);
    expect(regel(termijn.regel).id).toBe(id);
  });

  test('are all in the table above', () => {
    expect(Object.keys(laatste.termijnen)).toHaveLength(11);
  });
});
