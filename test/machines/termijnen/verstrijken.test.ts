import { describe, expect, test } from 'vitest';
import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import { type CasusDossier, voorbeeld as kader } from '../../../machines/index.ts';
import { type Kloksoort, kloksoorten } from '../../../machines/kader/lijsten.ts';
import { klokken } from '../../../machines/termijnen/klokken.ts';
import { lopendeVan, teLaatVanaf, teVerstrijken } from '../../../machines/termijnen/lopend.ts';
import { systeem } from '../../../machines/wie.ts';
import type { Termijnzicht } from '../../../machines/zicht/soorten.ts';
import {
  bied,
  deling,
  grond,
  informeer,
  onderteken,
  ontheffing,
  trekIn,
  uitzondering,
  vraag,
} from '../../support/gevallen/burger.ts';
import { geefInCrisis, herzie, motiveer, vertel } from '../../support/gevallen/crisis.ts';
import { brengt, medisch, vrij } from '../../support/gevallen/geheim.ts';
import { C, laatste, reden, wieZegt, type Zin } from '../../support/gevallen/geval.ts';
import { dagenLater, lapse } from '../../support/gevallen/termijnen.ts';
import { dienIn } from '../../support/gevallen/verzoeken.ts';
import { alleZichten } from '../../support/kijken.ts';
import { bij } from '../../support/stations.ts';
import { speel, type Wereld, wieIs } from '../../support/wereld.ts';

const noor = 'noor.devries';
const amir = 'amir.haddad';
const femke = 'femke.bos';
const sara = 'sara.elamrani';

const casusIn = ({ casussen }: Wereld): CasusDossier => {
  const casus = casussen[C];
  if (!casus) throw new Error('er is nog geen casus');
  return casus;
};

/** Says these one after the other; throws where one is refused. */
function zeg(wereld: Wereld, ...zinnen: readonly Zin[]): Wereld {
  return zinnen.reduce((nu, [wie, opdracht]) => {
    const gezegd = typeof opdracht === 'function' ? opdracht(casusIn(nu)) : opdracht;
    const zet = speel(nu, wieZegt(wie, nu.casussen[C]), gezegd);
    if (!zet.uitspraak.aanvaard) throw new Error(`${gezegd.type}: ${JSON.stringify(zet.uitspraak.ontbreekt)}`);
    return zet.wereld;
  }, wereld);
}

const zichtVan = (wereld: Wereld, persoon: string) => alleZichten(wereld, wieIs(persoon)).casus[0] ?? null;
const termijnVan = (wereld: Wereld, persoon: string, soort: Kloksoort): Termijnzicht | undefined =>
  zichtVan(wereld, persoon)?.termijnen.find((een) => een.soort === soort);
const jaren = (wereld: Wereld, aantal = 1): Wereld => dagenLater(wereld, 366 * aantal);

const aanvullen: Zin = [noor, { type: 'aanmelding.vraagAanvulling', casus: C, vraag: reden }];
const stel = (...aan: string[]): Zin => [amir, { type: 'uitvraag.stel', casus: C, aan, vraag: reden }];
const uitvraagVan = (persoon: string, { casus }: CasusDossier): string =>
  Object.values(casus.context.uitvragen).findLast(({ aan }) => aan === persoon)?.id ?? '';
const weet = (persoon: string, bekend: boolean): Zin => [
  persoon,
  (casus) => ({ type: 'uitvraag.beantwoord', casus: C, uitvraag: uitvraagVan(persoon, casus), bekend }),
];
const zwijgt = (persoon: string): Zin => [
  persoon,
  (casus) => ({ type: 'uitvraag.weiger', casus: C, uitvraag: uitvraagVan(persoon, casus) }),
];
const overdracht: readonly Zin[] = [vraag(), informeer(), bied({})];

