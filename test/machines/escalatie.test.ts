import { describe, expect, test } from 'vitest';
import { type CasusDossier, voorbeeld as kader, zichtBrief, zichtCasus } from '../../machines/index.ts';
import { geadresseerdeVan } from '../../machines/wie.ts';
import type { Escalatiezicht } from '../../machines/zicht/soorten.ts';
import {
  antwoordt,
  GEPROBEERD,
  hoger,
  opent,
  opentOver,
  rondAf,
  schrijf,
  VRAAG,
  verschil,
} from '../support/gevallen/escaleren.ts';
import { C, laatste, reden, uitspraakIn, wereldNa, type Zin } from '../support/gevallen/geval.ts';
import { dagenLater, lapse } from '../support/gevallen/termijnen.ts';
import { geef, klasse, oordelen, stelVast } from '../support/gevallen/triage.ts';
import { register, type Wereld, wieIs } from '../support/wereld.ts';

const noor = 'noor.devries';
const sara = 'sara.elamrani';
const mila = 'mila.jansen';

const casusIn = ({ casussen }: Wereld): CasusDossier => {
  const casus = casussen[C];
  if (!casus) throw new Error('er is geen casus');
  return casus;
};
const na = (...eerst: Zin[]): CasusDossier => casusIn(wereldNa({ bij: 'beeldvorming', eerst }));
const kijk = (persoon: string) => ({
  wie: wieIs(persoon),
  nu: '2026-06-02T10:00:00.000Z',
  kader,
  huis: register.mensen(),
});
const zie = (casus: CasusDossier, persoon: string): Escalatiezicht | undefined =>
  zichtCasus(casus, null, kijk(persoon))?.escalaties.at(-1);
const kaart = ({ escalaties }: CasusDossier) => {
  const gevonden = escalaties[laatste(escalaties)];
  if (!gevonden) throw new Error('er is geen escalatie');
  return gevonden;
};
const briefVan = (casus: CasusDossier): string => laatste(kaart(casus).context.brieven);
const leesBrief = (casus: CasusDossier, brief = briefVan(casus)) =>
  zichtBrief(casus, kaart(casus).context.id, brief, kader);

describe('the way up', () => {
  test('passes the rungs that the framework has for the issue, and no other', () => {
    const codes = (kwestie: 'handelen' | 'delen' | 'gevaar') =>
      kaart(na(opent(sara, { kwestie }))).context.haltes.map(({ code }) => code);
    expect(codes('handelen')).toEqual(['E.0', 'E.2', 'E.3', 'E.4', 'E.5']);
    expect(codes('delen')).toEqual(['E.0', 'E.1']);
    expect(codes('gevaar')).toEqual(['E.0', 'E.4']);
  });

  test('silence moves it up one rung, and on the last one ends it without agreement, never with one', () => {
    const boven = wereldNa({ bij: 'beeldvorming', eerst: [opent(sara), hoger()] });
    const stil = (van: Wereld, dagen: number) =>
      wereldNa({ bij: () => dagenLater(van, dagen), eerst: [lapse('escalatie')] });
    const stuurgroep = stil(boven, 20);
    expect(zie(casusIn(stuurgroep), noor)?.haltes.map(({ stand, stil: zwijgt }) => [stand, zwijgt])).toEqual([
      ['geweest', false],
      ['geweest', true],
      ['nu', false],
      ['komt', false],
      ['komt', false],
    ]);
    const delen = wereldNa({ bij: 'beeldvorming', eerst: [opent(sara, { kwestie: 'delen' }), hoger()] });
    const einde = casusIn(stil(delen, 20));
    expect(kaart(einde).stand).toBe('zonderOvereenstemming');
    const afgerond = (hoe: 'lichterAlternatief' | 'geenOvereenstemming') =>
      uitspraakIn({ bij: () => ({ ...delen, casussen: { [C]: einde } }), zegt: rondAf({ hoe }) }).aanvaard;
    expect([afgerond('lichterAlternatief'), afgerond('geenOvereenstemming')]).toEqual([false, true]);
  });

  test('nothing else in the casus moves, and nothing that could be done before cannot be done now', () => {
    const voor = casusIn(wereldNa({ bij: 'beeldvorming' }));
    const stappen = [opent(sara), hoger(), schrijf(), antwoordt(), rondAf()];
    for (const [i] of stappen.entries()) {
      const later = na(...stappen.slice(0, i + 1));
      const rest = ({ escalaties: _e, versie: _v, ...over }: CasusDossier) => over;
      expect(rest(later)).toEqual(rest(voor));
      for (const wie of [noor, sara, mila, 'amir.haddad']) {
        const kon = zichtCasus(voor, null, kijk(wie))?.mogelijk.filter(({ kan }) => kan) ?? [];
        expect(zichtCasus(later, null, kijk(wie))?.mogelijk).toEqual(expect.arrayContaining(kon));
      }
    }
  });
});

