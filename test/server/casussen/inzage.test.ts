import { describe, expect, test } from 'vitest';
import type { Gebeurtenis } from '../../../machines/gebeurtenissen.ts';
import type { Logboekzicht } from '../../../machines/zicht/leessoorten.ts';
import type { Casuszicht, Mijnzicht, Tafelzicht } from '../../../machines/zicht/soorten.ts';
import * as route from '../../../server/demo/route.ts';
import type { Journaal } from '../../../server/journal/journaal.ts';
import { geheugenJournaal } from '../../../server/journal/openen.ts';
import { type Huisproef, inGeheugen, openPad } from '../../support/huisproef.ts';
import { verhaal } from '../../support/verhalen.ts';

const noor = 'noor.devries';
const amir = 'amir.haddad';
const daan = 'daan.visser';
const sara = 'sara.elamrani';
const TEKST = 'Kanarie: slaapt slecht en eet niet.';

/** Who was written down as looking at this casus, in order. */
const kijkers = async (journaal: Journaal<Gebeurtenis>, casus: string): Promise<string[]> =>
  (await journaal.lees(casus)).flatMap(({ gebeurtenis: { type, stempel } }) =>
    type === 'inzage.begin' ? [stempel.door.persoon] : [],
  );

async function metItem(proef: Huisproef) {
  const { casus, overleg } = await route.aanTafel(proef.verteller, verhaal, 'beeldvorming');
  const { nieuw: item } = await proef.verteller.zegt(sara, {
    ...{ type: 'vrijgave.bied', casus, tekst: TEKST, regisseurLeest: false, rechtmatigVerkregen: true },
    omschrijving: { leefgebied: 'huisvesting', categorie: 'huisvesting', niveau: 2, doel: 'Het plan.', vraag: 'Waar?' },
  });
  await proef.verteller.zegt(amir, {
    ...{ type: 'vrijgave.geefVrij', casus, item, ontvangers: [daan], grondslag: 'wgs231' },
    ...{ noodzaak: 'Nodig voor het plan.', subsidiariteit: 'Minder kan niet.', proportionaliteit: 'Past hierbij.' },
  });
  return { casus, overleg, item };
}

describe('who looks at a casus is written down before they see it (R-130)', () => {
  test('once a day for each of them, whatever they look through, also when two windows open at once', async () => {
    const proef = await inGeheugen();
    const { casus, overleg } = await route.aanTafel(proef.verteller, verhaal, 'beeldvorming');
    expect(await kijkers(proef.journaal, casus)).toEqual([]);
    const kijk = () => proef.zie<Casuszicht>(noor, { wat: 'casus', casus });
    await Promise.all([kijk(), kijk(), proef.zie<Tafelzicht>(noor, { wat: 'tafel', overleg })]);
    await proef.zie<Tafelzicht>(daan, { wat: 'tafel', overleg });
    await kijk();
    expect((await kijkers(proef.journaal, casus)).sort()).toEqual([daan, noor]);
  });

  test('the next day it is written down anew', async () => {
    let nu = new Date('2026-06-01T20:00:00.000Z');
    const proef = openPad(await geheugenJournaal<Gebeurtenis>(), () => nu);
    const melding = { herkomst: 'professional', zorg: 'overig', betrokkene: verhaal.betrokkene } as const;
    const gemeld = await proef.doe('femke.bos', { type: 'signaal.meld', ...melding });
    const casus = gemeld.aanvaard ? (gemeld.casus ?? '') : '';
    const kijk = () => proef.zie<Casuszicht>(noor, { wat: 'casus', casus });
    await kijk();
    nu = new Date('2026-06-01T21:59:00.000Z');
    await kijk();
    expect(await kijkers(proef.journaal, casus)).toEqual([noor]);
    // Past midnight in the Netherlands, though not yet in UTC.
    nu = new Date('2026-06-01T22:01:00.000Z');
    await kijk();
    expect(await kijkers(proef.journaal, casus)).toEqual([noor, noor]);
  });

  test('a list is no look, one’s own page is; and who sees nothing leaves nothing behind', async () => {
    const proef = await inGeheugen();
    const { casus } = await metItem(proef);
    await proef.zie(noor, { wat: 'werkvoorraad' });
    expect(await kijkers(proef.journaal, casus)).toEqual([]);
    await proef.zie<Mijnzicht>(sara, { wat: 'mijn' });
    expect(await proef.zie('tess.degraaf', { wat: 'casus', casus })).toBeNull();
    expect(await kijkers(proef.journaal, casus)).toEqual([sara]);
  });

  test('where it cannot be written down, nothing is shown', async () => {
    const echt = await geheugenJournaal<Gebeurtenis>();
    let vol = false;
    const journaal: Journaal<Gebeurtenis> = {
      ...echt,
      voegToe: (...gevraagd) => (vol ? Promise.reject(new Error('ENOSPC')) : echt.voegToe(...gevraagd)),
    };
    const proef = openPad(journaal);
    const { casus, overleg } = await metItem(proef);
    vol = true;
    await expect(proef.zie(noor, { wat: 'casus', casus })).rejects.toThrow('ENOSPC');
    await expect(proef.zie(daan, { wat: 'tafel', overleg })).rejects.toThrow('ENOSPC');
    // What says no more than that there is something, still does.
    expect(await proef.zie(noor, { wat: 'werkvoorraad' })).not.toBeNull();
    vol = false;
    expect(await proef.zie(noor, { wat: 'casus', casus })).not.toBeNull();
  });
});

