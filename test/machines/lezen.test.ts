import { describe, expect, test } from 'vitest';
import type { CasusDossier } from '../../machines/index.ts';
import { zichtCasus, zichtLogboek, zichtMijn, zichtVrijgave } from '../../machines/index.ts';
import { logdoelen } from '../../machines/logboek/doelen.ts';
import { leesrecht } from '../../machines/vrijgave/lezen.ts';
import { verklaar } from '../../machines/vrijgave/verklaar.ts';
import type { Itemzicht } from '../../machines/zicht/soorten.ts';
import { biedItem, geefVrij } from '../support/gevallen/delen.ts';
import { C, laatste, reden, wereldNa, type Zin } from '../support/gevallen/geval.ts';
import { metGrens } from '../support/gevallen/grenzen.ts';
import { opent } from '../support/gevallen/lezen.ts';
import { kijkVan, naOpenen } from '../support/kijken.ts';
import { stations } from '../support/stations.ts';
import { speel, type Wereld, wieIs } from '../support/wereld.ts';
import { mensen } from '../support/woorden.ts';

const sara = 'sara.elamrani';
const mila = 'mila.jansen';
const daan = 'daan.visser';
const amir = 'amir.haddad';
const ineke = 'ineke.mulder';
const avond = '2026-06-01T20:00:00.000Z';
const morgen = '2026-06-02T08:00:00.000Z';

const gegeven = [biedItem(sara), geefVrij(mila, daan)];
const na = (...eerst: readonly Zin[]) => wereldNa({ bij: 'beeldvorming', eerst: [...gegeven, ...eerst] });
const casusIn = ({ casussen }: Wereld): CasusDossier => {
  const casus = casussen[C];
  if (!casus) throw new Error('er is geen casus');
  return casus;
};
const zie = (wereld: Wereld, persoon: string, nu = avond): Itemzicht | undefined =>
  zichtCasus(casusIn(wereld), null, kijkVan(wieIs(persoon), nu))?.items.at(-1);
const overItem =
  (type: 'vrijgave.verbeter' | 'vrijgave.neemTerug', deel: object) =>
  (wie: string): Zin => [wie, ({ items }) => ({ type, casus: C, item: laatste(items), ...deel }) as never];
const verbeter = overItem('vrijgave.verbeter', { tekst: 'Dit is beter.' });
const neemTerug = (...van: string[]) => overItem('vrijgave.neemTerug', { van });

describe('what was released is read after it was opened, and that stands on record first', () => {
  test('until then a recipient sees that it is there and can be opened', () => {
    expect(zie(na(), mila)).toMatchObject({ tekst: null, leesbaar: true, stand: 'vrijgegeven' });
    expect(zie(na(opent(mila)), mila)?.tekst).not.toBeNull();
  });

  test('opening is for oneself and for that day', () => {
    const wereld = na(opent(mila));
    expect(zie(wereld, daan)?.tekst).toBeNull();
    expect(zie(wereld, mila, morgen)).toMatchObject({ tekst: null, leesbaar: true });
  });

  test('its source and the regie read who opened it; other recipients do not', () => {
    const wereld = na(opent(mila));
    for (const persoon of [sara, amir, 'noor.devries'])
      expect(zie(wereld, persoon)?.geopend.map(({ wie }) => wie.persoon)).toEqual([mila]);
    expect(zie(wereld, daan)).toMatchObject({ geopend: [], lezers: [], ontvangers: [] });
  });

  test('the informatieregisseur opens what its source lets them weigh, and nothing else', () => {
    const wegen = (regisseurLeest: boolean) =>
      wereldNa({ bij: 'beeldvorming', eerst: [biedItem(sara, { regisseurLeest })] });
    const open = (wereld: Wereld) =>
      speel(wereld, wieIs(amir), { type: 'vrijgave.open', casus: C, item: laatste(casusIn(wereld).items) }).uitspraak;
    expect(open(wegen(true))).toMatchObject({ aanvaard: true });
    expect(open(wegen(false))).toMatchObject({ aanvaard: false, ontbreekt: [{ regel: 'R-127' }] });
    expect(zie(wegen(true), amir)?.tekst).toBeNull();
  });

  test('past the last day that its source set nobody reads it, also before the clock wrote that down', () => {
    const eerst = [metGrens({ totEnMet: '2026-06-01' }), geefVrij(daan), opent(daan)];
    const wereld = wereldNa({ bij: 'beeldvorming', eerst });
    expect(zie(wereld, daan)?.tekst).not.toBeNull();
    const later = wereldNa({ bij: 'beeldvorming', eerst: eerst.slice(0, 2) });
    const item = laatste(casusIn(later).items);
    const zet = speel(later, wieIs(daan), { type: 'vrijgave.open', casus: C, item }, { op: morgen, nieuw: 'x' });
    expect(zie(zet.wereld, daan, morgen)?.tekst ?? null).toBeNull();
  });

  test('what was opened before a recall does not lie open after a new release', () => {
    const wereld = na(opent(mila), neemTerug(mila)(amir), geefVrij(mila));
    expect(zie(wereld, mila)).toMatchObject({ tekst: null, leesbaar: true });
  });

  test('what somebody opened stands on their own page, also when it is theirs no more', () => {
    const bekeken = (wereld: Wereld) => zichtMijn([casusIn(wereld)], [], kijkVan(wieIs(mila), avond)).bekeken;
    expect(bekeken(na(opent(mila)))).toMatchObject([{ casus: C, nog: true, bron: { persoon: sara } }]);
    expect(bekeken(na(opent(mila), neemTerug(mila)(sara)))).toMatchObject([{ casus: C, nog: false }]);
  });
});

