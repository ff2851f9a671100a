import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overWat } from '../../machines/adres.ts';
import type { Gebeurtenis, Opdracht, Opdrachttype } from '../../machines/gebeurtenissen.ts';
import { type CasusDossier, nieuweCasus, nieuwOverleg, type OverlegDossier, volg } from '../../machines/index.ts';
import type { Wie } from '../../machines/wie.ts';
import { kiezer, typen, vulIn } from '../support/formulier.ts';
import { alleZichten } from '../support/kijken.ts';
import { bij, type Station, stations } from '../support/stations.ts';
import { register, speel, type Wereld, wieIs, type Zet } from '../support/wereld.ts';

const ZAAD = 20_261_123;
const mensen = register.mensen().map(({ persoon }) => wieIs(persoon));

/** Everything that needs no form: what it is about is all there is to say. */
const zonderVorm: readonly Opdrachttype[] = [
  'uitvraag.weiger',
  'voorstel.trekIn',
  'overdracht.aanvaard',
  'overdracht.wijsAf',
  'uitzondering.hefOp',
  'delingsbesluit.onderteken',
  'uitnodiging.stelVast',
  'besluit.neem',
  'vrijgave.weiger',
  'vrijgave.trekIn',
  'vrijgave.beeindig',
  'plan.aanvaard',
  'plan.wijsAf',
  'plan.trekIn',
  'casusregie.aanvaard',
  'casusregie.wijsAf',
  'uitvoering.begin',
  'overleg.open',
  'overleg.sluit',
  'overleg.meldAanwezig',
  'overleg.verlaat',
  'overleg.trekWoordIn',
  'overleg.neemWoordAf',
];

/** Where a command says what it is about. */
const veldVan: Partial<Record<Opdrachttype, string>> = {
  'uitvraag.beantwoord': 'uitvraag',
  'voorstel.wijzig': 'besluit',
  'standpunt.geef': 'besluit',
  'classificatie.stelVast': 'besluit',
  'vrijgave.bied': 'item',
  'vrijgave.geefVrij': 'item',
  'plan.meldVoortgang': 'actie',
  'uitvraag.weiger': 'uitvraag',
  'uitzondering.hefOp': 'uitzondering',
  'voorstel.trekIn': 'besluit',
  'delingsbesluit.onderteken': 'besluit',
  'uitnodiging.stelVast': 'besluit',
  'besluit.neem': 'besluit',
  'vrijgave.weiger': 'item',
  'vrijgave.trekIn': 'item',
  'vrijgave.beeindig': 'item',
  'plan.aanvaard': 'actie',
  'plan.wijsAf': 'actie',
  'plan.trekIn': 'actie',
};

/** Whatever is changed in place now throws. */
function bevries<T>(van: T): T {
  if (van === null || typeof van !== 'object' || Object.isFrozen(van)) return van;
  Object.freeze(van);
  for (const deel of Object.values(van)) bevries(deel);
  return van;
}

interface Woord {
  wie: number;
  soort: number;
  zaad: number;
}

const woord: fc.Arbitrary<Woord> = fc.record({
  wie: fc.nat({ max: mensen.length - 1 }),
  soort: fc.nat({ max: 9999 }),
  zaad: fc.integer({ min: 1, max: 0x7fffffff }),
});

const iemand = (wie: number): Wie => mensen[wie % mensen.length] ?? wieIs('noor.devries');

/** Ways out of a story; said too often they would leave nothing to tell. */
const einde: readonly Opdrachttype[] = [
  'casus.weiger',
  'signaal.wijsAf',
  'casus.sluit',
  'casus.herclassificeer',
  'casus.vraagInformatie',
  'voorstel.trekIn',
  'vrijgave.trekIn',
  'vrijgave.beeindig',
];

interface Aanbod {
  type: Opdrachttype;
  over?: string;
  casus: string;
}

const aanbodVoor = (wereld: Wereld, wie: Wie, magEinde: boolean): Aanbod[] =>
  alleZichten(wereld, wie).casus.flatMap((zicht) =>
    (zicht?.mogelijk ?? [])
      .filter(({ kan, type }) => kan && (magEinde || !einde.includes(type)))
      .map((een) => ({ ...een, casus: zicht?.casus ?? '' })),
  );

interface Zin {
  wie: Wie;
  opdracht: Opdracht;
}

/** Most words are what somebody could well say next, the others are anything by anybody. */
function zinVan(wereld: Wereld, { wie, soort, zaad }: Woord): Zin {
  const type = typen[soort % typen.length] ?? 'signaal.meld';
  const wild = { wie: iemand(wie), opdracht: vulIn(type, zaad, wereld) };
  if (soort % 10 < 3) return wild;
  for (let volgende = 0; volgende < mensen.length; volgende += 1) {
    const deze = iemand(wie + volgende);
    const aanbod = aanbodVoor(wereld, deze, soort % 20 === 19);
    if (aanbod.length > 0) return { wie: deze, opdracht: aangenomen(wereld, kiezer(zaad).uit(aanbod), zaad) };
  }
  return wild;
}

/** What is offered, with its form filled in. */
function aangenomen(wereld: Wereld, { type, over, casus }: Aanbod, zaad: number): Opdracht {
  const veld = veldVan[type];
  const waarover = veld && over !== undefined ? { [veld]: over } : {};
  return vulIn(type, zaad, wereld, { ...(naamtCasus(type) ? { casus } : {}), ...waarover });
}

