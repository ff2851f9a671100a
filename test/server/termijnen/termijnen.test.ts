import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Gebeurtenis } from '../../../machines/gebeurtenissen.ts';
import type { Casuszicht, Werkvoorraadzicht } from '../../../machines/zicht/soorten.ts';
import * as route from '../../../server/demo/route.ts';
import type { Journaal, Toevoeging } from '../../../server/journal/journaal.ts';
import { geheugenJournaal } from '../../../server/journal/openen.ts';
import { maakLogboek } from '../../../server/logboek.ts';
import { startTermijnen, type Termijndelen } from '../../../server/termijnen/termijnen.ts';
import { type Huisproef, openPad, opSchijf } from '../../support/huisproef.ts';
import { verhaal } from '../../support/verhalen.ts';
import { bewerk } from '../journal/hulp.ts';

/*
 * The alarm of the house over a real command path and a real journal, with a clock that stands still until it is set.
 * Only timers, the date and the stopwatch are of the test; the disk, the locks and the promises are not.
 */

const DAG = 86_400_000;
const MINUUT = 60_000;
/** Past the month in which somebody must be told, and before a signal that nobody takes up goes. */
const VIJF_WEKEN = 35 * DAG;
const reden = 'Een reden die genoeg zegt.';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  vi.setSystemTime('2026-06-01T08:00:00.000Z');
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets everything that is under way come to an end: commits wait for a turn of the loop, not for a timer. */
async function rust(): Promise<void> {
  for (let i = 0; i < 300; i += 1) await new Promise((klaar) => setImmediate(klaar));
}

/** The process slept: the clock is later, and no timer went off meanwhile. */
async function slaap(ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms);
  await vi.advanceTimersByTimeAsync(MINUUT);
  await rust();
}

/** The process is awake all that time. */
async function wacht(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await rust();
}

type Lapse = Extract<Gebeurtenis, { type: 'termijn.verstrijk' }>;
const isLapse = (een: Gebeurtenis): een is Lapse => een.type === 'termijn.verstrijk';
const merk = ({ casus, termijn, over, voor }: Lapse) => `${voor} ${termijn} ${over ?? ''} ${casus}`;

/** Everything that is on record about terms that passed, whatever stream it is in. */
async function lapses(journaal: Journaal<Gebeurtenis>): Promise<Lapse[]> {
  const stromen = (await journaal.stromen()).filter(({ soort, vernietigd }) => soort === 'casus' && !vernietigd);
  const regels = await Promise.all(stromen.map(({ stroom }) => journaal.lees(stroom)));
  return regels.flat().flatMap(({ gebeurtenis }) => (isLapse(gebeurtenis) ? [gebeurtenis] : []));
}

/** The same journal, that tells beside it what was appended, in order; `eerst` runs before each append of a lapse. */
function meeluisterend(journaal: Journaal<Gebeurtenis>, eerst: () => Promise<void> | void = () => undefined) {
  const gehoord: Lapse[] = [];
  const over: Journaal<Gebeurtenis> = {
    ...journaal,
    async voegToe(toevoeging: Toevoeging<Gebeurtenis>) {
      const nieuw = toevoeging.stroken.flatMap(({ gebeurtenissen }) => gebeurtenissen).filter(isLapse);
      if (nieuw.length > 0) await eerst();
      await journaal.voegToe(toevoeging);
      gehoord.push(...nieuw);
    },
  };
  return { journaal: over, gehoord };
}

interface Wakker {
  fouten: unknown[];
  sluit(): Promise<void>;
}

/** Starts the alarm, and stops it after the test if that was not done. */
function start({ journaal, casussen }: Huisproef, anders: Partial<Termijndelen> = {}): Wakker {
  const fouten: unknown[] = [];
  const logboek = maakLogboek('silent');
  logboek.error = (...wat: unknown[]) => void fouten.push(wat);
  const wakker = startTermijnen({ journaal, casussen, nu: () => new Date(), logboek, ...anders });
  onTestFinished(() => wakker.sluit());
  return { fouten, sluit: wakker.sluit };
}