describe('its source and the informatieregisseur make it less', () => {
  test.each([sara, amir])('%s takes it back from one; the other keeps it and notices nothing', (wie) => {
    const voor = na(opent(mila), opent(daan));
    const wereld = na(opent(mila), opent(daan), neemTerug(mila)(wie));
    expect(zie(wereld, mila)).toBeUndefined();
    expect(zie(wereld, daan)).toEqual(zie(voor, daan));
    expect(zie(wereld, sara)?.lezers.map(({ persoon }) => persoon)).toEqual([daan]);
    expect(
      zie(wereld, sara)
        ?.ontvangers.map(({ persoon }) => persoon)
        .sort(),
    ).toEqual([daan, mila]);
  });

  test('what its source took back from somebody is released to them by nobody; the desk says why', () => {
    const wereld = na(neemTerug(mila)(sara));
    const geef = {
      type: 'vrijgave.geefVrij',
      casus: C,
      item: laatste(casusIn(wereld).items),
      grondslag: 'wgs231',
    } as const;
    const weging = { noodzaak: reden, subsidiariteit: reden, proportionaliteit: reden };
    const geeft = (persoon: string) =>
      speel(wereld, wieIs(amir), { ...geef, ...weging, ontvangers: [persoon] }).uitspraak;
    expect(geeft(mila)).toMatchObject({ aanvaard: false, ontbreekt: [{ regel: 'R-84' }] });
    expect(geeft('femke.bos')).toMatchObject({ aanvaard: true });
    const cel = zichtVrijgave(casusIn(wereld), kijkVan(wieIs(amir), avond))
      ?.rijen.at(-1)
      ?.cellen.find(({ persoon }) => persoon === mila);
    expect(cel).toMatchObject({ stand: 'kanNiet', ontbreekt: [{ regel: 'R-84' }] });
  });

  test('taken back from all it is over, and its text is gone from the dossier', () => {
    const casus = casusIn(na(neemTerug(mila)(amir), neemTerug(daan)(amir)));
    expect(casus.items[laatste(casus.items)]).toMatchObject({ stand: 'beeindigd', context: { tekst: null } });
  });
});

