import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getStateNodes } from 'xstate/graph';
import { geadresseerden } from '../../machines/adres.ts';
import { eisenVan, regelVan } from '../../machines/behandel.ts';
import { bevoegd, hoedanigheidInWoorden } from '../../machines/bevoegd.ts';
import { type Eisnaam, eisen, overal } from '../../machines/eisen/eisen.ts';
import type { Feiten } from '../../machines/feiten.ts';
import type { Opdrachttype } from '../../machines/gebeurtenissen.ts';
import { isInwendig } from '../../machines/gehoord.ts';
import { voorbeeld as kader } from '../../machines/index.ts';
import { machines } from '../../machines/machines.ts';
import { catalogus } from '../../machines/regels/catalogus.ts';
import { gevallen } from '../support/gevallen/alle.ts';
import { geenPrioriteit, tochNiet } from '../support/gevallen/bewaren.ts';
import { buitenBesluit } from '../support/gevallen/delen.ts';
import { type Geval, uitspraakIn } from '../support/gevallen/geval.ts';
import { buitenDeWet, inhoud, karin, stelVoor } from '../support/gevallen/kader.ts';
import { bij } from '../support/stations.ts';
import { wieIs } from '../support/wereld.ts';

const namen = Object.keys(eisen) as Eisnaam[];
const soorten = Object.keys(machines) as (keyof typeof machines)[];

/** Every transition that is drawn in any machine. */
const overgangen = soorten.flatMap((soort) =>
  [machines[soort].root, ...getStateNodes(machines[soort])].flatMap((knoop) =>
    [...knoop.transitions.values()].flat().map((een) => ({
      soort,
      stand: knoop.path.join('.'),
      type: een.eventType,
      guard: een.guard as { type: string; params: unknown } | undefined,
    })),
  ),
);

describe('every requirement', () => {
  test.each(namen)('%s keeps a rule of the catalogue', (naam) => {
    expect(catalogus).toHaveProperty(regelVan(naam));
    expect(naam).toMatch(/^(R-\d{2,3}|E-\d{1,2}) \p{L}+$/u);
  });

  test.each(namen)('%s says in two languages what is missing', (naam) => {
    const { nl, en } = eisen[naam].nodig;
    for (const zin of [nl, en]) expect(zin).toMatch(/^[A-Z].{15,}\.$/);
    expect(nl).not.toBe(en);
  });

  test('is named by a transition, or asked of every command', () => {
    const genoemd = new Set([...overal, ...overgangen.flatMap(({ guard }) => (guard ? eisenVan(guard) : []))]);
    expect(namen.filter((naam) => !genoemd.has(naam))).toEqual([]);
  });

  test('that a transition names exists, and so does the guard that reads it', () => {
    const onbekend = overgangen.flatMap(({ soort, stand, type, guard }) => {
      const waar = `${soort} ${stand} ${type}`;
      if (!guard) return [];
      const gekend = guard.type in (machines[soort].implementations.guards ?? {});
      const fout = eisenVan(guard).filter((naam) => !namen.includes(naam));
      return [...(gekend ? [] : [`${waar}: ${guard.type}`]), ...fout.map((naam) => `${waar}: ${naam}`)];
    });
    expect(onbekend).toEqual([]);
    expect(overgangen.length).toBeGreaterThan(150);
  });
});

describe('every command', () => {
  const typen = Object.keys(geadresseerden) as Opdrachttype[];

  test.each(typen)('%s is heard by each of its addressees and allowed to somebody', (type) => {
    for (const soort of geadresseerden[type])
      expect(overgangen.some((een) => een.soort === soort && een.type === type)).toBe(true);
    expect(bevoegd[type].length).toBeGreaterThan(0);
    for (const wie of bevoegd[type]) expect(hoedanigheidInWoorden[wie].nl.length).toBeGreaterThan(3);
  });

  test('that is heard somewhere is in the vocabulary', () => {
    const vreemd = overgangen.filter(({ type }) => !(type in geadresseerden) && !isInwendig(type));
    expect(vreemd).toEqual([]);
  });
});

/** What each requirement was seen to say while the cases below were judged. */
const gezien = new Map<Eisnaam, Set<boolean>>();
const echt = new Map(namen.map((naam) => [naam, eisen[naam].geldt]));

beforeAll(() => {
  for (const naam of namen) {
    const geldt = eisen[naam].geldt;
    eisen[naam].geldt = (feiten) => {
      const uitkomst = geldt(feiten);
      if (feiten.opdracht !== null) gezien.set(naam, (gezien.get(naam) ?? new Set()).add(uitkomst));
      return uitkomst;
    };
  }
});

afterAll(() => {
  for (const [naam, geldt] of echt) eisen[naam].geldt = geldt;
});

const gemist = (geval: Geval): string[] => {
  const uitspraak = uitspraakIn(geval);
  return uitspraak.aanvaard ? [] : uitspraak.ontbreekt.map(({ zin }) => zin.nl);
};

describe('given, when, then', () => {
  test.each(gevallen)('%s refuses, and says so', (naam, nee) => {
    expect(gemist(nee)).toContain(eisen[naam].nodig.nl);
  });

  test.each(gevallen)('%s lets pass', (_naam, _nee, ja) => {
    expect(gemist(ja)).toEqual([]);
  });

  test.each(buitenBesluit)('level 3 and higher is outside the decision to share: %s', (_wat, geval) => {
    expect(gemist(geval)).toContain(eisen['R-72 besluitVoorWat'].nodig.nl);
  });

  test.each(buitenDeWet)('no version of the framework goes beyond the law: %s', (_wat, naam, anders) => {
    const eis = namen.find((een) => een === naam);
    const geval: Geval = { bij: 'leeg', zegt: [karin, stelVoor(inhoud('huis-1', anders))] };
    expect(eis && gemist(geval)).toEqual(eis && [eisen[eis].nodig.nl]);
  });

  test.each(geenPrioriteit)('the priority list is not for %s', (_wat, geval) => {
    expect(gemist(geval)).toEqual([eisen['R-158 criteriaGepubliceerd'].nodig.nl]);
  });

  test.each(tochNiet)('keeping, reopening or destroying is refused: %s', (_wat, naam, geval) => {
    expect(gemist(geval)).toContain(eisen[naam].nodig.nl);
  });

  // For whom this would refuse, the meeting does not exist: the answer is "not found" long before it is asked.
  test('R-95 aanTafelGenodigd refuses who is not invited, were they ever to be asked', () => {
    const { wereld } = bij('gepland');
    const overleg = Object.values(wereld.overleggen)[0] ?? null;
    const opdracht = { type: 'overleg.meldAanwezig', overleg: overleg?.id ?? '' } as const;
    const feiten = (persoon: string): Feiten => ({
      ...{ casus: null, overleg, opdracht, over: null, wie: wieIs(persoon) },
      ...{ nu: '2026-06-01T10:00:00.000Z', kader, mensen: [] },
    });
    expect(eisen['R-95 aanTafelGenodigd'].geldt(feiten('tess.degraaf'))).toBe(false);
    expect(eisen['R-95 aanTafelGenodigd'].geldt(feiten('sara.elamrani'))).toBe(true);
  });

  test('every requirement was seen to hold and seen not to hold', () => {
    expect(namen.filter((naam) => gezien.get(naam)?.size !== 2)).toEqual([]);
  });
});
