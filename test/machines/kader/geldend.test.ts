import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gebeurtenis, Opdracht } from '../../../machines/gebeurtenissen.ts';
import { kaderOp, nieuwHuiskader, volg } from '../../../machines/index.ts';
import { bekrachtigdeKaders } from '../../../machines/kader/geldend.ts';
import { vormfouten } from '../../../machines/kader/lees.ts';
import { voorbeeld } from '../../../machines/kader/voorbeeld.ts';
import { zichtKader } from '../../../machines/zicht/kader.ts';
import { bekrachtig, inhoud, karin, omar, stelVoor } from '../../support/gevallen/kader.ts';
import { legeWereld, speel, type Wereld, wieIs } from '../../support/wereld.ts';

const ZAAD = 20_261_125;
const dag = (nummer: number): string => new Date(Date.UTC(2026, 5, 1 + nummer)).toISOString().slice(0, 10);
const ochtend = (nummer: number): string => `${dag(nummer)}T08:00:00.000Z`;
const mensen = [karin, omar, 'ineke.mulder', 'noor.devries'];

/** Somebody does something with one of the versions, so many days after the former. */
interface Daad {
  wie: number;
  wat: 'stelVoor' | 'bekrachtig' | 'trekIn';
  welke: number;
  na: number;
  over: number;
}

const daad: fc.Arbitrary<Daad> = fc.record({
  wie: fc.oneof({ weight: 8, arbitrary: fc.nat({ max: 1 }) }, { weight: 1, arbitrary: fc.nat({ max: 3 }) }),
  wat: fc.constantFrom('stelVoor', 'stelVoor', 'bekrachtig', 'bekrachtig', 'bekrachtig', 'trekIn'),
  welke: fc.nat({ max: 5 }),
  na: fc.nat({ max: 3 }),
  over: fc.integer({ min: -1, max: 12 }),
});

/** What was ratified, told by hand and not read from the fold: by whom proposed, by whom ratified, from which day. */
interface Boek {
  versie: string;
  door: string;
  tweede: string;
  vanaf: string;
}

function opdrachtVan(
  wat: Daad['wat'],
  versie: string,
  id: string,
  [vastgesteldOp, geldtVanaf]: [string, string],
): Opdracht {
  if (wat === 'stelVoor') return stelVoor(inhoud(versie));
  return wat === 'trekIn' ? { type: 'kader.trekIn', kaderversie: id } : bekrachtig(id, { vastgesteldOp, geldtVanaf });
}

function vertel(daden: readonly Daad[]) {
  let wereld: Wereld = legeWereld;
  let vandaag = 0;
  const voorgesteld: { id: string; versie: string; door: string }[] = [];
  const boek: Boek[] = [];
  const zetten: Gebeurtenis[] = [];
  for (const [beurt, { wie: nummer, wat, welke, na, over }] of daden.entries()) {
    vandaag += na;
    const wie = wieIs(mensen[nummer] ?? karin);
    const nieuw = `v${beurt}`;
    const gekozen = voorgesteld[welke % Math.max(voorgesteld.length, 1)];
    const versie = `huis-${beurt}`;
    const opdracht = opdrachtVan(wat, versie, gekozen?.id ?? 'geen', [dag(vandaag), dag(vandaag + over)]);
    const zet = speel(wereld, wie, opdracht, { op: ochtend(vandaag), nieuw });
    wereld = zet.wereld;
    if (!zet.uitspraak.aanvaard) continue;
    zetten.push(zet.gebeurtenis);
    if (wat === 'stelVoor') voorgesteld.push({ id: nieuw, versie, door: wie.persoon });
    if (wat === 'bekrachtig' && gekozen) {
      boek.push({ versie: gekozen.versie, door: gekozen.door, tweede: wie.persoon, vanaf: dag(vandaag + over) });
    }
  }
  return { wereld, boek, zetten };
}

/** The rule, told a second time and slower: look at every day, from that day back. */
function opSchrift(boek: readonly Boek[], nummer: number): string {
  for (let terug = nummer; terug > -400; terug -= 1) {
    const van = boek.find(({ vanaf }) => vanaf === dag(terug));
    if (van) return van.versie;
  }
  return voorbeeld.versie;
}