describe('who leaves the casus', () => {
  const vertrekt = (persoon: string): Zin => [persoon, { type: 'deelname.beeindig', casus: C, persoon }];

  test('needs no reason, and what was released to them ends at once; the others keep theirs', () => {
    const wereld = na(opent(mila), vertrekt(mila));
    expect(zichtCasus(casusIn(wereld), null, kijkVan(wieIs(mila), avond))).toBeNull();
    expect(zie(wereld, sara)?.lezers.map(({ persoon }) => persoon)).toEqual([daan]);
    expect(leesrecht(wieIs(mila), casusIn(wereld), laatste(casusIn(wereld).items))).toBeNull();
  });

  test('can still take back what they brought in themselves', () => {
    const wereld = na(vertrekt(sara));
    const item = laatste(casusIn(wereld).items);
    expect(speel(wereld, wieIs(sara), { type: 'vrijgave.trekIn', casus: C, item }).uitspraak.aanvaard).toBe(true);
  });

  test('and was the last who had it, ends it for good', () => {
    const wereld = na(vertrekt(mila), vertrekt(daan));
    expect(casusIn(wereld).items[laatste(casusIn(wereld).items)]).toMatchObject({ stand: 'beeindigd' });
  });

  test('carries its plan no longer', () => {
    const bij = stations.find(({ naam }) => naam === 'uitvoering')?.wereld;
    const persoon = bij?.casussen[C]?.regie.context.persoon;
    if (!bij || !persoon) throw new Error('niemand draagt het plan');
    const zet = speel(bij, wieIs(persoon), { type: 'deelname.beeindig', casus: C, persoon });
    expect(zet.wereld.casussen[C]?.regie).toEqual({ stand: 'geen', context: { persoon: null } });
  });
});

describe('a source puts right what was wrong (R-153)', () => {
  test('whoever read it sees that, and opens it anew', () => {
    const wereld = na(opent(mila), verbeter(sara));
    expect(zie(wereld, mila)).toMatchObject({ tekst: null, leesbaar: true, verbeterdOp: expect.any(String) });
    const opnieuw = na(opent(mila), verbeter(sara), opent(mila));
    expect(zie(opnieuw, mila)?.tekst).toBe('Dit is beter.');
  });

  test('nobody else can', () => {
    const item = laatste(casusIn(na()).items);
    for (const wie of [mila, amir, 'noor.devries', ineke])
      expect(
        speel(na(), wieIs(wie), { type: 'vrijgave.verbeter', casus: C, item, tekst: 'x' }).uitspraak.aanvaard,
      ).toBe(false);
  });
});