describe('an addition that does not come', () => {
  const gevraagd = zeg(bij('aanmelding').wereld, aanvullen);
  const om = zeg(jaren(gevraagd), lapse('aanvulling'));

  test('brings the casus back to the procesregisseur with what there is', () => {
    expect(casusIn(om).casus.stand).toBe('aanmelding.ingediend');
    expect(casusIn(om).casus.context.aanmelding).toEqual(casusIn(gevraagd).casus.context.aanmelding);
    expect(zichtVan(om, noor)?.mogelijk).toContainEqual(expect.objectContaining({ type: 'casus.screen', kan: true }));
  });

  test('is told as what just happened, by the house, and is not overdue', () => {
    expect(termijnVan(om, noor, 'aanvulling')).toMatchObject({ stand: 'gebeurd', gevolg: klokken.aanvulling.gebeurd });
    expect(zichtVan(om, noor)?.spoor.at(-1)).toMatchObject({ type: 'termijn.verstrijk', door: null });
  });

  test('is seen coming by the reporter, with what happens if they do nothing', () => {
    expect(termijnVan(gevraagd, femke, 'aanvulling')).toMatchObject({
      stand: 'loopt',
      gevolg: klokken.aanvulling.gevolg,
    });
  });

  test('is refused with a reason when it comes after all', () => {
    const { aanmelding } = casusIn(om).casus.context;
    if (!aanmelding) throw new Error('het verhaal is anders');
    const { door: _, op: __, ...inhoud } = aanmelding;
    const { uitspraak } = speel(om, wieIs(femke), { type: 'aanmelding.vulAan', casus: C, aanmelding: inhoud });
    expect(uitspraak).toMatchObject({ aanvaard: false, code: 'REGEL', ontbreekt: [{ regel: 'R-56' }] });
  });

  test('can be asked again, with a clock of its own', () => {
    const opnieuw = zeg(om, aanvullen);
    expect(teVerstrijken(casusIn(opnieuw), kader).map(({ soort }) => soort)).toContain('aanvulling');
    expect(casusIn(zeg(jaren(opnieuw), lapse('aanvulling'))).casus.stand).toBe('aanmelding.ingediend');
  });
});

describe('a question whether somebody is known', () => {
  const gesteld = zeg(bij('uitvraag').wereld, stel('ruben.kok', 'tess.degraaf'));
  const om = (...eerst: readonly Zin[]) => zeg(jaren(zeg(gesteld, ...eerst)), lapse('uitvraag'), lapse('uitvraag'));

  test('looks the same to whoever asked, whether it was declined, not known or left open', () => {
    const [niets, niet, geen] = [om(), om(weet('ruben.kok', false)), om(zwijgt('ruben.kok'))].map((wereld) => ({
      ...wereld,
      beurt: 0,
    }));
    for (const persoon of [noor, amir, 'lotte.bakker', femke]) {
      const gezien = (wereld: Wereld | undefined) => JSON.stringify(wereld && zichtVan(wereld, persoon));
      expect(gezien(niet)).toBe(gezien(niets));
      expect(gezien(geen)).toBe(gezien(niets));
    }
    expect(zichtVan(om(), noor)?.uitvragen.map(({ antwoord }) => antwoord)).not.toContain('verlopen');
  });

  test('leaves the sight of whoever was asked, as after an answer', () => {
    expect(zichtVan(gesteld, 'ruben.kok')?.termijnen).toMatchObject([{ soort: 'uitvraag', stand: 'loopt' }]);
    expect(zichtVan(om(), 'ruben.kok')).toBeNull();
    expect(zichtVan(om(weet('ruben.kok', true)), 'ruben.kok')).toBeNull();
  });

  test('shows whoever was asked the clock of their own question and of no other', () => {
    const twee = zeg(dagenLater(gesteld, 1), stel('daan.visser'));
    const voor = (persoon: string) => zichtVan(twee, persoon)?.termijnen.map((een) => een.voor);
    expect(voor('ruben.kok')).toHaveLength(1);
    expect(voor('daan.visser')).toHaveLength(1);
    expect(voor('ruben.kok')).not.toEqual(voor('daan.visser'));
  });

  test('keeps what was answered', () => {
    const { uitvragen } = casusIn(om(weet('ruben.kok', true), zwijgt('tess.degraaf'))).casus.context;
    const antwoorden = Object.values(uitvragen).map(({ aan, antwoord }) => [aan, antwoord]);
    expect(antwoorden).toContainEqual(['ruben.kok', 'bekend']);
    expect(antwoorden).toContainEqual(['tess.degraaf', 'geweigerd']);
  });

  test('is not answered any more afterwards: not found for whoever has no role, with a reason for who has', () => {
    const na = om();
    const laat = (persoon: string) =>
      speel(na, wieIs(persoon), {
        ...{ type: 'uitvraag.beantwoord', casus: C, bekend: true },
        uitvraag: uitvraagVan(persoon, casusIn(na)),
      }).uitspraak;
    expect(laat('ruben.kok')).toMatchObject({ aanvaard: false, code: 'NIET_GEVONDEN' });
    const gezeten = zeg(bij('uitvraag').wereld, stel('lotte.bakker'));
    const laatste2 = zeg(jaren(gezeten), lapse('uitvraag'), lapse('uitvraag'));
    const { uitspraak } = speel(laatste2, wieIs('lotte.bakker'), {
      ...{ type: 'uitvraag.beantwoord', casus: C, bekend: true },
      uitvraag: laatste(casusIn(laatste2).casus.context.uitvragen),
    });
    expect(uitspraak).toMatchObject({ aanvaard: false, code: 'REGEL', ontbreekt: [{ regel: 'R-84' }] });
  });

  test('does not stop the classification', () => {
    expect(casusIn(om()).casus.stand).toBe('triage.uitvraag');
    expect(zichtVan(om(), 'lotte.bakker')?.mogelijk.map(({ type }) => type)).toContain('criteria.beoordeel');
  });
});