test(`the fold picks the version in force, for any order of proposals and ratifications and any moment (seed ${ZAAD})`, () => {
  let bekrachtigd = 0;
  fc.assert(
    fc.property(
      fc.array(daad, { minLength: 12, maxLength: 40 }),
      fc.array(fc.integer({ min: -3, max: 120 })),
      (daden, dagen) => {
        const { wereld, boek, zetten } = vertel(daden);
        bekrachtigd += boek.length;
        for (const nummer of dagen)
          expect(kaderOp(wereld.huiskader, ochtend(nummer)).versie).toBe(opSchrift(boek, nummer));
        // Two people, both administrators, for every version that ever has force.
        for (const { door, tweede } of boek) expect([karin, omar].includes(door) && door !== tweede).toBe(true);
        expect(bekrachtigdeKaders(wereld.huiskader).slice(1)).toHaveLength(boek.length);
        // From the journal, through text and back, it is the same.
        const gelezen = JSON.parse(JSON.stringify(zetten)) as Gebeurtenis[];
        const opnieuw = gelezen.reduce(
          (huiskader, een) => volg({ casus: null, overleg: null, huiskader }, een).huiskader ?? huiskader,
          nieuwHuiskader(),
        );
        expect(opnieuw).toEqual(wereld.huiskader);
      },
    ),
    { seed: ZAAD, numRuns: 200 },
  );
  expect(bekrachtigd).toBeGreaterThan(300);
}, 60_000);

test('a proposal by one person never comes into force, however often that person tries and whenever one looks', () => {
  const pogingen = Array.from({ length: 20 }, (_, nummer) => nummer);
  const begin = speel(legeWereld, wieIs(karin), stelVoor(inhoud('huis-1')), { op: ochtend(0), nieuw: 'v' }).wereld;
  const na = pogingen.reduce(
    (wereld, nummer) =>
      speel(wereld, wieIs(karin), bekrachtig('v', { vastgesteldOp: dag(0), geldtVanaf: dag(nummer + 1) }), {
        ...{ op: ochtend(nummer), nieuw: 'x' },
      }).wereld,
    begin,
  );
  expect(na.huiskader.versies.v?.stand).toBe('voorgesteld');
  for (const nummer of [...pogingen, 4000]) expect(kaderOp(na.huiskader, ochtend(nummer)).versie).toBe('2025-1');
});

describe('a version begins', () => {
  const huis = (geldtVanaf: string) => {
    const eerst = speel(legeWereld, wieIs(karin), stelVoor(inhoud('huis-1')), { op: ochtend(0), nieuw: 'v' }).wereld;
    const besluit = bekrachtig('v', { vastgesteldOp: dag(0), geldtVanaf });
    return speel(eerst, wieIs(omar), besluit, { op: ochtend(0), nieuw: 'x' }).wereld.huiskader;
  };

  test.each([
    ['2026-07-01', '2026-06-30T21:59:59.999Z', '2026-06-30T22:00:00.000Z'],
    ['2026-12-01', '2026-11-30T22:59:59.999Z', '2026-11-30T23:00:00.000Z'],
    ['2027-03-28', '2027-03-27T22:59:59.999Z', '2027-03-27T23:00:00.000Z'],
    ['2027-03-29', '2027-03-28T21:59:59.999Z', '2027-03-28T22:00:00.000Z'],
  ])('at midnight in the Netherlands, also around a change of the clock: %s', (vanaf, net, dan) => {
    expect(kaderOp(huis(vanaf), net).versie).toBe('2025-1');
    expect(kaderOp(huis(vanaf), dan).versie).toBe('huis-1');
  });

  test('and carries the decision that gave it force', () => {
    expect(kaderOp(huis('2026-07-01'), '2026-07-02T10:00:00.000Z')).toMatchObject({
      ...{ versie: 'huis-1', geldtVanaf: '2026-07-01', besluitnummer: 'RB 26-014' },
      door: 'gemeenteraad van Rivierenstad',
    });
  });
});