describe('the log', () => {
  const lees = (doel: 'rechtmatigheid' | 'rechtsgang', wie: string): Zin => [
    wie,
    { type: 'logboek.open', casus: C, doel, toelichting: reden },
  ];

  /** The log of a world told from the start, as its journal would have it. */
  function log(persoon: string, ...eerst: readonly Zin[]) {
    const begin = stations.find(({ naam }) => naam === 'beeldvorming');
    if (!begin) throw new Error('er is geen tafel');
    const gebeurtenissen = begin.zetten.flatMap(({ uitspraak, voor, gebeurtenis }) =>
      uitspraak.aanvaard && voor.casus !== null ? [gebeurtenis] : [],
    );
    let { wereld } = begin;
    for (const [wie, opdracht] of [...gegeven, ...eerst]) {
      const casus = casusIn(wereld);
      const zet = speel(wereld, wieIs(wie as string), typeof opdracht === 'function' ? opdracht(casus) : opdracht);
      expect(zet.uitspraak).toMatchObject({ aanvaard: true });
      gebeurtenissen.push(zet.gebeurtenis);
      wereld = zet.wereld;
    }
    return zichtLogboek(casusIn(wereld), gebeurtenissen, kijkVan(wieIs(persoon), avond));
  }

  test("is nobody's but of who answers for it or reviews it", () => {
    for (const { persoon, rol } of mensen)
      expect([rol, log(persoon) !== null]).toEqual([rol, ['contactpunt', 'fg', 'auditor'].includes(rol)]);
  });

  test('is read for a purpose of the task at hand, and by nobody else for any', () => {
    const mag = mensen.flatMap(({ persoon, rol }) => {
      const doelen = logdoelen.filter((doel) => {
        const opdracht = { type: 'logboek.open', casus: C, doel, toelichting: reden } as const;
        return speel(na(), wieIs(persoon), opdracht).uitspraak.aanvaard;
      });
      return doelen.length > 0 ? [[rol, ...doelen]] : [];
    });
    // For a request only when there is one.
    expect(mag.sort()).toEqual([
      ['auditor', 'rechtmatigheid', 'interneControle'],
      ['contactpunt', 'beveiliging', 'rechtsgang'],
      ['fg', 'rechtmatigheid', 'beveiliging', 'rechtsgang'],
    ]);
  });

  test('shows nothing before it was said what for, and not the day after', () => {
    expect(log('hessel.brandt')).toMatchObject({ gelezenVoor: null, regels: [], toegang: [] });
    const wereld = na(lees('rechtmatigheid', 'hessel.brandt'));
    expect(zichtLogboek(casusIn(wereld), [], kijkVan(wieIs('hessel.brandt'), morgen))?.gelezenVoor).toBeNull();
  });

  test('has who opened what, on which ground, in which phase; and that it was read', () => {
    const regels = log(ineke, opent(mila), lees('rechtsgang', ineke))?.regels ?? [];
    expect(regels.at(-2)).toMatchObject({
      ...{ soort: 'opende', fase: 'casusoverleg', grond: 'wgs231', rol: 'professional' },
      wie: { naam: 'Mila Jansen' },
      over: { bron: { naam: 'Sara El Amrani' } },
    });
    expect(regels.at(-1)).toMatchObject({ soort: 'lasLog', doel: 'rechtsgang', wie: { naam: 'Ineke Mulder' } });
    expect(regels.findLast(({ soort }) => soort === 'deelde')?.ontvangers).toHaveLength(2);
  });

  test('tells the person concerned who looked and what was shared, and never who reported', () => {
    const kijkt: Zin = [mila, { type: 'inzage.begin', casus: C }];
    const regels = log(ineke, kijkt, opent(mila), lees('rechtsgang', ineke))?.regels ?? [];
    const getoond = new Set(regels.flatMap(({ voorBetrokkene, type }) => (voorBetrokkene ? [type] : [])));
    expect([...getoond].sort()).toEqual(['inzage.begin', 'vrijgave.geefVrij', 'vrijgave.open']);
    expect(regels.map(({ type }) => type)).toEqual(expect.arrayContaining(['aanmelding.dienIn', 'logboek.open']));
  });

  test('never says what an item says, and to who reviews it no name', () => {
    const tekst = JSON.stringify(log('hessel.brandt', opent(mila), lees('rechtmatigheid', 'hessel.brandt')));
    for (const { naam } of mensen.filter(({ rol }) => rol !== 'beheerder')) expect(tekst).not.toContain(naam);
    const inhoud = JSON.stringify(log(ineke, opent(mila), lees('rechtsgang', ineke)));
    const bron = casusIn(na());
    const { context } = bron.items[laatste(bron.items)] ?? { context: null };
    expect(context?.tekst).toBeTruthy();
    expect(inhoud).not.toContain(context?.tekst);
  });
});

/** What everybody could read of this item if they opened it, beside what the explanation says of them. */
const vergelijk = (casus: CasusDossier, item: string) =>
  mensen.map((wie) => {
    const zicht = zichtCasus(naOpenen(casus, wie.persoon), null, kijkVan(wie, morgen));
    const tekst = zicht?.items.find((een) => een.item === item)?.tekst ?? null;
    return { wie: wie.persoon, leest: tekst !== null, uitleg: verklaar(wie, casus, item) };
  });

test('the explanation of who can read an item is the truth, for everybody, everywhere on the road', () => {
  const casussen = [...stations.map(({ wereld }) => wereld), na(opent(mila)), na(neemTerug(mila)(amir))].flatMap(
    ({ casussen: alle }) => Object.values(alle),
  );
  const rijen = casussen.flatMap((casus) => Object.keys(casus.items).flatMap((item) => vergelijk(casus, item)));
  expect(rijen.filter(({ leest, uitleg }) => leest !== uitleg.leest)).toEqual([]);
  const redenen = new Set(rijen.map(({ uitleg }) => uitleg.reden));
  expect([...redenen].sort()).toEqual(['bron', 'geenRol', 'nietVrijgegeven', 'voorbij', 'vrijgave']);
});