describe('a hand-over that nobody accepts', () => {
  const geboden = zeg(bij('lokaal').wereld, ...overdracht);
  const om = zeg(jaren(geboden), lapse('overdracht'));

  test('goes back as if declined, so that another can be found', () => {
    expect(casusIn(om).casus.stand).toBe('geclassificeerd.lokaal');
    expect(Object.values(casusIn(om).overdrachten)).toMatchObject([{ stand: 'verlopen' }]);
    expect(zichtVan(om, noor)?.mogelijk).toContainEqual(
      expect.objectContaining({ type: 'overdracht.bied', kan: true }),
    );
  });

  test('leaves the sight of the receiver', () => {
    expect(termijnVan(geboden, 'mila.jansen', 'overdracht')).toMatchObject({ stand: 'loopt' });
    expect(zichtVan(om, 'mila.jansen')).toBeNull();
  });

  test('is not accepted any more afterwards', () => {
    const { uitspraak } = speel(om, wieIs('mila.jansen'), { type: 'overdracht.aanvaard', casus: C });
    expect(uitspraak.aanvaard).toBe(false);
  });
});

describe('a consent with a last day', () => {
  const tot = { totEnMet: '2026-06-03' };
  const voorbij = (waar: string, ...eerst: readonly Zin[]) =>
    zeg(dagenLater(zeg(bij(waar).wereld, ...eerst), 4), lapse('toestemmingEinde'));
  const gedeeld = [grond(tot), brengt(sara, 'gezondheid', medisch()), vrij('toestemming', 'daan.visser')];

  test('takes the release that rests on it along, and the fact stays that it was given', () => {
    const na = voorbij('beeldvorming', ...gedeeld);
    const item = casusIn(na).items[laatste(casusIn(na).items)];
    expect(item).toMatchObject({
      stand: 'beeindigd',
      context: { tekst: null, vrijgaven: [{ tot: expect.any(String) }] },
    });
    expect(zichtVan(na, 'daan.visser')?.items).toEqual([]);
  });

  test('closes a secret again that was opened on it', () => {
    const open = brengt(sara, 'gezondheid', medisch({ opening: 'toestemming' }));
    const na = voorbij('beeldvorming', ontheffing(tot), open);
    expect(casusIn(na).items[laatste(casusIn(na).items)]).toMatchObject({
      stand: 'beeindigd',
      context: { tekst: null },
    });
  });

  test('sends back a hand-over that nobody accepted yet, and ends the decision to share', () => {
    const na = voorbij('lokaal', vraag(tot), informeer(), bied({}));
    expect(casusIn(na).casus.stand).toBe('geclassificeerd.lokaal');
    expect(Object.values(casusIn(na).overdrachten)).toMatchObject([{ stand: 'vervallen' }]);
    const besluit = deling({ grondslag: 'toestemming', ontvangers: ['daan.visser', sara] });
    const { delingsbesluit } = casusIn(voorbij('multiprobleem', grond(tot), besluit, onderteken())).casus.context;
    expect(delingsbesluit?.vervallenOp).toEqual(expect.any(String));
  });

  test('is seen coming by who decides on it, and by nobody at the table', () => {
    const nu = zeg(bij('beeldvorming').wereld, ...gedeeld);
    for (const persoon of [noor, femke, 'ineke.mulder'])
      expect(termijnVan(nu, persoon, 'toestemmingEinde')).toMatchObject({ stand: 'loopt' });
    expect(termijnVan(nu, 'daan.visser', 'toestemmingEinde')).toBeUndefined();
  });

  test('holds until the end of that day, and has no clock once it was withdrawn', () => {
    const nu = zeg(bij('beeldvorming').wereld, grond(tot));
    expect(termijnVan(nu, noor, 'toestemmingEinde')?.voor).toBe('2026-06-03T21:59:59.000Z');
    expect(termijnVan(zeg(nu, trekIn()), noor, 'toestemmingEinde')).toBeUndefined();
  });
});

