import { describe, expect, test } from 'vitest';
import { leeftijd, sprekersVan } from '../../../machines/rechten/spreker.ts';
import {
  bied,
  deling,
  grond,
  hefOp,
  informeer,
  kind,
  noor,
  onderteken,
  ontheffing,
  sara,
  trekIn,
  uitzondering,
  vraag,
} from '../../support/gevallen/burger.ts';
import { brengt, medisch, vrij } from '../../support/gevallen/geheim.ts';
import {
  C,
  type Geval,
  laatste,
  overlegBij,
  reden,
  uitspraakIn,
  wereldNa,
  type Zin,
} from '../../support/gevallen/geval.ts';
import { biedOver } from '../../support/gevallen/overdragen.ts';
import { alleZichten } from '../../support/kijken.ts';
import { wieIs } from '../../support/wereld.ts';

const daan = 'daan.visser';
const neemtAan = (wie: string): Zin => [
  wie,
  ({ overdrachten }) => ({ type: 'overdracht.aanvaard', casus: C, overdracht: laatste(overdrachten) }),
];
const laatMeegaan: Zin = [
  sara,
  ({ items, overdrachten }) => ({
    ...{ type: 'overdracht.stemIn', casus: C, overdracht: laatste(overdrachten), item: laatste(items) },
    tekst: reden,
  }),
];
const opToestemming = medisch({ opening: 'toestemming' });

function casusNa(bij: Geval['bij'], ...eerst: readonly Zin[]) {
  const casus = wereldNa({ bij, eerst }).casussen[C];
  if (!casus) throw new Error('het verhaal is anders');
  return casus;
}

const redenen = (geval: Geval): string[] => {
  const uitspraak = uitspraakIn(geval);
  return uitspraak.aanvaard ? [] : uitspraak.ontbreekt.map(({ regel }) => regel);
};

describe('a withdrawn consent', () => {
  const item = (...eerst: readonly Zin[]) => Object.values(casusNa('beeldvorming', ...eerst).items).at(-1);

  test('ends the release whose ground it was, and keeps on record that it was given', () => {
    const na = item(grond(), brengt(sara, 'gezondheid', medisch()), vrij('toestemming', daan), trekIn());
    expect(na?.stand).toBe('beeindigd');
    expect(na?.context.tekst).toBeNull();
    expect(na?.context.vrijgaven).toMatchObject([{ ontvangers: [daan], tot: expect.any(String) }]);
  });

  test('leaves a release on another ground as it was', () => {
    const na = item(grond(), brengt(sara, 'gezondheid', medisch()), vrij('wgs231', daan), trekIn());
    expect(na).toMatchObject({ stand: 'vrijgegeven', context: { tekst: reden } });
  });

  test('ends only what rested on it where an item was released twice', () => {
    const twee = medisch({ ontvangers: [daan, 'femke.bos'] });
    const eerst = [grond(), brengt(sara, 'gezondheid', twee), vrij('toestemming', daan), vrij('wgs231', 'femke.bos')];
    const wereld = wereldNa({ bij: 'beeldvorming', eerst: [...eerst, trekIn()] });
    const ziet = (persoon: string) => alleZichten(wereld, wieIs(persoon)).geopend[0]?.items ?? [];
    expect(ziet(daan)).toEqual([]);
    expect(ziet('femke.bos')).toMatchObject([{ tekst: reden, stand: 'vrijgegeven' }]);
  });

  test('closes a secret again, offered or released, whatever the release rested on', () => {
    const dicht = [ontheffing(), brengt(sara, 'gezondheid', opToestemming)];
    expect(item(...dicht, trekIn())).toMatchObject({ stand: 'beeindigd', context: { tekst: null } });
    expect(item(...dicht, vrij('wgs231', daan), trekIn())).toMatchObject({ stand: 'beeindigd' });
  });

  test('sends back a hand-over that nobody accepted yet', () => {
    const na = casusNa('lokaal', vraag(), informeer(), bied({}), trekIn());
    expect(na.casus.stand).toBe('geclassificeerd.lokaal');
    expect(Object.values(na.overdrachten)).toMatchObject([{ stand: 'vervallen' }]);
  });

  test('ends a hand-over that was accepted as well: its receiver reads nothing of it here any more', () => {
    const aangenomen = wereldNa({ bij: 'lokaal', eerst: [vraag(), informeer(), bied({}), neemtAan('mila.jansen')] });
    expect(alleZichten(aangenomen, wieIs('mila.jansen')).casus).not.toEqual([null]);
    const na = wereldNa({ bij: () => aangenomen, eerst: [trekIn()] });
    expect(Object.values(na.casussen[C]?.overdrachten ?? {})).toMatchObject([{ stand: 'vervallen' }]);
    expect(na.casussen[C]?.casus.stand).toBe('doorgeleid');
    expect(alleZichten(na, wieIs('mila.jansen')).casus).toEqual([null]);
  });

  test('takes a secret out of a set that it was opened for, and the source is asked anew', () => {
    const mila = ['mila.jansen', daan];
    const geheim = medisch({ opening: 'toestemming', ontvangers: mila });
    const eerst = [ontheffing({ ontvangers: mila }), brengt(sara, 'gezondheid', geheim)];
    const geboden = biedOver((items) => ({ ontvanger: 'mila.jansen', vorm: 'behandeling', items: items.slice(-1) }));
    const mee = casusNa('uitvoering', ...eerst, geboden, laatMeegaan);
    const delen = ({ overdrachten }: typeof mee) =>
      Object.values(overdrachten).flatMap(({ context }) => Object.values(context.delen));
    expect(delen(mee)).toMatchObject([{ antwoord: 'mee', tekst: reden }]);
    const na = casusNa('uitvoering', ...eerst, geboden, laatMeegaan, trekIn());
    expect(delen(na)).toMatchObject([{ antwoord: null, tekst: null }]);
    expect(Object.values(na.overdrachten)).toMatchObject([{ stand: 'aangeboden' }]);
    const opnieuw = { bij: 'uitvoering', eerst: [...eerst, geboden, laatMeegaan, trekIn()], zegt: laatMeegaan };
    expect(redenen(opnieuw)).toContain('R-140');
  });

  test('leaves a hand-over alone that rests on an exception', () => {
    const eerst = [vraag({ soort: 'geheimhouding', categorieen: ['gezondheid'], ontvangers: [sara], houder: sara })];
    const na = casusNa('lokaal', ...eerst, uitzondering(), informeer(), bied({}), trekIn());
    expect(na.casus.stand).toBe('overdracht');
  });

  test('ends a decision to share that rested on it, so that nothing of level 3 follows', () => {
    const besluit = deling({ grondslag: 'toestemming', ontvangers: [daan, sara] });
    const na = casusNa('multiprobleem', grond(), besluit, onderteken(), trekIn());
    expect(na.casus.context.delingsbesluit?.vervallenOp).toEqual(expect.any(String));
  });
});