const inGeheugen = async () => openPad(await geheugenJournaal<Gebeurtenis>());

/** Three casussen whose clocks end on different days: an addition, a question, and two people who were not told. */
async function drie(proef: Huisproef): Promise<{ aanvulling: string; uitvraag: string; signaal: string }> {
  const { verteller: v } = proef;
  const signaal = await route.signaal(v, verhaal);
  const uitvraag = await route.uitvraag(v, verhaal);
  await v.zegt('amir.haddad', { type: 'uitvraag.stel', casus: uitvraag, aan: ['ruben.kok'], vraag: reden });
  const aanvulling = await route.aanmelding(v, verhaal);
  await v.zegt('noor.devries', { type: 'aanmelding.vraagAanvulling', casus: aanvulling, vraag: reden });
  return { aanvulling, uitvraag, signaal };
}

const stand = async (proef: Huisproef, casus: string) =>
  (await proef.zie<Casuszicht>('noor.devries', { wat: 'casus', casus }))?.stand;

describe('a house that is awake', () => {
  test('writes down a term in the first second after it, and nothing before', async () => {
    const proef = await inGeheugen();
    const { aanvulling } = await drie(proef);
    start(proef);
    await wacht(2 * MINUUT);
    // Monday 1 June: five working days later is Monday 8 June, until midnight in Amsterdam.
    vi.setSystemTime('2026-06-08T21:59:59.000Z');
    await wacht(0);
    await wacht(990);
    expect(await stand(proef, aanvulling)).toBe('aanmelding.aanvullen');
    await wacht(MINUUT);
    expect(await stand(proef, aanvulling)).toBe('aanmelding.ingediend');
    const [eerste] = (await lapses(proef.journaal)).filter(({ termijn }) => termijn === 'aanvulling');
    expect(eerste).toMatchObject({ voor: '2026-06-08T21:59:59.000Z', stempel: { door: { persoon: 'systeem' } } });
  });

  test('wakes when somebody brings an earlier term, without asking every second', async () => {
    const proef = await inGeheugen();
    const casus = await route.aanmelding(proef.verteller, verhaal);
    let gevraagd = 0;
    const journaal = {
      wekker: (aantal: number) => {
        gevraagd += 1;
        return proef.journaal.wekker(aantal);
      },
    };
    start(proef, { journaal });
    await wacht(30 * MINUUT);
    expect(gevraagd).toBeLessThanOrEqual(35);
    await proef.doe('noor.devries', { type: 'aanmelding.vraagAanvulling', casus, vraag: reden });
    await wacht(1000);
    const erna = gevraagd;
    expect(erna).toBeGreaterThan(30);
    vi.setSystemTime('2026-06-08T22:00:00.000Z');
    await wacht(MINUUT);
    expect(await stand(proef, casus)).toBe('aanmelding.ingediend');
  });

  test('is at rest beside what is overdue: nothing is written, and the overview is asked once a minute', async () => {
    const proef = await inGeheugen();
    const casus = await route.signaal(proef.verteller, verhaal);
    start(proef);
    await slaap(VIJF_WEKEN);
    expect(await lapses(proef.journaal)).toHaveLength(1);
    const voor = (await proef.journaal.lees(casus)).length;
    const gevraagd = vi.spyOn(proef.journaal, 'wekker');
    await wacht(60 * MINUUT);
    expect((await proef.journaal.lees(casus)).length).toBe(voor);
    expect(gevraagd.mock.calls.length).toBeLessThanOrEqual(61);
    gevraagd.mockRestore();
  });
});