describe('a release in a crisis', () => {
  const gegeven = zeg(bij('beeldvorming').wereld, geefInCrisis('sara.elamrani'));
  const dagen = (aantal: number) => dagenLater(gegeven, aantal);

  test('ends by itself, whatever the casus does and whoever owes something for it', () => {
    const om = zeg(dagen(8), lapse('crisisEinde'));
    expect(casusIn(om).items[laatste(casusIn(om).crises)]).toMatchObject({
      stand: 'beeindigd',
      context: { tekst: null },
    });
    expect(casusIn(om).crises[laatste(casusIn(om).crises)]?.stand).toBe('teMotiveren');
    expect(zichtVan(om, 'tess.degraaf')).toBeNull();
    expect(casusIn(om).casus.stand).toBe('casusoverleg.beeldvorming');
  });

  test('is overdue for its giver, the process director and the contact point, and for nobody else', () => {
    const om = zeg(dagen(8), lapse('crisisMotivering'), lapse('crisisHerziening'), lapse('crisisInformeren'));
    const soorten = (persoon: string) =>
      zichtVan(om, persoon)?.termijnen.flatMap(({ soort, stand }) => (stand === 'teLaat' ? [soort] : [])) ?? [];
    for (const persoon of ['sara.elamrani', noor, 'ineke.mulder'])
      expect(soorten(persoon)).toEqual(
        expect.arrayContaining(['crisisMotivering', 'crisisHerziening', 'crisisInformeren']),
      );
    for (const persoon of ['femke.bos', 'lotte.bakker', 'daan.visser', 'tess.degraaf'])
      expect(soorten(persoon).filter((een) => een.startsWith('crisis'))).toEqual([]);
  });

  test('can be reviewed without reasons once these are late, so that nobody holds it up by staying away', () => {
    expect(speel(gegeven, wieIs(noor), herziening(gegeven)).uitspraak.aanvaard).toBe(false);
    expect(speel(dagen(8), wieIs(noor), herziening(gegeven)).uitspraak.aanvaard).toBe(true);
  });

  const herziening = (wereld: Wereld): Opdracht => ({
    ...{ type: 'crisis.herzie', casus: C, crisis: laatste(casusIn(wereld).crises) },
    ...{ bevindingen: reden, voorbij: true },
  });
});