describe('having consent', () => {
  test('never switches off the test of necessity (R-09)', () => {
    const [wie, maak] = vrij('toestemming', daan);
    const zonderNoodzaak: Zin = [
      wie,
      (casus) => ({ ...(typeof maak === 'function' ? maak(casus) : maak), noodzaak: '' }) as never,
    ];
    const eerst = [grond(), brengt(sara, 'gezondheid', medisch())];
    expect(redenen({ bij: 'beeldvorming', eerst, zegt: zonderNoodzaak })).toContain('R-89');
  });

  test('of one kind is not consent of another', () => {
    expect(redenen({ bij: 'beeldvorming', eerst: [grond()], zegt: brengt(sara, 'gezondheid', opToestemming) })).toEqual(
      ['R-140'],
    );
    const vrijgeven = vrij('toestemming', daan);
    const eerst = [ontheffing(), brengt(sara, 'gezondheid', opToestemming)];
    expect(redenen({ bij: 'beeldvorming', eerst, zegt: vrijgeven })).toEqual(['R-69']);
  });

  test('ends by itself on its last day', () => {
    const geldig = ontheffing({ totEnMet: '2026-06-01' });
    expect(redenen({ bij: 'beeldvorming', eerst: [geldig], zegt: brengt(sara, 'gezondheid', opToestemming) })).toEqual(
      [],
    );
    const verlopen = casusNa('beeldvorming', geldig).casus.context.toestemmingen.at(-1);
    expect(verlopen?.totEnMet).toBe('2026-06-01');
  });
});

