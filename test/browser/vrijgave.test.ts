import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserpad, browservlaggen, maakProefserver } from '../support/server.ts';
import { type Gast, komBinnen } from './gast.ts';
import { keurOveral } from './keuring.ts';

const server = maakProefserver(30_709);
let browser: Browser;
let amir: Gast;
let sara: Gast;
let hessel: Gast;
let casus: string;

const JEROEN = 'Jeroen Verhulst';
/** What the police brought in about this casus; not given to Sara at first. */
const BUURT = 'Elf meldingen in drie maanden';

beforeAll(async () => {
  await server.start();
  browser = await chromium.launch({ executablePath: browserpad(), args: browservlaggen });
  amir = await komBinnen(browser, server.adres, 'Amir Haddad');
  sara = await komBinnen(browser, server.adres, 'Sara El Amrani');
  hessel = await komBinnen(browser, server.adres, 'Hessel Brandt');
  await amir.naar('/vrijgave');
  await amir.blad
    .getByRole('link', { name: new RegExp(JEROEN) })
    .first()
    .click();
  await amir.blad.getByRole('heading', { name: 'Wie heeft wat?' }).waitFor();
  casus = new URL(amir.blad.url()).pathname.split('/').at(-1) ?? '';
  await sara.naar(`/casus/${casus}`);
  await sara.blad.getByRole('heading', { name: new RegExp(JEROEN) }).waitFor();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await server.stop();
});

const vakje = (stuk: string, naam: string) => amir.blad.getByRole('button', { name: new RegExp(`^${stuk}: ${naam}`) });

test('the desk and its list pass, in both languages, light and dark, wide and on a phone', async () => {
  expect(await keurOveral(amir.blad)).toEqual([]);
  await amir.naar('/vrijgave');
  expect(await keurOveral(amir.blad)).toEqual([]);
  await amir.naar(`/vrijgave/${casus}`);
  expect(amir.fouten).toEqual([]);
}, 120_000);

test('by keyboard alone one item is given to one person, who opens it; and is taken back while it lies open', async () => {
  // A question that waits shows with its clock, and that its source confers first.
  await amir.ziet('De bron overlegt eerst');
  await vakje('Sociaal netwerk', 'Lotte Bakker').focus();
  await amir.blad.keyboard.press('ArrowRight');
  await amir.blad.keyboard.press('Enter');
  await amir.blad.getByRole('button', { name: 'Geef vrij aan Sara El Amrani' }).press('Enter');
  const weging = { noodzaak: 'Zij moet dit weten.', subsidiariteit: 'Minder kan niet.', proportionaliteit: 'Past.' };
  await amir.vulIn({ ...weging, grondslag: 'Wgs 2.31' });
  await amir.verstuur();
  await vakje('Sociaal netwerk', 'Sara El Amrani heeft het').getByText('nog dicht').waitFor();

  // It is there, closed; its content comes when she opens it, and the desk sees that she did.
  const kaart = sara.blad.locator('.items li').filter({ hasText: 'Wat speelt er in het portiek?' });
  await kaart.getByText('Open het om te lezen').waitFor();
  expect(sara.ontvangen()).not.toContain(BUURT);
  await kaart.getByRole('button', { name: 'Open', exact: true }).click();
  await kaart.getByText(BUURT).waitFor();
  await vakje('Sociaal netwerk', 'Sara El Amrani heeft het').getByText('geopend', { exact: true }).waitFor();

  await amir.blad.getByRole('button', { name: 'Sara El Amrani', exact: true }).click();
  await amir.blad.getByRole('button', { name: 'Neem alles terug van Sara El Amrani' }).click();
  await sara.zietNiet(BUURT);
  await vakje('Sociaal netwerk', 'Sara El Amrani had het').waitFor();
  await vakje('Sociaal netwerk', 'Lotte Bakker heeft het').waitFor();
}, 60_000);

test('the rule that stands in the way is told before anything is filled in', async () => {
  await vakje('Politie en justitie', 'Ruben Kok kan niet').click();
  const dialoog = amir.blad.getByRole('dialog');
  await dialoog.getByText('R-139').waitFor();
  expect(await dialoog.getByRole('button', { name: /Geef vrij/ }).count()).toBe(0);
  await amir.blad.keyboard.press('Escape');
  await dialoog.waitFor({ state: 'detached' });
});

test('the data protection officer says what for, and reads who opened what: no name, no content', async () => {
  await hessel.naar(`/casus/${casus}/logboek`);
  await hessel.ziet('Waarvoor leest u het logboek?');
  await hessel.zietNiet('opende een stuk');
  await hessel.doe('Lees het logboek', { doel: 'rechtmatig', toelichting: 'Steekproef van deze maand.' });
  await hessel.ziet('opende een stuk');
  await hessel.ziet('behandelaar ggz, GGZ De Waalbocht');
  await hessel.zietNiet(/Sara|Jeroen|Elf meldingen/);
  expect(hessel.ontvangen()).not.toContain(BUURT);
  expect(await keurOveral(hessel.blad)).toEqual([]);
  expect(hessel.fouten).toEqual([]);
  // That he read it is in it too.
  await hessel.ziet('las het logboek');
}, 90_000);
