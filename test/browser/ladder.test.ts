import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserpad, browservlaggen, maakProefserver } from '../support/server.ts';
import { type Gast, komBinnen, luisterend } from './gast.ts';
import { keurOveral, staat } from './keuring.ts';

const server = maakProefserver(30_708);
let browser: Browser;
let noor: Gast;
let mila: Gast;
let gast: Awaited<ReturnType<typeof luisterend>>;
let link: string;

const ILSE = 'Ilse Brandsma';
const ANTWOORD = 'Er komt in maart een plek vrij.';

beforeAll(async () => {
  await server.start();
  browser = await chromium.launch({ executablePath: browserpad(), args: browservlaggen });
  noor = await komBinnen(browser, server.adres, 'Noor de Vries');
  mila = await komBinnen(browser, server.adres, 'Mila Jansen');
  gast = await luisterend(await browser.newContext({ locale: 'nl-NL' }));
  await noor.blad
    .getByRole('link', { name: new RegExp(ILSE) })
    .first()
    .click();
  await noor.blad.getByRole('heading', { name: 'Verschil van inzicht' }).waitFor();
  await mila.naar(new URL(noor.blad.url()).pathname);
  link = await noor.blad.locator('.brieflink__adres').inputValue();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await server.stop();
});

test('the page of the link passes, in both languages, light and dark, wide and on a phone', async () => {
  await gast.blad.goto(link);
  await staat(gast.blad);
  expect(await keurOveral(gast.blad)).toEqual([]);
}, 60_000);

test('whoever got the link reads one question and no name, and answers once; the table has it at once', async () => {
  // The practice house tells everybody whom they can try; the brief itself names nobody.
  const brief = gast
    .ontvangen()
    .split('\n')
    .find((een) => een.includes('woonplek'));
  expect(brief).not.toMatch(/Brandsma|Mila|"casus"|ZV-/);
  await gast.blad.getByLabel('Wij maken ruimte of geven voorrang').check();
  await gast.blad.getByLabel('Leg uit').fill(ANTWOORD);
  await gast.blad.keyboard.press('Tab');
  await gast.blad.keyboard.press('Enter');
  await gast.blad.getByText('Uw antwoord ligt nu bij de deelnemers').waitFor();
  await noor.ziet(ANTWOORD);
  await mila.ziet(ANTWOORD);
  expect(await noor.blad.locator('.brieflink__adres').count()).toBe(0);
  const later = await luisterend(await browser.newContext({ locale: 'nl-NL' }));
  await later.blad.goto(link);
  await later.blad.getByText('Deze link werkt niet').waitFor();
});

test('who raised it is told to the regie and to themselves, and to nobody else', async () => {
  const femke = await komBinnen(browser, server.adres, 'Femke Bos');
  await femke.naar(new URL(noor.blad.url()).pathname);
  await femke.ziet('Er is geen woonplek');
  await femke.zietNiet('Naar voren gebracht door');
  await noor.ziet('Naar voren gebracht door');
  await mila.ziet('U bracht dit naar voren');
});

test('it goes up once more, comes back, and the table hears how it ended', async () => {
  await noor.doe('Breng het een trede hoger');
  await noor.vulIn({ vraag: 'Ilse Brandsma heeft geen plek.' });
  await noor.blad.locator('dialog button[type=submit]').click();
  await expect.poll(() => noor.blad.getByRole('dialog').innerText()).toContain('zonder de naam');
  await noor.vulIn({ vraag: 'Er is nog steeds geen woonplek.' });
  await noor.verstuur();
  await mila.ziet('Er is nog steeds geen woonplek.');
  await noor.doe('Leg het voor', { aan: 'De voorzitter van de stuurgroep' });
  await noor.ziet('De voorzitter van de stuurgroep');
  await noor.doe('Rond het af', {
    hoe: 'We blijven het oneens',
    eneKant: 'De huidige plek kan langer.',
    andereKant: 'De huidige plek kan niet langer.',
    terugkoppeling: 'We zoeken samen verder.',
    leerpunt: 'Er is te weinig plek, tijd of geld',
  });
  await mila.ziet('De huidige plek kan niet langer.');
  await mila.ziet('We zoeken samen verder.');
});

test('nobody saw a fault', () => {
  expect([...noor.fouten, ...mila.fouten, ...gast.fouten]).toEqual([]);
});
