import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SCHEMA } from '../../../machines/opwaarderen.ts';
import { AlBehandeld, OnbekendeStroom, Vernietigd, VersieConflict } from '../../../server/journal/fouten.ts';
import type { Journaal, Overzichtsregel, Strook } from '../../../server/journal/journaal.ts';
import { gebeurtenissen, nieuweStroom, OP, toevoeging, vul } from './hulp.ts';

/** A fresh journal for one test, and, if the store outlives its process, the way to open the same one again. */
export interface Proefopstelling {
  journaal: Journaal;
  heropen?: () => Promise<Journaal>;
  ruimOp: () => Promise<void>;
}

/** What every journal promises, whatever store it has. */
export function journaalContract(maak: () => Promise<Proefopstelling>): void {
  let opstelling: Proefopstelling;
  let journaal: Journaal;

  beforeEach(async () => {
    opstelling = await maak();
    journaal = opstelling.journaal;
  });
  afterEach(() => opstelling.ruimOp());

  const heropen = async () => {
    if (opstelling.heropen) journaal = await opstelling.heropen();
  };

  describe('lezen en toevoegen', () => {
    test('wat is toegevoegd, komt er in volgorde weer uit', async () => {
      const stroom = nieuweStroom();
      const lijst = [
        { type: 'a', tekst: 'ëén' },
        { type: 'b', diep: { lijst: [1, null, true] } },
      ];
      await journaal.voegToe(toevoeging({ stroom, gebeurtenissen: lijst }));
      await journaal.voegToe(toevoeging({ stroom, verwacht: 2, gebeurtenissen: ['c'] }));

      expect(await journaal.lees(stroom)).toEqual([
        { stroom, versie: 1, op: OP, schema: SCHEMA, gebeurtenis: lijst[0] },
        { stroom, versie: 2, op: OP, schema: SCHEMA, gebeurtenis: lijst[1] },
        { stroom, versie: 3, op: OP, schema: SCHEMA, gebeurtenis: 'c' },
      ]);
      expect((await journaal.lees(stroom, 2)).map(({ versie }) => versie)).toEqual([3]);
      expect(await journaal.lees(stroom, 3)).toEqual([]);
      expect(await journaal.lees(stroom, 9)).toEqual([]);
    });

    test('een onbekende stroom is leeg', async () => {
      expect(await journaal.lees('niemand')).toEqual([]);
    });

    test('wat is toegevoegd, is er na heropenen nog', async () => {
      const stroom = nieuweStroom();
      await vul(journaal, stroom, 3);
      await heropen();
      expect(await gebeurtenissen(journaal, stroom)).toEqual([1, 2, 3].map((i) => ({ type: 'nr', i })));
      await vul(journaal, stroom, 1, 3);
      expect(await journaal.verifieer()).toEqual([]);
    });

    test('stromen noemt alles in volgorde van ontstaan', async () => {
      const [een, twee] = [nieuweStroom(), nieuweStroom()];
      await journaal.voegToe(toevoeging({ stroom: een, overzicht: lijn('triage', null, ['pia']) }));
      await journaal.voegToe(toevoeging({ stroom: twee, soort: 'overleg' }));
      await vul(journaal, een, 1, 1);
      expect(await journaal.stromen()).toEqual([
        { stroom: een, soort: 'casus', versie: 2, vernietigd: false, fase: 'triage' },
        { stroom: twee, soort: 'overleg', versie: 1, vernietigd: false, fase: null },
      ]);
    });
  });

  describe('versies', () => {
    test.each([0, 1, 3])('na versie 2 is verwacht %i een conflict', async (verwacht) => {
      const stroom = nieuweStroom();
      await vul(journaal, stroom, 2);
      const fout = await journaal.voegToe(toevoeging({ stroom, verwacht })).catch((e) => e);
      expect(fout).toBeInstanceOf(VersieConflict);
      expect(fout).toMatchObject({ stroom, verwacht });
      expect((await journaal.lees(stroom)).length).toBe(2);
    });

    test('een conflict in één van meer stromen laat van geen iets achter', async () => {
      const [goed, nieuw, fout] = [nieuweStroom(), nieuweStroom(), nieuweStroom()];
      await vul(journaal, goed, 1);
      await vul(journaal, fout, 2);
      const verzoek = { afzender: 'pia', opdracht: 'alles-of-niets' };
      const strook = (stroom: string, verwacht: number): Strook => ({
        ...{ stroom, soort: 'casus', verwacht, gebeurtenissen: [{ type: 'samen' }] },
      });
      const stroken = [strook(goed, 1), strook(nieuw, 0), strook(fout, 1)];

      await expect(journaal.voegToe({ verzoek, uitspraak: 1, op: OP, stroken })).rejects.toThrow(VersieConflict);
      expect((await journaal.lees(goed)).length).toBe(1);
      expect(await journaal.lees(nieuw)).toEqual([]);
      expect(await journaal.uitspraak(verzoek)).toBeUndefined();

      await journaal.voegToe({ verzoek, uitspraak: 1, op: OP, stroken: [...stroken.slice(0, 2), strook(fout, 2)] });
      expect((await journaal.lees(goed)).length).toBe(2);
      expect((await journaal.lees(nieuw)).length).toBe(1);
      expect((await journaal.lees(fout)).length).toBe(3);
    });

    test('vijftig tegelijk op één stroom: elke versie heeft één winnaar en er valt geen gat', async () => {
      const stroom = nieuweStroom();
      await Promise.all(Array.from({ length: 50 }, (_, wie) => houVol(journaal, stroom, wie)));
      const regels = await journaal.lees(stroom);
      expect(regels.map(({ versie }) => versie)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
      expect(new Set(regels.map(({ gebeurtenis }) => JSON.stringify(gebeurtenis))).size).toBe(50);
      expect(await journaal.verifieer()).toEqual([]);
    });

    test('vijftig tegelijk met dezelfde verwachting: één lukt', async () => {
      const stroom = nieuweStroom();
      const uitslagen = await Promise.allSettled(
        Array.from({ length: 50 }, () => journaal.voegToe(toevoeging({ stroom }))),
      );
      const mislukt = uitslagen.filter((u) => u.status === 'rejected');
      expect(mislukt.length).toBe(49);
      expect(mislukt.every(({ reason }) => reason instanceof VersieConflict)).toBe(true);
      expect((await journaal.lees(stroom)).length).toBe(1);
    });

    test('tegelijk op veel stromen: alles lukt, en één conflict raakt de andere niet', async () => {
      const stromen = Array.from({ length: 60 }, nieuweStroom);
      const bezet = nieuweStroom();
      await vul(journaal, bezet, 1);
      const uitslagen = await Promise.allSettled(
        [...stromen.slice(0, 30), bezet, ...stromen.slice(30)].map((stroom) =>
          journaal.voegToe(toevoeging({ stroom })),
        ),
      );
      expect(uitslagen.filter(({ status }) => status === 'rejected').length).toBe(1);
      expect(uitslagen[30]?.status).toBe('rejected');
      for (const stroom of stromen) expect((await journaal.lees(stroom)).length).toBe(1);
      expect(await journaal.verifieer()).toEqual([]);
    });
  });

  describe('één keer', () => {
    test('dezelfde opdracht van dezelfde afzender heeft één gevolg en één uitspraak, ook na heropenen', async () => {
      const stroom = nieuweStroom();
      const verzoek = { afzender: 'pia', opdracht: 'eenmalig' };
      await journaal.voegToe(toevoeging({ stroom }, { verzoek, uitspraak: { eerste: true } }));
      const nogEens = () => journaal.voegToe(toevoeging({ stroom, verwacht: 1 }, { verzoek, uitspraak: 'tweede' }));

      for (const stap of [async () => {}, heropen]) {
        await stap();
        const fout = await nogEens().catch((e) => e);
        expect(fout).toBeInstanceOf(AlBehandeld);
        expect(fout.uitspraak).toEqual({ eerste: true });
        expect(await journaal.uitspraak(verzoek)).toEqual({ eerste: true });
        expect((await journaal.lees(stroom)).length).toBe(1);
      }
    });

    test('ook als de verwachting intussen niet meer klopt', async () => {
      const stroom = nieuweStroom();
      const zelfde = toevoeging({ stroom });
      await journaal.voegToe(zelfde);
      await expect(journaal.voegToe(zelfde)).rejects.toThrow(AlBehandeld);
    });

    test('ook als beide tegelijk komen, met elk een eigen stroom', async () => {
      const [een, twee] = [nieuweStroom(), nieuweStroom()];
      const verzoek = { afzender: 'pia', opdracht: 'tegelijk' };
      const uitslagen = await Promise.allSettled(
        [een, twee].map((stroom) => journaal.voegToe(toevoeging({ stroom }, { verzoek, uitspraak: stroom }))),
      );
      const mislukt = uitslagen.filter((u) => u.status === 'rejected');
      expect(mislukt.length).toBe(1);
      expect(mislukt[0]?.reason).toBeInstanceOf(AlBehandeld);
      expect((await journaal.lees(een)).length + (await journaal.lees(twee)).length).toBe(1);
    });

    test('een ander met dezelfde opdracht merkt er niets van', async () => {
      const stroom = nieuweStroom();
      await journaal.voegToe(toevoeging({ stroom }, { verzoek: { afzender: 'pia', opdracht: 'x' } }));
      const ander = { afzender: 'nia', opdracht: 'x' };
      expect(await journaal.uitspraak(ander)).toBeUndefined();
      await journaal.voegToe(toevoeging({ stroom, verwacht: 1 }, { verzoek: ander, uitspraak: 'van nia' }));
      expect(await journaal.uitspraak(ander)).toBe('van nia');
    });

    test('een weigering wordt onthouden zonder een regel', async () => {
      const verzoek = { afzender: 'pia', opdracht: 'geweigerd' };
      await journaal.voegToe({ verzoek, uitspraak: null, op: OP, stroken: [] });
      expect(await journaal.uitspraak(verzoek)).toBeNull();
      const nogEens = journaal.voegToe({ verzoek, uitspraak: 'anders', op: OP, stroken: [] });
      await expect(nogEens).rejects.toThrow(AlBehandeld);
    });
  });

  describe('overzicht', () => {
    const zet = async (fase: string, termijn: string | null, voor: string[], soort: 'casus' | 'overleg' = 'casus') => {
      const stroom = nieuweStroom();
      await journaal.voegToe(toevoeging({ stroom, soort, overzicht: lijn(fase, termijn, voor) }));
      return stroom;
    };
    const dag = (n: number) => `2026-04-${String(n).padStart(2, '0')}T10:00:00.000Z`;

    test('op termijn, zonder termijn achteraan, dan op stroom; niet wat een ander ziet', async () => {
      const laat = await zet('triage', dag(9), ['pia']);
      const geen = [await zet('triage', null, ['pia']), await zet('plan', null, ['rol:regie'])].sort();
      const vroeg = await zet('plan', dag(1), ['rol:regie', 'pia']);
      await zet('triage', dag(1), ['nia']);
      await zet('triage', dag(1), ['pia'], 'overleg');

      expect(await journaal.overzicht({ voor: ['pia', 'rol:regie'], soort: 'casus', aantal: 25 })).toEqual({
        stromen: [vroeg, laat, ...geen],
        perFase: { triage: 2, plan: 2 },
        verder: null,
      });
      expect(await journaal.overzicht({ voor: ['onbekend'], soort: 'casus', aantal: 25 })).toEqual({
        stromen: [],
        perFase: {},
        verder: null,
      });
      expect(await journaal.overzicht({ voor: [], soort: 'casus', aantal: 25 })).toMatchObject({ stromen: [] });
    });

    test('bladzijden sluiten aan, ook met fasen en na heropenen', async () => {
      const stromen: string[] = [];
      for (let i = 0; i < 23; i += 1)
        stromen.push(await zet(i % 2 ? 'even' : 'oneven', i > 20 ? null : dag(i + 1), ['pia']));
      await heropen();
      const alles = await blader(journaal, { voor: ['pia'], soort: 'casus', aantal: 5 });
      expect(alles.stromen).toEqual(stromen);
      expect(alles.bladzijden).toBe(5);
      const oneven = await blader(journaal, { voor: ['pia'], soort: 'casus', aantal: 4, fasen: ['oneven'] });
      expect(oneven.stromen).toEqual(stromen.filter((_, i) => i % 2 === 0));
      expect(oneven.perFase).toEqual({ oneven: 12, even: 11 });
    });

    test('een precies volle bladzijde is de laatste', async () => {
      await zet('a', null, ['pia']);
      await zet('a', null, ['pia']);
      expect((await journaal.overzicht({ voor: ['pia'], soort: 'casus', aantal: 2 })).verder).toBeNull();
    });

    test('een nieuwe lijn vervangt de oude, geen lijn laat haar staan, null haalt haar weg', async () => {
      const stroom = await zet('triage', null, ['pia']);
      const kijk = async (wie: string) =>
        (await journaal.overzicht({ voor: [wie], soort: 'casus', aantal: 9 })).perFase;

      await journaal.voegToe(toevoeging({ stroom, verwacht: 1, overzicht: lijn('plan', null, ['nia']) }));
      expect([await kijk('pia'), await kijk('nia')]).toEqual([{}, { plan: 1 }]);
      await journaal.voegToe(toevoeging({ stroom, verwacht: 2 }));
      expect(await kijk('nia')).toEqual({ plan: 1 });
      await journaal.voegToe(toevoeging({ stroom, verwacht: 3, overzicht: null }));
      expect(await kijk('nia')).toEqual({});
    });

    test('alleen een andere termijn, of alleen iemand anders, is ook een nieuwe lijn, ook na heropenen', async () => {
      const eerst = await zet('triage', dag(2), ['pia']);
      const tweede = await zet('triage', dag(3), ['pia']);
      const kijk = async (wie: string) =>
        (await journaal.overzicht({ voor: [wie], soort: 'casus', aantal: 9 })).stromen;

      await journaal.voegToe(toevoeging({ stroom: tweede, verwacht: 1, overzicht: lijn('triage', dag(1), ['pia']) }));
      expect(await kijk('pia')).toEqual([tweede, eerst]);
      await journaal.voegToe(toevoeging({ stroom: tweede, verwacht: 2, overzicht: lijn('triage', dag(1), ['nia']) }));
      expect([await kijk('pia'), await kijk('nia')]).toEqual([[eerst], [tweede]]);
      await heropen();
      expect([await kijk('pia'), await kijk('nia')]).toEqual([[eerst], [tweede]]);
    });

    test('een toevoeging die niet doorging, verandert het overzicht niet', async () => {
      const stroom = await zet('triage', null, ['pia']);
      const mislukt = toevoeging({ stroom, verwacht: 7, overzicht: lijn('plan', null, ['nia']) });
      await expect(journaal.voegToe(mislukt)).rejects.toThrow(VersieConflict);
      expect((await journaal.overzicht({ voor: ['pia'], soort: 'casus', aantal: 9 })).perFase).toEqual({ triage: 1 });
    });

    test.each([0, 201, Number.NaN])('een bladzijde van %d wordt geweigerd', async (aantal) => {
      await expect(journaal.overzicht({ voor: ['pia'], soort: 'casus', aantal })).rejects.toThrow(RangeError);
    });
  });

  describe('vernietigen', () => {
    test('onleesbaar, uit het overzicht, de rest blijft en de keten klopt, ook na heropenen', async () => {
      const [stroom, ander] = [nieuweStroom(), nieuweStroom()];
      await journaal.voegToe(toevoeging({ stroom, overzicht: lijn('plan', null, ['pia']) }));
      await vul(journaal, stroom, 2, 1);
      await vul(journaal, ander, 1);
      await journaal.vernietig(stroom, { jaar: 2026, uitkomst: 'afgesloten' }, OP);

      for (const stap of [async () => {}, heropen]) {
        await stap();
        await expect(journaal.lees(stroom)).rejects.toThrow(Vernietigd);
        await expect(journaal.lees(stroom, 99)).rejects.toThrow(Vernietigd);
        await expect(journaal.voegToe(toevoeging({ stroom, verwacht: 4 }))).rejects.toThrow(Vernietigd);
        expect(await journaal.rest(stroom)).toEqual({ jaar: 2026, uitkomst: 'afgesloten' });
        expect((await journaal.overzicht({ voor: ['pia'], soort: 'casus', aantal: 9 })).stromen).toEqual([]);
        expect(await journaal.verifieer()).toEqual([]);
        expect((await journaal.lees(ander)).length).toBe(1);
        const stand = (await journaal.stromen()).find((s) => s.stroom === stroom);
        expect(stand).toMatchObject({ vernietigd: true, versie: 4, fase: null });
      }
    });

    test('wie zijn opdracht herhaalt, krijgt nog steeds de uitspraak van toen', async () => {
      const stroom = nieuweStroom();
      const eerste = toevoeging({ stroom }, { uitspraak: 'toen' });
      await journaal.voegToe(eerste);
      await journaal.vernietig(stroom, null, OP);
      await expect(journaal.voegToe(eerste)).rejects.toMatchObject({ name: 'AlBehandeld', uitspraak: 'toen' });
    });

    test('nog eens vernietigen laat de eerste rest staan', async () => {
      const stroom = nieuweStroom();
      await vul(journaal, stroom, 1);
      await journaal.vernietig(stroom, 'eerste', OP);
      await journaal.vernietig(stroom, 'tweede', OP);
      expect(await journaal.rest(stroom)).toBe('eerste');
    });

    test('terwijl er geschreven wordt', async () => {
      const stroom = nieuweStroom();
      await vul(journaal, stroom, 1);
      await Promise.allSettled([
        ...Array.from({ length: 5 }, () => journaal.voegToe(toevoeging({ stroom, verwacht: 1 }))),
        journaal.vernietig(stroom, 'rest', OP),
      ]);
      expect(await journaal.rest(stroom)).toBe('rest');
      expect(await journaal.verifieer()).toEqual([]);
    });

    test('wat er niet is, kan niet weg; wat niet weg is, heeft geen rest', async () => {
      await expect(journaal.vernietig('niemand', null, OP)).rejects.toThrow(OnbekendeStroom);
      const stroom = nieuweStroom();
      await vul(journaal, stroom, 1);
      expect(await journaal.rest(stroom)).toBeUndefined();
      expect(await journaal.rest('niemand')).toBeUndefined();
    });
  });

  describe('de wekker', () => {
    const metWekker = (stroom: string, verwacht: number, wekt: string | null) =>
      journaal.voegToe(toevoeging({ stroom, verwacht, overzicht: { ...lijn('triage', null, ['rol:regie']), wekt } }));

    test('noemt wie opnieuw bekeken wil worden, de vroegste eerst, en wie niets wil niet', async () => {
      const [laat, vroeg, nooit] = [nieuweStroom(), nieuweStroom(), nieuweStroom()];
      await metWekker(laat, 0, '2001-03-03T00:00:00.000Z');
      await metWekker(vroeg, 0, '2001-02-02T00:00:00.000Z');
      await journaal.voegToe(toevoeging({ stroom: nooit, overzicht: lijn('triage', null, ['rol:regie']) }));
      expect(await journaal.wekker(2)).toEqual([
        { stroom: vroeg, op: '2001-02-02T00:00:00.000Z' },
        { stroom: laat, op: '2001-03-03T00:00:00.000Z' },
      ]);
      await metWekker(vroeg, 1, '2001-04-04T00:00:00.000Z');
      expect((await journaal.wekker(2)).map(({ stroom }) => stroom)).toEqual([laat, vroeg]);
      await metWekker(laat, 1, null);
      expect((await journaal.wekker(1)).map(({ stroom }) => stroom)).toEqual([vroeg]);
      expect((await journaal.wekker(200)).map(({ stroom }) => stroom)).not.toContain(nooit);
    });

    test('gaat ook voor wie niemand meer vindt, en zwijgt over wat vernietigd is', async () => {
      const stroom = nieuweStroom();
      const wekt = '2000-01-01T00:00:00.000Z';
      await journaal.voegToe(toevoeging({ stroom, overzicht: { ...lijn('afgesloten', null, []), wekt } }));
      expect(await journaal.wekker(1)).toEqual([{ stroom, op: wekt }]);
      await heropen();
      expect(await journaal.wekker(1)).toEqual([{ stroom, op: wekt }]);
      await journaal.vernietig(stroom, null, OP);
      expect((await journaal.wekker(200)).map(({ stroom: een }) => een)).not.toContain(stroom);
    });
  });

  test('een stroom van vijftig regels leest heel en op volgorde', async () => {
    const stroom = nieuweStroom();
    const vijftig = Array.from({ length: 50 }, (_, i) => ({ type: 'nr', i, tekst: 'x'.repeat(400) }));
    await journaal.voegToe(toevoeging({ stroom, gebeurtenissen: vijftig }));
    const regels = await journaal.lees(stroom);
    expect(regels.map(({ gebeurtenis }) => gebeurtenis)).toEqual(vijftig);
  });
}

const lijn = (fase: string, termijn: string | null, zichtbaarVoor: string[]): Overzichtsregel => ({
  ...{ fase, termijn, zichtbaarVoor },
});

async function blader(journaal: Journaal, vraag: Parameters<Journaal['overzicht']>[0]) {
  const stromen: string[] = [];
  let na: string | undefined;
  for (let bladzijden = 1; ; bladzijden += 1) {
    const pagina = await journaal.overzicht(na === undefined ? vraag : { ...vraag, na });
    stromen.push(...pagina.stromen);
    if (pagina.verder === null) return { stromen, bladzijden, perFase: pagina.perFase };
    na = pagina.verder;
  }
}

/** Appends as a server does: read, try, and on a conflict read again. */
async function houVol(journaal: Journaal, stroom: string, wie: number): Promise<void> {
  for (let poging = 0; poging < 200; poging += 1) {
    const verwacht = (await journaal.lees(stroom)).length;
    const gelukt = await journaal.voegToe(toevoeging({ stroom, verwacht, gebeurtenissen: [{ type: 'nr', wie }] })).then(
      () => true,
      (fout) => (fout instanceof VersieConflict ? false : Promise.reject(fout)),
    );
    if (gelukt) return;
  }
  throw new Error('nooit aan de beurt');
}