describe('who speaks for the person', () => {
  const ouders = ['V', 'W', 'X'].map((id) => ({ id, gezag: id !== 'X' }));
  const spreken = (geboren: string, op: string) =>
    sprekersVan(
      { betrokkene: { naam: '', geboortedatum: geboren, woonplaats: '' }, vertegenwoordigers: ouders as never },
      op,
    );

  test.each([
    ['the day before 12', '2026-05-31T10:00:00.000Z', ['V', 'W']],
    ['from 12', '2026-06-01T10:00:00.000Z', ['betrokkene', 'V', 'W']],
    ['already at midnight in the Netherlands', '2026-05-31T22:30:00.000Z', ['betrokkene', 'V', 'W']],
    ['the day before 16', '2030-05-31T10:00:00.000Z', ['betrokkene', 'V', 'W']],
    ['from 16', '2030-06-01T10:00:00.000Z', ['betrokkene']],
  ])('%s', (_wanneer, op, wie) => {
    expect(spreken('2014-06-01', op)).toEqual(wie);
  });

  test('a birthday on 29 February comes on 1 March in other years', () => {
    expect([leeftijd('2012-02-29', '2026-02-28'), leeftijd('2012-02-29', '2026-03-01')]).toEqual([13, 14]);
  });

  test('a child whose representative nobody recorded can not be shared about without one', () => {
    const zonder = { betrokkene: { naam: '', geboortedatum: '2020-01-01', woonplaats: '' }, vertegenwoordigers: [] };
    expect(sprekersVan(zonder, '2026-06-01T10:00:00.000Z')).toEqual(['nogOnbekend']);
  });

  const zegtJa = (...van: string[]) => vraag({ van });
  const alsX = (...soorten: string[]) => soorten.map((soort) => uitzondering({ soort, voor: 'X' }));

  test('each of them must agree to a hand-over; one parent who does not is enough to stop it', () => {
    const verteld = informeer({ aan: ['betrokkene', 'V', 'W'] });
    const eerst = [zegtJa('betrokkene'), zegtJa('V'), ...alsX('nietVragen', 'nietInformeren'), verteld];
    const geweigerd = vraag({ van: ['W'], gegeven: false, reden: 'Ik vind het niet nodig.' });
    expect(redenen({ bij: kind('lokaal', 14), eerst: [...eerst, geweigerd], zegt: bied({}) })).toEqual(['R-67']);
    expect(redenen({ bij: kind('lokaal', 14), eerst: [...eerst, zegtJa('W')], zegt: bied({}) })).toEqual([]);
  });

  test('a parent with interests of their own is passed only along an exception', () => {
    const eerst = [zegtJa('V'), zegtJa('W'), informeer({ aan: ['V', 'W', 'X'] })];
    expect(redenen({ bij: kind('lokaal', 11), eerst, zegt: bied({}) })).toEqual(['R-67']);
    const metUitzondering = [...eerst, ...alsX('nietVragen')];
    expect(redenen({ bij: kind('lokaal', 11), eerst: metUitzondering, zegt: bied({}) })).toEqual([]);
  });

  test('the casus waits until each of them is told, and comes back when an exception on one of them is lifted', () => {
    const eerst = [informeer({ aan: ['betrokkene', 'V'] }), ...alsX('nietInformeren')];
    expect(casusNa(kind('getekend', 14), ...eerst).casus.stand).toBe('delingsbesluit.teInformeren');
    const allen = [...eerst, informeer({ aan: ['W'] })];
    expect(casusNa(kind('getekend', 14), ...allen).casus.stand).toBe('delingsbesluit.geinformeerd');
    expect(casusNa(kind('getekend', 14), ...allen, hefOp).casus.stand).toBe('delingsbesluit.teInformeren');
  });
});

describe('an exception whose reason is gone', () => {
  const zicht = (persoon: string, ...eerst: readonly Zin[]) =>
    alleZichten(wereldNa({ bij: 'getekend', eerst }), wieIs(persoon)).casus[0];
  const uitgesteld = uitzondering({ soort: 'nietInformeren' });

  test('is reported to the contact point, with what must follow', () => {
    expect(zicht('ineke.mulder', uitgesteld)?.uitzonderingen).toMatchObject([{ vervallen: false, alsnog: false }]);
    expect(zicht('ineke.mulder', uitgesteld, hefOp)?.uitzonderingen).toMatchObject([{ vervallen: true, alsnog: true }]);
    const na = zicht('ineke.mulder', uitgesteld, hefOp, informeer());
    expect(na?.uitzonderingen).toMatchObject([{ vervallen: true, alsnog: false }]);
  });

  test('holds back the conference until the person is told after all', () => {
    const eerst = [uitzondering({ soort: 'nietUitnodigen' }), hefOp];
    const openen: Zin = [noor, (casus) => ({ type: 'overleg.open', casus: C, overleg: overlegBij(casus) })];
    const zonder = () => {
      const wereld = wereldNa({ bij: 'gepland', eerst });
      const casus = wereld.casussen[C];
      if (!casus) throw new Error('het verhaal is anders');
      const context = { ...casus.casus.context, uitgenodigd: null };
      return { ...wereld, casussen: { [C]: { ...casus, casus: { ...casus.casus, context } } } };
    };
    expect(redenen({ bij: zonder, zegt: openen })).toEqual(['R-93']);
  });

  test('is unknown to the table, while it runs and after', () => {
    for (const eerst of [[uitgesteld], [uitgesteld, hefOp]]) {
      const tafel = alleZichten(wereldNa({ bij: 'beeldvorming', eerst }), wieIs(daan)).casus[0];
      expect([tafel?.uitzonderingen, tafel?.toestemmingen, tafel?.berichten]).toEqual([[], [], []]);
    }
  });
});

test('not inviting is for one meeting: the next one invites anew', () => {
  const nu = casusNa('beeldvorming', uitzondering({ soort: 'nietUitnodigen' }), [
    noor,
    { type: 'casus.herclassificeer', casus: C, reden },
  ]);
  expect(nu.casus.context.uitzonderingen).toMatchObject([{ vervallen: true, vervallenOp: null }]);
});

test('the grounds that were tried stand with the decision, in order, with what was refused (R-87, R-126)', () => {
  const nee = vraag({ gegeven: false, reden: 'Ik wil dit niet.' });
  const wereld = wereldNa({ bij: 'multiprobleem', eerst: [nee, deling()] });
  const gronden = (persoon: string) =>
    alleZichten(wereld, wieIs(persoon)).casus[0]?.besluiten.find(
      ({ voorstel }) => voorstel.onderwerp === 'delingsbesluit',
    )?.gronden;
  expect(gronden('lotte.bakker')).toMatchObject([
    { uitkomst: 'geweigerd', reden: 'Ik wil dit niet.' },
    { uitkomst: 'gekozen', grondslag: 'wgs231' },
  ]);
});