describe('what is late for the person concerned', () => {
  const gemeld = bij('aanmelding').wereld;
  const om = zeg(jaren(gemeld), lapse('informeren'));

  test('moves nothing, and stays overdue until it is done', () => {
    expect(casusIn(om).casus.stand).toBe(casusIn(gemeld).casus.stand);
    expect(termijnVan(om, noor, 'informeren')).toMatchObject({ stand: 'teLaat', gevolg: klokken.informeren.gebeurd });
    const gedaan = zeg(om, [
      femke,
      { type: 'betrokkene.informeer', casus: C, kanaal: 'brief', op: '2026-07-01', rechten: true },
    ]);
    expect(termijnVan(gedaan, noor, 'informeren')).toBeUndefined();
  });

  test('is seen by the contactpunt, who can do it', () => {
    expect(termijnVan(gemeld, 'ineke.mulder', 'informeren')).toMatchObject({ stand: 'loopt' });
    expect(termijnVan(om, 'ineke.mulder', 'informeren')).toMatchObject({ stand: 'teLaat' });
    const gedaan = zeg(om, [
      'ineke.mulder',
      { type: 'betrokkene.informeer', casus: C, kanaal: 'brief', op: '2026-07-01', rechten: true },
    ]);
    expect(termijnVan(gedaan, 'ineke.mulder', 'informeren')).toBeUndefined();
  });

  test('shows the contactpunt no clock of the work of others', () => {
    const zichtbaar = zichtVan(zeg(jaren(zeg(gemeld, aanvullen)), lapse('informeren')), 'ineke.mulder')?.termijnen;
    expect(zichtbaar?.map(({ soort }) => soort)).toEqual(['informeren', 'bewaren']);
  });

  test('leaves an exception in force, and overdue until somebody reviews it', () => {
    const uitgezonderd = zeg(bij('multiprobleem').wereld, uitzondering({ soort: 'nietInformeren' }));
    const laat = zeg(jaren(uitgezonderd), lapse('uitzonderingHerzien'));
    expect(casusIn(laat).casus.context.uitzonderingen).toEqual(casusIn(uitgezonderd).casus.context.uitzonderingen);
    expect(termijnVan(laat, 'ineke.mulder', 'uitzonderingHerzien')).toMatchObject({ stand: 'teLaat' });
    const opgeheven = zeg(laat, [
      'ineke.mulder',
      ({ casus }) => ({
        ...{ type: 'uitzondering.hefOp', casus: C },
        uitzondering: casus.context.uitzonderingen[0]?.id ?? '',
      }),
    ]);
    expect(termijnVan(opgeheven, noor, 'uitzonderingHerzien')).toBeUndefined();
  });
});

describe('what is owed for a crisis', () => {
  // Given at the table; when the casus goes back the giver has no role any more, and owes it all the same.
  const gegeven = zeg(bij('genodigd').wereld, geefInCrisis(sara), [
    noor,
    { type: 'casus.herclassificeer', casus: C, reden },
  ]);
  const schuld = ['crisisMotivering', 'crisisHerziening', 'crisisInformeren'] as const;
  const om = zeg(jaren(gegeven), ...schuld.map(lapse));
  const soorten = (wereld: Wereld, persoon: string) =>
    zichtVan(wereld, persoon)?.termijnen.flatMap(({ soort, stand }) =>
      schuld.some((een) => een === soort) ? [stand] : [],
    );

  test('is seen coming and overdue by the giver, the procesregisseur and the contactpunt', () => {
    for (const persoon of [sara, noor, 'ineke.mulder']) {
      expect(soorten(gegeven, persoon), persoon).toEqual(['loopt', 'loopt', 'loopt']);
      expect(soorten(om, persoon), persoon).toEqual(['teLaat', 'teLaat', 'teLaat']);
    }
  });

  test('is nothing to those it was given to, nor to those who do not know of it', () => {
    for (const persoon of ['tess.degraaf', 'mila.jansen', 'daan.visser'])
      expect(soorten(om, persoon) ?? [], persoon).toEqual([]);
  });

  test('tells the giver nothing of whose turn it is in the casus', () => {
    const [regel] = alleZichten(om, wieIs(sara)).regel;
    expect(regel).toMatchObject({ aanZet: [], termijn: { stand: 'teLaat' } });
  });

  test('leaves what was given as it is, and ends for each by being done', () => {
    expect(casusIn(om).items).toEqual(casusIn(gegeven).items);
    expect(soorten(zeg(om, motiveer(sara), herzie(true), vertel()), noor)).toEqual([]);
  });
});