describe('a house that slept', () => {
  test('for five weeks: every term is written down once, the longest overdue first', async () => {
    const bron = await geheugenJournaal<Gebeurtenis>();
    const { journaal, gehoord } = meeluisterend(bron);
    const proef = openPad(journaal);
    const { aanvulling, uitvraag } = await drie(proef);
    start(proef);
    await slaap(VIJF_WEKEN);
    expect(gehoord.map(({ termijn }) => termijn).sort()).toEqual([
      ...['aanvulling', 'informeren', 'informeren', 'informeren', 'uitvraag', 'uitvraag'],
    ]);
    expect(gehoord.map(({ voor }) => voor)).toEqual(gehoord.map(({ voor }) => voor).toSorted());
    expect(new Set(gehoord.map(merk)).size).toBe(gehoord.length);
    expect(await stand(proef, aanvulling)).toBe('aanmelding.ingediend');
    expect(await proef.zie('ruben.kok', { wat: 'casus', casus: uitvraag })).toBeNull();
    await slaap(7 * DAG);
    expect(await lapses(journaal)).toHaveLength(gehoord.length);
  });

  test('through a restart: what was written stands, the rest follows', async () => {
    const { proef, heropen } = await opSchijf();
    await drie(proef);
    let nog = 2;
    const eerst = start(proef, {
      casussen: {
        ...proef.casussen,
        behandel: (envelop, wie) => {
          nog -= 1;
          if (nog === 0) void eerst.sluit();
          return proef.casussen.behandel(envelop, wie);
        },
      },
    });
    await slaap(VIJF_WEKEN);
    const half = (await lapses(proef.journaal)).map(merk);
    expect(half).toHaveLength(2);
    const later = await heropen();
    start(later);
    await slaap(0);
    const alle = (await lapses(later.journaal)).map(merk);
    expect(alle).toEqual(expect.arrayContaining(half));
    expect(alle).toHaveLength(6);
    expect(new Set(alle).size).toBe(6);
  });

  test('or whose clock was set back does not say again what it said', async () => {
    const proef = await inGeheugen();
    await drie(proef);
    start(proef);
    await slaap(VIJF_WEKEN);
    const eerst = (await lapses(proef.journaal)).map(merk);
    vi.setSystemTime('2026-06-02T08:00:00.000Z');
    await wacht(10 * MINUUT);
    vi.setSystemTime('2026-07-06T09:00:00.000Z');
    await wacht(10 * MINUUT);
    expect((await lapses(proef.journaal)).map(merk)).toEqual(eerst);
  });

  test('for five years destroys what was closed, when its term is over', async () => {
    const proef = await inGeheugen();
    const { verteller: v } = proef;
    const casus = await route.classificatie(v, verhaal, 'enkelvoudig');
    const op = v.datum(0);
    await v.zegt('femke.bos', {
      ...{ type: 'toestemming.registreer', casus, soort: 'hulp', gegeven: true },
      ...{ omvang: reden, gevraagdOp: op, doel: reden, wijze: 'mondeling' },
    });
    await v.zegt('femke.bos', route.informeer(v, casus));
    await v.zegt('noor.devries', {
      ...{ type: 'overdracht.bied', casus, ontvanger: 'mila.jansen', gegevens: reden },
      ...{ noodzaak: reden, grondslag: 'wgs231' },
    });
    await v.zegt('mila.jansen', { type: 'overdracht.aanvaard', casus });
    await v.zegt('lotte.bakker', { type: 'casus.sluit', casus, resultaat: 'doelenBehaald' });
    expect(await proef.zie('noor.devries', { wat: 'casus', casus })).toBeNull();
    start(proef);
    await slaap(5 * 366 * DAG);
    expect((await proef.journaal.stromen()).filter(({ stroom }) => stroom === casus)).toMatchObject([
      { vernietigd: true },
    ]);
    for (const wie of ['noor.devries', 'lotte.bakker', 'ineke.mulder'])
      expect(await proef.zie(wie, { wat: 'casus', casus })).toBeNull();
  });
});

describe('a term that somebody just kept', () => {
  test('is refused by the machine, which is no error and keeps nothing else waiting', async () => {
    const proef = await inGeheugen();
    const { aanvulling } = await drie(proef);
    const { fouten } = start(proef, {
      casussen: {
        ...proef.casussen,
        behandel: async (envelop, wie) => {
          if (envelop.type === 'termijn.verstrijk' && envelop.termijn === 'aanvulling')
            await proef.doe('femke.bos', {
              type: 'aanmelding.vulAan',
              casus: aanvulling,
              aanmelding: verhaal.aanmelding,
            });
          return proef.casussen.behandel(envelop, wie);
        },
      },
    });
    await slaap(VIJF_WEKEN);
    await wacht(5 * MINUUT);
    const gezegd = (await lapses(proef.journaal)).map(({ termijn }) => termijn).sort();
    expect(gezegd).toEqual(['informeren', 'informeren', 'informeren', 'uitvraag', 'uitvraag']);
    expect(fouten).toEqual([]);
  });
});