test('a version from before a term was added has the length of the example for it', () => {
  const { bewaren: _bewaren, ...zonder } = voorbeeld.termijnen;
  const oud = { ...inhoud('huis-1'), termijnen: zonder as typeof voorbeeld.termijnen };
  const eerst = speel(legeWereld, wieIs(karin), stelVoor(inhoud('huis-1')), { op: ochtend(0), nieuw: 'v' });
  const gebeurtenis = { ...eerst.gebeurtenis, kader: oud } as Gebeurtenis;
  const huiskader = volg({ casus: null, overleg: null, huiskader: nieuwHuiskader() }, gebeurtenis).huiskader;
  const wereld = { ...legeWereld, huiskader: huiskader ?? nieuwHuiskader() };
  const na = speel(wereld, wieIs(omar), bekrachtig('v', { vastgesteldOp: dag(0), geldtVanaf: dag(1) }), {
    ...{ op: ochtend(0), nieuw: 'x' },
  }).wereld;
  expect(kaderOp(na.huiskader, ochtend(2))).toMatchObject({ versie: 'huis-1', termijnen: voorbeeld.termijnen });
});

describe('who looks at the framework', () => {
  const gebieden = [{ code: 'welzijn', naam: { nl: 'Welzijn', en: 'Wellbeing' }, kant: 2 as const }];
  const een = speel(legeWereld, wieIs(karin), stelVoor(inhoud('huis-1', { leefgebieden: gebieden })), {
    ...{ op: ochtend(0), nieuw: 'v' },
  }).wereld;
  const wereld = speel(een, wieIs(omar), bekrachtig('v', { vastgesteldOp: dag(0), geldtVanaf: dag(1) }), {
    ...{ op: ochtend(0), nieuw: 'x' },
  }).wereld;
  const open = speel(wereld, wieIs(karin), stelVoor(inhoud('huis-2'), 'ALLEEN VOOR BEHEER'), {
    ...{ op: ochtend(3), nieuw: 'w' },
  }).wereld;
  const kijk = (persoon: string, bij: Wereld = open) =>
    zichtKader(bij.huiskader, { wie: wieIs(persoon), nu: ochtend(3), kader: kaderOp(bij.huiskader, ochtend(3)) });

  test('sees what is in force, and of a proposal nothing: with and without one the view is the same', () => {
    expect(kijk('sara.elamrani').geldend.versie).toBe('huis-1');
    expect(JSON.stringify(kijk('sara.elamrani'))).toBe(JSON.stringify(kijk('sara.elamrani', wereld)));
    expect(JSON.stringify(kijk('noor.devries'))).not.toContain('ALLEEN VOOR BEHEER');
  });

  test('as administrator sees every version, and what can be done with which', () => {
    const { beheer } = kijk(omar);
    expect(beheer?.versies.map(({ inhoud: { versie }, stand }) => [versie, stand])).toEqual([
      ['huis-2', 'voorgesteld'],
      ['huis-1', 'bekrachtigd'],
      ['2025-1', 'bekrachtigd'],
    ]);
    // Each can be taken as a file and proposed anew.
    for (const { inhoud: een } of beheer?.versies ?? []) expect(vormfouten(een)).toEqual([]);
    const doen = (persoon: string) => kijk(persoon).beheer?.mogelijk.map(({ type, over, kan }) => [type, over, kan]);
    expect(doen(omar)).toEqual([
      ['kader.stelVoor', undefined, true],
      ['kader.bekrachtig', 'w', true],
      ['kader.trekIn', 'w', true],
    ]);
    expect(doen(karin)?.[1]).toEqual(['kader.bekrachtig', 'w', false]);
  });

  test('finds words for areas that can be chosen now and for those of before', () => {
    const { leefgebieden } = kijk('sara.elamrani');
    expect(leefgebieden.filter(({ aangeboden }) => aangeboden).map(({ code }) => code)).toEqual(['welzijn']);
    expect(leefgebieden.filter(({ aangeboden }) => !aangeboden).map(({ code }) => code)).toEqual(
      voorbeeld.leefgebieden.map(({ code }) => code),
    );
  });
});
