import { describe, expect, test } from 'vitest';
import { bevoegd } from '../../machines/bevoegd.ts';
import { isInwendig } from '../../machines/gehoord.ts';
import { machines } from '../../machines/machines.ts';
import { kaartsoorten, type Tekening, tekening } from '../../machines/tekening.ts';

/* The machine as it was written, read by another way than the drawing reads it: its configuration. */

interface Tak {
  target?: string;
  guard?: { type: string; params?: unknown };
}
interface Toestand {
  id?: string;
  initial?: string;
  states?: Record<string, Toestand>;
  on?: Record<string, string | Tak | (string | Tak)[]>;
}

const geschreven = (soort: Tekening['soort']): Toestand => machines[soort].config as Toestand;

function* toestanden(van: Toestand, pad: string[] = []): Generator<{ pad: string[]; toestand: Toestand }> {
  for (const [naam, toestand] of Object.entries(van.states ?? {})) {
    yield { pad: [...pad, naam], toestand };
    yield* toestanden(toestand, [...pad, naam]);
  }
}

const takken = (een: string | Tak | (string | Tak)[]): Tak[] =>
  [een].flat().map((tak) => (typeof tak === 'string' ? { target: tak } : tak));

/** A target as it was written: from the root by `#id.`, else beside the state it stands in. */
function doel(soort: Tekening['soort'], pad: string[], target: string | undefined): string | null {
  if (target === undefined) return null;
  const wortel = `#${geschreven(soort).id}.`;
  return target.startsWith(wortel) ? target.slice(wortel.length) : [...pad.slice(0, -1), target].join('.');
}

const overgangen = (soort: Tekening['soort']) =>
  [{ pad: [], toestand: geschreven(soort) }, ...toestanden(geschreven(soort))].flatMap(({ pad, toestand }) =>
    Object.entries(toestand.on ?? {}).flatMap(([type, takkenVan]) =>
      takken(takkenVan).map(({ target, guard }) => ({
        van: pad.join('.'),
        type,
        naar: doel(soort, pad, target),
        namen: [...JSON.stringify(guard?.params ?? '').matchAll(/"([RE]-\d+ \w+)"/g)].map(([, naam]) => naam),
      })),
    ),
  );

const gesorteerd = (regels: unknown[]): string[] => regels.map((een) => JSON.stringify(een)).sort();

describe.each(kaartsoorten)('the drawing of %s', (soort) => {
  const { staten, wegen } = tekening(soort);

  test('has every state of the machine once, and no other', () => {
    const echt = [...toestanden(geschreven(soort))].map(({ pad }) => pad.join('.'));
    expect(staten.map(({ id }) => id).sort()).toEqual(echt.sort());
  });

  test('has every transition of the machine once, with its rules, and no other', () => {
    const getekend = wegen.map(({ van, type, naar, eisen }) => {
      return { van, type, naar, namen: eisen.map(({ naam }) => naam) };
    });
    expect(gesorteerd(getekend)).toEqual(gesorteerd(overgangen(soort)));
    expect(new Set(wegen.map(({ id }) => id)).size).toBe(wegen.length);
  });

  test('begins where the machine begins, and ends where nothing leads on', () => {
    const begin = [{ pad: [], toestand: geschreven(soort) }, ...toestanden(geschreven(soort))].flatMap(
      ({ pad, toestand }) => (toestand.initial ? [[...pad, toestand.initial].join('.')] : []),
    );
    expect(staten.filter((een) => een.begin).map(({ id }) => id)).toEqual(begin);
    const eind = staten.filter(({ omvat, id }) => {
      const rond = wegen.filter(({ van, naar }) => naar !== null && (van === id || id.startsWith(`${van}.`)));
      return !omvat && rond.length === 0;
    });
    expect(staten.filter(({ einde }) => einde)).toEqual(eind);
    // Who carries the plan can always be somebody else.
    expect(eind.length > 0).toBe(soort !== 'regie');
  });

  test('names for each way who may send it, as the one table says', () => {
    for (const { type, wie } of wegen) {
      expect(wie.map(({ als }) => als)).toEqual(isInwendig(type) ? [] : bevoegd[type]);
    }
  });
});

test('a choice between ways is read from the guard, and a plain requirement is none', () => {
  const keuzes = tekening('casus').wegen.flatMap(({ type, keuze }) =>
    keuze ? [[type, keuze.soort, ...keuze.waarden]] : [],
  );
  expect(keuzes).toContainEqual(['classificatie.stelVast', 'klasseIs', 'enkelvoudig', 'meervoudig']);
  expect(keuzes).toContainEqual(['overleg.stap', 'stapIs', 'beeldvorming']);
  expect(keuzes).toContainEqual(['uitzondering.hefOp', 'nogTeVertellen']);
  expect(keuzes.every(([, soort]) => soort !== 'voldoet')).toBe(true);
  const voortgang = tekening('actie').wegen.flatMap(({ keuze }) => keuze?.waarden ?? []);
  expect(new Set(voortgang)).toEqual(new Set(['bezig', 'gedaan', 'geblokkeerd']));
});

test('a rule is drawn with its norm, its own sentence and its source', () => {
  const eis = tekening('casus')
    .wegen.flatMap(({ eisen }) => eisen)
    .find(({ naam }) => naam === 'R-57 noodzaakGewogen');
  expect(eis).toMatchObject({ regel: 'R-57', bron: expect.stringContaining('AVG'), bijInvullen: true });
  expect(eis?.norm.nl).toContain('Vóór elke volgende stap');
  expect(eis?.zin.nl).not.toBe(eis?.norm.nl);
});