const naamtCasus = (type: Opdrachttype): boolean =>
  !['signaal.meld', 'overleg.sluit', 'overleg.meldAanwezig', 'overleg.verlaat'].includes(type) &&
  !/^overleg\.(vraag|trek|geef|neem)/.test(type);

/** Folds what was accepted anew, as from a journal: through text and back. */
function herlees(zetten: readonly Zet[]) {
  const dossiers: Record<string, CasusDossier | OverlegDossier> = {};
  for (const { gebeurtenis, uitspraak } of zetten) {
    if (!uitspraak.aanvaard) continue;
    const gelezen = JSON.parse(JSON.stringify(gebeurtenis)) as Gebeurtenis;
    const { casus, overleg } = uitspraak.dossiers;
    // Each dossier has a stream of its own, and is folded from it alone or, where both were written, together.
    const eerder = {
      casus: casus && ((dossiers[casus.id] as typeof casus | undefined) ?? nieuweCasus(casus.id)),
      overleg: overleg && ((dossiers[overleg.id] as typeof overleg | undefined) ?? nieuwOverleg(overleg.id)),
    };
    const na = volg(eerder, gelezen);
    for (const een of [na.casus, na.overleg]) if (een) dossiers[een.id] = een;
  }
  return dossiers;
}

const geteld = { woorden: 0, aanvaard: 0, typen: new Set<string>(), fout: new Set<string>() };

function vertel(vanaf: Station, woorden: readonly Woord[]): readonly Zet[] {
  let wereld = vanaf.wereld;
  const zetten = [...vanaf.zetten];
  for (const gezegd of woorden) {
    const { wie, opdracht } = zinVan(wereld, gezegd);
    bevries(wereld.casussen);
    bevries(wereld.overleggen);
    const zet = speel(wereld, wie, bevries(opdracht));
    geteld.woorden += 1;
    if (zet.uitspraak.aanvaard) {
      geteld.aanvaard += 1;
      geteld.typen.add(opdracht.type);
      zetten.push(zet);
    } else {
      geteld.fout.add(zet.uitspraak.code);
      expect(zet.wereld.casussen).toBe(wereld.casussen);
      expect(zet.wereld.overleggen).toBe(wereld.overleggen);
    }
    wereld = zet.wereld;
  }
  expect(herlees(zetten)).toEqual({ ...wereld.casussen, ...wereld.overleggen });
  return zetten;
}

test(`nothing that people say breaks the engine: no error, no trace of a refusal, replay gives the same (seed ${ZAAD})`, () => {
  fc.assert(
    fc.property(fc.constantFrom(...stations), fc.array(woord, { minLength: 60, maxLength: 120 }), (vanaf, woorden) => {
      vertel(vanaf, woorden);
    }),
    { seed: ZAAD, numRuns: 300, endOnFailure: true },
  );
  process.stdout.write(
    `geschiedenis: ${geteld.woorden} woorden, ${geteld.aanvaard} aanvaard, ${geteld.typen.size} typen\n`,
  );
  expect(geteld.woorden).toBeGreaterThan(20_000);
  expect(geteld.aanvaard).toBeGreaterThan(8000);
  // Chance leaves a few of the rarest unsaid; the search of the model says every one.
  expect(geteld.typen.size).toBeGreaterThan(54);
  expect([...geteld.fout].sort()).toEqual(['NIET_GEVONDEN', 'REGEL']);
}, 60_000);

/** All commands without a form that this person could send about this casus and its meeting. */
function* vormloos(wereld: Wereld, casus: string): Generator<Opdracht> {
  const dossier = wereld.casussen[casus];
  const overleg = dossier?.casus.context.overleg?.id;
  if (!dossier) return;
  const { uitvragen, uitzonderingen } = dossier.casus.context;
  const delen: Record<string, string[]> = {
    item: Object.keys(dossier.items),
    besluit: Object.keys(dossier.besluiten),
    actie: Object.keys(dossier.acties),
    uitvraag: Object.keys(uitvragen),
    uitzondering: uitzonderingen.map(({ id }) => id),
  };
  for (const type of zonderVorm) {
    const veld = veldVan[type];
    if (veld) for (const id of delen[veld] ?? []) yield { type, casus, [veld]: id } as unknown as Opdracht;
    else if (!type.startsWith('overleg.')) yield { type, casus } as Opdracht;
    else if (overleg) yield { type, ...(type === 'overleg.open' ? { casus } : {}), overleg } as Opdracht;
  }
}

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
      const { aanvaard } = speel(wereld, wie, opdracht).uitspraak;
      geteld.woorden += 1;
      return aangeboden === aanvaard
        ? []
        : [`${wie.persoon} ${opdracht.type} ${over}: aangeboden ${aangeboden}, aanvaard ${aanvaard}, ${zicht.stand}`];
    });
  });
}

test(`what is offered without a form is accepted, and what is accepted was offered (seed ${ZAAD})`, () => {
  const gevonden = new Set<string>();
  geteld.woorden = 0;
  fc.assert(
    fc.property(fc.constantFrom(...stations), fc.array(woord, { minLength: 30, maxLength: 60 }), (vanaf, woorden) => {
      const laatste = vertel(vanaf, woorden).at(-1)?.wereld;
      if (laatste) for (const wie of mensen) for (const een of verschillen(laatste, wie)) gevonden.add(een);
    }),
    { seed: ZAAD, numRuns: 80 },
  );
  expect([...gevonden].slice(0, 10)).toEqual([]);
  expect(geteld.woorden).toBeGreaterThan(5000);
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
  expect(herlees(zetten)).toEqual({ ...wereld.casussen, ...wereld.overleggen });
});
