import { describe, expect, test } from 'vitest';
import type { Opdracht, Voorstel } from '../../machines/gebeurtenissen.ts';
import { alleZichten } from '../support/kijken.ts';
import { bij } from '../support/stations.ts';
import { speel, vertelOver, type Wereld, wieIs } from '../support/wereld.ts';

/* No silence, no step back and no change of invitees may leave people, meetings or casussen without a way on. */

const C = 'n0';
const reden = 'Een reden die genoeg zegt.';
const noor = 'noor.devries';
const plek = { op: '2026-06-05T09:00:00.000Z', plaats: 'Zaal 1', minuten: 30 };

const alleenDaan: Voorstel = { onderwerp: 'uitnodiging', genodigden: [{ persoon: 'daan.visser', reden }] };

const overlegId = (wereld: Wereld): string => wereld.casussen[C]?.casus.context.overleg?.id ?? '';
const uitspraak = (wereld: Wereld, wie: string, opdracht: Opdracht) => speel(wereld, wieIs(wie), opdracht).uitspraak;

describe('a casus that goes back to triage from the table', () => {
  test('can be taken off it, so that the meeting goes on', async () => {
    const v = vertelOver(bij('beeldvorming').wereld);
    const overleg = overlegId(v.wereld());
    await v.zegt(noor, { type: 'casus.herclassificeer', casus: C, reden });
    expect(uitspraak(v.wereld(), noor, { type: 'overleg.sluit', overleg }).aanvaard).toBe(false);
    await v.zegt(noor, { type: 'overleg.rondAf', casus: C, overleg, terugkoppeling: reden });
    expect(v.wereld().casussen[C]?.casus.stand).toBe('triage.uitvraag');
    await v.zegt(noor, { type: 'overleg.sluit', overleg });
    expect(v.wereld().overleggen[overleg]?.overleg.stand).toBe('gesloten');
  });

  test('cannot be rounded off before its last step while it is being discussed', () => {
    const { wereld } = bij('beeldvorming');
    const af = { type: 'overleg.rondAf', casus: C, overleg: overlegId(wereld), terugkoppeling: reden } as const;
    expect(uitspraak(wereld, noor, af).aanvaard).toBe(false);
  });
});

describe('a next casusoverleg', () => {
  const opnieuw = async () => {
    const v = vertelOver(bij('plan').wereld);
    const { nieuw: besluit } = await v.zegt(noor, { type: 'voorstel.doe', casus: C, voorstel: alleenDaan });
    await v.zegt('femke.bos', { type: 'standpunt.geef', casus: C, besluit, standpunt: 'akkoord' });
    await v.zegt('lotte.bakker', { type: 'uitnodiging.stelVast', casus: C, besluit });
    return v;
  };

  test('invites the person concerned anew', async () => {
    const v = await opnieuw();
    const { overleg = '' } = await v.zegt(noor, { type: 'overleg.plan', casus: C, ...plek });
    const geweigerd = uitspraak(v.wereld(), noor, { type: 'overleg.open', casus: C, overleg });
    expect(geweigerd).toMatchObject({ aanvaard: false, ontbreekt: [{ regel: 'R-93' }] });
  });

  test('planned anew in the same meeting is one item, for whom it is now', async () => {
    const v = vertelOver(bij('gepland').wereld);
    const overleg = overlegId(v.wereld());
    const { nieuw: besluit } = await v.zegt(noor, { type: 'voorstel.doe', casus: C, voorstel: alleenDaan });
    await v.zegt('femke.bos', { type: 'standpunt.geef', casus: C, besluit, standpunt: 'akkoord' });
    await v.zegt('lotte.bakker', { type: 'uitnodiging.stelVast', casus: C, besluit });
    await v.zegt(noor, { type: 'overleg.plan', casus: C, overleg, ...plek });
    const { agenda } = v.wereld().overleggen[overleg]?.overleg.context ?? {};
    expect(agenda).toMatchObject([{ casus: C, stand: 'komt', deelnemers: ['daan.visser'] }]);
  });

  test('is not offered in a meeting that was closed without it, and would be refused there', () => {
    const { wereld } = bij('gepland');
    const overleg = overlegId(wereld);
    const open = wereld.overleggen[overleg];
    if (!open) throw new Error('het verhaal is anders');
    const dicht = { ...open, overleg: { ...open.overleg, stand: 'gesloten' } };
    const na = { ...wereld, overleggen: { [overleg]: dicht } };
    const [zicht] = alleZichten(na, wieIs(noor)).casus;
    expect(zicht?.mogelijk.filter(({ type, kan }) => type === 'overleg.open' && kan)).toEqual([]);
    expect(uitspraak(na, noor, { type: 'overleg.open', casus: C, overleg }).aanvaard).toBe(false);
    expect(alleZichten(wereld, wieIs(noor)).casus[0]?.mogelijk).toContainEqual(
      expect.objectContaining({ type: 'overleg.open', kan: true }),
    );
  });

  test('of another casus in the same meeting does not move when the meeting begins', async () => {
    const { wereld } = bij('gepland');
    const overleg = overlegId(wereld);
    const eerste = wereld.overleggen[overleg]?.overleg.context;
    const tweede = bij('genodigd').wereld.casussen[C];
    if (!tweede || !eerste) throw new Error('het verhaal is anders');
    const v = vertelOver({ ...wereld, casussen: { ...wereld.casussen, ander: { ...tweede, id: 'ander' } } });
    await v.zegt(noor, { type: 'overleg.plan', casus: 'ander', overleg, ...plek, op: '2026-06-20T09:00:00.000Z' });
    const na = v.wereld().overleggen[overleg]?.overleg.context;
    expect(na).toMatchObject({ op: eerste.op, plaats: eerste.plaats, minuten: eerste.minuten + 30 });
  });
});