describe('who learns what', () => {
  test('everybody at the table sees the same, but for who raised it: that is for the regie and for themselves', () => {
    const casus = na(opent(sara));
    expect(zie(casus, noor)?.door?.persoon).toBe(sara);
    expect(zie(casus, sara)).toMatchObject({ vanMij: true, door: { persoon: sara } });
    expect(zie(casus, mila)).toMatchObject({ vanMij: false, door: null, vraag: VRAAG });
    expect(JSON.stringify(zichtCasus(casus, null, kijk('femke.bos'))?.escalaties)).not.toContain(sara);
  });

  test('who has no role in the casus does not know of it; who came later not of what was settled before', () => {
    const eerder = wereldNa({ bij: 'uitvraag', eerst: [opent('femke.bos')] });
    expect(zichtCasus(casusIn(eerder), null, kijk(sara))).toBeNull();
    const casus = na(opent(sara));
    const vroeger = { ...kaart(casus), context: { ...kaart(casus).context, door: noor, op: '2026-01-01T00:00:00Z' } };
    const oud = { ...casus, escalaties: { [vroeger.context.id]: vroeger } };
    expect(zie(oud, mila)).toBeUndefined();
    expect(zie(oud, 'lotte.bakker')?.vraag).toBe(VRAAG);
  });

  test('a brief says the question, what was tried and what this rung may do; no person, organisation or casus', () => {
    const casus = na(opent(sara), hoger(), schrijf());
    const brief = leesBrief(casus);
    expect(brief).toMatchObject({ aan: 'De manager van de woonzorg', vraag: VRAAG, geprobeerd: GEPROBEERD });
    expect(brief?.trede.code).toBe('E.2');
    const tekst = JSON.stringify(brief);
    for (const { persoon, naam, organisatie } of Object.values(casus.mensen)) {
      for (const woord of [persoon, naam]) expect(tekst).not.toContain(woord);
      expect(tekst).not.toContain(`"${organisatie}"`);
    }
    expect(tekst).not.toMatch(/Kees|Kaal|"n0"|ZV-/);
  });

  test('offers what a rung may answer to this issue: of sharing advice, never room, an agreement or a power', () => {
    const antwoorden = (kwestie: 'handelen' | 'delen' | 'gevaar' | 'rechtmatigheid') =>
      leesBrief(na(opent(sara, { kwestie }), hoger(), schrijf()))?.antwoorden;
    expect(antwoorden('delen')).toEqual(['advies', 'alternatief', 'nietMogelijk']);
    expect(antwoorden('rechtmatigheid')).toEqual(['advies', 'alternatief', 'nietMogelijk']);
    expect(antwoorden('handelen')).toEqual(['ruimte', 'afspraak', 'alternatief', 'nietMogelijk']);
    expect(antwoorden('gevaar')).toContain('bevoegdheid');
  });

  test.each([
    ['the person concerned', 'Meneer Kaal heeft geen plek.'],
    ['somebody of the circle', 'Zijn zus Petra wil helpen.'],
    ['a date of birth', 'Geboren op 1-1-1980, zonder plek.'],
    ['a number', 'Nummer 123456789 staat op straat.'],
  ])('never goes up with %s in it', (_wat, vraag) => {
    const lid = { naam: 'Petra de Groot', relatie: 'broerZus', noodzaak: reden } as const;
    const eerst: Zin[] = [[mila, { type: 'kring.noteer', casus: C, ...lid }]];
    const zegt = opent(sara, { vraag });
    expect(uitspraakIn({ bij: 'beeldvorming', eerst, zegt }).aanvaard).toBe(false);
    expect(uitspraakIn({ bij: 'beeldvorming', eerst, zegt: opent(sara) }).aanvaard).toBe(true);
  });

  test('the same brief, byte for byte, whoever raised it and whatever lies on the table', () => {
    const van = (wie: string) => {
      const casus = na(opent(wie), hoger(), schrijf());
      return JSON.stringify(leesBrief(casus));
    };
    expect(van(sara)).toBe(van(mila));
  });

  test('only who hands out the link has what it is made of, and only while it leads somewhere', () => {
    const casus = na(opent(sara), hoger(), schrijf());
    const sleutel = (wie: string, van = casus) => zie(van, wie)?.brieven[0]?.sleutel;
    expect(sleutel(noor)).toBe([C, kaart(casus).context.id, briefVan(casus)].join('.'));
    for (const wie of [sara, mila, 'amir.haddad', 'lotte.bakker']) expect(sleutel(wie)).toBeNull();
    expect(sleutel(noor, na(opent(sara), hoger(), schrijf(), antwoordt()))).toBeNull();
    expect(sleutel(noor, na(opent(sara), hoger(), schrijf(), hoger()))).toBeNull();
  });
});