describe('when writing fails', () => {
  test('it is tried again, later and later, and written once', async () => {
    let kapot = 3;
    const pogingen: number[] = [];
    const { journaal, gehoord } = meeluisterend(await geheugenJournaal<Gebeurtenis>(), () => {
      pogingen.push(Date.now());
      kapot -= 1;
      if (kapot >= 0) throw new Error('de schijf is er even niet');
    });
    const proef = openPad(journaal);
    await route.signaal(proef.verteller, verhaal);
    const { fouten } = start(proef);
    await slaap(VIJF_WEKEN);
    await wacht(MINUUT);
    expect(gehoord).toHaveLength(1);
    expect(fouten).toHaveLength(3);
    const tussen = pogingen.slice(1).map((een, i) => een - (pogingen[i] ?? 0));
    expect(tussen.map((een) => Math.round(een / 1000))).toEqual([1, 2, 4]);
  });

  test('of one casus, the others do not wait for it', async () => {
    const proef = await inGeheugen();
    const { aanvulling } = await drie(proef);
    start(proef, {
      casussen: {
        ...proef.casussen,
        verstreken: async (casus, poging) => {
          if (casus === aanvulling) throw new Error('deze is stuk');
          return proef.casussen.verstreken(casus, poging);
        },
      },
    });
    await slaap(VIJF_WEKEN);
    expect(await lapses(proef.journaal)).toHaveLength(4);
  });
});

describe('two servers on one journal', () => {
  test('write down every term once, and come to rest', async () => {
    const { journaal, gehoord } = meeluisterend(await geheugenJournaal<Gebeurtenis>());
    const [een, ander] = [openPad(journaal), openPad(journaal)];
    await drie(een);
    const wakkeren = [start(een), start(ander)];
    await slaap(VIJF_WEKEN);
    await wacht(10 * MINUUT);
    expect(gehoord).toHaveLength(6);
    expect(new Set(gehoord.map(merk)).size).toBe(6);
    expect(await lapses(journaal)).toHaveLength(6);
    expect(wakkeren.flatMap(({ fouten }) => fouten)).toEqual([]);
  });
});

describe('stopping', () => {
  test('waits for what is being written, and begins nothing after it', async () => {
    let laatGaan: () => void = () => undefined;
    const deur = new Promise<void>((open) => {
      laatGaan = open;
    });
    const { journaal, gehoord } = meeluisterend(await geheugenJournaal<Gebeurtenis>(), () => deur);
    const proef = openPad(journaal);
    await drie(proef);
    const { sluit } = start(proef);
    await slaap(VIJF_WEKEN);
    let dicht = false;
    const einde = sluit().then(() => {
      dicht = true;
    });
    await rust();
    expect([dicht, gehoord.length]).toEqual([false, 0]);
    laatGaan();
    await einde;
    expect(gehoord).toHaveLength(1);
    await slaap(DAG);
    expect(gehoord).toHaveLength(1);
  });
});

describe('an overview of before there were alarms', () => {
  test('is looked through once after the upgrade, and then knows when to ring', async () => {
    const { map, proef, heropen } = await opSchijf();
    const { verteller: v } = proef;
    const casus = await route.signaal(v, verhaal);
    await proef.journaal.sluit();
    bewerk(map, 'ALTER TABLE overzicht DROP COLUMN wekt');
    const later = await heropen();
    expect(await later.journaal.wekker(10)).toEqual([{ stroom: casus, op: '1970-01-01T00:00:00.000Z' }]);
    start(later);
    await wacht(MINUUT);
    expect(await later.journaal.wekker(10)).toEqual([{ stroom: casus, op: '2026-07-01T22:00:00.000Z' }]);
    expect((await later.journaal.lees(casus)).length).toBe(1);
    await slaap(VIJF_WEKEN);
    expect(await lapses(later.journaal)).toHaveLength(1);
  });

  test('is written anew when it has names that it did not have', async () => {
    const { map, proef, heropen } = await opSchijf();
    const casus = await route.signaal(proef.verteller, verhaal);
    await proef.journaal.sluit();
    bewerk(map, "UPDATE overzicht SET tokens = ''");
    bewerk(map, 'PRAGMA user_version = 1');
    const later = await heropen();
    const gevonden = async () =>
      (await later.journaal.overzicht({ voor: ['rol:fg'], soort: 'casus', aantal: 10 })).stromen;
    expect(await gevonden()).toEqual([]);
    start(later);
    await wacht(MINUUT);
    expect(await gevonden()).toEqual([casus]);
  });
});