describe('silence and declining', () => {
  test('of a proposed casusregisseur hold nobody up: another can be proposed', async () => {
    const v = vertelOver(bij('plan').wereld);
    await v.zegt(noor, { type: 'casusregie.draagVoor', casus: C, persoon: 'sara.elamrani' });
    await v.zegt(noor, { type: 'casusregie.draagVoor', casus: C, persoon: 'femke.bos' });
    expect(uitspraak(v.wereld(), 'sara.elamrani', { type: 'casusregie.aanvaard', casus: C }).aanvaard).toBe(false);
    await v.zegt('femke.bos', { type: 'casusregie.aanvaard', casus: C });
    expect(v.wereld().casussen[C]?.regie).toMatchObject({ stand: 'aanvaard', context: { persoon: 'femke.bos' } });
  });

  test('a declined casusregie gives no role', async () => {
    const v = vertelOver(bij('plan').wereld);
    await v.zegt(noor, { type: 'casusregie.draagVoor', casus: C, persoon: 'sara.elamrani' });
    await v.zegt('sara.elamrani', { type: 'casusregie.wijsAf', casus: C });
    const casus = v.wereld().casussen[C];
    if (!casus) throw new Error('het verhaal is anders');
    const zonder = { ...casus, casus: { ...casus.casus, context: { ...casus.casus.context, genodigden: [] } } };
    const wereld = { ...v.wereld(), casussen: { [C]: zonder } };
    const [zicht] = alleZichten(wereld, wieIs('sara.elamrani')).casus;
    expect([zicht?.plan ?? null, zicht?.betrokkenen ?? [], zicht?.besluiten ?? []]).toEqual([null, [], []]);
    expect(zicht?.hoedanigheden ?? []).not.toContain('betrokken');
  });
});

describe('somebody who is no longer invited', () => {
  const aangeboden = async () => {
    const v = vertelOver(bij('gepland').wereld);
    const { nieuw: item } = await v.zegt('sara.elamrani', {
      type: 'vrijgave.bied',
      casus: C,
      omschrijving: { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau: 4, doel: reden, vraag: reden },
      tekst: 'Alleen van Sara.',
      regisseurLeest: true,
      rechtmatigVerkregen: true,
    });
    const { nieuw: besluit } = await v.zegt(noor, { type: 'voorstel.doe', casus: C, voorstel: alleenDaan });
    await v.zegt('femke.bos', { type: 'standpunt.geef', casus: C, besluit, standpunt: 'akkoord' });
    await v.zegt('lotte.bakker', { type: 'uitnodiging.stelVast', casus: C, besluit });
    return { v, item };
  };

  test('can still take back what they offered', async () => {
    const { v, item } = await aangeboden();
    await v.zegt('sara.elamrani', { type: 'vrijgave.trekIn', casus: C, item });
    expect(v.wereld().casussen[C]?.items[item]?.context.tekst).toBeNull();
  });

  test('sees their own item and nothing else of the casus', async () => {
    const { v } = await aangeboden();
    const [zicht] = alleZichten(v.wereld(), wieIs('sara.elamrani')).casus;
    expect(zicht?.items).toMatchObject([{ tekst: 'Alleen van Sara.', vanMij: true }]);
    const leeg = { besluiten: [], betrokkenen: [], overleg: null, plan: null, spoor: [], aanmelding: null, doel: null };
    expect(zicht).toMatchObject({ ...leeg, klasse: null, termijnen: [] });
  });
});

describe('what was never made', () => {
  const nieuw = { type: 'overleg.plan', casus: C, ...plek, overleg: 'zelfbedacht' } as const;
  test.each<[string, string, Opdracht]>([
    ['a casus by a name of the sender', 'femke.bos', { type: 'casus.hervat', casus: 'zelfbedacht', reden }],
    ['a meeting by a name of the sender', noor, nieuw],
    ['a part with an inherited name', noor, { type: 'vrijgave.beeindig', casus: C, item: 'constructor' }],
    ['a decision with an inherited name', noor, { type: 'voorstel.trekIn', casus: C, besluit: '__proto__' }],
    ['a question with an inherited name', 'daan.visser', { type: 'uitvraag.weiger', casus: C, uitvraag: 'toString' }],
  ])('is not found: %s', (_wat, wie, opdracht) => {
    const { wereld } = bij('genodigd');
    expect(uitspraak(wereld, wie, opdracht)).toEqual({ aanvaard: false, code: 'NIET_GEVONDEN', ontbreekt: [] });
  });
});