describe('what was given', () => {
  test('leaves the house to nobody but its source before it was opened, and the log says who did', async () => {
    const proef = await inGeheugen();
    const { casus, overleg, item } = await metItem(proef);
    const alles = async (persoon: string) =>
      JSON.stringify([
        await proef.zie(persoon, { wat: 'casus', casus }),
        await proef.zie(persoon, { wat: 'tafel', overleg }),
        await proef.zie(persoon, { wat: 'mijn' }),
      ]);
    for (const persoon of [noor, amir, daan, 'femke.bos']) expect(await alles(persoon)).not.toContain(TEKST);
    expect(await proef.doe('femke.bos', { type: 'vrijgave.open', casus, item })).toMatchObject({ aanvaard: false });
    expect(await proef.doe(daan, { type: 'vrijgave.open', casus, item })).toMatchObject({ aanvaard: true });
    expect(await alles(daan)).toContain(TEKST);
    const opende = (await proef.journaal.lees(casus)).filter(({ gebeurtenis }) => gebeurtenis.type === 'vrijgave.open');
    expect(opende.map(({ gebeurtenis }) => gebeurtenis.stempel.door)).toEqual([
      { persoon: daan, organisatie: 'reclassering', rol: 'professional' },
    ]);
  });

  test('the log is read from the journal, by who said what for', async () => {
    const proef = await inGeheugen();
    const { casus, item } = await metItem(proef);
    expect(await proef.doe(daan, { type: 'vrijgave.open', casus, item })).toMatchObject({ aanvaard: true });
    const lees = () => proef.zie<Logboekzicht>('hessel.brandt', { wat: 'logboek', casus });
    expect(await lees()).toMatchObject({ gelezenVoor: null, regels: [] });
    await proef.doe('hessel.brandt', {
      ...{ type: 'logboek.open', casus, doel: 'rechtmatigheid', toelichting: 'Steekproef van november.' },
    });
    const log = await lees();
    expect(log?.regels).toHaveLength((await proef.journaal.lees(casus)).length);
    expect(log?.regels.slice(-2).map(({ soort }) => soort)).toEqual(['opende', 'lasLog']);
    expect(JSON.stringify(log)).not.toContain(TEKST);
    expect(await proef.zie(noor, { wat: 'logboek', casus })).toBeNull();
  });
});

/** A journal in which one question waits until it is let go. */
function houdOp(echt: Journaal<Gebeurtenis>, welke: 'lees' | 'overzicht', over: (vraag: unknown) => boolean) {
  const [wacht, gevraagd] = [los(), los()];
  const straks = async (vraag: unknown) => {
    if (!over(vraag)) return;
    gevraagd.klaar();
    await wacht.belofte;
  };
  const journaal: Journaal<Gebeurtenis> = {
    ...echt,
    lees: async (...vraag) => {
      if (welke === 'lees') await straks(vraag[0]);
      return echt.lees(...vraag);
    },
    overzicht: async (...vraag) => {
      if (welke === 'overzicht') await straks(vraag[0].soort);
      return echt.overzicht(...vraag);
    },
  };
  return { journaal, gevraagd: gevraagd.belofte, verder: wacht.klaar };
}

function los() {
  let klaar = () => {};
  const belofte = new Promise<void>((gelukt) => {
    klaar = gelukt;
  });
  return { belofte, klaar };
}

describe('what was taken back is in no view that was begun before and is ready after', () => {
  test('of a casus that was read, where the meeting has yet to be, as after a start', async () => {
    const echt = await geheugenJournaal<Gebeurtenis>();
    const begin = openPad(echt);
    const { casus, overleg, item } = await metItem(begin);
    expect(await begin.doe(daan, { type: 'vrijgave.open', casus, item })).toMatchObject({ aanvaard: true });
    expect(JSON.stringify(await begin.zie(daan, { wat: 'casus', casus }))).toContain(TEKST);
    const { journaal, gevraagd, verder } = houdOp(echt, 'lees', (stroom) => stroom === overleg);
    const proef = openPad(journaal);
    const onderweg = proef.zie<Casuszicht>(daan, { wat: 'casus', casus });
    await gevraagd;
    expect(await proef.doe(sara, { type: 'vrijgave.trekIn', casus, item })).toMatchObject({ aanvaard: true });
    verder();
    const gezien = await onderweg;
    expect(gezien?.casus).toBe(casus);
    expect(JSON.stringify(gezien)).not.toContain(TEKST);
  });

  test('of one’s own page, which holds what was given in a crisis, where the list of meetings has yet to come', async () => {
    const echt = await geheugenJournaal<Gebeurtenis>();
    const begin = openPad(echt);
    const { casus } = await metItem(begin);
    const gegeven = await begin.doe('mila.jansen', {
      ...{ type: 'crisis.geef', casus, motief: 'Hij staat voor haar deur.', tekst: TEKST, niveau: 4 },
      ...{ leefgebied: 'huiselijkeRelaties', categorie: 'relaties', grond: 'vitaalBelang', ontvangers: [daan] },
    });
    const item = gegeven.aanvaard ? gegeven.nieuw : '';
    expect(await begin.doe(daan, { type: 'vrijgave.open', casus, item })).toMatchObject({ aanvaard: true });
    expect(JSON.stringify(await begin.zie(daan, { wat: 'mijn' }))).toContain(TEKST);
    const { journaal, gevraagd, verder } = houdOp(echt, 'overzicht', (soort) => soort === 'overleg');
    const proef = openPad(journaal);
    const onderweg = proef.zie<Mijnzicht>(daan, { wat: 'mijn' });
    await gevraagd;
    expect(await proef.doe('mila.jansen', { type: 'vrijgave.trekIn', casus, item })).toMatchObject({ aanvaard: true });
    verder();
    const gezien = await onderweg;
    expect(gezien?.wat).toBe('mijn');
    expect(JSON.stringify(gezien)).not.toContain(TEKST);
  });
});
