import { expect, test } from 'vitest';
import type { Opdracht } from '../../../machines/gebeurtenissen.ts';
import { HUISKADER } from '../../../machines/index.ts';
import type { Casuszicht, Kaderzicht } from '../../../machines/zicht/soorten.ts';
import * as route from '../../../server/demo/route.ts';
import { bekrachtig, inhoud, karin, omar, stelVoor } from '../../support/gevallen/kader.ts';
import { type Huisproef, iemand, inGeheugen, openPad, opSchijf } from '../../support/huisproef.ts';
import { verhaal } from '../../support/verhalen.ts';

const dag = (vanaf: Date, dagen: number): string =>
  new Date(vanaf.getTime() + dagen * 86_400_000).toISOString().slice(0, 10);

/** A house whose clock is turned by hand, and which has the whole day before it. */
function metKlok(huis: Huisproef) {
  const begin = new Date(new Date().setUTCHours(10, 0, 0, 0));
  let nu = begin;
  return {
    begin,
    pad: openPad(huis.journaal, () => nu),
    ga: (dagen: number) => {
      nu = new Date(begin.getTime() + dagen * 86_400_000);
    },
  };
}

const nieuwVan = (antwoord: Awaited<ReturnType<Huisproef['doe']>>): string => {
  if (!antwoord.aanvaard) throw new Error(JSON.stringify(antwoord.fout));
  return antwoord.nieuw;
};

/** A framework without money, proposed by one and ratified by another; in force after so many days. */
async function nieuweVersie(pad: Huisproef, begin: Date, over: number): Promise<string> {
  const strenger = inhoud('huis-1', {
    leefgebieden: [{ code: 'welzijn', naam: { nl: 'Welzijn', en: 'Wellbeing' }, kant: 1 }],
  });
  const id = nieuwVan(await pad.doe(karin, stelVoor(strenger)));
  const besluit = bekrachtig(id, { vastgesteldOp: dag(begin, 0), geldtVanaf: dag(begin, over) });
  expect(await pad.doe(karin, besluit)).toMatchObject({ aanvaard: false, fout: { ontbreekt: [{ regel: 'R-32' }] } });
  nieuwVan(await pad.doe(omar, besluit));
  return id;
}

const vraag = (casus: string, leefgebied: string): Opdracht => ({
  type: 'vrijgave.vraag',
  casus,
  bron: 'lotte.bakker',
  noodzaak: 'Nodig om te kunnen kiezen.',
  omschrijving: { leefgebied, categorie: 'huisvesting', niveau: 2, doel: 'Een plan', vraag: 'Is er een woning?' },
});

const stempels = async ({ journaal }: Huisproef, casus: string) =>
  (await journaal.lees(casus)).map(({ gebeurtenis }) => gebeurtenis.stempel.kader);

test('a step before the day is judged under the old version and one after it under the new, and each keeps its own', async () => {
  const huis = await inGeheugen();
  const casus = await route.uitvraag(huis.verteller, verhaal);
  const { pad, ga, begin } = metKlok(huis);
  await nieuweVersie(pad, begin, 2);

  ga(1);
  expect(await pad.doe('noor.devries', vraag(casus, 'welzijn'))).toMatchObject({ aanvaard: false });
  nieuwVan(await pad.doe('noor.devries', vraag(casus, 'huisvesting')));
  ga(2);
  expect(await pad.doe('noor.devries', vraag(casus, 'huisvesting'))).toMatchObject({
    ...{ aanvaard: false, fout: { ontbreekt: [{ regel: 'R-10' }] } },
  });
  nieuwVan(await pad.doe('noor.devries', vraag(casus, 'welzijn')));
  expect((await stempels(pad, casus)).slice(-2)).toEqual(['2025-1', 'huis-1']);

  // The casus is seen under the version of now; what was done before still says under which.
  const zicht = await pad.zie<Casuszicht>('noor.devries', { wat: 'casus', casus });
  expect(zicht?.spoor.map(({ kader }) => kader)).toEqual(zicht?.spoor.map(() => '2025-1'));
  expect(zicht?.items.map(({ omschrijving }) => omschrijving.leefgebied)).toEqual(['huisvesting', 'welzijn']);
  expect((await pad.casussen.kader()).versie).toBe('huis-1');
});