describe('what is overdue', () => {
  const lijst = (proef: Huisproef, persoon: string) =>
    proef.zie<Werkvoorraadzicht>(persoon, { wat: 'werkvoorraad', teLaat: true });

  test('is found by who asks for it, and counted, as far as it is theirs to know', async () => {
    const proef = await inGeheugen();
    const { signaal, aanvulling, uitvraag } = await drie(proef);
    start(proef);
    expect((await lijst(proef, 'noor.devries'))?.regels).toEqual([]);
    await slaap(VIJF_WEKEN);
    const ids = (zicht: Werkvoorraadzicht | null) => zicht?.regels.map(({ casus }) => casus).sort();
    const alle = [signaal, aanvulling, uitvraag].sort();
    expect(ids(await lijst(proef, 'noor.devries'))).toEqual(alle);
    expect(ids(await lijst(proef, 'ineke.mulder'))).toEqual(alle);
    // In triage, and so among those who decide on informing; in the other two she has no role.
    expect(ids(await lijst(proef, 'lotte.bakker'))).toEqual([uitvraag]);
    expect(ids(await lijst(proef, 'ruben.kok'))).toEqual([]);
    const gewoon = await proef.zie<Werkvoorraadzicht>('noor.devries', { wat: 'werkvoorraad' });
    expect(gewoon?.teLaat).toBe(3);
    await proef.doe('femke.bos', {
      ...{ type: 'betrokkene.informeer', casus: signaal, kanaal: 'brief', op: '2026-07-01', rechten: true },
    });
    expect(ids(await lijst(proef, 'noor.devries'))).toEqual([aanvulling, uitvraag].sort());
  });

  test('stands first in the list', async () => {
    const proef = await inGeheugen();
    const oud = await route.signaal(proef.verteller, verhaal);
    start(proef);
    await slaap(VIJF_WEKEN);
    const nieuw = openPad(proef.journaal);
    await route.signaal(nieuw.verteller, verhaal);
    const zicht = await proef.zie<Werkvoorraadzicht>('noor.devries', { wat: 'werkvoorraad' });
    expect(zicht?.regels.map(({ casus, termijn }) => [casus === oud, termijn?.stand])).toEqual([
      [true, 'teLaat'],
      [false, 'loopt'],
    ]);
  });
});

test('the same command of the house sent twice has one effect', async () => {
  const proef = await inGeheugen();
  const casus = await route.signaal(proef.verteller, verhaal);
  vi.setSystemTime('2026-08-01T08:00:00.000Z');
  const [opdracht] = await proef.casussen.verstreken(casus, 0);
  if (!opdracht) throw new Error('er is niets verstreken');
  expect((await proef.casussen.verstreken(casus, 0))[0]).toEqual(opdracht);
  const { systeem } = await import('../../../machines/wie.ts');
  const antwoorden = await Promise.all([1, 2, 3].map(() => proef.casussen.behandel(opdracht, systeem)));
  expect(new Set(antwoorden.map((een) => JSON.stringify(een))).size).toBe(1);
  expect(await proef.casussen.behandel({ ...opdracht, opdracht: randomUUID() }, systeem)).toMatchObject({
    aanvaard: false,
    fout: { ontbreekt: [{ regel: 'E-5' }] },
  });
  expect(await lapses(proef.journaal)).toHaveLength(1);
});
