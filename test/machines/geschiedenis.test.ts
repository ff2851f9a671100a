import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overWat } from '../../machines/adres.ts';
import type { Opdracht } from '../../machines/gebeurtenissen.ts';
import type { Wie } from '../../machines/wie.ts';
import { alleenOverleg, delenVan, veldVan, zonderVorm } from '../support/formulier.ts';
import { herlees, nieuweTelling, vertel } from '../support/geschiedenis.ts';
import { alleZichten, NU } from '../support/kijken.ts';
import { bij, stations } from '../support/stations.ts';
import { dossiersIn, speel, type Wereld } from '../support/wereld.ts';
import { mensen, woord } from '../support/woorden.ts';

const ZAAD = 20_261_123;

/** All commands without a form that this person could send about this casus and its meeting. */
function* vormloos(wereld: Wereld, casus: string): Generator<Opdracht> {
  const dossier = wereld.casussen[casus];
  const overleg = dossier?.casus.context.overleg?.id;
  if (!dossier) return;
  const delen = delenVan(dossier);
  for (const type of zonderVorm.filter((een) => een !== 'inzage.begin')) {
    const veld = veldVan[type];
    if (veld) for (const id of delen[veld]) yield { type, casus, [veld]: id } as unknown as Opdracht;
    else if (!type.startsWith('overleg.')) yield { type, casus } as Opdracht;
    else if (overleg) yield { type, ...(alleenOverleg.includes(type) ? {} : { casus }), overleg } as Opdracht;
  }
}

let vergeleken = 0;

/** Where what is offered and what is accepted differ, in words. */
function verschillen(wereld: Wereld, wie: Wie): string[] {
  const { casus: zichten, tafel } = alleZichten(wereld, wie);
  const aanTafel = tafel.flatMap((een) => een?.mogelijk ?? []);
  return zichten.flatMap((zicht) => {
    if (!zicht) return [];
    const mogelijk = [...zicht.mogelijk, ...aanTafel];
    return [...vormloos(wereld, zicht.casus)].flatMap((opdracht) => {
      const over = overWat(opdracht);
      const aangeboden = mogelijk.some((een) => een.kan && een.type === opdracht.type && (een.over ?? null) === over);
      // At the moment of the look: what was opened is closed again another day.
      const { aanvaard } = speel(wereld, wie, opdracht, { op: NU, nieuw: 'nieuw' }).uitspraak;
      vergeleken += 1;
      return aangeboden === aanvaard
        ? []
        : [`${wie.persoon} ${opdracht.type} ${over}: aangeboden ${aangeboden}, aanvaard ${aanvaard}, ${zicht.stand}`];
    });
  });
}

test(`what is offered without a form is accepted, and what is accepted was offered (seed ${ZAAD})`, () => {
  const gevonden = new Set<string>();
  const telling = nieuweTelling();
  fc.assert(
    fc.property(fc.constantFrom(...stations), fc.array(woord, { minLength: 30, maxLength: 60 }), (vanaf, woorden) => {
      const laatste = vertel(vanaf, woorden, telling).at(-1)?.wereld;
      if (laatste) for (const wie of mensen) for (const een of verschillen(laatste, wie)) gevonden.add(een);
    }),
    { seed: ZAAD, numRuns: 80 },
  );
  expect([...gevonden].slice(0, 10)).toEqual([]);
  expect(vergeleken).toBeGreaterThan(5000);
}, 60_000);

test('the version of a dossier is the number of its events, which is what the journal counts', () => {
  for (const { zetten, wereld } of stations) {
    const events = zetten.filter(({ voor }) => voor.casus !== null);
    expect(wereld.casussen.n0?.versie ?? 0).toBe(events.length);
  }
});

test('an event of the road replays through text to the same dossiers', () => {
  const { zetten, wereld } = bij('uitvoering');
  expect(zetten.length).toBeGreaterThan(30);
  expect(herlees(zetten)).toEqual(dossiersIn(wereld));
});