describe('whoever holds a brief', () => {
  test('answers once, on the rung it was sent to, and does nothing else', () => {
    const gezegd = na(opent(sara), hoger(), schrijf(), antwoordt());
    expect(zie(gezegd, mila)?.brieven[0]?.antwoord).toMatchObject({ soort: 'ruimte', tekst: reden });
    expect(leesBrief(gezegd)).toBeNull();
    const houder = geadresseerdeVan(briefVan(gezegd));
    for (const eerst of [
      [opent(sara), hoger(), schrijf(), antwoordt()],
      [opent(sara), hoger(), schrijf(), hoger()],
      [opent(sara), hoger(), schrijf(), rondAf()],
    ])
      expect(uitspraakIn({ bij: 'beeldvorming', eerst, zegt: antwoordt() })).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(zichtCasus(gezegd, null, { ...kijk(noor), wie: houder })).toBeNull();
    const brief = na(opent(sara), hoger(), schrijf());
    const anders: Zin = [
      geadresseerdeVan(briefVan(brief)),
      {
        type: 'escalatie.rondAf',
        casus: C,
        escalatie: kaart(brief).context.id,
        ...verschil,
        terugkoppeling: reden,
        leerpunt: 'geen',
      },
    ];
    expect(uitspraakIn({ bij: 'beeldvorming', eerst: [opent(sara), hoger(), schrijf()], zegt: anders }).aanvaard).toBe(
      false,
    );
  });

  test('is nobody in the dossier: no name, no place in any list', () => {
    const casus = na(opent(sara), hoger(), schrijf(), antwoordt());
    expect(Object.keys(casus.mensen)).not.toContain(briefVan(casus));
  });
});

describe('an objection that stays', () => {
  const bezwaar = [...oordelen(), klasse('multiprobleem'), geef('joris.smit', 'classificatie', 'bezwaar')];
  const kan = (...eerst: Zin[]) => uitspraakIn({ bij: 'uitvraag', eerst, zegt: stelVast() }).aanvaard;
  const ladder = [opentOver('femke.bos', 'classificatie'), hoger(), rondAf(verschil)];

  test('halts the step until the whole ladder was gone; then who the law makes responsible decides, with reasons', () => {
    expect(kan(...bezwaar)).toBe(false);
    expect(kan(...bezwaar, ladder[0] as Zin, rondAf(verschil))).toBe(false);
    expect(kan(...bezwaar, ...ladder)).toBe(true);
  });

  test('stays on record, and its maker signs nothing', () => {
    const { casussen } = wereldNa({ bij: 'uitvraag', eerst: [...bezwaar, ...ladder, stelVast()] });
    const besluit = Object.values(casussen[C]?.besluiten ?? {}).at(-1);
    expect(besluit).toMatchObject({ stand: 'genomen', context: { genomen: { door: 'lotte.bakker' } } });
    expect(besluit?.context.standpunten['joris.smit']?.at(-1)?.standpunt).toBe('bezwaar');
  });

  test('a new objection, or other words, has a ladder of its own', () => {
    expect(kan(...bezwaar, ...ladder, geef('femke.bos', 'classificatie', 'bezwaar'))).toBe(false);
    const gewijzigd: Zin = [
      noor,
      ({ besluiten }) => ({
        ...{ type: 'voorstel.wijzig', casus: C, besluit: laatste(besluiten) },
        voorstel: { onderwerp: 'classificatie', klasse: 'multiprobleem', reden: 'Anders verwoord.' },
      }),
    ];
    expect(kan(...bezwaar, ...ladder, gewijzigd)).toBe(false);
  });
});
