import { describe, expect, test } from 'vitest';
import { bundels } from '../../../client/proces/bundels.ts';
import { eisstand, elders, ligging, type Onderdeel, onderdelen } from '../../../client/proces/ligging.ts';
import { buur } from '../../../client/proces/toetsen.ts';
import { tekening, type Weg } from '../../../machines/tekening.ts';
import type { Casuszicht } from '../../../machines/zicht/soorten.ts';
import { alleZichten } from '../../support/kijken.ts';
import { bij } from '../../support/stations.ts';
import { vertelOver, type Wereld, wieIs } from '../../support/wereld.ts';

const casus = tekening('casus');

function zichtVan(persoon: string, waar: string | Wereld): Casuszicht {
  const wereld = typeof waar === 'string' ? bij(waar).wereld : waar;
  const [zicht] = alleZichten(wereld, wieIs(persoon)).casus;
  if (!zicht) throw new Error(`${persoon} sees nothing`);
  return zicht;
}

const heel = (zicht: Casuszicht): Onderdeel => ({ soort: 'casus', over: null, stand: zicht.stand });

function weg(type: Weg['type'], van: string, naar?: string): Weg {
  const gevonden = casus.wegen.find((een) => een.type === type && een.van === van && (!naar || een.naar === naar));
  if (!gevonden) throw new Error(`${type} leads nowhere from ${van}`);
  return gevonden;
}

const oordelen = ({ eisen }: Weg, stand: Parameters<typeof eisstand>[1]) =>
  Object.fromEntries(eisen.map((eis) => [eis.naam, eisstand(eis, stand)]));

describe('a casus laid over its drawing', () => {
  test('stands where the view says, and came along the ways that its path tells', () => {
    const zicht = zichtVan('noor.devries', 'besluitvorming');
    const { nu, geweest, gelopen } = ligging(zicht, heel(zicht));
    expect(nu).toBe('casusoverleg.besluitvorming');
    expect(geweest.has('triage.uitvraag') && geweest.has('triage') && geweest.has(nu)).toBe(true);
    expect(geweest.has('overdracht')).toBe(false);
    // Every step of the path is one way of the drawing.
    expect(gelopen.size).toBe(zicht.spoor.length);
    const naar = casus.wegen.filter(({ id }) => gelopen.has(id)).map((een) => een.naar);
    expect(naar).toContain('geclassificeerd.multiprobleem');
    expect(naar).not.toContain('geclassificeerd.lokaal');
  });

  test('replayed, stands where it stood then and tells no verdict of now', () => {
    const zicht = zichtVan('noor.devries', 'besluitvorming');
    const eerder = ligging(zicht, heel(zicht), 3);
    expect(eerder.nu).toBe(zicht.spoor.at(-4)?.stand);
    expect(eerder.geweest.has('casusoverleg.besluitvorming')).toBe(false);
    expect(eerder.gelopen.size).toBe(zicht.spoor.length - 3);
    expect(eerder.wegen.size).toBe(0);
  });

  test('says which rules are met and which are not, for who may take the step', () => {
    const zicht = zichtVan('lotte.bakker', 'multiprobleem');
    const tekenen = weg('delingsbesluit.onderteken', 'geclassificeerd.multiprobleem');
    const stand = ligging(zicht, heel(zicht)).wegen.get(tekenen.id);
    expect(stand?.soort).toBe('nogNiet');
    expect(oordelen(tekenen, stand)).toEqual({
      'R-30 convenantGeldt': 'geldt',
      'R-72 besluitVoorgesteld': 'ontbreekt',
      'R-37 geenBezwaar': 'geldt',
      'E-7 tegenspraakGemotiveerd': null,
      'R-67 gevraagdOfUitzondering': 'ontbreekt',
      'R-70 zwaarwegendeReden': 'geldt',
      'R-69 toestemmingDraagt': null,
    });
  });

  test('lists the same rules without a verdict for who does not take the step', () => {
    const zicht = zichtVan('amir.haddad', 'multiprobleem');
    const tekenen = weg('delingsbesluit.onderteken', 'geclassificeerd.multiprobleem');
    const stand = ligging(zicht, heel(zicht)).wegen.get(tekenen.id);
    expect(stand).toMatchObject({ soort: 'ander', ontbreekt: [] });
    expect(new Set(Object.values(oordelen(tekenen, stand)))).toEqual(new Set([null]));
  });

  test('claims no rule is met where the view does not tell which way is meant', () => {
    const zicht = zichtVan('lotte.bakker', 'uitvraag');
    const complex = weg('classificatie.stelVast', 'triage.uitvraag', 'geclassificeerd.multiprobleem');
    const stand = ligging(zicht, heel(zicht)).wegen.get(complex.id);
    expect(stand).toMatchObject({ soort: 'nogNiet', zeker: false });
    const gezegd = oordelen(complex, stand);
    expect(gezegd['R-58 klasseVoorgesteld']).toBe('ontbreekt');
    expect(Object.values(gezegd)).not.toContain('geldt');
  });

  test('knows from the proposal which class is meant, and that the others are not', async () => {
    const v = vertelOver(bij('uitvraag').wereld);
    const voorstel = { onderwerp: 'classificatie', klasse: 'meervoudig', reden: 'Dit kan lokaal.' } as const;
    await v.zegt('noor.devries', { type: 'voorstel.doe', casus: 'n0', voorstel });
    const zicht = zichtVan('lotte.bakker', v.wereld());
    const { wegen } = ligging(zicht, heel(zicht));
    const naar = (klasse: string) =>
      wegen.get(weg('classificatie.stelVast', 'triage.uitvraag', `geclassificeerd.${klasse}`).id);
    expect(naar('lokaal')).toMatchObject({ soort: 'nogNiet', zeker: true });
    expect(naar('multiprobleem')).toMatchObject({ soort: 'nietHier', zeker: false });
  });

  test('tells of a neutral sentence that something is missing, and never that the rules named here are met', () => {
    const zicht = zichtVan('lotte.bakker', 'multiprobleem');
    const neutraal = { regel: 'R-56', zin: { nl: 'Dit kan nu niet. Vraag het de procesregisseur.', en: '' }, bron: '' };
    const vaag = {
      ...zicht,
      mogelijk: zicht.mogelijk.map((een) => ({ ...een, kan: false, ontbreekt: [neutraal] })),
    };
    const tekenen = weg('delingsbesluit.onderteken', 'geclassificeerd.multiprobleem');
    const stand = ligging(vaag, heel(vaag)).wegen.get(tekenen.id);
    expect(new Set(Object.values(oordelen(tekenen, stand)))).toEqual(new Set([null]));
    expect(elders(tekenen, stand)).toEqual([neutraal]);
  });

  test('shows a reporter no more of the road than the phase', () => {
    const v = bij('genodigd').wereld;
    const regie = zichtVan('noor.devries', v);
    const gevraagd = zichtVan('ineke.mulder', v);
    expect(gevraagd.spoor).toEqual([]);
    const { gelopen, geweest } = ligging(gevraagd, heel(gevraagd));
    expect(gelopen.size).toBe(0);
    expect(geweest.size).toBeLessThan(ligging(regie, heel(regie)).geweest.size);
  });
});