test('a restart keeps the versions and which one is in force', async () => {
  const { proef, heropen } = await opSchijf();
  const eerst = metKlok(proef);
  await nieuweVersie(eerst.pad, eerst.begin, 1);
  const later = metKlok(await heropen());
  expect((await later.pad.casussen.kader()).versie).toBe('2025-1');
  later.ga(1);
  expect(await later.pad.casussen.kader()).toMatchObject({ versie: 'huis-1', besluitnummer: 'RB 26-014' });
  const zicht = await later.pad.zie<Kaderzicht>(omar, { wat: 'kader' });
  expect(zicht?.geldend.versie).toBe('huis-1');
  expect(zicht?.beheer?.versies.map(({ inhoud: { versie } }) => versie)).toEqual(['huis-1', '2025-1']);
});

test('another server on the same journal judges under the new version from its first command of that day', async () => {
  const huis = await inGeheugen();
  const een = metKlok(huis);
  const ander = metKlok(huis);
  const casus = await route.uitvraag(huis.verteller, verhaal);
  expect((await ander.pad.casussen.kader()).versie).toBe('2025-1');
  await nieuweVersie(een.pad, een.begin, 1);
  ander.ga(1);
  nieuwVan(await ander.pad.doe('noor.devries', vraag(casus, 'welzijn')));
  expect((await stempels(huis, casus)).at(-1)).toBe('huis-1');
});

test('of two who ratify at once one does, and the other hears that it no longer belongs there', async () => {
  const huis = await inGeheugen();
  const { pad, begin } = metKlok(huis);
  const id = nieuwVan(await pad.doe(karin, stelVoor(inhoud('huis-1'))));
  const besluit = bekrachtig(id, { vastgesteldOp: dag(begin, 0), geldtVanaf: dag(begin, 3) });
  const antwoorden = await Promise.all([pad.doe(omar, besluit), pad.doe(omar, besluit)]);
  expect(antwoorden.filter(({ aanvaard }) => aanvaard)).toHaveLength(1);
  expect(await pad.journaal.lees(HUISKADER)).toHaveLength(2);
});

test('whoever does not administer the house cannot touch the framework, and a casus under its name does not exist', async () => {
  const huis = await inGeheugen();
  const { pad } = metKlok(huis);
  const id = nieuwVan(await pad.doe(karin, stelVoor(inhoud('huis-1'))));
  for (const persoon of ['noor.devries', 'femke.bos', 'ineke.mulder']) {
    for (const opdracht of [
      stelVoor(inhoud('huis-2')),
      bekrachtig(id),
      { type: 'kader.trekIn', kaderversie: id } as const,
    ]) {
      expect(await pad.doe(persoon, opdracht)).toMatchObject({
        aanvaard: false,
        fout: { ontbreekt: [{ regel: 'R-127' }] },
      });
    }
  }
  expect((await pad.zie('noor.devries', { wat: 'casus', casus: HUISKADER })) ?? null).toBeNull();
  const alsCasus = { type: 'casus.weiger', casus: HUISKADER, reden: 'onterecht', advies: 'geen' } as const;
  expect(await pad.doe('noor.devries', alsCasus)).toMatchObject({ aanvaard: false, fout: { code: 'NIET_GEVONDEN' } });
});

test('an administrator can have no part in a casus, whoever names them', async () => {
  const huis = await inGeheugen();
  const casus = await route.triage(huis.verteller, verhaal);
  const { pad } = metKlok(huis);
  const gevraagd: Opdracht = { type: 'uitvraag.stel', casus, aan: [karin], vraag: 'Is deze persoon bekend?' };
  expect(await pad.doe('noor.devries', gevraagd)).toMatchObject({
    aanvaard: false,
    fout: { ontbreekt: [{ regel: 'R-46' }] },
  });
  expect(await pad.zie(karin, { wat: 'casus', casus })).toBeNull();
});

test('a proposal wakes who decides on it and nobody else', async () => {
  const huis = await inGeheugen();
  const { pad } = metKlok(huis);
  const stromen = async (persoon: string) => (await pad.casussen.zie({ wat: 'kader' }, iemand(persoon))).stromen;
  expect(await stromen(omar)).toEqual([HUISKADER]);
  for (const persoon of ['noor.devries', 'sara.elamrani', 'ineke.mulder']) expect(await stromen(persoon)).toEqual([]);
});