describe('a request of the person concerned', () => {
  const gevraagd = zeg(bij('multiprobleem').wereld, dienIn('inzage'));
  const om = zeg(jaren(gevraagd), lapse('verzoek'));

  test('is overdue for the contactpunt when it is not decided in time, and not for the table', () => {
    expect(termijnVan(gevraagd, 'ineke.mulder', 'verzoek')).toMatchObject({ stand: 'loopt' });
    expect(termijnVan(om, 'ineke.mulder', 'verzoek')).toMatchObject({ stand: 'teLaat' });
    expect(termijnVan(om, 'joris.smit', 'verzoek')).toBeUndefined();
    expect(casusIn(om).verzoeken).toEqual(casusIn(gevraagd).verzoeken);
  });
});

describe('the house', () => {
  test('is the only one that says a term has passed', () => {
    const wereld = jaren(bij('signaal').wereld);
    const [, maak] = lapse('informeren');
    const opdracht = typeof maak === 'function' ? maak(casusIn(wereld)) : maak;
    expect(speel(wereld, wieIs(noor), opdracht).uitspraak).toMatchObject({ ontbreekt: [{ regel: 'R-127' }] });
    expect(speel(wereld, wieIs('daan.visser'), opdracht).uitspraak).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  test('becomes nobody in the dossier', () => {
    const om = zeg(jaren(bij('signaal').wereld), lapse('informeren'));
    expect(Object.keys(casusIn(om).mensen)).not.toContain(systeem.persoon);
  });

  test('says it in the first second after the last one that is in time, and not before', () => {
    const { wereld } = bij('signaal');
    const [eerste] = teVerstrijken(casusIn(wereld), kader);
    if (!eerste) throw new Error('er loopt niets');
    const opdracht = { type: 'termijn.verstrijk', casus: C, termijn: eerste.soort, voor: eerste.voor } as const;
    const op = (moment: string) => speel(wereld, systeem, opdracht, { op: moment, nieuw: 'n' }).uitspraak.aanvaard;
    expect(eerste.voor).toMatch(/:59:59\.000Z$/);
    expect(op(eerste.voor.replace('59.000Z', '59.999Z'))).toBe(false);
    expect(op(teLaatVanaf(eerste.voor))).toBe(true);
  });

  test('waits for nobody: the end of a term is never offered and never waited for', () => {
    const gevraagd = zeg(bij('aanmelding').wereld, aanvullen);
    for (const persoon of [noor, amir, femke, 'ineke.mulder']) {
      const zicht = zichtVan(gevraagd, persoon);
      const genoemd = [...(zicht?.mogelijk ?? []), ...(zicht?.wachtop ?? [])].map(({ type }) => type);
      expect(genoemd).not.toContain('termijn.verstrijk');
    }
  });
});

describe('the table of clocks', () => {
  test.each(kloksoorten)('%s speaks two languages before and after', (soort) => {
    const { wat, gevolg, gebeurd } = klokken[soort];
    for (const { nl, en } of [wat, gevolg, gebeurd]) {
      expect(nl.length).toBeGreaterThan(10);
      expect(en.length).toBeGreaterThan(10);
      expect(nl).not.toBe(en);
    }
  });

  test('has no clock in a casus that was refused', () => {
    const weg = zeg(bij('aanmelding').wereld, [
      noor,
      { type: 'casus.weiger', casus: C, reden: 'pastNietBijDoel', advies: 'wijkagent', weging: reden },
    ]);
    expect(lopendeVan(casusIn(weg), kader)).toEqual([]);
  });
});