describe('a part of a casus', () => {
  test('has its own place, with what can be done about it and nothing else', () => {
    const zicht = zichtVan('mila.jansen', 'uitvoering');
    const actie = onderdelen(zicht).find(({ soort }) => soort === 'actie');
    if (!actie) throw new Error('no action');
    const { nu, wegen } = ligging(zicht, actie);
    expect(nu).toBe(actie.stand);
    const gedaan = tekening('actie').wegen.find(({ van, naar }) => van === nu && naar === 'gedaan');
    expect(wegen.get(gedaan?.id ?? '')?.soort).toBe('kan');
  });

  test('is left out where the view does not say where it stands', () => {
    const zicht = zichtVan('noor.devries', 'besluitvorming');
    const [item] = zicht.items;
    const nietBeschikbaar = { ...zicht, items: item ? [{ ...item, stand: 'nietBeschikbaar' as const }] : [] };
    expect(onderdelen(nietBeschikbaar).map(({ soort }) => soort)).not.toContain('item');
  });
});

test('arrow keys follow the ways and go along what lies beside', () => {
  const tekens = { staten: casus.staten, bundels: bundels(casus) };
  const [eerste] = tekens.bundels;
  if (!eerste) throw new Error('no ways');
  expect(buur('nieuw', 'ArrowRight', tekens)).toBe(eerste.id);
  expect(buur(eerste.id, 'ArrowRight', tekens)).toBe(eerste.naar);
  expect(buur(eerste.id, 'ArrowLeft', tekens)).toBe('nieuw');
  expect(buur(eerste.id, 'ArrowDown', tekens)).toBe('nieuw>aanmelding');
  expect(buur('signaal', 'ArrowUp', tekens)).toBe('nieuw');
  expect(buur('nieuw', 'ArrowUp', tekens)).toBeUndefined();
  expect(buur('nieuw', 'a', tekens)).toBeUndefined();
});
